import {
  Color,
  CustomBlending,
  MeshLambertMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
  type WebGLProgramParametersWithUniforms,
} from 'three';

/** How much of what lies under it the skin hides where it is looked at squarely; at its edge it hides all. */
const VEIL = { light: 0.5, dark: 0.56 } as const;

/** The rim fades by the attribute `_edge` where no figure goes on beyond it: `whole` 0 … 1. */
function fading(material: MeshLambertMaterial, whole: { value: number }, veil?: { value: number }): void {
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.uniforms['whole'] = whole;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nattribute float _edge;\nvarying float vEdge;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvEdge = _edge;');
    let alpha = 'diffuseColor.a *= mix(smoothstep(0.0, 1.0, vEdge), 1.0, whole);';
    let head = '#include <common>\nvarying float vEdge;\nuniform float whole;';
    if (veil) {
      shader.uniforms['veil'] = veil;
      head += '\nuniform float veil;';
      // light that grazes the skin goes a longer way through it
      alpha += `
        float square = abs(dot(normalize(vViewPosition), normal));
        diffuseColor.a *= mix(1.0, veil, square * square);`;
    }
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', head)
      .replace('#include <normal_fragment_maps>', `#include <normal_fragment_maps>\n${alpha}`);
  };
  material.customProgramCacheKey = () => (veil ? 'skin-veil' : 'skin-flesh');
}

/**
 * The skin of the back in two layers on one mesh. `flesh` is what is seen through the skin beside the bones: drawn
 * before them and without depth, so they lie in it and nobody looks into an empty body. `veil` is the skin itself:
 * drawn over them, translucent, the more opaque the more it turns from the eye.
 */
export function createSkin() {
  const whole = { value: 1 };
  const opacity = { value: VEIL.light as number };
  // custom blending keeps it among the solid parts, which are drawn first
  const flesh = new MeshLambertMaterial({
    depthWrite: false,
    blending: CustomBlending,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
  });
  const veil = new MeshLambertMaterial({ transparent: true });
  fading(flesh, whole);
  fading(veil, whole, opacity);
  return {
    flesh,
    veil,
    colour(tone: string, dark: boolean) {
      veil.color.set(tone);
      flesh.color.set(tone).lerp(new Color(dark ? '#7c3a2c' : '#b5624c'), 0.22);
      opacity.value = dark ? VEIL.dark : VEIL.light;
    },
    /** 1 where a figure goes on beyond the rim, 0 where the skin stands alone. */
    rim(share: number) {
      whole.value = share;
    },
    dispose() {
      flesh.dispose();
      veil.dispose();
    },
  };
}
