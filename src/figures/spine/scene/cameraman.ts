import { levelNumber, levels, placements, skinLine, type Posture } from '#engines/anatomy/index.ts';
import type { PerspectiveCamera } from 'three';
import type { CameraPose, SpineViewName } from '../viewState.ts';

const radians = Math.PI / 180;
const DURATION = 500;
/** Half the width and height that the picture is to hold at zoom 1 (mm). */
const HALF = { width: 205, height: 300 };

const limits = { up: [-75, 60], zoom: [0.7, 6] } as const;
const clamp = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(high, Math.max(low, value));

const middle = levelNumber('T9');
const poses: Readonly<Record<SpineViewName, CameraPose>> = {
  behind: { around: 0, up: 0, zoom: 1, at: middle },
  left: { around: 90, up: -30, zoom: 0.76, at: middle },
  above: { around: 0, up: 50, zoom: 0.95, at: middle },
  leaning: { around: 40, up: -8, zoom: 0.8, at: middle },
  c7: { around: 0, up: 4, zoom: 3, at: levelNumber('T1') },
};

/** Moves the camera around the middle of the back, at right angles to the skin there when seen from behind. */
export function createCameraman(camera: PerspectiveCamera, request: () => void) {
  let pose = poses.behind;
  let from = pose;
  let to = pose;
  let begun: number | null = null;
  let posture: Posture = 1;
  let aspect = 1;

  const aim = (): void => {
    const chain = placements(posture);
    const [above, share] = [Math.floor(pose.at), pose.at % 1];
    const [, ay, az] = chain[levels[above]!].centre;
    const [, by, bz] = chain[levels[above + 1]!].centre;
    const [ty, tz] = [ay + (by - ay) * share, az + (bz - az) * share];
    const [, oy, oz] = skinLine(posture).outward(pose.at);
    const up = clamp(Math.atan2(oy, -oz) / radians + pose.up, [-60, 88]) * radians;
    const around = pose.around * radians;
    const half = Math.tan((camera.fov / 2) * radians);
    const distance = Math.max(HALF.height / half, HALF.width / (half * aspect)) / pose.zoom + 100;
    camera.position.set(
      distance * Math.sin(around) * Math.cos(up),
      ty + distance * Math.sin(up),
      tz - distance * Math.cos(around) * Math.cos(up),
    );
    camera.lookAt(0, ty, tz);
    camera.aspect = aspect;
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
  };
  /** Ends a move where it is: fingers and keys are followed at once. */
  const settle = (): void => {
    if (begun !== null) to = pose;
    begun = null;
  };
  const go = (next: CameraPose): void => {
    to = {
      around: next.around,
      up: clamp(next.up, limits.up),
      zoom: clamp(next.zoom, limits.zoom),
      at: next.at,
    };
    request();
  };
  return {
    /** Moves to where it is going; true while on the way. */
    step(now: number, still: boolean): boolean {
      if (begun === null || still) {
        begun = null;
        pose = to;
      } else {
        const t = Math.min(1, (now - begun) / DURATION);
        const ease = t * t * (3 - 2 * t);
        const mix = (a: number, b: number): number => a + (b - a) * ease;
        pose = {
          around: mix(from.around, to.around),
          up: mix(from.up, to.up),
          zoom: mix(from.zoom, to.zoom),
          at: mix(from.at, to.at),
        };
        if (t === 1) begun = null;
      }
      aim();
      return begun !== null;
    },
    at(next: Posture, ratio: number) {
      posture = next;
      aspect = ratio;
    },
    view(name: SpineViewName | CameraPose) {
      const wanted = typeof name === 'string' ? poses[name] : name;
      // the short way round
      const turns = Math.round((pose.around - wanted.around) / 360) * 360;
      from = pose;
      begun = performance.now();
      go({ ...wanted, around: wanted.around + turns });
    },
    turn(right: number, up: number) {
      go({ ...to, around: to.around + right, up: to.up + up });
    },
    zoom(factor: number) {
      go({ ...to, zoom: to.zoom * factor });
    },
    settle,
  };
}
export type Cameraman = ReturnType<typeof createCameraman>;
