import { integerField, type ScenarioKind } from './kind.ts';

/** Where the reader stands on the axis of all tables with the study's margins, and which print is asked about. */
export interface TablesParams {
  /** 1 = smallest tau_b … 53 = largest. */
  readonly index: number;
  /** Printed coefficient asked about, in units of its last decimal: 699 with 3 decimals is .699. */
  readonly printed: { readonly units: number; readonly decimals: number };
}

/** Number of tables with the study's margins. */
export const TABLES = 53;

const MOST_DECIMALS = 6;

/** Fields: `i` index; `p` printed value as units and decimals, `699_3`. */
export const tablesKind: ScenarioKind<TablesParams> = {
  kind: 'tables',
  version: 1,
  defaults: { index: TABLES, printed: { units: 350, decimals: 3 } },
  encode: ({ index, printed }) => ({ i: String(index), p: `${printed.units}_${printed.decimals}` }),
  decode: (fields) => {
    const { defaults } = tablesKind;
    const index = fields['i'] === undefined ? defaults.index : integerField(fields['i'], 1, TABLES);
    if (index === undefined) return 'out-of-range';
    if (fields['p'] === undefined) return { index, printed: defaults.printed };
    const [unitsText, decimalsText] = fields['p'].split('_');
    const decimals = integerField(decimalsText, 0, MOST_DECIMALS);
    if (decimals === undefined) return 'malformed';
    const most = 10 ** decimals;
    const units = integerField(unitsText, -most, most);
    return units === undefined ? 'out-of-range' : { index, printed: { units, decimals } };
  },
  equal: (a, b) =>
    a.index === b.index && a.printed.units === b.printed.units && a.printed.decimals === b.printed.decimals,
};
