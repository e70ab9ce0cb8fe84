import { integerField, type ScenarioKind } from './kind.ts';

/** What happens to the mother in the figure, and where the reader stands on the time axis. */
export interface TwoHormonesParams {
  /** The baby feeds, or only cries. */
  readonly event: 'feed' | 'cry';
  /** Minute of the run. */
  readonly minute: number;
}

/** Length of the run, minutes. */
export const RUN_MINUTES = 90;

/** Fields: `e` event, `feed` or `cry`; `m` minute. */
export const twoHormonesKind: ScenarioKind<TwoHormonesParams> = {
  kind: 'two-hormones',
  version: 1,
  defaults: { event: 'feed', minute: 22 },
  encode: ({ event, minute }) => ({ e: event, m: String(minute) }),
  decode: (fields) => {
    const { defaults } = twoHormonesKind;
    const event = fields['e'] ?? defaults.event;
    if (event !== 'feed' && event !== 'cry') return 'malformed';
    const minute = fields['m'] === undefined ? defaults.minute : integerField(fields['m'], 0, RUN_MINUTES);
    return minute === undefined ? 'out-of-range' : { event, minute };
  },
  equal: (a, b) => a.event === b.event && a.minute === b.minute,
};
