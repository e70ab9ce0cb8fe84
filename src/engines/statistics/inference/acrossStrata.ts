import { countTable } from '../counts/countTable.ts';
import type { Table } from '../counts/table.ts';

/** Concordant and discordant pairs of one sort, and what they add to S. */
export interface PartOfS {
  readonly concordant: number;
  readonly discordant: number;
  readonly s: number;
}

/** Where the S of everybody comes from. */
export interface SourcesOfS {
  /** Pairs of two people of the same stratum, for each stratum. */
  readonly within: readonly PartOfS[];
  /** Pairs of two people of different strata: what the covariate itself brings in. */
  readonly between: PartOfS;
  readonly overall: PartOfS;
}

const partOf = ({ concordant, discordant, s }: PartOfS): PartOfS => ({ concordant, discordant, s });

/**
 * Splits S of the pooled table into the pairs within each stratum and those between strata. Simpson's reversal
 * comes from the latter: within ones all one sign, the sum another.
 * @param strata at least one table, all of the same shape
 * @throws InputError as `countTable`
 * @example sourcesOfS([[[6, 4, 0], [1, 0, 0]], [[0, 0, 1], [0, 8, 5]]]).between.s // → 97
 */
export function sourcesOfS(strata: readonly Table[]): SourcesOfS {
  const pooled = (strata[0] ?? []).map((row, i) =>
    row.map((_, j) => strata.reduce((total, table) => total + (table[i]?.[j] ?? 0), 0)),
  );
  const within = strata.map((table) => partOf(countTable(table)));
  const overall = partOf(countTable(pooled));
  const less = (key: keyof PartOfS): number => within.reduce((left, part) => left - part[key], overall[key]);
  return {
    within,
    between: { concordant: less('concordant'), discordant: less('discordant'), s: less('s') },
    overall,
  };
}
