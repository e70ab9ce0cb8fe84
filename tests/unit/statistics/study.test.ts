import { describe, expect, it } from 'vitest';
import { recoveredTable, simpsonCohort } from '#content/study/cohorts.ts';
import { randomStream } from '#engines/random/index.ts';
import * as st from '#engines/statistics/index.ts';

/* Numbers of facts/statistics.md that belong to the study, each from the engine. */

const margins = { rows: [11, 14], columns: [7, 12, 6] } as const;
const value = <T>(result: { ok: true; value: T } | { ok: false; why: string }): T => {
  if (!result.ok) throw new Error(result.why);
  return result.value;
};

describe('the recovered table', () => {
  it('is the only one of 53 that prints as .699, and the largest', () => {
    const found = value(st.recoverTables(margins.rows, margins.columns, { value: 0.699, decimals: 3 }));
    expect(found.tables).toBe(53);
    expect(found.matches.map((match) => match.table)).toEqual([recoveredTable]);
    expect(st.allTables(margins.rows, margins.columns).at(-1)?.table).toEqual(recoveredTable);
  });

  it('has neighbours at .596, .590, .492 and .487, and 53 different values at three decimals', () => {
    const taus = st
      .allTables(margins.rows, margins.columns)
      .map(({ table }) => value(st.tauB(st.countTable(table))));
    const printed = taus.map((tau) => tau.toFixed(3));
    expect(printed.slice(-5)).toEqual(['0.487', '0.492', '0.590', '0.596', '0.699']);
    expect(printed[0]).toBe('-0.681');
    expect(new Set(printed).size).toBe(53);
    expect(new Set(taus.map((tau) => tau.toFixed(2))).size).toBe(38);
  });

  it('leaves no table for .350', () => {
    expect(
      value(st.recoverTables(margins.rows, margins.columns, { value: 0.35, decimals: 3 })).matches,
    ).toEqual([]);
  });

  it('refuses families of more than a million tables', () => {
    const result = st.recoverTables([40, 40, 40, 40], [40, 40, 40, 40], { value: 0.3, decimals: 1 });
    expect(result).toEqual({ ok: false, why: 'too-many-tables' });
  });

  it('has the sizes under the null hypothesis that complete enumeration gives', () => {
    const size = (alpha: number) => {
      const sizes = st.sizeUnderNull(margins, alpha);
      return [sizes.normal, sizes.corrected, sizes['exact-absolute'], sizes['mid-p']].map((p) =>
        p.toFixed(4),
      );
    };
    expect(size(0.05)).toEqual(['0.0295', '0.0243', '0.0295', '0.0519']);
    expect(size(0.01)).toEqual(['0.0038', '0.0038', '0.0087', '0.0087']);
    expect(size(0.001)).toEqual(['0.0003', '0.0003', '0.0006', '0.0006']);
    expect(st.sizeUnderNull(margins, 0.05)['crosstabs-t'].toFixed(4)).toBe('0.0960');
    expect(st.sizeUnderNull(margins, 0.01)['crosstabs-t'].toFixed(4)).toBe('0.0243');
  });

  it('has the intervals of the fact file', () => {
    const tau = value(st.tauB(st.countTable(recoveredTable)));
    const errors = value(st.standardErrors(st.profilesOfTable(recoveredTable), st.levelsOf(recoveredTable)));
    const wald = value(st.waldInterval(tau, errors.tauB));
    expect([wald.low.toFixed(4), wald.high.toFixed(4)]).toEqual(['0.5716', '0.8258']);
    const fieller = value(st.fiellerInterval(tau, 25));
    expect([fieller.low.toFixed(3), fieller.high.toFixed(3)]).toEqual(['0.524', '0.817']);
  });

  it('bootstraps to the same interval as R within the noise of resampling, and the same every time', () => {
    const once = value(st.bootstrapTauB(recoveredTable, { seed: 2026 }));
    expect(once).toEqual(value(st.bootstrapTauB(recoveredTable, { seed: 2026 })));
    // R boot, 9,999 resamples: percentile [.546, .827], BCa [.537, .825], sd .0716, mean .697
    expect(Math.abs(once.percentile.low - 0.546)).toBeLessThan(0.01);
    expect(Math.abs(once.percentile.high - 0.827)).toBeLessThan(0.01);
    expect(Math.abs(once.bca.low - 0.537)).toBeLessThan(0.012);
    expect(Math.abs(once.bca.high - 0.825)).toBeLessThan(0.01);
    expect(Math.abs(once.standardDeviation - 0.0716)).toBeLessThan(0.002);
    expect(Math.abs(once.mean - 0.697)).toBeLessThan(0.004);
  });

  it('with every count times four keeps tau_b and lowers p', () => {
    const four = st.summarise(recoveredTable.map((row) => row.map((count) => 4 * count)));
    const one = st.summarise(recoveredTable);
    expect(value(four.tauB)).toBeCloseTo(value(one.tauB), 12);
    expect(value(four.test).p).toBeLessThan(value(one.test).p);
  });
});

describe('samples without a discordant pair', () => {
  const cells = (rho: number) =>
    st.latentCells(rho, st.thresholdsOf(margins.rows), st.thresholdsOf(margins.columns));

  it('come in 14, 31 and 66 % at latent correlations .7, .8 and .9', () => {
    const at = (rho: number) => st.probabilityWithoutDiscordance(cells(rho), 25);
    expect([at(0.7), at(0.8), at(0.9)].map((p) => p.toFixed(3))).toEqual(['0.144', '0.313', '0.656']);
  });

  it('come as often as drawing 20,000 samples shows', () => {
    const population = cells(0.8).flat();
    const random = randomStream(1, 'draw');
    let without = 0;
    const samples = 20_000;
    for (let k = 0; k < samples; k += 1) {
      const table = [
        [0, 0, 0],
        [0, 0, 0],
      ];
      for (let i = 0; i < 25; i += 1) {
        let u = random.uniform();
        let cell = 0;
        while (u >= population[cell]!) {
          u -= population[cell]!;
          cell += 1;
        }
        table[Math.floor(cell / 3)]![cell % 3]! += 1;
      }
      if (st.countTable(table).discordant === 0) without += 1;
    }
    const expected = st.probabilityWithoutDiscordance(cells(0.8), 25);
    const standardError = Math.sqrt((expected * (1 - expected)) / samples);
    expect(Math.abs(without / samples - expected)).toBeLessThan(4 * standardError);
  });

  it('is certain for one observation and refuses sizes it cannot do', () => {
    expect(st.probabilityWithoutDiscordance(cells(0.3), 1)).toBeCloseTo(1, 9);
    expect(() => st.probabilityWithoutDiscordance(cells(0.3), 0)).toThrow(RangeError);
    expect(() => st.probabilityWithoutDiscordance(cells(0.3), 151)).toThrow(RangeError);
  });

  it('the latent scales of tau and rho are each other’s inverse', () => {
    for (const rho of [-0.9, -0.3, 0, 0.5, 0.8]) expect(st.rhoOfTau(st.tauOfRho(rho))).toBeCloseTo(rho, 12);
  });
});

describe('the Simpson cohort', () => {
  const strata = [simpsonCohort.primigravidae, simpsonCohort.multigravidae] as const;
  const pooled = strata[0].map((row, i) => row.map((count, j) => count + strata[1][i]![j]!));

  it('has all the study’s margins and turns round by gravida', () => {
    expect(st.marginsOf(pooled)).toMatchObject({ rows: [11, 14], columns: [7, 12, 6] });
    expect(strata.map((stratum) => st.marginsOf(stratum).n)).toEqual([11, 14]);
    expect(value(st.tauB(st.countTable(pooled))).toFixed(3)).toBe('0.487');
    expect(value(st.tauB(st.countTable(strata[0]))).toFixed(3)).toBe('-0.239');
    expect(value(st.tauB(st.countTable(strata[1]))).toFixed(3)).toBe('-0.320');
    expect(value(st.summarise(pooled).test).p.toFixed(3)).toBe('0.012');
  });

  it('has a stratified z below 0, the sum of S over the root of the summed variances', () => {
    const z = value(st.stratifiedTest(strata)).z;
    const s = st.countTable(strata[0]).s + st.countTable(strata[1]).s;
    const variance = strata.reduce((sum, stratum) => sum + st.nullVariance(st.sampleOfTable(stratum)), 0);
    expect(z).toBeCloseTo(s / Math.sqrt(variance), 12);
    expect(z).toBeLessThan(0);
  });

  it('partial tau is undefined where a variable coincides with the covariate', () => {
    expect(st.partialTau(0.5, 1, 0.5)).toEqual({ ok: false, why: 'collinear' });
    expect(value(st.partialTau(0.5, 0, 0))).toBe(0.5);
  });
});
