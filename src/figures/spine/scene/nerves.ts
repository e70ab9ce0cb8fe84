import {
  levels,
  levelNumber,
  sides,
  signOf,
  skinLine,
  skinNormal,
  skinPoint,
} from '#engines/anatomy/index.ts';
import { breastNerves } from '#figures/back/nerves.ts';
import { chartOf } from '#figures/back/chart.ts';
import { Group, Mesh, MeshBasicMaterial } from 'three';
import type { SpineViewState } from '../viewState.ts';
import { Ribbon, type Step } from './ribbon.ts';

const STEPS = 14;
/** From beside the spine round to the side, where the picture ends (mm). */
const [FROM, TO] = [7, 122];

/** The nerves T3 to T6, drawn on the skin below their ribs; T4 is the broader one. */
export function createNerves() {
  const group = new Group();
  const dark = new MeshBasicMaterial();
  const pale = new MeshBasicMaterial();
  const lines = breastNerves.flatMap((nerve) =>
    sides.map((side) => {
      const wide = nerve === 4 ? 2.4 : 1.4;
      const edge = new Ribbon(STEPS + 1, wide + 1, 3);
      const core = new Ribbon(STEPS + 1, wide, 3.6);
      return { nerve, side, edge, core };
    }),
  );
  let drawn = -1;
  let added = false;
  return {
    group,
    show({ layers, posture, dark: night }: SpineViewState) {
      group.visible = layers.nerves;
      if (!layers.nerves) return;
      dark.color.set('#1d2327');
      pale.color.set(night ? '#f3e6a8' : '#fffbe6');
      if (!added)
        for (const { edge, core } of lines)
          group.add(new Mesh(edge.geometry, dark), new Mesh(core.geometry, pale));
      added = true;
      if (posture === drawn) return;
      drawn = posture;
      const line = skinLine(posture);
      const chart = chartOf(posture);
      for (const { nerve, side, edge, core } of lines) {
        const { x, y } = chart.transverse(levels[levelNumber('T1') + nerve - 1]!);
        const way = Array.from({ length: STEPS + 1 }, (_, i): Step => {
          const out = FROM + ((TO - FROM) * i) / STEPS;
          const at = line.at(Math.max(0, y + 10 + Math.max(0, out - x) * 0.5));
          const lateral = signOf(side) * out;
          return [skinPoint(line, at, lateral), skinNormal(line, at, lateral)];
        });
        edge.lay(way);
        core.lay(way);
      }
    },
    dispose() {
      for (const { edge, core } of lines) {
        edge.geometry.dispose();
        core.geometry.dispose();
      }
      dark.dispose();
      pale.dispose();
    },
  };
}
