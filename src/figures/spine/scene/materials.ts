import { DoubleSide, Color, MeshBasicMaterial, MeshLambertMaterial, type Material } from 'three';
import type { Tone } from '../viewState.ts';

/** Skin of the four tones, light to dark. */
const tones: Readonly<Record<Tone, string>> = { 1: '#f0d3ba', 2: '#ddb492', 3: '#be8b66', 4: '#8a5c40' };

/** Matt colours of everything in the picture; the colours that carry meaning are those of the site. */
export function createMaterials() {
  const bone = new MeshLambertMaterial({ vertexColors: true });
  const route = new MeshLambertMaterial({ vertexColors: true });
  const selected = new MeshLambertMaterial({ vertexColors: true });
  // unlit: the route and its marks are drawing, not matter
  const line = new MeshBasicMaterial({ side: DoubleSide });
  const stop = new MeshBasicMaterial();
  const ring = new MeshBasicMaterial({ side: DoubleSide });
  const skin = new MeshLambertMaterial({ depthWrite: false });
  const body = new MeshLambertMaterial();
  const cloth = new MeshLambertMaterial();
  const hair = new MeshLambertMaterial();
  const wood = new MeshLambertMaterial();
  const all: readonly Material[] = [bone, route, selected, line, stop, ring, skin, body, cloth, hair, wood];
  return {
    bone,
    route,
    selected,
    line,
    stop,
    ring,
    skin,
    body,
    cloth,
    hair,
    wood,
    theme(dark: boolean, tone: Tone, skinShown: boolean) {
      const under = new Color(tones[tone]);
      bone.color.set(dark ? '#ddd3bf' : '#f3ead6');
      route.color.set(dark ? '#e8cd97' : '#f7deae');
      selected.color.set(dark ? '#f2b450' : '#e79a26');
      // seen through the skin, bone takes some of its colour
      if (skinShown) for (const one of [bone, route]) one.color.lerp(under, 0.3);
      line.color.set(dark ? '#f2b450' : '#b86e00');
      stop.color.set(dark ? '#ece7dd' : '#4a3a22');
      ring.color.set(dark ? '#fff3d6' : '#1d2327');
      skin.color.set(tones[tone]);
      body.color.set(tones[tone]);
      cloth.color.set(dark ? '#5d7772' : '#8fb0aa');
      hair.color.set(dark ? '#2f2823' : '#33291f');
      wood.color.set(dark ? '#5c5145' : '#cdbda3');
    },
    dispose() {
      for (const material of all) material.dispose();
    },
  };
}
export type Materials = ReturnType<typeof createMaterials>;
