import {
  circle,
  levelNumber,
  levels,
  levelsBetween,
  massagePolyline,
  offsetAt,
  sides,
  signOf,
  skinLine,
  skinNormal,
  skinPoint,
  stopsBeside,
  variants,
  type Level,
  type Point,
} from '#engines/anatomy/index.ts';
import { BoxGeometry, Group, InstancedMesh, Mesh, Object3D, RingGeometry } from 'three';
import type { SpineViewState } from '../viewState.ts';
import { anchorOf } from './anchors.ts';
import type { Materials } from './materials.ts';
import { Ribbon, type Step } from './ribbon.ts';

/** Above the skin, so that nothing sinks into it (mm). */
const LIFT = 2.4;
const STEPS = 4;
const LONGEST = (levels.length - levelNumber('C7') - 1) * STEPS + 1;
const MOST_RINGS = 48;
const MOST_STOPS = 12;

/** Turns an object so that its z looks out of the body and its y up along the back. */
function lay(object: Object3D, [x, y, z]: Point, [ox, oy, oz]: Point, lift = LIFT): void {
  object.position.set(x + ox * lift, y + oy * lift, z + oz * lift);
  // up lies in the sagittal plane, square to the way out there
  object.up.set(0, -oz, oy).normalize();
  object.lookAt(object.position.x + ox, object.position.y + oy, object.position.z + oz);
}

/** The route on both sides: its line, a circle at every vertebra, bars where variants end. */
export function createPath(materials: Materials) {
  const group = new Group();
  const ribbons = sides.map(() => new Ribbon(LONGEST, 1.7, LIFT));
  const ringShape = new RingGeometry(circle.diameter / 2 - 1.6, circle.diameter / 2, 16);
  const rings = new InstancedMesh(ringShape, materials.line, MOST_RINGS);
  const barShape = new BoxGeometry(28, 2.4, 1.6);
  const bars = new InstancedMesh(barShape, materials.stop, MOST_STOPS);
  const selectedShape = new RingGeometry(10, 12, 24);
  const selected = new Mesh(selectedShape, materials.ring);
  for (const mesh of [rings, bars]) mesh.frustumCulled = false;
  const route = [...ribbons.map(({ geometry }) => new Mesh(geometry, materials.line)), rings, bars];
  group.add(...route, selected);
  const dummy = new Object3D();
  let drawn = '';

  const put = (
    mesh: InstancedMesh,
    at: readonly { readonly step: Step; readonly size?: number }[],
    lift: number,
  ): void => {
    mesh.count = at.length;
    at.forEach(({ step: [point, outward], size = 1 }, i) => {
      lay(dummy, point, outward, lift);
      dummy.scale.setScalar(size);
      dummy.updateMatrix();
      mesh.setMatrixAt(i, dummy.matrix);
    });
    mesh.instanceMatrix.needsUpdate = true;
  };

  return {
    group,
    show({ posture, path, layers, selected: level }: SpineViewState) {
      const key = [posture, path.variant, path.offset, layers.route, level].join();
      if (key === drawn) return;
      drawn = key;
      for (const mesh of route) mesh.visible = layers.route;
      const line = skinLine(posture);
      const { start, end } = variants[path.variant];
      const beside = (at: Level, side: (typeof sides)[number], more = 0): Step => {
        const lateral = signOf(side) * (offsetAt(at, path.offset) + more);
        return [skinPoint(line, levelNumber(at), lateral), skinNormal(line, levelNumber(at), lateral)];
      };
      sides.forEach((side, i) => {
        const way = massagePolyline(side, { ...path, posture }, STEPS);
        ribbons[i]!.lay(
          way.map((point, k) => [point, skinNormal(line, levelNumber(start) + k / STEPS, point[0])]),
        );
      });
      put(
        rings,
        sides.flatMap((side) => levelsBetween(start, end).map((at) => ({ step: beside(at, side) }))),
        LIFT,
      );
      put(
        bars,
        // the end of the chosen route is the larger one
        stopsBeside(path.variant).flatMap(({ level: at }) =>
          sides.map((side) => ({ step: beside(at, side, 6), size: at === end ? 1.5 : 1 })),
        ),
        LIFT + 1,
      );
      selected.visible = level !== null;
      if (level !== null) {
        const { point, outward } = anchorOf(level, posture);
        lay(selected, point, outward, LIFT + 1);
      }
    },
    dispose() {
      for (const mesh of [rings, bars]) mesh.dispose();
      for (const shape of [ringShape, barShape, selectedShape]) shape.dispose();
      for (const { geometry } of ribbons) geometry.dispose();
    },
  };
}
