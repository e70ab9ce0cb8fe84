import {
  circle,
  massagePath,
  massagePolyline,
  offsetAt,
  sides,
  signOf,
  skinLine,
  skinPoint,
  levelNumber,
  stops,
  type Level,
  type Point,
} from '#engines/anatomy/index.ts';
import {
  BoxGeometry,
  CatmullRomCurve3,
  Group,
  InstancedMesh,
  Mesh,
  Object3D,
  RingGeometry,
  SphereGeometry,
  TubeGeometry,
  Vector3,
  type BufferGeometry,
} from 'three';
import type { SpineViewState } from '../viewState.ts';
import { anchorOf } from './anchors.ts';
import type { Materials } from './materials.ts';

/** Above the skin, so that nothing sinks into it (mm). */
const LIFT = 2;
const MOST_RINGS = 48;
const MOST_STOPS = 12;

/** Turns an object so that its z looks out of the body. */
function lay(object: Object3D, [x, y, z]: Point, [ox, oy, oz]: Point, lift = LIFT): void {
  object.position.set(x + ox * lift, y + oy * lift, z + oz * lift);
  object.lookAt(object.position.x + ox, object.position.y + oy, object.position.z + oz);
}

/** The route on both sides: its line, a circle at every vertebra, bars where other variants end. */
export function createPath(materials: Materials) {
  const group = new Group();
  const lines = sides.map(() => new Mesh<BufferGeometry>(new SphereGeometry(1, 3, 2), materials.line));
  const ringShape = new RingGeometry(circle.diameter / 2 - 1.6, circle.diameter / 2, 16);
  const rings = new InstancedMesh(ringShape, materials.line, MOST_RINGS);
  const barShape = new BoxGeometry(28, 2.4, 1.6);
  const bars = new InstancedMesh(barShape, materials.stop, MOST_STOPS);
  const selectedShape = new RingGeometry(10, 12, 24);
  const selected = new Mesh(selectedShape, materials.ring);
  for (const mesh of [rings, bars]) mesh.frustumCulled = false;
  group.add(...lines, rings, bars, selected);
  const dummy = new Object3D();
  let drawn = '';

  const put = (mesh: InstancedMesh, at: readonly (readonly [Point, Point])[], lift: number): void => {
    mesh.count = at.length;
    at.forEach(([point, outward], i) => {
      lay(dummy, point, outward, lift);
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
      for (const mesh of [...lines, rings, bars]) mesh.visible = layers.route;
      const line = skinLine(posture);
      const options = { ...path, posture };
      const beside = (at: Level, side: (typeof sides)[number], more = 0): readonly [Point, Point] => [
        skinPoint(line, levelNumber(at), signOf(side) * (offsetAt(at, path.offset) + more)),
        line.outward(levelNumber(at)),
      ];
      sides.forEach((side, i) => {
        const way = massagePolyline(side, options).map(([x, y, z]) => new Vector3(x, y, z - LIFT));
        lines[i]!.geometry.dispose();
        lines[i]!.geometry = new TubeGeometry(new CatmullRomCurve3(way), Math.ceil(way.length / 2), 1.7, 3);
      });
      put(
        rings,
        sides.flatMap((side) => massagePath(side, options).map(({ level: at }) => beside(at, side))),
        LIFT,
      );
      put(
        bars,
        stops()
          .filter(({ level: at }) => levelNumber(at) < levelNumber('L5'))
          .flatMap(({ level: at }) => sides.map((side) => beside(at, side, 6))),
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
      for (const mesh of lines) mesh.geometry.dispose();
    },
  };
}
