import {
  allTables,
  asymptoticTest,
  printsAs,
  sampleOfTable,
  tauB,
  tiedPairs,
  type PrintedValue,
  type TableWithS,
} from '#engines/statistics/index.ts';

/** One table of the family that shares the study's margins, with all that the axis shows of it. */
export interface Member {
  /** 1 = smallest tau_b. */
  readonly index: number;
  readonly table: TableWithS['table'];
  readonly tau: number;
  readonly s: number;
  readonly concordant: number;
  readonly discordant: number;
  readonly tied: number;
  /** Two-sided normal p without correction, the kind SPSS prints. */
  readonly p: number;
  /** Comb it hangs on: massaged mothers rated "not enough". */
  readonly comb: number;
}

/** Every table with these margins in ascending order of tau_b. @param rows totals without and with massage */
export function familyOf(rows: readonly number[], columns: readonly number[]): Member[] {
  return allTables(rows, columns).map(({ table, s }, k) => {
    const sample = sampleOfTable(table);
    const tau = tauB(sample.counts);
    const test = asymptoticTest(sample);
    return {
      index: k + 1,
      table,
      s,
      tau: tau.ok ? tau.value : 0,
      p: test.ok ? test.value.p : 1,
      concordant: sample.counts.concordant,
      discordant: sample.counts.discordant,
      tied: tiedPairs(sample.counts),
      comb: table[1]?.[0] ?? 0,
    };
  });
}

/** What a printed coefficient leaves of the family: the tables that print so, or the gap it falls into. */
export interface Answer {
  readonly matches: readonly Member[];
  /** Neighbours in tau_b where nothing matches; null beyond the ends. */
  readonly below: Member | null;
  readonly above: Member | null;
}

export function answerFor(family: readonly Member[], printed: PrintedValue): Answer {
  const matches = family.filter((member) => printsAs(member.tau, printed));
  return {
    matches,
    below: family.findLast((member) => member.tau < printed.value) ?? null,
    above: family.find((member) => member.tau > printed.value) ?? null,
  };
}
