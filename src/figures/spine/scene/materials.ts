import { DoubleSide, MeshBasicMaterial, MeshLambertMaterial } from 'three';
import type { Tone } from '../viewState.ts';
import { createSkin } from './skin.ts';

/** Skin of the four tones, light to dark. */
const tones: Readonly<Record<Tone, string>> = { 1: '#f0d3ba', 2: '#ddb492', 3: '#be8b66', 4: '#8a5c40' };

/** In steps of the depth buffer: some 20 mm from where the camera usually stands. */
const CLOTH = 8000;

/** Route and marks must stand out from what lies under them: skin, or the page. Each at least 3 : 1. */
const ink = {
  onDark: { line: '#f2b450', stop: '#ece7dd', ring: '#fff3d6' },
  onPale: { line: '#a86400', stop: '#4a3a22', ring: '#1d2327' },
  onLight: { line: '#8f5200', stop: '#4a3a22', ring: '#1d2327' },
  onBrown: { line: '#643700', stop: '#2b2013', ring: '#1d2327' },
} as const;
const inkOnSkin: Readonly<Record<Tone, keyof typeof ink>> = {
  1: 'onPale',
  2: 'onLight',
  3: 'onBrown',
  4: 'onDark',
};

/**
 * Matt colours of everything in the picture; the colours that carry meaning are those of the site. With contact
 * shading bones are darker where another one is near.
 */
export function createMaterials(contactShading: boolean) {
  const bone = new MeshLambertMaterial({ vertexColors: contactShading });
  const route = new MeshLambertMaterial({ vertexColors: contactShading });
  const selected = new MeshLambertMaterial({ vertexColors: contactShading });
  const pointed = new MeshLambertMaterial({ vertexColors: contactShading });
  // unlit: the route and its marks are drawing, not matter
  const line = new MeshBasicMaterial({ side: DoubleSide });
  const stop = new MeshBasicMaterial();
  const ring = new MeshBasicMaterial({ side: DoubleSide });
  const skin = createSkin();
  const body = new MeshLambertMaterial();
  // its inside is seen where it stands off the back
  const cloth = new MeshLambertMaterial({ side: DoubleSide });
  const hair = new MeshLambertMaterial();
  const wood = new MeshLambertMaterial();
  const figure = [body, cloth, hair, wood];
  return {
    bone,
    route,
    selected,
    pointed,
    line,
    stop,
    ring,
    skin,
    body,
    cloth,
    hair,
    wood,
    theme(dark: boolean, tone: Tone, skinShown: boolean) {
      bone.color.set(dark ? '#ddd3bf' : '#f3ead6');
      route.color.set(dark ? '#e8cd97' : '#f7deae');
      selected.color.set(dark ? '#f2b450' : '#e79a26');
      pointed.color.set(dark ? '#f5cf8f' : '#f3bd66');
      const marks = ink[skinShown ? inkOnSkin[tone] : dark ? 'onDark' : 'onPale'];
      line.color.set(marks.line);
      stop.color.set(marks.stop);
      ring.color.set(marks.ring);
      skin.colour(tones[tone], dark);
      body.color.set(tones[tone]);
      cloth.color.set(dark ? '#5d7772' : '#8fb0aa');
      hair.color.set(dark ? '#2f2823' : '#33291f');
      wood.color.set(dark ? '#5c5145' : '#cdbda3');
    },
    /** How much of the figure is there: 1 solid, 0 not at all. */
    figure(there: number) {
      for (const material of figure) {
        material.opacity = there;
        if (material.transparent === there < 1) continue;
        material.transparent = there < 1;
        material.needsUpdate = true;
      }
    },
    /** Where the cloth lies over the end of the route, the marks are drawn as if before it. */
    throughCloth(on: boolean) {
      for (const material of [line, stop, ring]) {
        material.polygonOffset = on;
        material.polygonOffsetUnits = -CLOTH;
      }
    },
    /** For a device that turned out to be slow. */
    plain() {
      for (const material of [bone, route, selected, pointed]) {
        material.vertexColors = false;
        material.needsUpdate = true;
      }
    },
    dispose() {
      for (const one of [bone, route, selected, pointed, line, stop, ring, skin, ...figure]) one.dispose();
    },
  };
}
export type Materials = ReturnType<typeof createMaterials>;
