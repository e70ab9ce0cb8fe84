/** Maps the statistics engine to the names that the oracle cases use (see cases/reference.json, meta.keys). */
import * as st from '../../src/engines/statistics/index.ts';
import type { Result } from '../../src/engines/kit/result.ts';

type Values = Record<string, unknown>;

const value = <T>(result: Result<T, unknown>): T | undefined => (result.ok ? result.value : undefined);

/** Three decimals without a leading zero, as SPSS prints coefficients and significances. */
const threeDecimals = (x: number): string => {
  const text = x.toFixed(3).replace(/^(-?)0\./, '$1.');
  return text === '-.000' ? '.000' : text;
};

/** Widest margins for which the exact distribution of the oracle cases is asked for. */
const EXACT_COST = 4e8;
const FISHER_TABLES = 50_000;

interface Prepared {
  readonly sample: st.Sample;
  readonly profiles: st.Profiles;
  readonly margins: st.OrderedMargins;
  readonly rho: st.Coefficient;
  readonly table: st.Table | null;
}

function describe({ sample, profiles, margins, rho, table }: Prepared): Values {
  const c = sample.counts;
  const out: Values = {
    n: c.n,
    C: c.exact?.concordant ?? c.concordant,
    D: c.exact?.discordant ?? c.discordant,
    S: c.exact?.s ?? c.s,
    Tx: c.exact?.tiedX ?? c.tiedX,
    Ty: c.exact?.tiedY ?? c.tiedY,
    Txy: c.exact?.tiedBoth ?? c.tiedBoth,
  };
  const used = (sizes: readonly number[]): number => sizes.filter((size) => size > 0).length;
  const levels = { rows: used(margins.rows), columns: used(margins.columns) };
  out['tau_a'] = value(st.tauA(c));
  const tau = st.tauB(c);
  out['tau_b'] = value(tau);
  out['tau_c'] = value(st.tauC(c, levels));
  out['gamma'] = value(st.gamma(c));
  out['d_yx'] = value(st.somersDYX(c));
  out['d_xy'] = value(st.somersDXY(c));
  out['d_sym'] = value(st.somersDSymmetric(c));
  out['rho'] = value(rho);
  out['varS'] = st.nullVariance(sample);
  const test = value(st.asymptoticTest(sample));
  const corrected = value(st.correctedTest(sample));
  out['z'] = test?.z;
  out['z_cc'] = corrected?.z;
  out['p_asym'] = test?.p;
  out['p_asym_cc'] = corrected?.p;
  out['ln_p_asym'] = test?.lnP;
  if (tau.ok) {
    const { smallest, largest } = st.attainableCounts(margins.rows, margins.columns);
    out['tau_b_max'] = value(st.tauB(largest));
    out['tau_b_min'] = value(st.tauB(smallest));
  }
  const errors = value(st.standardErrors(profiles, levels));
  if (errors && tau.ok) {
    out['ase1'] = errors.tauB;
    out['ci95_lo'] = tau.value - st.normalQuantile(0.975) * errors.tauB;
    out['ci95_hi'] = tau.value + st.normalQuantile(0.975) * errors.tauB;
    out['ase0'] = errors.tauBUnderNull;
    out['ase1_gamma'] = value(errors.gamma);
    out['ase1_tau_c'] = errors.tauC;
    out['ase1_d_yx'] = errors.somersDYX;
    out['ase1_d_xy'] = errors.somersDXY;
    const t = value(st.approximateT(tau.value, errors.tauBUnderNull));
    out['T'] = t?.t;
    out['p_T'] = t?.p;
  }
  if (tau.ok && c.n < 400 && st.exactCost(margins) < EXACT_COST) {
    const distribution = value(st.exactDistribution(margins));
    if (distribution) {
      const p = st.exactPValues(distribution, c.s);
      out['p_exact_abs'] = p.absolute;
      out['p_exact_mid'] = p.mid;
      out['p_exact_double'] = p.doubled;
      out['p_exact_prob'] = p.byProbability;
      out['p_exact_upper'] = p.upper;
      out['p_exact_lower'] = p.lower;
      out['n_support'] = distribution.support.length;
      const untied = [...margins.rows, ...margins.columns].every((size) => size <= 1);
      if (untied) out['p_exact_noties'] = p.absolute;
    }
  }
  if (table && tau.ok && c.n < 400) {
    const tables = st.numberOfTables(margins.rows, margins.columns, FISHER_TABLES);
    if (tables <= FISHER_TABLES) {
      out['n_tables'] = tables;
      out['p_fisher'] = value(st.freemanHaltonP(table));
    }
  }
  if (test && tau.ok) {
    out['spss_tau'] = threeDecimals(tau.value);
    out['spss_sig'] = threeDecimals(test.p);
    out['apa_p'] = test.p < 0.001 ? 'p < .001' : test.p > 0.999 ? 'p > .999' : `p = ${threeDecimals(test.p)}`;
  }
  return out;
}

export function fromTable(table: st.Table): Values {
  return describe({
    sample: st.sampleOfTable(table),
    profiles: st.profilesOfTable(table),
    margins: { rows: st.rowTotals(table), columns: st.columnTotals(table) },
    rho: st.spearmanOfTable(table),
    table,
  });
}

export function fromPairs(x: readonly number[], y: readonly number[]): Values {
  const complete = st.completePairs({ x, y });
  const margins = { rows: st.orderedGroupSizes(complete.x), columns: st.orderedGroupSizes(complete.y) };
  return {
    ...describe({
      sample: st.countPairs(complete),
      profiles: st.profilesOfPairs(complete),
      margins,
      rho: st.spearmanOfPairs(complete),
      table: complete.x.length <= 60 ? crossTable(complete, margins) : null,
    }),
    n_missing: complete.missing,
  };
}

function crossTable({ x, y }: st.Pairs, margins: st.OrderedMargins): number[][] {
  const levels = (values: ArrayLike<number>): number[] =>
    [...new Set(Array.from(values, (v) => v + 0))].sort((a, b) => (a < b ? -1 : 1));
  const xs = levels(x);
  const ys = levels(y);
  const table = margins.rows.map(() => margins.columns.map(() => 0));
  for (let i = 0; i < x.length; i += 1) {
    const row = table[xs.indexOf((x[i] as number) + 0)] as number[];
    const j = ys.indexOf((y[i] as number) + 0);
    row[j] = (row[j] ?? 0) + 1;
  }
  return table;
}

export const normal = (z: number): Values => ({
  p_two: st.normalTwoSidedP(z),
  ln_p_two: st.lnNormalTwoSidedP(z),
  cdf: st.normalCdf(z),
});

export const quantile = (p: number): number => st.normalQuantile(p);

export function latent(rho: number, tx: readonly number[], ty: readonly number[]): Values {
  const population = st.latentPopulation(rho, tx, ty);
  return {
    cells: population.cells,
    tau_cont: st.tauOfRho(rho),
    pi_c: population.concordant,
    pi_d: population.discordant,
    tau_b: population.tauB,
    gamma: population.gamma,
    d_yx: population.somersDYX,
    d_xy: population.somersDXY,
  };
}

export function detective(row: readonly number[], col: readonly number[], text: string): Values {
  const decimals = (text.split('.')[1] ?? '').length;
  const found = value(st.recoverTables(row, col, { value: Number(text), decimals }));
  return {
    n_tables: found?.tables,
    n_match: found?.matches.length,
    tables: found?.matches.map((m) => m.table),
  };
}
