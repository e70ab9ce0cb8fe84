import {
  signOf,
  skinLine,
  skinPoint,
  type Point,
  type Posture,
  type ThumbState,
} from '#engines/anatomy/index.ts';
import { handOutlines, HAND_FOLLOWS } from '#figures/back/hands.ts';
import type { InkPoint } from '#figures/back/ink.ts';
import {
  CatmullRomCurve3,
  CylinderGeometry,
  ExtrudeGeometry,
  Group,
  Matrix4,
  Mesh,
  MeshLambertMaterial,
  Quaternion,
  Shape,
  Vector2,
  Vector3,
  type BufferGeometry,
} from 'three';
import type { SpineViewState } from '../viewState.ts';

/** Thickness of a hand on the skin and of a thumb (mm), rounded by the bevel. */
const HAND = { depth: 5, bevel: 12 } as const;
const THUMB = { depth: 3, bevel: 8 } as const;

/** The outline of the drawing as a body: down in the drawing is down the back, out of the paper out of the skin. */
function body(points: readonly InkPoint[], { depth, bevel }: typeof HAND | typeof THUMB): BufferGeometry {
  const line = new CatmullRomCurve3(
    points.map(([x, y]) => new Vector3(x, -y, 0)),
    true,
    'centripetal',
  );
  const shape = new Shape(line.getPoints(56).map(({ x, y }) => new Vector2(x, y)));
  const geometry = new ExtrudeGeometry(shape, {
    depth,
    curveSegments: 1,
    bevelSize: bevel * 0.8,
    bevelOffset: -bevel * 0.8,
    bevelThickness: bevel,
    bevelSegments: 5,
  });
  geometry.translate(0, 0, bevel);
  return geometry;
}

/** The forearm: from the wrist down and away from the back, in its sleeve. */
function forearm(): BufferGeometry {
  const geometry = new CylinderGeometry(25, 44, 420, 18, 1, true);
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
  const cloth = new MeshLambertMaterial({ side: 2 });
  const shapes = {
    fists: body(handOutlines.fists, HAND),
    pads: body(handOutlines.pads, HAND),
    thumb: body(handOutlines.thumb, THUMB),
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
