import { describe, expect, it } from 'vitest';
import {
  birthDrive,
  burstSize,
  capacity,
  circadian,
  cueWeight,
  dailyMilk,
  modelOf,
  prolactinBasal,
  prolactinRise,
} from '../../../src/engines/physiology/index.ts';
import { reference } from './support.ts';

const rounded = (days: readonly number[], f: (day: number) => number): number[] =>
  days.map((day) => Math.round(f(day)));

describe('by day', () => {
  it('daily milk is 43, 409 and 711 mL on days 1, 3 and 5', () => {
    expect(rounded([1, 3, 5], (day) => dailyMilk(day, 'vaginal'))).toEqual([43, 409, 711]);
    expect(dailyMilk(3, 'vaginal')).toBeCloseTo(408.5166744586704, 12);
  });

  it('after an emergency caesarean it lags on days 2 to 5 and has caught up on day 6', () => {
    expect(rounded([2, 3, 6], (day) => dailyMilk(day, 'emergency-caesarean'))).toEqual([71, 238, 723]);
    expect(rounded([2, 3, 6], (day) => dailyMilk(day, 'vaginal'))).toEqual([161, 409, 733]);
  });

  it('one breast stores 39 mL on day 1 and 180 mL in full lactation', () => {
    expect(capacity(1, 'vaginal')).toBeCloseTo(30 + (150 * 43.385) / 740, 3);
    expect(capacity(60, 'vaginal')).toBeCloseTo(180, 6);
    expect(capacity(3, 'emergency-caesarean')).toBeCloseTo(30 + (150 * 238.01) / 740, 3);
  });

  it('prolactin and its rise follow the formulas', () => {
    expect(prolactinBasal(0)).toBeCloseTo(200, 12);
    expect(prolactinBasal(1)).toBeCloseTo(40 + 79.336 + 62.304, 2);
    expect(prolactinRise(0, 'vaginal')).toBeCloseTo(51, 9);
    expect(prolactinRise(110, 'vaginal')).toBeCloseTo(170 / Math.E, 6);
  });

  it('the changes of an emergency caesarean hold up to day 5', () => {
    const ratio = (day: number): number =>
      prolactinRise(day, 'emergency-caesarean') / prolactinRise(day, 'vaginal');
    expect(ratio(5)).toBeCloseTo(0.3, 12);
    expect(ratio(5.01)).toBe(1);
    expect([1, 5, 6].map((day) => birthDrive(day, 'emergency-caesarean'))).toEqual([0.7, 0.7, 1]);
    expect(birthDrive(1, 'vaginal')).toBe(1);
  });

  it('a burst grows from 0.79 to 1, the cue counts from day 3', () => {
    expect(burstSize(1)).toBeCloseTo(0.785, 3);
    expect(burstSize(60)).toBeCloseTo(1, 8);
    expect([1, 2.9, 3, 90].map((day) => cueWeight(day, 0.5))).toEqual([0, 0, 0.5, 0.5]);
  });
});

describe('by hour', () => {
  it('prolactin swings by a fifth, highest at 3', () => {
    expect([3, 9, 15, 21, 27].map((hour) => circadian(hour, 0.2))).toEqual([
      1.2,
      expect.closeTo(1, 12),
      expect.closeTo(0.8, 12),
      expect.closeTo(1, 12),
      expect.closeTo(1.2, 12),
    ]);
  });
});

describe('model of a scenario', () => {
  it('puts the evidence switch over the defaults and the overrides over both', () => {
    expect(modelOf({ ...reference, evidence: 'as-taught' }).parameters).toMatchObject({
      massageDrive: 0.15,
      massageRelief: 0.5,
      massageTone: 0.2,
    });
    const model = modelOf({
      ...reference,
      evidence: 'none',
      overrides: { massageRelief: 0.2, stressBrake: 0.8 },
    });
    expect(model.parameters).toMatchObject({
      massageDrive: 0,
      massageRelief: 0.2,
      massageTone: 0,
      stressBrake: 0.8,
    });
  });
});
