import { describe, expect, it } from 'vitest';
import {
  absentLinks,
  burstSize,
  capacity,
  checksOf,
  circadian,
  dailyMilk,
  defaultParameters,
  establishedLinks,
  hypothesisLinks,
  isWithin,
  outputsAt,
  modelOf,
  parameterNames,
  parameterTable,
  preset,
  prolactinBasal,
  prolactinRise,
  stateNames,
} from '#engines/physiology/index.ts';
import {
  absentClaims,
  absentKey,
  caesarean,
  checks,
  dashedClaims,
  establishedKey,
  estimates,
  firstCueDay,
  guesses,
  labelClaims,
} from '#figures/letdown/model/facts.ts';
import { caesareanY, dayFunctions, equations, outputs, starts } from '#figures/letdown/model/formulas.ts';
import { htmlOf, symbolOf, toldValue, typeset } from '#figures/letdown/model/typeset.ts';
import { en } from '#i18n/en.ts';
import { formatFor } from '#i18n/format.ts';
import { id } from '#i18n/id.ts';

/** Works a printed formula out; only arithmetic, exp and cos occur. */
function workOut(formula: string, values: Readonly<Record<string, number>>): number {
  const text = formula
    .replace(/^\w+ = /, '')
    .replaceAll('·', '*')
    .replaceAll('−', '-')
    .replaceAll('^', '**')
    .replace(/\b(exp|cos)\(/g, 'Math.$1(')
    .replaceAll('π', 'Math.PI');
  return new Function(...Object.keys(values), `return ${text}`)(...Object.values(values)) as number;
}

describe('the printed formulas', () => {
  it.each([1, 2, 3, 5, 10, 90, 365])('of day %i are those of the engine', (d) => {
    expect(workOut(dayFunctions.Y, { d })).toBeCloseTo(dailyMilk(d, 'vaginal'), 9);
    expect(workOut(caesareanY, { d })).toBeCloseTo(dailyMilk(d, 'emergency-caesarean'), 9);
    expect(workOut(dayFunctions.C, { Y: dailyMilk(d, 'vaginal') })).toBeCloseTo(capacity(d, 'vaginal'), 9);
    expect(workOut(dayFunctions.P_b, { d })).toBeCloseTo(prolactinBasal(d), 9);
    expect(workOut(dayFunctions.R, { d })).toBeCloseTo(prolactinRise(d, 'vaginal'), 9);
    expect(workOut(dayFunctions.a, { d })).toBeCloseTo(burstSize(d), 9);
    expect(workOut(dayFunctions.circ, { h: d, circ_amp: 0.2 })).toBeCloseTo(circadian(d, 0.2), 9);
  });

  it('of the outputs are those of the engine', () => {
    const model = modelOf(preset('day-10-relaxed').scenario);
    const state = { ...Object.fromEntries(stateNames.map((name) => [name, 0])), M: 0.6, V: 100, D: 7 };
    const shown = outputsAt(state as Parameters<typeof outputsAt>[0], true, model);
    const { fullness: F } = shown;
    expect(workOut(outputs.pressure, { F, M: 0.6 })).toBeCloseTo(shown.pressure, 9);
    expect(workOut(outputs.duct, { M: 0.6 })).toBeCloseTo(shown.ductDiameter, 9);
    expect(workOut(outputs.flow, { k_s: defaultParameters.removalRate, s: 1, D: 7 })).toBeCloseTo(
      shown.flow,
      9,
    );
  });

  it('use every parameter of the table by its symbol', () => {
    const all = [
      ...Object.values(equations).flat(),
      ...Object.values(dayFunctions),
      ...Object.values(starts),
    ];
    const format = formatFor('en');
    const used = new Set(
      all.flatMap((formula) =>
        typeset(formula, format).flatMap((part) =>
          part.kind === 'symbol'
            ? [part.index === '' ? part.name : `${part.name}_${part.index}`]
            : part.kind === 'power'
              ? [part.text]
              : [],
        ),
      ),
    );
    const bare = (symbol: string): string => symbol.replace(/^Δ/, '');
    const unused = parameterNames.filter((name) => !used.has(bare(symbolOf(parameterTable[name].symbol))));
    expect(unused).toEqual([]);
  });

  it('are written the way of the language, with nothing between a letter and its index', () => {
    const formula = 'u = min(1, 0.5·w_c)';
    expect(htmlOf(typeset(formula, formatFor('id')))).toBe(
      '<i class="var">u</i> = min(1; 0,5<span class="times">·</span><i class="var">w</i><sub>c</sub>)',
    );
    expect(toldValue(Math.LN2 / 3.2, formatFor('id'))).toBe('0,2166');
    expect(symbolOf('Dmax')).toBe('D_max');
    expect(symbolOf('ΔO')).toBe('ΔO');
  });
});

/** All numbers of a text, with a point. */
const numbersIn = (text: string): string[] =>
  text.replace(/(\d),(\d)/g, '$1.$2').match(/\d+(?:\.\d+)?/g) ?? [];

describe.each([
  ['en', en.letDownModel],
  ['id', id.letDownModel],
] as const)('words of the notes, %s', (language, words) => {
  it('tell every parameter and every arrow, and nothing else', () => {
    expect(Object.keys(words.notes.meanings).sort()).toEqual([...parameterNames].sort());
    expect(Object.keys(words.notes.bases).sort()).toEqual([...parameterNames].sort());
    expect(Object.keys(words.notes.linkBases).sort()).toEqual(establishedLinks.map(establishedKey).sort());
    expect(Object.keys(words.dashed).sort()).toEqual(hypothesisLinks.map((link) => link.id).sort());
    expect(Object.keys(words.absent).sort()).toEqual(absentLinks.map(absentKey).sort());
    expect(Object.keys(words.notes.checks).sort()).toEqual(
      checks()
        .checks.map((check) => check.id)
        .sort(),
    );
    expect(words.notes.labels.length).toBe(labelClaims.length);
  });

  it('give the sources as the engine does, number by number', () => {
    for (const name of parameterNames)
      expect([name, numbersIn(words.notes.bases[name])]).toEqual([
        name,
        numbersIn(parameterTable[name].basis),
      ]);
    for (const link of establishedLinks)
      expect(numbersIn(words.notes.linkBases[establishedKey(link)])).toEqual(numbersIn(link.basis));
    if (language === 'en')
      for (const name of parameterNames) expect(words.notes.bases[name]).toBe(parameterTable[name].basis);
  });
});

describe('what the notes ask of the engine', () => {
  it('the checks lie in their bands, on few seeds as on many', () => {
    expect(checks().checks.filter((check) => !isWithin(check))).toEqual([]);
    expect(checksOf(40).checks.filter((check) => !isWithin(check))).toEqual([]);
  });

  it('estimates, caesarean and cue are what the facts say', () => {
    expect(estimates.length + guesses.length).toBeLessThan(parameterNames.length);
    expect(guesses).toContain('massageDrive');
    expect(guesses).toContain('circadianAmplitude');
    expect(caesarean.drive).toBe(0.7);
    expect(caesarean.rise).toBeCloseTo(0.3, 9);
    expect(caesarean.lastDay).toBe(5);
    expect(firstCueDay).toBe(3);
    expect(Object.keys(dashedClaims).length).toBe(hypothesisLinks.length);
    expect(Object.keys(absentClaims).length).toBe(absentLinks.length);
  });
});
