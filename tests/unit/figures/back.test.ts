import { describe, expect, it } from 'vitest';
import { en } from '#i18n/en.ts';
import { id } from '#i18n/id.ts';
import { levelNumber, processTip, skinLine, variantIds } from '#engines/anatomy/index.ts';
import { backLabels } from '../../../src/figures/back/backLabels.ts';
import { blade, ribs, vertebrae } from '../../../src/figures/back/bones.ts';
import { chartOf } from '../../../src/figures/back/chart.ts';
import { freeSide, placeLabels, type PlacedLabel } from '../../../src/figures/back/labels.ts';
import { nerveShapes } from '../../../src/figures/back/nerves.ts';
import { routeShape, stopShapes } from '../../../src/figures/back/route.ts';

type Spot = readonly [number, number];
const turn = (a: Spot, b: Spot, c: Spot): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const cross = (a: Spot, b: Spot, c: Spot, d: Spot): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
const pieces = ({ anchor, elbow, end }: PlacedLabel): readonly (readonly [Spot, Spot])[] => [
  [anchor, elbow],
  [elbow, end],
];

const cases = [en, id].flatMap((words) =>
  [0, 1].flatMap((posture) =>
    [20, 25, 30].flatMap((offset) =>
      [true, false].flatMap((scapulae) =>
        [true, false].flatMap((pelvis) =>
          [true, false].flatMap((nerves) =>
            (['study', 'lumbar'] as const).map((variant) => ({
              words: words.spine.back,
              posture,
              offset,
              scapulae,
              pelvis,
              nerves,
              variant,
            })),
          ),
        ),
      ),
    ),
  ),
);
const labelsOf = ({ words, posture, offset, scapulae, pelvis, nerves, variant }: (typeof cases)[number]) => {
  const chart = chartOf(posture);
  return placeLabels(
    backLabels(chart, blade(chart, posture === 1), words, {
      bones: true,
      ribs: true,
      scapulae,
      pelvis,
      variant,
      offset,
      offsetText: String(offset),
      flank: posture === 1 ? 151 : 135,
      route: true,
      nerves: nerves ? nerveShapes(chart) : [],
    }),
    { column: 262, elbow: 236 },
  );
};

describe('the labels of the back', () => {
  it('have leaders that never cross', () => {
    for (const one of cases) {
      const labels = labelsOf(one);
      labels.forEach((a, i) =>
        labels.slice(i + 1).forEach((b) => {
          for (const [p, q] of pieces(a))
            for (const [r, s] of pieces(b)) expect(cross(p, q, r, s), `${a.key} and ${b.key}`).toBe(false);
        }),
      );
    }
  });

  it('do not touch each other and stay in the picture', () => {
    for (const one of cases) {
      const labels = labelsOf(one);
      for (const side of [-1, 1]) {
        const column = labels.filter((label) => label.side === side);
        column.forEach((label, i) => {
          const bottom = label.end[1] + 25 + label.note.length * 20;
          expect(bottom).toBeLessThan(570);
          const next = column[i + 1];
          if (next) expect(next.end[1]).toBeGreaterThan(bottom);
        });
      }
    }
  });
});

describe('the name of the chosen vertebra', () => {
  it('changes its side where a leader ends beside the spine, and only there', () => {
    const labels = labelsOf(cases[0]!);
    const { anchor } = labels.find(({ key }) => key === 'blade-spine')!;
    expect(freeSide(labels, anchor[1])).toBe(1);
    expect(freeSide(labels, anchor[1] + 40)).toBe(-1);
    // on the flank it is too far out to be read together
    expect(freeSide(labels, labels.find(({ key }) => key === 'lowest-rib')!.anchor[1])).toBe(-1);
  });
});

describe('the drawing', () => {
  it('stands where the engine says: tips, transverse tips, route', () => {
    for (const posture of [0, 1]) {
      const chart = chartOf(posture);
      const line = skinLine(posture);
      expect(chart.y.C7).toBe(0);
      expect(chart.y.T12).toBe(line.below(levelNumber('T12')));
      expect(chart.transverse('T7').x).toBe(processTip('T7', 'transverseTipLateral').value);
      for (const variant of variantIds)
        for (const { level, x, y } of routeShape(variant, 25, posture).beads) {
          expect(x).toBeGreaterThanOrEqual(20);
          expect(y).toBe(chart.y[level]);
        }
    }
  });

  it('has C7 to L5, twelve ribs and three stops; a span only where the level is unsure', () => {
    const chart = chartOf(1);
    expect(vertebrae(chart).map(({ level }) => level)).toEqual(chart.levels.toReversed());
    expect(ribs(chart)).toHaveLength(12);
    expect(stopShapes(chart, 'study', 25).map(({ level, span }) => [level, span !== null])).toEqual([
      ['T6', false],
      ['T8', true],
      ['T12', false],
    ]);
    expect(stopShapes(chart, 'lumbar', 25).map(({ level }) => level)).toEqual(['T6', 'T8', 'T12', 'L5']);
  });

  it('has the inferior angle of the blade beside T8', () => {
    for (const posture of [0, 1]) {
      const chart = chartOf(posture);
      const { tip } = blade(chart, posture === 1);
      expect(Math.abs(tip[1] - chart.y.T8)).toBeLessThan(13);
      expect(tip[0]).toBeGreaterThan(70);
    }
  });

  it('writes no path with a number that is none', () => {
    const chart = chartOf(1);
    for (const { arch, spine } of vertebrae(chart)) expect(arch + spine).not.toContain('NaN');
    for (const { d } of ribs(chart)) expect(d).not.toContain('NaN');
  });
});
