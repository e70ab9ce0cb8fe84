import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dropsLeft,
  dropsOf,
  leaving,
  oxytocinDrops,
  placingTime,
  prolactinDrops,
  signals,
  stream,
  type Drop,
} from '#figures/letdown/plate/drops.ts';
import { momentOf } from '#figures/letdown/plate/moment.ts';
import { preset, simulate } from '#engines/physiology/index.ts';

const HALF_LIFE = 3.2;
const pulse = fc.record({
  time: fc.double({ min: 0, max: 60, noNaN: true }),
  size: fc.double({ min: 1, max: 20, noNaN: true }),
});
const age = fc.double({ min: 0, max: 40, noNaN: true });

describe('the drops of a burst', () => {
  it('are never more than were released, never grow in number, and all leave in the end', () => {
    fc.assert(
      fc.property(pulse, age, age, (one, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(dropsLeft(one, 0, HALF_LIFE)).toBe(dropsOf(one));
        expect(dropsLeft(one, late, HALF_LIFE)).toBeLessThanOrEqual(dropsLeft(one, early, HALF_LIFE));
        expect(dropsLeft(one, 60, HALF_LIFE)).toBe(0);
        expect(dropsLeft(one, -0.01, HALF_LIFE)).toBe(0);
      }),
    );
  });

  it('halve in number in one half-life', () => {
    expect(dropsLeft({ time: 0, size: 16 }, HALF_LIFE, HALF_LIFE)).toBe(8);
    expect(dropsLeft({ time: 0, size: 16 }, 2 * HALF_LIFE, HALF_LIFE)).toBe(4);
  });

  it('move forward only: pituitary, heart, then breast or womb', () => {
    const stages: Record<Drop['way'], number> = { blood: 0, breast: 1, womb: 1 };
    const one = { time: 10, size: 8 };
    const at = (time: number) =>
      oxytocinDrops({ pulses: [one], time, halfLife: HALF_LIFE, basal: 0 }).find(({ key }) => key === '10/0');
    let before = -1;
    for (let t = 10; t < 10.359; t += 0.004) {
      const drop = at(t)!;
      const now = stages[drop.way] + drop.share;
      expect(now).toBeGreaterThan(before);
      before = now;
    }
    expect(before).toBeGreaterThan(1.9);
    expect(oxytocinDrops({ pulses: [one], time: 9.99, halfLife: HALF_LIFE, basal: 0 })).toEqual([]);
  });

  it('are where they were when time is turned back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(pulse, { maxLength: 6, selector: ({ time: t }) => t }),
        age,
        (pulses, time) => {
          const input = { pulses, time, halfLife: HALF_LIFE, basal: 1.5 };
          const first = oxytocinDrops(input);
          oxytocinDrops({ ...input, time: time + 3 });
          expect(oxytocinDrops(input)).toEqual(first);
          expect(new Set(first.map(({ key }) => key)).size).toBe(first.length);
          for (const { share } of first) expect(share >= 0 && share <= 1).toBe(true);
        },
      ),
    );
  });

  it('follow the level of the model through a whole feed, to within two drops', () => {
    const run = simulate(preset('day-10-relaxed').scenario, { sampleEvery: 0.1 });
    let most = 0;
    for (let minute = 1; minute < 50; minute += 0.5) {
      const moment = momentOf(run, minute);
      const last = moment.pulses.at(-1);
      // while a burst is still on its way out of the pituitary, it is not all in the blood
      if (last && minute - last.time < 0.3) continue;
      const count = oxytocinDrops({ ...moment, halfLife: HALF_LIFE, basal: 1.5 }).length;
      expect(Math.abs(count - moment.oxytocin)).toBeLessThan(2.5);
      most = Math.max(most, count);
    }
    expect(most).toBeGreaterThan(10);
  });
});

describe('prolactin, nerve signals and steps', () => {
  it('shows a drop for every 25 ng/mL, and none of them goes to the womb', () => {
    expect(prolactinDrops(250, 3)).toHaveLength(10);
    expect(prolactinDrops(0, 3)).toHaveLength(0);
    expect(prolactinDrops(290, 7).some(({ way }) => way === 'womb')).toBe(false);
  });

  it('spaces signals evenly and moves them towards the brain', () => {
    const now = signals(5, 0, 0.1);
    expect(now).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(signals(5, 0.005, 0.1)[0]).toBeCloseTo(0.05);
    expect(stream(4, 1, 2)[0]).toBeCloseTo(0.5);
  });

  it('lets oxytocin leave the lobe only in the seconds after a burst', () => {
    const pulses = [{ time: 5, size: 8 }];
    expect(leaving(pulses, 4.99)).toHaveLength(0);
    expect(leaving(pulses, 5.2).length).toBeGreaterThan(3);
    expect(leaving(pulses, 6)).toHaveLength(0);
  });

  it('stands still between steps when motion is reduced or the clock races, and flows otherwise', () => {
    expect(placingTime(3.21, 1, false)).toBe(3.21);
    expect(placingTime(3.1, 1, true)).toBe(placingTime(3.2, 1, true));
    expect(placingTime(3.3, 1, true)).toBeGreaterThan(placingTime(3.2, 1, true));
    expect(placingTime(12, 600, false)).toBe(placingTime(14.9, 600, false));
  });
});
