import type { Birth, InputChange, MassageEvidence, Scenario } from '#engines/physiology/index.ts';
import { LAST_DAY, stretchesOf } from '#engines/physiology/index.ts';
import { integerField, type LinkProblem, type ScenarioKind } from './kind.ts';

/** All inputs from a second on. */
export interface LetDownChange {
  readonly second: number;
  readonly suckling: boolean;
  readonly cue: boolean;
  readonly massage: boolean;
  /** Worry or pain, whole percent. */
  readonly stress: number;
}

/** A mother, what happens to her, and where the reader stands on the time axis: whole numbers only. */
export interface LetDownParams {
  readonly day: number;
  readonly hour: number;
  /** Whole percent. */
  readonly fullness: number;
  readonly birth: Birth;
  readonly evidence: MassageEvidence;
  /** Length of the run. */
  readonly minutes: number;
  readonly seed: number;
  /** In order of time; the first one at second 0. */
  readonly changes: readonly LetDownChange[];
  /** Where the reader stands. */
  readonly second: number;
}

export const LONGEST_RUN = 240;
export const MOST_CHANGES = 40;
const LARGEST_SEED = 99_999;

const births = { v: 'vaginal', c: 'emergency-caesarean' } as const;
const evidences = { n: 'none', p: 'plausible', t: 'as-taught' } as const;
const keyOf = <Key extends string>(table: Readonly<Record<Key, string>>, value: string): string =>
  Object.entries(table).find(([, one]) => one === value)![0];

/** One bit an input, in the order suckling, cue, massage. */
const bitsOf = (change: LetDownChange): number =>
  (change.suckling ? 1 : 0) + (change.cue ? 2 : 0) + (change.massage ? 4 : 0);

function changesOf(text: string, minutes: number): LetDownChange[] | LinkProblem {
  const items = text.split('_');
  if (items.length > MOST_CHANGES) return 'out-of-range';
  const changes: LetDownChange[] = [];
  for (const item of items) {
    const parts = item.split('-');
    if (parts.length !== 3) return 'wrong-shape';
    const second = integerField(parts[0], 0, minutes * 60);
    const bits = integerField(parts[1], 0, 7);
    const stress = integerField(parts[2], 0, 100);
    if (second === undefined || bits === undefined || stress === undefined) return 'out-of-range';
    if (changes.length === 0 ? second !== 0 : second <= changes.at(-1)!.second) return 'wrong-shape';
    changes.push({
      second,
      suckling: (bits & 1) !== 0,
      cue: (bits & 2) !== 0,
      massage: (bits & 4) !== 0,
      stress,
    });
  }
  return changes;
}

/**
 * Fields: `d` day; `h` hour; `f` fullness, percent; `b` birth, `v` or `c`; `x` evidence for massage, `n`, `p` or
 * `t`; `t` length, minutes; `s` seed; `i` changes, second-bits-stress (1 suckling, 2 cue, 4 massage), joined by `_`;
 * `p` second at which the reader stands.
 */
export const letDownKind: ScenarioKind<LetDownParams> = {
  kind: 'let-down',
  version: 1,
  defaults: {
    day: 10,
    hour: 10,
    fullness: 65,
    birth: 'vaginal',
    evidence: 'plausible',
    minutes: 30,
    seed: 1,
    changes: [
      { second: 0, suckling: false, cue: false, massage: false, stress: 0 },
      { second: 120, suckling: true, cue: false, massage: false, stress: 0 },
      { second: 1020, suckling: false, cue: false, massage: false, stress: 0 },
    ],
    second: 0,
  },
  encode: (params) => ({
    d: String(params.day),
    h: String(params.hour),
    f: String(params.fullness),
    b: keyOf(births, params.birth),
    x: keyOf(evidences, params.evidence),
    t: String(params.minutes),
    s: String(params.seed),
    i: params.changes.map((change) => `${change.second}-${bitsOf(change)}-${change.stress}`).join('_'),
    p: String(params.second),
  }),
  decode: (fields) => {
    const { defaults } = letDownKind;
    const whole = (name: string, usual: number, least: number, most: number): number | undefined =>
      fields[name] === undefined ? usual : integerField(fields[name], least, most);
    const day = whole('d', defaults.day, 1, LAST_DAY);
    const hour = whole('h', defaults.hour, 0, 23);
    const fullness = whole('f', defaults.fullness, 0, 100);
    const minutes = whole('t', defaults.minutes, 1, LONGEST_RUN);
    const seed = whole('s', defaults.seed, 0, LARGEST_SEED);
    if (
      day === undefined ||
      hour === undefined ||
      fullness === undefined ||
      minutes === undefined ||
      seed === undefined
    )
      return 'out-of-range';
    const [b, x] = [fields['b'] ?? 'v', fields['x'] ?? 'p'];
    if (!Object.hasOwn(births, b) || !Object.hasOwn(evidences, x)) return 'malformed';
    const second = whole('p', defaults.second, 0, minutes * 60);
    if (second === undefined) return 'out-of-range';
    const usual = defaults.changes.filter((change) => change.second <= minutes * 60);
    const changes = fields['i'] === undefined ? usual : changesOf(fields['i'], minutes);
    if (typeof changes === 'string') return changes;
    return {
      day,
      hour,
      fullness,
      birth: births[b as keyof typeof births],
      evidence: evidences[x as keyof typeof evidences],
      minutes,
      seed,
      changes,
      second,
    };
  },
  equal: (a, b) => JSON.stringify(letDownKind.encode(a)) === JSON.stringify(letDownKind.encode(b)),
};

/** What the engine runs. */
export function scenarioOf(params: LetDownParams): Scenario {
  const { day, hour, birth, evidence, minutes, seed } = params;
  const inputs = params.changes.map(({ second, suckling, cue, massage, stress }): InputChange => ({
    at: second / 60,
    suckling,
    cue,
    massage,
    stress: stress / 100,
  }));
  return { day, hour, fullness: params.fullness / 100, birth, evidence, minutes, seed, inputs };
}

/** A scenario of the engine, such as a preset, as a link carries it: to whole seconds and whole percent. */
export function paramsOf(scenario: Scenario): LetDownParams {
  const { day, hour, birth, evidence, minutes, seed } = scenario;
  const changes = stretchesOf(scenario.inputs).map(({ from, inputs }): LetDownChange => ({
    second: Math.round(from * 60),
    suckling: inputs.suckling,
    cue: inputs.cue,
    massage: inputs.massage,
    stress: Math.round(inputs.stress * 100),
  }));
  const fullness = Math.round(scenario.fullness * 100);
  return { day, hour, fullness, birth, evidence, minutes, seed, changes, second: 0 };
}
