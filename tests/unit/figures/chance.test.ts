import { describe, expect, it } from 'vitest';
import { recoveredTable } from '#content/study/cohorts.ts';
import {
  analyseStrata,
  countTable,
  denominatorsOf,
  exactDistribution,
  levelsOf,
  marginsOf,
  pairClassesOf,
  pairKind,
  pairPlace,
  peopleOf,
  plainPlan,
  sum,
  summarise,
} from '#engines/statistics/index.ts';
import { keptBy, stripOf } from '#figures/coefficient/kept.ts';
import { binned, drawFree, holds, isCursed, makeFixedDraw, totalsOf } from '#figures/dance/dance.ts';
import { decades, placeOf, trailOf } from '#figures/evidence/trail.ts';
import { pictureOf } from '#figures/null/nullDistribution.ts';
import { cellPairs, countedPath, isLit, seatsOf, stairs } from '#figures/pairs/lit.ts';
import { groupsOf } from '#figures/pairs/pairMatrix.ts';
import {
  drawnColumns,
  drawnTails,
  hitsOf,
  isExtreme,
  layoutSeats,
  pOfSide,
  rangeOf,
} from '#figures/shuffle/shuffles.ts';
import { startStrata, verdictOf, withCount } from '#figures/strata/strata.ts';

const margins = marginsOf(recoveredTable);

/** Area of the closed shapes of a path of M, V, h, v and z, by the shoelace formula. */
function areaOf(path: string): number {
  let area = 0;
  for (const shape of path.split('z').filter((part) => part !== '')) {
    let [x, y] = [0, 0];
    const points: [number, number][] = [];
    for (const [, letter, text] of shape.matchAll(/([MVhv])([^MVhv]*)/g)) {
      const numbers = text!.trim().split(/\s+/).map(Number);
      if (letter === 'M') [x, y] = numbers as [number, number];
      if (letter === 'V') y = numbers[0]!;
      if (letter === 'h') x += numbers[0]!;
      if (letter === 'v') y += numbers[0]!;
      points.push([x, y]);
    }
    area += Math.abs(
      sum(
        points.map(([px, py], k) => {
          const [qx, qy] = points[(k + 1) % points.length]!;
          return px * qy - qx * py;
        }),
      ) / 2,
    );
  }
  return area;
}

describe('the matrix of pairs', () => {
  it('has blocks whose pairs add up to each count of the formula', () => {
    const blocks = cellPairs(groupsOf(recoveredTable));
    const counts = countTable(recoveredTable);
    const lit = (symbol: 'c' | 'd' | 'n0' | 'tx' | 'ty'): number =>
      sum(blocks.filter((block) => isLit(block.kind, symbol)).map((block) => block.pairs));
    expect([lit('c'), lit('d'), lit('n0'), lit('tx'), lit('ty')]).toEqual([
      counts.concordant,
      counts.discordant,
      counts.pairs,
      counts.tiedX,
      counts.tiedY,
    ]);
  });

  it('covers one square for each pair within a group', () => {
    for (const size of [2, 3, 7])
      expect(areaOf(stairs({ start: 4, size }, 1, 10))).toBe((size * (size - 1)) / 2);
    expect(stairs({ start: 0, size: 1 }, 1, 0)).toBe('');
  });

  it('uncovers one square more with each pair counted', () => {
    // The empty triangle above the diagonal is uncovered along with each full row.
    for (const k of [1, 2, 3, 10, 57, 299]) {
      const { first, second } = pairPlace(k - 1);
      const now = countedPath(k, 1, 0);
      const before = countedPath(k - 1, 1, 0);
      const full = (row: number): number => (row + 1) ** 2;
      expect(areaOf(now)).toBe(first + 1 === second ? full(second) : full(second - 1) + first + 1);
      expect(areaOf(now)).toBeGreaterThan(areaOf(before));
    }
  });

  it('seats everybody once, in the order of people', () => {
    const seats = seatsOf(recoveredTable);
    expect(seats.flat(2)).toEqual(Array.from({ length: 25 }, (_, k) => k));
    const people = peopleOf(recoveredTable);
    seats.forEach((row, x) =>
      row.forEach((cell, y) => cell.forEach((mother) => expect(people[mother]).toEqual({ x, y }))),
    );
  });
});

describe('the strips of the coefficients', () => {
  const counts = countTable(recoveredTable);
  const pairs = pairClassesOf(counts);
  const divides = denominatorsOf(counts, levelsOf(recoveredTable));

  it('keep as many pairs as the denominator says', () => {
    for (const name of ['tauA', 'gamma', 'somersDYX', 'somersDXY'] as const) {
      const kept = sum(
        stripOf(pairs, keptBy[name][0]!)
          .filter((part) => part.kept)
          .map((part) => part.share),
      );
      expect(kept * counts.pairs).toBeCloseTo(divides[name], 9);
    }
    const [x, y] = keptBy.tauB.map((set) => sum(set.map((kind) => pairs[kind]))) as [number, number];
    expect(Math.sqrt(x * y)).toBeCloseTo(divides.tauB, 9);
  });

  it('are as long as all pairs, without a gap', () => {
    const strip = stripOf(pairs, ['concordant']);
    strip.reduce((end, part) => {
      expect(part.from).toBeCloseTo(end, 12);
      return part.from + part.share;
    }, 0);
    expect(sum(strip.map((part) => part.share))).toBeCloseTo(1, 12);
  });
});

describe('the winner’s curse', () => {
  it('is told where the significant cohorts exaggerate, whichever way the association points', () => {
    expect(isCursed({ meanSignificant: 0.45 }, 0.3)).toBe(true);
    expect(isCursed({ meanSignificant: 0.45 }, -0.3)).toBe(true);
    expect(isCursed({ meanSignificant: 0.301 }, -0.3)).toBe(false);
    expect(isCursed({ meanSignificant: 0.29 }, 0.3)).toBe(false);
    expect(isCursed({ meanSignificant: null }, 0.3)).toBe(false);
  });
});

describe('the columns of the shuffles', () => {
  const exact = exactDistribution(margins);
  if (!exact.ok) throw new Error(exact.why);
  const picture = pictureOf(exact.value, summarise(recoveredTable).nullVariance);

  it('hold every shuffle once, and those that are as far out', () => {
    const drawn = new Map([
      [-119, 2],
      [-5, 10],
      [14, 7],
      [122, 1],
    ]);
    const columns = drawnColumns(picture, drawn, 122, 'both');
    expect(sum(columns.map((column) => column.count))).toBe(20);
    expect(sum(columns.map((column) => column.extreme))).toBe(1);
    const edges = { columns: [0, 10].map((from) => ({ from, to: from + 10, probability: 0.5 })) };
    expect(drawnColumns(edges, new Map([[10, 1]]), 99, 'both').map(({ count }) => count)).toEqual([0, 1]);
    expect(hitsOf(drawn, -5, 'lower')).toBe(12);
    expect(hitsOf(drawn, -5, 'both')).toBe(20);
    expect(drawnTails(drawn, -5, 'both')).toEqual({ below: 12, above: 8 });
    expect(drawnTails(drawn, 14, 'upper')).toEqual({ below: 0, above: 8 });
    expect(drawnTails(new Map([[0, 3]]), 0, 'both')).toEqual({ below: 0, above: 3 });
    expect(rangeOf(drawn)).toEqual({ low: -119, high: 122 });
    expect(rangeOf(new Map())).toBeNull();
    for (const column of columns)
      for (const [s, count] of drawn)
        if (s >= column.from && s < column.to) expect(column.count).toBeGreaterThanOrEqual(count);
  });

  it('take the p that belongs to the side', () => {
    const p = { upper: 0.1, lower: 0.95, absolute: 0.2 };
    expect((['both', 'upper', 'lower'] as const).map((side) => pOfSide(p, side))).toEqual([0.2, 0.1, 0.95]);
  });

  it.each([
    [122, 122, 'both', true],
    [-122, 122, 'both', true],
    [-122, 122, 'upper', false],
    [-122, -119, 'lower', true],
    [0, 122, 'both', false],
  ] as const)('%i beside %i, %s: %s', (s, observed, side, expected) => {
    expect(isExtreme(s, observed, side)).toBe(expected);
  });

  it.each([true, false])('give every mother and her card a place of their own (narrow: %s)', (narrow) => {
    const layout = layoutSeats([11, 14], narrow);
    expect(layout.seats).toHaveLength(25);
    expect(new Set(layout.seats.map(({ x, y }) => `${x} ${y}`)).size).toBe(25);
    for (const seat of layout.seats) {
      expect(seat.x).toBeLessThan(layout.width);
      expect(seat.y).toBeLessThan(layout.height);
    }
    // massage, the second row, stands above
    expect(layout.seats[24]!.y).toBeLessThan(layout.seats[0]!.y);
  });
});

describe('the trails of strength and evidence', () => {
  it('go straight down with more mothers', () => {
    const trail = trailOf(recoveredTable, 'more');
    expect(trail).toHaveLength(20);
    trail.forEach((point, k) => {
      expect(point.n).toBe(25 * (k + 1));
      expect(point.tau).toBeCloseTo(trail[0]!.tau, 12);
      if (k > 0) expect(point.p).toBeLessThan(trail[k - 1]!.p);
      if (k > 0) expect(point.interval!.high).toBeLessThan(trail[k - 1]!.interval!.high);
    });
  });

  it('go up with a weaker association of as many mothers', () => {
    const trail = trailOf(recoveredTable, 'weaker');
    trail.slice(1).forEach((point, k) => {
      expect(point.n).toBe(25);
      expect(point.tau).toBeLessThan(trail[k]!.tau);
      expect(point.p).toBeGreaterThan(trail[k]!.p);
    });
  });

  it('are empty where tau_b is undefined, and the axis still stands', () => {
    expect(trailOf([[5, 0]], 'more')).toEqual([]);
    expect(decades([]).ticks.length).toBeGreaterThan(2);
    expect(placeOf(1, -6)).toBeCloseTo(0, 12);
    expect(placeOf(1e-3, -6)).toBeCloseTo(0.5, 12);
    expect(placeOf(0, -6)).toBe(1);
  });
});

describe('the dance', () => {
  it('draws the same cohort for the same seed and number', () => {
    expect(drawFree(plainPlan, 9, 4)).toEqual(drawFree(plainPlan, 13, 0));
    const [a, b] = [makeFixedDraw(plainPlan, 2), makeFixedDraw(plainPlan, 2)];
    a();
    b();
    expect(a()).toEqual(b());
  });

  it('counts each value into one bin, edges into the upper one', () => {
    const bins = binned([-1, 0, 0.05, 0.3, 1], [0.01, 0.5, 0.04, 1, 0.2], -1, 1, 40);
    expect(sum(bins.map((bin) => bin.count))).toBe(5);
    expect(sum(bins.map((bin) => bin.significant))).toBe(2);
    expect(bins[0]!.count).toBe(1);
    expect(bins[20]!.count).toBe(1);
    expect(bins[21]!.count).toBe(1);
    expect(bins[39]!.count).toBe(1);
    // −.9 is not quite two steps above −1 in doubles
    expect(binned([-0.9], [1], -1, 1, 40)[2]!.count).toBe(1);
    // the first step of p is "below .05": .05 itself is not in it
    expect(
      binned([0.049, 0.05], [0.049, 0.05], 0, 1, 20)
        .slice(0, 2)
        .map((bin) => bin.count),
    ).toEqual([1, 1]);
  });

  it('knows power, the winner and who points the wrong way', () => {
    const totals = totalsOf([0.5, -0.4, 0.1], [0.01, 0.02, 0.6], 4, 0.2);
    expect(totals.share).toBe(0.5);
    expect(totals.meanSignificant).toBeCloseTo(0.45, 12);
    expect(totals.wrongSign).toBe(0.5);
    expect(totalsOf([], [], 0, 0).meanSignificant).toBeNull();
    expect(holds(null, 0)).toBe(false);
    expect(holds({ low: 0, high: 1, clipped: false }, 0)).toBe(true);
  });
});

describe('the verdict on groups', () => {
  const of = (strata: readonly (readonly (readonly number[])[])[]) => verdictOf(analyseStrata(strata));

  it('is told by the engine', () => {
    expect(of(startStrata.reversal)).toBe('reversed');
    expect(of(startStrata.none)).toBe('alike');
    expect(of(startStrata.confounded)).toBe('gone');
    expect(of([[[3, 3]], [[1, 2]]])).toBe('undefined');
    // the groups disagree: their common value lies on the other side of the pooled one
    const disagreeing = [
      [
        [2, 3],
        [2, 0],
      ],
      [
        [5, 1],
        [2, 2],
      ],
    ];
    expect(of(disagreeing)).toBe('turned');
    const still = [
      [
        [5, 0],
        [4, 0],
      ],
      [
        [4, 3],
        [0, 0],
      ],
    ];
    expect(of(still)).toBe('noneWithin');
  });

  it('follows a change of one count', () => {
    // In the reversal each group leans on one mother.
    const next = withCount(startStrata.reversal, { stratum: 0, row: 1, column: 0 }, 0);
    expect(next[0]![1]).toEqual([0, 0, 0]);
    expect(next[1]).toBe(startStrata.reversal[1]);
    expect(startStrata.reversal[0][1]).toEqual([1, 0, 0]);
  });
});

it('a pair is of the kind that the matrix gives it', () => {
  const people = peopleOf(recoveredTable);
  const groups = groupsOf(recoveredTable);
  for (const block of cellPairs(groups)) {
    const [a, b] = [groups[block.first]!, groups[block.second]!];
    expect(pairKind(people[a.start]!.x, people[a.start]!.y, people[b.start]!.x, people[b.start]!.y)).toBe(
      block.kind,
    );
  }
});
