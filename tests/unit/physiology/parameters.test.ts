import { describe, expect, it } from 'vitest';
import modelNotes from '../../../src/engines/physiology/model.md?raw';
import {
  absentLinks,
  defaultParameters,
  hypothesisLinks,
  isHypothesis,
  links,
  massageEvidence,
  modelOf,
  parameterNames,
  parameterTable,
  ScenarioError,
  type HypothesisParameter,
  type ParameterName,
} from '../../../src/engines/physiology/index.ts';
import { reference } from './support.ts';

describe('parameters', () => {
  it('have the defaults of the facts', () => {
    expect(defaultParameters).toEqual({
      oxytocinClearance: Math.LN2 / 3.2,
      oxytocinBasal: 1.5,
      oxytocinPulse: 8,
      timeToPulse: 1.2,
      refractoryCost: 1.4,
      thresholdSpread: 0.15,
      stressBrake: 0.46,
      stressAtGland: 0,
      cueDrive: 0.5,
      massageDrive: 0,
      massageRelief: 0.3,
      massageTone: 0.1,
      adaptationTime: 1,
      halfEffect: 3,
      contractionTime: 0.25,
      prolactinClearance: Math.LN2 / 37,
      lactotrophTime: 12,
      lactotrophGain: 5.6,
      circadianAmplitude: 0.2,
      emptySynthesis: 0.38,
      brakeExponent: 1.5,
      prolactinFloor: 10,
      ejectionRate: 0.75,
      backflowRate: 0.8,
      removalRate: 6,
      residualShare: 0.15,
      ductSpace: 12,
    });
  });

  it('lie in their own range', () => {
    for (const name of parameterNames) {
      const { value, range } = parameterTable[name];
      if (range) expect(value >= range[0] && value <= range[1], name).toBe(true);
    }
  });

  it('mark exactly those of unproven links as hypotheses, and name the link', () => {
    const marked = parameterNames.filter((name) => isHypothesis(parameterTable[name]));
    expect(marked.toSorted()).toEqual([
      'circadianAmplitude',
      'massageDrive',
      'massageRelief',
      'massageTone',
      'stressAtGland',
    ]);
    for (const name of marked) {
      const { link } = parameterTable[name] as HypothesisParameter;
      expect(hypothesisLinks.find(({ id }) => id === link)?.parameters).toEqual([name]);
    }
    expect(parameterTable.circadianAmplitude.confidence).toBe('disputed');
  });

  it('can be marked in the type only: a hypothesis cannot be filled by an established parameter', () => {
    const established = parameterTable.oxytocinPulse;
    // @ts-expect-error an EvidenceParameter is no HypothesisParameter
    const marked: HypothesisParameter = established;
    expect(marked).toBe(established);
  });

  it('the evidence switch touches the three massage parameters only, "plausible" being the default', () => {
    const { massageDrive, massageRelief, massageTone } = defaultParameters;
    expect(massageEvidence).toEqual({
      none: { massageDrive: 0, massageRelief: 0, massageTone: 0 },
      plausible: { massageDrive, massageRelief, massageTone },
      'as-taught': { massageDrive: 0.15, massageRelief: 0.5, massageTone: 0.2 },
    });
  });

  it('refuse overrides that the equations cannot take', () => {
    const tryOut = (overrides: Record<string, unknown>) => () => modelOf({ ...reference, overrides });
    expect(tryOut({ stressBrake: 1 })).not.toThrow();
    expect(tryOut({ oxytocinPulse: 20 })).not.toThrow();
    for (const bad of [
      { stressBrake: 1.01 },
      { stressBrake: -0.1 },
      { timeToPulse: 0 },
      { ductSpace: 1e9 },
      { ductSpace: NaN },
      { oxytocinPulse: '8' },
      { toString: 1 },
      { unknown: 1 },
    ])
      expect(tryOut(bad), JSON.stringify(bad)).toThrow(ScenarioError);
  });
});

describe('links', () => {
  it('carry every parameter except the thresholds of measurement', () => {
    const carried = new Set(links.flatMap(({ parameters }) => parameters));
    expect(parameterNames.filter((name) => !carried.has(name))).toEqual([]);
  });

  it('are dashed exactly where they are hypotheses or disputed', () => {
    const dashed = links.filter(({ status }) => status !== 'established');
    expect(dashed).toEqual(hypothesisLinks);
    for (const link of links) {
      const unproven = link.parameters.some((name) => isHypothesis(parameterTable[name]));
      if (unproven) expect(link.status).not.toBe('established');
    }
  });

  it('that are absent on purpose are not there', () => {
    expect(absentLinks.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'massage prolactin',
      'stress prolactin',
      'cue prolactin',
      'oxytocin synthesis',
    ]);
    for (const { from, to } of absentLinks)
      expect(links.some((link) => link.from === from && link.to === to)).toBe(false);
  });
});

describe('model.md', () => {
  const rows = new Map(
    modelNotes
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .flatMap((cells) => {
        const name = /^`(\w+)`$/.exec(cells[2] ?? '')?.[1];
        return name ? [[name, cells] as const] : [];
      }),
  );
  const numberIn = (text: string): number => {
    const value = text.split('=').at(-1)?.trim() ?? '';
    const ratio = /^ln2\/([\d.]+)$/.exec(value);
    return ratio ? Math.LN2 / Number(ratio[1]) : Number(value);
  };

  it('tells of every parameter and of no other', () => {
    expect([...rows.keys()].toSorted()).toEqual([...parameterNames].toSorted());
  });

  it.each(parameterNames)('tells the truth about %s', (name: ParameterName) => {
    const parameter = parameterTable[name];
    const [, symbol, , value, range, unit, meaning, basis, confidence] = rows.get(name) as string[];
    expect([symbol, unit, meaning, basis, confidence]).toEqual([
      parameter.symbol,
      parameter.unit || '–',
      parameter.meaning,
      parameter.basis,
      parameter.confidence,
    ]);
    expect(numberIn(value as string)).toBeCloseTo(parameter.value, 4);
    if (!parameter.range) expect(range).toBe('–');
    else
      (range as string).split('…').forEach((end, i) => {
        expect(numberIn(end.trim())).toBeCloseTo(parameter.range?.[i] as number, 9);
      });
  });
});
