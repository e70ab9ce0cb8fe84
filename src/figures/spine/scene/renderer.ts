import { DirectionalLight, HemisphereLight, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import type { Tier } from '../tiers.ts';

/** The stage: what draws, what is drawn, from where, and in which light. */
export interface Stage {
  readonly renderer: WebGLRenderer;
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  light(dark: boolean): void;
  dispose(): void;
}

/** @throws where WebGL 2 is missing */
export function createStage(canvas: HTMLCanvasElement, tier: Tier): Stage {
  const renderer = new WebGLRenderer({
    canvas,
    antialias: tier.antialias,
    alpha: true,
    powerPreference: 'low-power',
  });
  const scene = new Scene();
  const camera = new PerspectiveCamera(20, 1, 100, 8000);
  const sky = new HemisphereLight();
  const key = new DirectionalLight('#fff4e2');
  const fill = new DirectionalLight('#cfdcf0');
  // The lights hang on the camera: the side that is looked at is never in the dark.
  key.position.set(-500, 800, 500);
  fill.position.set(700, -100, 400);
  camera.add(key, key.target, fill, fill.target);
  scene.add(camera, sky);
  return {
    renderer,
    scene,
    camera,
    light(dark) {
      sky.color.set(dark ? '#dfe6ee' : '#ffffff');
      sky.groundColor.set(dark ? '#4a4338' : '#b9a78c');
      sky.intensity = dark ? 0.95 : 1.25;
      key.intensity = dark ? 2 : 2.1;
      fill.intensity = dark ? 0.45 : 0.5;
    },
    dispose() {
      renderer.renderLists.dispose();
      renderer.dispose();
      key.dispose();
      fill.dispose();
      sky.dispose();
    },
  };
}
