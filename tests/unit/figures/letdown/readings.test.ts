import { describe, expect, it } from 'vitest';
import { letDownKind, paramsOf, scenarioOf } from '#app/scenarios/letDown.ts';
import { presets, publishedRanges, simulate, wombTightening } from '#engines/physiology/index.ts';
import { variantBetween, variantOf, variantsFor } from '#figures/letdown/compare/variants.ts';
import { rowsOf } from '#figures/letdown/curves/tableRows.ts';
import { happeningsOf, nextHappening, previousHappening } from '#figures/letdown/happenings.ts';
import { nowOf } from '#figures/letdown/now.ts';
import { differenceText } from '#figures/letdown/numbers.ts';
import { momentOf } from '#figures/letdown/plate/moment.ts';
import { resultsOf } from '#figures/letdown/results.ts';
import { formatFor } from '#i18n/format.ts';

const usual = letDownKind.defaults;
const run = simulate(scenarioOf(usual));

describe('a preset as a link', () => {
  it.each(presets.map(({ id, scenario }) => [id, scenario] as const))('%s runs the same', (_, scenario) => {
    const again = simulate(scenarioOf(paramsOf(scenario)));
    const before = simulate(scenario);
    expect(again.intake.at(-1)).toBe(before.intake.at(-1));
    expect(again.events).toEqual(before.events);
  });
});

describe('what happens in a run', () => {
  const happenings = happeningsOf(run);
  it('names latch, every burst and release in order of time', () => {
    expect(happenings.map(({ kind }) => kind)).toEqual([
      'latch',
      ...run.events.map(() => 'let-down'),
      'release',
    ]);
    expect(happenings[0]!.minute).toBe(2);
    expect(happenings.at(-1)!.minute).toBe(17);
  });
  it('leads from one to the next and back', () => {
    expect(nextHappening(happenings, 0)!.kind).toBe('latch');
    expect(nextHappening(happenings, 2)!.value).toBe(1);
    expect(previousHappening(happenings, 2)).toBeUndefined();
    expect(nextHappening(happenings, 17)).toBeUndefined();
  });
  it('stands in rows with the minutes between, each moment once', () => {
    const rows = rowsOf(happenings, 30);
    expect(rows.flatMap((row) => row.happenings)).toEqual(happenings);
    const minutes = rows.map(({ minute }) => minute);
    expect(new Set(minutes).size).toBe(minutes.length);
    expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
    expect(minutes.at(-1)).toBe(30);
  });
  it('is told of each moment', () => {
    const at = (minute: number, past: number) => nowOf(momentOf(run, minute), past);
    const burst = run.events[0]!.time;
    expect(at(0.5, 0)).toBe('rest');
    expect(at(2.2, 0)).toBe('ready');
    expect(at(burst + 0.05, 1)).toBe('burst');
    expect(at(burst + 0.5, 1)).toBe('squeeze');
    expect(at(25, 5)).toBe('after');
  });
});

describe('the other mother', () => {
  it('differs in one thing, and is recognised in a link', () => {
    for (const variant of variantsFor(usual)) {
      if (variant === 'own') continue;
      const other = variantOf(usual, variant);
      expect(letDownKind.equal(other, usual)).toBe(false);
      expect(variantBetween(usual, other)).toBe(variant);
      // and what she is compared with is the way back
      expect(variantsFor(other)).not.toContain(variant);
    }
    expect(variantBetween(usual, { ...usual, day: 77 })).toBe('own');
  });
  it('is massaged from three minutes before latch, as far as the run allows, to the end of the feed', () => {
    const { changes } = variantOf(usual, 'massage');
    expect(changes.filter(({ massage }) => massage).map(({ second }) => second)).toEqual([0, 120]);
    expect(changes.at(-1)).toMatchObject({ second: 1020, massage: false, suckling: false });
  });
  it('shows no prolactin of worry', () => {
    const worried = simulate(scenarioOf(variantOf(usual, 'stress')));
    expect(worried.P).toEqual(run.P);
    expect(resultsOf(worried).pulses!).toBeLessThan(resultsOf(run).pulses!);
  });
  it('differs by what can be checked against the numbers shown', () => {
    const words = { same: 'same', points: '{value} points' };
    const format = formatFor('en');
    expect(differenceText('intake', 76.4, 64.6, words, format)).toBe('−11');
    expect(differenceText('share', 0.652, 0.551, words, format)).toBe('−10 points');
    expect(differenceText('oxytocinMean', 10.01, 10.02, words, format)).toBe('same');
    expect(differenceText('firstPulse', null, 1, words, format)).toBeNull();
  });
});

describe('published ranges', () => {
  const idsOf = (day: number): readonly string[] =>
    publishedRanges({ ...scenarioOf({ ...usual, day }), minutes: 60 }).map(({ id }) => id);
  it('are laid only beside days on which they were measured', () => {
    expect(idsOf(10)).toContain('prolactin-peak');
    expect(idsOf(1)).not.toContain('prolactin-peak');
    expect(idsOf(1)).not.toContain('intake');
    expect(idsOf(180)).toContain('prolactin-six-months');
    expect(idsOf(300)).not.toContain('prolactin-six-months');
  });
  it('begin with the feed and end with the run', () => {
    const ranges = publishedRanges(scenarioOf(usual));
    expect(ranges.find(({ id }) => id === 'oxytocin-mean')!.during).toEqual({ from: 2, to: 17 });
    expect(ranges.find(({ id }) => id === 'prolactin-peak-time')!.during).toEqual({ from: 17, to: 30 });
    expect(ranges.find(({ id }) => id === 'fullness-left')!.values!.low).toBeCloseTo(0.65 * 0.25, 12);
  });
  it('compare no feed where there is none', () => {
    const silent = { ...usual, changes: [usual.changes[0]!] };
    expect(publishedRanges(scenarioOf(silent)).map(({ id }) => id)).toEqual(['oxytocin-basal']);
  });
});

describe('the womb', () => {
  it('rests before the feed, tightens after a burst, later than the breast, and never leaves 0 … 1', () => {
    expect(wombTightening(run, 1)).toBe(0);
    const burst = run.events[0]!.time;
    expect(wombTightening(run, burst + 0.1)).toBeLessThan(0.01);
    expect(wombTightening(run, burst + 0.7)).toBeGreaterThan(0.3);
    for (let minute = 0; minute <= 30; minute += 0.25) {
      expect(wombTightening(run, minute)).toBeGreaterThanOrEqual(0);
      expect(wombTightening(run, minute)).toBeLessThanOrEqual(1);
    }
  });
});
