import {
  signOf,
  skinLine,
  skinPoint,
  type HandStyle,
  type Point,
  type Posture,
  type ThumbState,
} from '#engines/anatomy/index.ts';
import { handOutlines, HAND_FOLLOWS } from '#figures/back/hands.ts';
import type { Spot } from '#figures/back/ink.ts';
import {
  CylinderGeometry,
  DoubleSide,
  Group,
  Matrix4,
  Mesh,
  MeshLambertMaterial,
  Quaternion,
  Vector3,
  type BufferGeometry,
} from 'three';
import { relief, type Feature } from './relief.ts';
import type { SpineViewState } from '../viewState.ts';

const bump = (x: number, y: number): Feature => ({ line: [[x, y]], height: 3.5, width: 7 });
const groove = (...line: readonly Spot[]): Feature => ({ line, height: -4, width: 2.6 });
/** What is drawn inside the outlines, as it stands out or lies in. */
const features: Readonly<Record<HandStyle | 'thumb', readonly Feature[]>> = {
  fists: [
    ...[bump(31, 38), bump(52, 36), bump(72, 37), bump(88, 44)],
    groove([42, 30], [43, 46], [40, 58]),
    groove([62, 28], [63, 45], [60, 58]),
    groove([81, 32], [82, 48], [79, 60]),
  ],
  pads: [
    ...[bump(54, 32), bump(74, 30), bump(92, 36), bump(107, 48)],
    ...[bump(55, 6), bump(81, 0), bump(103, 12), bump(122, 22)].map((one) => ({
      ...one,
      height: 1.5,
      width: 4,
    })),
  ],
  thumb: [
    { line: [[1, -3]], height: -1.6, width: 4.5 },
    { ...groove([-3, 24], [5, 27], [13, 23]), height: -1.4, width: 1.8 },
  ],
};

/** The forearm: from the wrist down and away from the back, in its sleeve. */
function forearm(): BufferGeometry {
  const geometry = new CylinderGeometry(25, 44, 420, 10, 1, true);
  geometry.translate(0, -210, 0);
  const along = new Vector3(0.3, -0.9, 0.32).normalize();
  geometry.applyQuaternion(new Quaternion().setFromUnitVectors(new Vector3(0, -1, 0), along));
  geometry.translate(75, -136, 8);
  return geometry;
}

/** The helper's two hands, moved with the engine's thumbs. */
export function createHands() {
  const group = new Group();
  const skin = new MeshLambertMaterial();
  const cloth = new MeshLambertMaterial({ side: DoubleSide });
  const shapes = {
    fists: relief(handOutlines.fists, { height: 22, round: 20, step: 8.4, features: features.fists }),
    pads: relief(handOutlines.pads, { height: 15, round: 11, step: 5.5, features: features.pads }),
    thumb: relief(handOutlines.thumb, { height: 14, round: 10, step: 6, features: features.thumb }),
    arm: forearm(),
  };
  const hands = ['left', 'right'].map((side) => {
    const hand = new Mesh<BufferGeometry>(shapes.fists, skin);
    const thumb = new Mesh<BufferGeometry>(shapes.thumb, skin);
    const arm = new Mesh<BufferGeometry>(shapes.arm, cloth);
    for (const mesh of [hand, thumb, arm]) {
      mesh.matrixAutoUpdate = false;
      mesh.frustumCulled = false;
      group.add(mesh);
    }
    return { side, hand, thumb, arm };
  });
  const [x, y, z, p] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];

  /** Lies on the skin: along it downwards, across it outwards. */
  function frame(
    posture: Posture,
    at: number,
    { side }: ThumbState,
    [lateral, below, height]: Point,
  ): Matrix4 {
    const line = skinLine(posture);
    const sign = signOf(side);
    const from = Math.max(0, below);
    const here = (down: number, out: number): Vector3 =>
      new Vector3(...skinPoint(line, line.at(from + down), sign * (lateral + out)));
    p.copy(here(0, 0));
    y.copy(here(0, 30)).sub(here(70, 30)).normalize();
    x.copy(here(20, 60)).sub(here(20, 0)).normalize();
    z.crossVectors(x, y).normalize();
    // out of the body on both sides, although the left hand is mirrored
    if (side === 'left') z.negate();
    const [, oy, oz] = line.outward(at);
    if (z.y * oy + z.z * oz < 0) z.negate();
    x.crossVectors(y, z).multiplyScalar(side === 'left' ? -1 : 1);
    if (x.x * sign < 0) x.negate();
    p.addScaledVector(z, height + 2);
    return new Matrix4().makeBasis(x, y, z).setPosition(p);
  }

  return {
    group,
    show({ motion, hands: style, posture, dark }: SpineViewState) {
      group.visible = motion !== null;
      if (!motion) return;
      skin.color.set(dark ? '#dcb67c' : '#f3d3a2');
      cloth.color.set(dark ? '#8d9a95' : '#b4c3bd');
      for (const { side, hand, thumb, arm } of hands) {
        const state = motion.thumbs.find((one) => one.side === side);
        for (const mesh of [hand, thumb, arm]) mesh.visible = state !== undefined;
        if (!state) continue;
        const { lateral, below, height } = state;
        const { centre } = motion;
        hand.geometry = shapes[style];
        thumb.matrix.copy(frame(posture, centre.at, state, [lateral, below, height + 3]));
        const follow: Point = [
          centre.lateral + (lateral - centre.lateral) * HAND_FOLLOWS,
          centre.below + (below - centre.below) * HAND_FOLLOWS,
          height,
        ];
        hand.matrix.copy(frame(posture, centre.at, state, follow));
        arm.matrix.copy(hand.matrix);
      }
    },
    dispose() {
      for (const geometry of Object.values(shapes)) geometry.dispose();
      skin.dispose();
      cloth.dispose();
    },
  };
}
