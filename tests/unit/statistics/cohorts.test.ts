import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as st from '#engines/statistics/index.ts';
import { cohortDigest, everythingOn, expectedDigest } from './cohortDigest.ts';

const rho = (value: number, more: Partial<st.CohortPlan> = {}): st.CohortPlan => ({
  ...st.plainPlan,
  association: { kind: 'rho', value },
  ...more,
});
const problem = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof st.InputError ? error.problem : error;
  }
  return 'no error';
};
const flat = (cells: readonly (readonly number[])[]): number[] => cells.flat();
const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

/** Population and power of facts/statistics.md §8, thresholds at the study's margins, n = 25. */
const table8 = [
  [0, 0, 0.05],
  [0.2, 0.136, 0.104],
  [0.3, 0.205, 0.181],
  [0.5, 0.347, 0.437],
  [0.8, 0.576, 0.927],
] as const;

describe('the population of a plan', () => {
  it.each(table8)('has the tau_b of the facts at rho %f', (r, tau) => {
    const population = st.populationOf(rho(r));
    expect(population.tauB).toBeCloseTo(tau, 3);
    expect(population.tauB).toBeCloseTo(
      st.latentPopulation(r, population.thresholdsX, population.thresholdsY).tauB,
      12,
    );
  });

  it('has the wanted margins and, where asked for, the wanted tau_b, whatever parity does', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
        fc.double({ min: -0.25, max: 0.25, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        (rows, columns, asked, shift, multigravidae) => {
          // lopsided margins hold less than that: 1 and 9 beside 9 and 1 no more than .11
          const extremes = st.attainableCounts(
            rows.map((size) => size * total(columns)),
            columns.map((size) => size * total(rows)),
          );
          const limit = (counts: st.PairCounts): number => {
            const result = st.tauB(counts);
            return result.ok ? 0.8 * result.value : 0;
          };
          const tau = Math.max(limit(extremes.smallest), Math.min(limit(extremes.largest), asked));
          const population = st.populationOf({
            ...st.plainPlan,
            rows,
            columns,
            association: { kind: 'tau-b', value: tau },
            parity: { kind: 'confounder', multigravidae, withExposure: shift, withOutcome: 0.3 },
          });
          const margins = population.cells.map(total);
          margins.forEach((p, i) => expect(p).toBeCloseTo(rows[i]! / total(rows), 9));
          columns.forEach((c, j) =>
            expect(total(population.cells.map((row) => row[j]!))).toBeCloseTo(c / total(columns), 9),
          );
          expect(population.tauB).toBeCloseTo(tau, 9);
        },
      ),
      { numRuns: 15 },
    ));

  it('is turned round by parity in Simpson’s arrangement and by nothing else here', () => {
    const simpson = st.populationOf(
      rho(-0.3, { parity: { kind: 'simpson', multigravidae: 14 / 25, strength: 0.8 } }),
    );
    expect(simpson.reversed).toBe(true);
    expect(simpson.tauB).toBeGreaterThan(0.3);
    simpson.strataTauB.forEach((tau) => expect(tau).toBeLessThan(-0.05));
    const other = st.populationOf(
      rho(0.3, { parity: { kind: 'simpson', multigravidae: 14 / 25, strength: 0.8 } }),
    );
    expect(other.reversed).toBe(true);
    expect(other.tauB).toBeLessThan(-0.3);
    const solved = st.populationOf({
      ...st.plainPlan,
      association: { kind: 'tau-b', value: 0.45 },
      parity: { kind: 'simpson', multigravidae: 14 / 25, strength: 0.8 },
    });
    expect(solved.tauB).toBeCloseTo(0.45, 9);
    expect(solved.reversed).toBe(true);
    const parity = { kind: 'confounder', multigravidae: 0.56, withExposure: 0.7, withOutcome: 0.7 } as const;
    const confounded = st.populationOf(rho(0, { parity }));
    expect(confounded.tauB).toBeGreaterThan(0.2);
    confounded.strataTauB.forEach((tau) => expect(Math.abs(tau)).toBeLessThan(1e-12));
    expect(confounded.reversed).toBe(false);
    const modified = st.populationOf(
      rho(0.9, {
        parity: { kind: 'modifier', multigravidae: 0.5, rhoPrimigravidae: 0.6, rhoMultigravidae: 0 },
      }),
    );
    expect(modified.strataTauB[0]).toBeGreaterThan(0.3);
    expect(modified.strataTauB[1]).toBeCloseTo(0, 12);
  });

  it('looks weaker to a blind rater who errs and stronger to one who knows', () => {
    const clean = st.populationOf(rho(0.5));
    const blind = st.populationOf(rho(0.5, { misrating: { rater: 'blind', share: 0.3 } }));
    const knowing = st.populationOf(rho(0.5, { misrating: { rater: 'knows-exposure', share: 0.3 } }));
    expect(blind.tauB).toBe(clean.tauB);
    expect(blind.observedTauB).toBeLessThan(clean.tauB - 0.01);
    expect(knowing.observedTauB).toBeGreaterThan(clean.tauB + 0.05);
    // with no association at all the knowing rater makes one
    const made = st.populationOf(rho(0, { misrating: { rater: 'knows-exposure', share: 0.3 } }));
    expect(made.observedTauB).toBeGreaterThan(0.1);
  });

  it('loses the share that is missing, at random without a change of tau_b', () => {
    const random = st.populationOf(rho(0.5, { missing: { mechanism: 'at-random', share: 0.2 } }));
    expect(random.missing).toBeCloseTo(0.2, 12);
    expect(random.observedTauB).toBeCloseTo(random.tauB, 12);
    const byOutcome = st.populationOf(rho(0.5, { missing: { mechanism: 'by-outcome', share: 0.4 } }));
    expect(byOutcome.observedTauB).not.toBeCloseTo(byOutcome.tauB, 2);
    expect(total(flat(byOutcome.observed))).toBeCloseTo(1, 12);
  });

  it('refuses what cannot be, by name', () => {
    const bad = (more: Partial<st.CohortPlan>): unknown => problem(() => st.populationOf(rho(0.3, more)));
    expect(bad({ n: 1 })).toBe('out-of-range');
    expect(bad({ n: 2.5 })).toBe('fractional-count');
    expect(bad({ n: NaN })).toBe('not-a-number');
    expect(bad({ rows: [] })).toBe('empty-data');
    expect(bad({ rows: [3] })).toBe('one-level');
    expect(bad({ rows: [3, -1] })).toBe('negative-count');
    expect(bad({ rows: [3, 0] })).toBe('out-of-range');
    expect(bad({ rows: [3, Infinity] })).toBe('not-a-number');
    expect(bad({ rows: new Array<number>(13).fill(1) })).toBe('too-large');
    expect(bad({ copies: 0 })).toBe('out-of-range');
    expect(bad({ n: 100_000, copies: 1000 })).toBe('too-large');
    expect(bad({ association: { kind: 'rho', value: 1 } })).toBe('out-of-range');
    expect(bad({ association: { kind: 'tau-b', value: 0.71 } })).toBe('unattainable');
    expect(bad({ misrating: { rater: 'blind', share: 1.1 } })).toBe('out-of-range');
    expect(bad({ missing: { mechanism: 'at-random', share: NaN } })).toBe('not-a-number');
    expect(bad({ parity: { kind: 'simpson', multigravidae: 0, strength: 0.5 } })).toBe('out-of-range');
  });
});

describe('a drawn cohort', () => {
  it('has the mothers that it had when the first link was made', () => {
    expect(cohortDigest(st.drawCohort(everythingOn, 2026))).toBe(expectedDigest);
  });

  it('is the same for the same seed and another for another', () => {
    expect(st.drawCohort(rho(0.5), 7)).toEqual(st.drawCohort(rho(0.5), 7));
    expect(st.drawCohort(rho(0.5), 7).mothers).not.toEqual(st.drawCohort(rho(0.5), 8).mothers);
  });

  it('keeps its mothers when more are drawn, and moves the same ones when something else changes', () => {
    const few = st.drawCohort(rho(0.5), 7).mothers;
    const many = st.drawCohort(rho(0.5, { n: 200 }), 7).mothers;
    expect(many.slice(0, 25)).toEqual(few);
    const moved = st.drawCohort(rho(0.8, { rows: [5, 20] }), 7).mothers;
    moved.forEach((mother, k) => {
      expect(mother.latentX).toBe(few[k]!.latentX);
      expect(mother.trueX).toBeGreaterThanOrEqual(few[k]!.trueX);
    });
    // more of the highest level: nobody's level falls
    const better = st.drawCohort(rho(0.5, { columns: [3, 8, 14] }), 7).mothers;
    better.forEach((mother, k) => {
      expect(mother.latentY).toBe(few[k]!.latentY);
      expect(mother.trueY).toBeGreaterThanOrEqual(few[k]!.trueY);
    });
    const rated = st.drawCohort(rho(0.5, { misrating: { rater: 'blind', share: 0.4 } }), 7).mothers;
    rated.forEach((mother, k) => {
      expect(mother.latentY).toBe(few[k]!.latentY);
      expect(mother.misrated).toBe(mother.y !== mother.trueY);
    });
    expect(rated.some((mother) => mother.misrated)).toBe(true);
  });

  it('has tables that add up to its mothers', () => {
    const plan = rho(0.4, {
      n: 300,
      copies: 3,
      parity: { kind: 'confounder', multigravidae: 0.5, withExposure: 0.4, withOutcome: 0.4 },
      missing: { mechanism: 'by-outcome', share: 0.2 },
      misrating: { rater: 'knows-exposure', share: 0.2 },
    });
    const cohort = st.drawCohort(plan, 11);
    expect(cohort.mothers).toHaveLength(900);
    expect(cohort.mothers.filter((mother) => mother.y === null)).toHaveLength(cohort.missing);
    expect(total(flat(cohort.table)) + cohort.missing).toBe(900);
    expect(total(flat(cohort.trueTable))).toBe(900);
    const summed = cohort.table.map((row, i) =>
      row.map((_, j) => total(cohort.strata.map((one) => one[i]![j]!))),
    );
    expect(summed).toEqual(cohort.table);
    expect(new Set(cohort.mothers.map((mother) => mother.id)).size).toBe(900);
    // copies are the same pattern: tau_b stays, p shrinks
    const single = st.summarise(st.drawCohort({ ...plan, copies: 1 }, 11).table);
    const tripled = st.summarise(cohort.table);
    if (!single.tauB.ok || !tripled.tauB.ok || !single.test.ok || !tripled.test.ok)
      throw new Error('undefined');
    expect(tripled.tauB.value).toBeCloseTo(single.tauB.value, 12);
    expect(tripled.test.value.p).toBeLessThan(single.test.value.p);
  });

  it('follows its population, mother by mother, with everything switched on', () => {
    const plan = rho(0.4, {
      n: 100_000,
      parity: { kind: 'confounder', multigravidae: 0.6, withExposure: 0.5, withOutcome: -0.4 },
      missing: { mechanism: 'by-outcome', share: 0.2 },
      misrating: { rater: 'blind', share: 0.3 },
    });
    const cohort = st.drawCohort(plan, 3);
    const within = (share: number, expected: number): void =>
      expect(Math.abs(share - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / plan.n));
    cohort.trueTable.forEach((row, i) =>
      row.forEach((count, j) => within(count / plan.n, cohort.population.cells[i]![j]!)),
    );
    cohort.table.forEach((row, i) =>
      row.forEach((count, j) =>
        within(count / plan.n, cohort.population.observed[i]![j]! * (1 - cohort.population.missing)),
      ),
    );
    within(cohort.missing / plan.n, cohort.population.missing);
  });
});

describe('simulations', () => {
  it.each(table8)('find the power of the facts at rho %f', (r, tau, power) => {
    const result = st.sampling(rho(r), { seed: 5, replicates: 40_000 });
    expect(result.trueTauB).toBeCloseTo(tau, 3);
    // the facts were simulated too and are rounded to .001
    expect(Math.abs(result.power - power)).toBeLessThan(5 * result.powerStandardError + 0.005);
  });

  it('find the winner’s curse and the spread of the facts', () => {
    const at3 = st.sampling(rho(0.3), { seed: 6, replicates: 60_000 });
    expect(at3.significant.meanMagnitude).toBeCloseTo(0.47, 2);
    expect(Math.abs(at3.significant.wrongSign - 0.008)).toBeLessThan(0.004);
    const at2 = st.sampling(rho(0.2), { seed: 6, replicates: 60_000 });
    expect(at2.significant.meanMagnitude).toBeCloseTo(0.461, 2);
    expect(Math.abs(at2.significant.wrongSign - 0.036)).toBeLessThan(0.01);
    const none = st.sampling(rho(0), { seed: 6 });
    expect(none.standardDeviation).toBeCloseTo(0.196, 2);
    expect(none.significant.wrongSign).toBe(0);
    expect(st.sampling(rho(0.8), { seed: 6 }).standardDeviation).toBeCloseTo(0.121, 2);
  });

  it.each([
    [0, 0.913],
    [0.5, 0.895],
    [0.8, 0.888],
  ])('find the coverage of the Wald interval that the facts measured at rho %f', (r, coverage) => {
    const { captured, tauB } = st.sampling(rho(r), { seed: 3, replicates: 20_000, intervals: true });
    // both were simulated; the facts are rounded to .001
    expect(Math.abs(captured! / tauB.length - coverage)).toBeLessThan(0.01);
  });

  it('count the intervals only where they are asked to', () => {
    expect(st.sampling(rho(0), { seed: 3, replicates: 10 }).captured).toBeNull();
  });

  it('find what peeking does: 14.6 % to 25 and 22.1 % to 50 mothers', () => {
    const looks = (last: number): number[] => Array.from({ length: last - 9 }, (_, k) => k + 10);
    const to25 = st.peeking(rho(0), looks(25), { seed: 9, replicates: 40_000 });
    expect(Math.abs(to25.stoppedBy.at(-1)! - 0.146)).toBeLessThan(0.01);
    expect(Math.abs(to25.atEndOnly - 0.05)).toBeLessThan(0.006);
    const to50 = st.peeking(rho(0), looks(50), { seed: 9, replicates: 20_000 });
    expect(Math.abs(to50.stoppedBy.at(-1)! - 0.221)).toBeLessThan(0.013);
    to50.stoppedBy.forEach((share, k) => expect(share).toBeGreaterThanOrEqual(to50.stoppedBy[k - 1] ?? 0));
  });

  it('meet no discordant pair as often as the exact formula says', () => {
    const population = st.populationOf(rho(0.8));
    const exact = st.probabilityWithoutDiscordance(population.cells, 25);
    let without = 0;
    for (let seed = 0; seed < 1500; seed += 1)
      if (st.countTable(st.drawCohort(rho(0.8), seed).trueTable).discordant === 0) without += 1;
    expect(Math.abs(without / 1500 - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 1500));
  });

  it('draw the same distribution as cohorts of mothers do, also with copies and missing', () => {
    const plan = rho(0.5, {
      copies: 2,
      missing: { mechanism: 'at-random', share: 0.2 },
      misrating: { rater: 'blind', share: 0.2 },
    });
    const fast = st.sampling(plan, { seed: 4, replicates: 20_000 });
    const slow: number[] = [];
    for (let seed = 0; seed < 1500; seed += 1) {
      const tau = st.tauB(st.countTable(st.drawCohort(plan, seed).table));
      if (tau.ok) slow.push(tau.value);
    }
    const mean = total(slow) / slow.length;
    expect(Math.abs(mean - fast.mean)).toBeLessThan((4 * fast.standardDeviation) / Math.sqrt(1500));
  });

  it('count copies of a pattern as the software does: as if they were new mothers', () => {
    const once = st.sampling(rho(0), { seed: 8, replicates: 4000 });
    const fourTimes = st.sampling(rho(0, { copies: 4 }), { seed: 8, replicates: 4000 });
    expect(Array.from(fourTimes.tauB)).toEqual(Array.from(once.tauB, (tau) => expect.closeTo(tau, 12)));
    // z doubles, so p < .05 as often as |z| > .98: a third instead of a twentieth
    expect(Math.abs(fourTimes.power - 0.33)).toBeLessThan(0.04);
  });

  it('give power at several sizes, growing, and say how far they are', () => {
    const steps = st.powerCurveSteps(rho(0.5), [10, 25, 100], { seed: 2, replicates: 3000 });
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(shares.every((share, k) => share <= 1 && share >= (shares[k - 1] ?? 0))).toBe(true);
    const power = step.value.map((point) => point.power);
    expect(power[1]).toBeGreaterThan(power[0]!);
    expect(power[2]).toBeCloseTo(0.969, 1);
  });

  it('refuse bad options by name', () => {
    expect(problem(() => st.sampling(rho(0), { seed: 1, replicates: 0 }))).toBe('out-of-range');
    expect(problem(() => st.sampling(rho(0), { seed: 1, alpha: 1 }))).toBe('out-of-range');
    expect(problem(() => st.peeking(rho(0), [], { seed: 1 }))).toBe('empty-data');
    expect(problem(() => st.peeking(rho(0), [10, 10], { seed: 1 }))).toBe('out-of-range');
  });
});

describe('the table of the inner loop', () => {
  it('has the numbers of the functions that are meant to be read', () =>
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
          fc.array(fc.array(fc.nat(30), { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
        ),
        (cells) => {
          const one = new st.FlatTable(cells.length, cells[0]!.length);
          one.cells.set(cells.flat());
          one.count();
          const sample = st.sampleOfTable(cells);
          expect(one.n).toBe(sample.counts.n);
          expect(one.s).toBe(sample.counts.s);
          expect(one.untiedX).toBe(st.untiedOnX(sample.counts));
          expect(one.untiedY).toBe(st.untiedOnY(sample.counts));
          const tau = st.tauB(sample.counts);
          const test = st.asymptoticTest(sample);
          expect(one.defined).toBe(tau.ok);
          if (!tau.ok || !test.ok) return;
          expect(one.tauB).toBeCloseTo(tau.value, 12);
          expect(one.z).toBeCloseTo(test.value.z, 9);
          expect(one.p / test.value.p).toBeCloseTo(1, 8);
        },
      ),
      { numRuns: 300 },
    ));
});
