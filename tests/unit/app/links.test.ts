import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesFigures, parseFragment, writeFragment, type LinkEntry } from '#app/link/grammar.ts';
import { MOST_IN_CELL } from '#app/scenarios/cohort.ts';
import { FEWEST_LEVELS, MOST_LEVELS, pooledTable } from '#app/scenarios/sandbox.ts';
import { danceSizes, danceStrengths } from '#app/scenarios/dance.ts';
import { detectiveTests } from '#app/scenarios/detective.ts';
import { evidenceModes } from '#app/scenarios/evidence.ts';
import { pairViews } from '#app/scenarios/pairCount.ts';
import { MOST_SHUFFLES, shuffleSides } from '#app/scenarios/shuffle.ts';
import { kinds } from '#app/scenarios/index.ts';
import {
  letDownKind,
  LONGEST_RUN,
  MOST_CHANGES,
  scenarioOf,
  type LetDownParams,
} from '#app/scenarios/letDown.ts';
import { decodeEntry, type ScenarioKind } from '#app/scenarios/kind.ts';
import { activities, drapes, layerIds, tones, viewNames } from '#app/scenarios/spine.ts';
import { largestSeed } from '#app/scenarios/backQuiz.ts';
import { SCENES } from '#app/scenarios/mother.ts';
import { TABLES } from '#app/scenarios/tables.ts';
import { RUN_MINUTES } from '#app/scenarios/twoHormones.ts';
import { handStyles, landmarkIds, levels, variantIds } from '#engines/anatomy/index.ts';
import { assertScenario } from '#engines/physiology/index.ts';
import { readingIds } from '#content/study/readingIds.ts';
import corpus from '../../links/corpus.json' with { type: 'json' };

const kindOf = (name: string): ScenarioKind<object> =>
  kinds[name as keyof typeof kinds] as unknown as ScenarioKind<object>;

const read = (fragment: string, slot: string, kind: ScenarioKind<object>) => {
  const { entries, broken } = parseFragment(fragment);
  const entry = entries.find((one) => one.slot === slot);
  if (entry) return decodeEntry(kind, entry);
  return { params: kind.defaults, problem: broken.length > 0 ? 'malformed' : null };
};

describe('the corpus of links', () => {
  it.each(corpus.links.map((link) => [link.fragment, link] as const))('%s', (_, link) => {
    const kind = kindOf(link.kind);
    const got = read(link.fragment, link.slot, kind);
    expect(got.problem).toBe(link.problem ?? null);
    // a link says nothing of what came after it; what it did say stands
    if (link.params) expect(got.params).toMatchObject(link.params);
    else expect(got.params).toEqual(kind.defaults);
  });
});

/** Any table of 2–5 by 2–5 levels with names, groups and an origin. */
const sandboxes = fc
  .record({
    rows: fc.integer({ min: FEWEST_LEVELS, max: MOST_LEVELS }),
    columns: fc.integer({ min: FEWEST_LEVELS, max: MOST_LEVELS }),
    groups: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ rows, columns, groups }) => {
    const counts = fc.array(fc.array(fc.nat(300_000), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      // eslint-disable-next-line no-control-regex -- names are typed by people: no control characters
      .map((text) => text.replace(/[\u0000-\u001f]/g, ''))
      .filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));
    const list = (n: number) => fc.array(name, { minLength: n, maxLength: n });
    const plain = rows === 2 && columns === 3;
    return fc
      .record({
        tables: fc.array(counts, { minLength: groups, maxLength: groups }),
        locked: fc.boolean(),
        names: fc.record({
          rows: list(rows),
          columns: list(columns),
          variables: fc.record({ x: name, y: name }),
        }),
        unnamed: fc.boolean(),
        groupNames: list(groups),
        origin: fc.oneof(
          fc.constant(null),
          fc.constant({ kind: 'data' } as const),
          fc.record({
            kind: fc.constant('plan' as const),
            settings: fc.record({
              n: fc.integer({ min: 2, max: 5000 }),
              massaged: fc.integer({ min: 1, max: 99 }),
              strength: fc.integer({ min: -95, max: 95 }),
              noise: fc.nat(100),
              knowing: fc.boolean(),
              missing: fc.nat(100),
              missingByOutcome: fc.boolean(),
              parity: fc.constantFrom('none', 'confounder', 'modifier', 'simpson'),
              parityStrength: fc.integer({ min: -95, max: 95 }),
              seed: fc.nat(99_999),
            }),
          }),
        ),
      })
      .map(({ tables, locked, names, unnamed, groupNames, origin }) => ({
        table: pooledTable(tables),
        locked,
        names: unnamed && plain ? null : names,
        strata: groups === 1 ? null : { tables, names: unnamed && groups === 2 ? null : groupNames },
        origin,
      }));
  });

const totals = fc.array(fc.nat(100_000), { minLength: 2, maxLength: 5 });
/** As papers print numbers, with a point. */
const printedTexts = fc.constantFrom('', '.699', '-.05', '0.70', '1', '.0000', '-1');

const scenarios = {
  cohort: fc.record({
    table: fc.array(fc.array(fc.nat(MOST_IN_CELL), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    }),
    locked: fc.boolean(),
  }),
  tables: fc.record({
    index: fc.integer({ min: 1, max: TABLES }),
    printed: fc.integer({ min: 0, max: 6 }).chain((decimals) =>
      fc.record({
        units: fc.integer({ min: -(10 ** decimals), max: 10 ** decimals }),
        decimals: fc.constant(decimals),
      }),
    ),
  }),
  'back-quiz': fc.record({ seed: fc.integer({ min: 0, max: largestSeed }) }),
  mother: fc.record({
    scene: fc.integer({ min: 1, max: SCENES }),
    tone: fc.constantFrom(null, ...tones),
    drape: fc.constantFrom(null, ...drapes),
  }),
  reading: fc.record({ item: fc.constantFrom(...readingIds) }),
  spine: fc.record({
    activity: fc.constantFrom(...activities),
    view: fc.constantFrom(...viewNames),
    landmark: fc.constantFrom(...landmarkIds),
    time: fc.nat(6000).map((tenths) => tenths / 10),
    circle: fc.integer({ min: 15, max: 40 }),
    pace: fc.integer({ min: 20, max: 45 }),
    minutes: fc.integer({ min: 4, max: 10 }).map((halves) => halves / 2),
    hands: fc.constantFrom(...handStyles),
    posture: fc.constantFrom('standing', 'leaning'),
    layers: fc.record(Object.fromEntries(layerIds.map((id) => [id, fc.boolean()]))),
    variant: fc.constantFrom(...variantIds),
    offset: fc.integer({ min: 20, max: 30 }),
    level: fc.constantFrom(...levels),
    tone: fc.constantFrom(...tones),
    drape: fc.constantFrom(...drapes),
    mode: fc.constantFrom('2d', '3d'),
  }),
  'two-hormones': fc.record({ event: fc.constantFrom('feed', 'cry'), minute: fc.nat(RUN_MINUTES) }),
  'let-down': fc.integer({ min: 1, max: LONGEST_RUN }).chain((minutes) =>
    fc.record({
      day: fc.integer({ min: 1, max: 365 }),
      hour: fc.nat(23),
      fullness: fc.nat(100),
      birth: fc.constantFrom('vaginal', 'emergency-caesarean'),
      evidence: fc.constantFrom('none', 'plausible', 'as-taught'),
      minutes: fc.constant(minutes),
      seed: fc.nat(99_999),
      second: fc.nat(minutes * 60),
      changes: fc
        .uniqueArray(fc.integer({ min: 1, max: minutes * 60 }), { maxLength: MOST_CHANGES - 1 })
        .chain((later) =>
          fc.tuple(
            ...[0, ...later.sort((a, b) => a - b)].map((second) =>
              fc.record({
                second: fc.constant(second),
                suckling: fc.boolean(),
                cue: fc.boolean(),
                massage: fc.boolean(),
                stress: fc.nat(100),
              }),
            ),
          ),
        ),
    }),
  ),
  sandbox: sandboxes,
  'sandbox-view': fc.record({
    panel: fc.constantFrom('glance', 'pairs', 'p', 'later'),
    presenting: fc.boolean(),
    parts: fc.option(
      fc.uniqueArray(fc.constantFrom('cohort', 'tau', 'formula', 'distribution', 'p', 'panel', 'both')),
    ),
    hidesTau: fc.boolean(),
    task: fc.option(fc.constantFrom('doubled', 'no-association', 'challenges')),
  }),
  dance: fc.record({
    strength: fc.constantFrom('own' as const, ...danceStrengths),
    n: fc.option(fc.oneof(fc.constantFrom(...danceSizes), fc.integer({ min: 2, max: 5000 }))),
    fixed: fc.boolean(),
    seed: fc.option(fc.integer({ min: 0, max: 99_999_999 })),
  }),
  detective: fc.record({
    totals: fc.option(fc.record({ rows: totals, columns: totals })),
    tauB: printedTexts,
    gamma: printedTexts,
    rho: printedTexts,
    p: printedTexts,
    test: fc.constantFrom(...detectiveTests),
    cell: fc.option(fc.record({ row: fc.nat(4), column: fc.nat(4), count: fc.nat(100_000) })),
  }),
  evidence: fc.record({ mode: fc.constantFrom(...evidenceModes), step: fc.nat(99_999) }),
  'pair-count': fc.record({
    view: fc.constantFrom(...pairViews),
    pair: fc.option(
      fc
        .tuple(fc.integer({ min: 1, max: 1_999 }), fc.integer({ min: 1, max: 500 }))
        .map(([first, more]): readonly [number, number] => [first, Math.min(2_000, first + more)]),
    ),
  }),
  shuffle: fc.record({
    shuffles: fc.nat(MOST_SHUFFLES),
    other: fc.nat(9_999),
    side: fc.constantFrom(...shuffleSides),
    showExact: fc.boolean(),
    showNormal: fc.boolean(),
  }),
} satisfies Record<keyof typeof kinds, fc.Arbitrary<object>>;

describe.each(Object.keys(kinds))('links of kind %s', (name) => {
  const kind = kindOf(name);
  const scenario = scenarios[name as keyof typeof kinds] as fc.Arbitrary<object>;
  const entry = (params: object): LinkEntry => ({
    slot: 'a',
    kind: kind.kind,
    version: kind.version,
    fields: kind.encode(params),
  });

  it('bring back every scenario as it was', () =>
    fc.assert(
      fc.property(scenario, (params) => {
        const decoded = read(writeFragment([entry(params)]), 'a', kind);
        expect(decoded.problem).toBeNull();
        expect(decoded.params).toEqual(params);
        expect(kind.equal(decoded.params, params)).toBe(true);
      }),
    ));

  it('keep to characters that chat apps leave alone', () =>
    fc.assert(
      fc.property(scenario, (params) => {
        expect(writeFragment([entry(params)])).toMatch(/^#\?[A-Za-z0-9._;=:&-]+$/);
      }),
    ));

  it('survive being percent-encoded as a whole', () =>
    fc.assert(
      fc.property(scenario, (params) => {
        const link = writeFragment([entry(params)]);
        expect(read(`#${encodeURIComponent(link.slice(1))}`, 'a', kind).params).toEqual(params);
      }),
    ));

  it('give a valid scenario or a problem with the defaults, whatever stands in the fields', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('t', 'm', 'i', 'p', 'e', 'z', 'd', 'h', 'f', 'b', 'x', 's'),
          fc.string(),
        ),
        fc.nat(3),
        (fields, version) => {
          const { params, problem } = decodeEntry(kind, { slot: 'a', kind: kind.kind, version, fields });
          expect(params).toBeTypeOf('object');
          if (problem) expect(params).toEqual(kind.defaults);
          else expect(kind.decode(kind.encode(params), kind.version)).toEqual(params);
        },
      ),
      { numRuns: 500 },
    ));

  it('the defaults are a scenario like any other', () => {
    expect(kind.decode(kind.encode(kind.defaults), kind.version)).toEqual(kind.defaults);
  });
});

describe('a link to the let-down simulator', () => {
  it('always gives a scenario that the engine can run', () =>
    fc.assert(
      fc.property(scenarios['let-down'], (params) => {
        expect(() => assertScenario(scenarioOf(params as LetDownParams))).not.toThrow();
      }),
    ));

  it('keeps every input and its time', () => {
    const scenario = scenarioOf({
      ...letDownKind.defaults,
      changes: [{ second: 0, suckling: true, cue: false, massage: true, stress: 30 }],
    });
    expect(scenario.inputs).toEqual([{ at: 0, suckling: true, cue: false, massage: true, stress: 0.3 }]);
    expect(scenarioOf(letDownKind.defaults).inputs.map(({ at }) => at)).toEqual([0, 2, 17]);
  });
});

describe('the grammar', () => {
  it('never throws, whatever the fragment', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#?${text}`),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { entries } = parseFragment(text);
          for (const entry of entries)
            for (const name of Object.keys(kinds)) decodeEntry(kindOf(name), entry);
        },
      ),
      { numRuns: 1000 },
    ));

  it('keeps figures apart from headings and skip links', () => {
    for (const heading of ['#the-missing-piece', '#content', '#', '']) {
      expect(carriesFigures(heading)).toBe(false);
      expect(parseFragment(heading)).toEqual({ entries: [], broken: [] });
    }
  });

  it('carries several figures, and any value safely', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.string()), { maxLength: 5 }),
        (list) => {
          const entries = list.map(([n, text], k) => ({
            slot: `s${k}`,
            kind: 'cohort',
            version: n + 1,
            fields: { v: text },
          }));
          expect(
            parseFragment(writeFragment(entries)).entries.map((one) => ({
              ...one,
              fields: { ...one.fields },
            })),
          ).toEqual(entries);
        },
      ),
    ));

  it('refuses fragments that could stall a phone', () => {
    expect(parseFragment(`#?a:cohort.1;t=${'1'.repeat(200_000)}`)).toEqual({
      entries: [],
      broken: ['too-long'],
    });
  });
});
