import { describe, expect, it } from 'vitest';
import {
  contractions,
  firstLetDown,
  intakeIn,
  outputsOf,
  prolactinPeak,
  pulsesSeen,
  PULSE_RISE,
  pulseTimes,
  samplesOf,
  simulate,
  valueAt,
  wholeRun,
} from '#engines/physiology/index.ts';
import { feedScenario, meansOfRhythms, PAIR, rhythms } from '#figures/letdown/sampling/sampling.ts';
import { momentsOf, runsOf, stories, type StoryId } from '#figures/letdown/run/stories.ts';
import { feedRun } from '#i18n/en/feedRun.ts';

const ids = Object.keys(stories) as StoryId[];
const minuteOf = (id: StoryId, moment: string): number =>
  momentsOf(id).find((one) => one.id === moment)?.minute ?? NaN;

describe('feeds in lessons', () => {
  it('the first let-down: burst, squeeze, flow and end follow each other, from the curves themselves', () => {
    const { a } = runsOf('latency');
    const found = firstLetDown(a.run, a.outputs.flow);
    if (!found.ok) throw new Error(found.why);
    const { burst, squeeze, flow, over } = found.value;
    expect(burst).toBe(a.run.events[0]?.time);
    expect(burst).toBeLessThan(squeeze);
    expect(squeeze).toBeLessThanOrEqual(flow);
    expect(flow).toBeLessThan(over);
    const window = contractions(a.run)[0]!;
    for (let minute = window.from; minute < window.to; minute += 0.05) {
      expect(valueAt(a.run, a.run.M, minute)).toBeLessThanOrEqual(valueAt(a.run, a.run.M, squeeze) + 1e-6);
      expect(valueAt(a.run, a.outputs.flow, minute)).toBeLessThanOrEqual(
        valueAt(a.run, a.outputs.flow, flow) + 1e-6,
      );
    }
    const silent = simulate({ ...stories.latency.a, inputs: [] });
    expect(firstLetDown(silent, outputsOf(silent).flow)).toMatchObject({ ok: false, why: 'no-pulse' });
  });

  it.each(ids)('%s: moments in order of time, within what is shown, each with its sentence', (id) => {
    const moments = momentsOf(id);
    const texts = feedRun.run.stories[id].moments as Partial<Record<string, string>>;
    expect(moments.length).toBeGreaterThanOrEqual(5);
    expect(moments.map(({ minute }) => minute)).toEqual(
      moments.map(({ minute }) => minute).sort((a, b) => a - b),
    );
    for (const moment of moments) {
      expect(moment.minute).toBeLessThanOrEqual(stories[id].minutes);
      expect(texts[moment.id]).toBeTruthy();
    }
    expect(Object.keys(texts).sort()).toEqual(moments.map((one) => one.id).sort());
  });

  it('worry: the pulses come later and fewer, prolactin is the same to the last digit', () => {
    const { a, b } = runsOf('worry');
    expect(pulseTimes(b!.run).length).toBeLessThan(pulseTimes(a.run).length);
    expect(minuteOf('worry', 'burstB')).toBeGreaterThan(minuteOf('worry', 'burst'));
    expect(b!.run.P).toEqual(a.run.P);
  });

  it('caesarean: fewer pulses, less prolactin, less milk on day 3', () => {
    const { a, b } = runsOf('caesarean');
    expect(pulseTimes(b!.run).length).toBeLessThan(pulseTimes(a.run).length);
    expect(prolactinPeak(b!.run).level).toBeLessThan(prolactinPeak(a.run).level);
    expect(intakeIn(b!.run, wholeRun(b!.run))).toBeLessThan(intakeIn(a.run, wholeRun(a.run)));
  });

  it('the baby near: the first pulse comes before latch, the milk is about the same, prolactin waits', () => {
    const { a, b } = runsOf('cue');
    const latch = minuteOf('cue', 'latch');
    expect(minuteOf('cue', 'burstB')).toBeLessThan(latch);
    expect(minuteOf('cue', 'burst')).toBeGreaterThan(latch);
    const [milkA, milkB] = [intakeIn(a.run, wholeRun(a.run)), intakeIn(b!.run, wholeRun(b!.run))];
    expect(Math.abs(milkA - milkB) / milkA).toBeLessThan(0.05);
    expect(b!.run.P).toEqual(a.run.P);
  });
});

describe('samples of blood', () => {
  const at = (levels: readonly number[]) => levels.map((oxytocin, minute) => ({ minute, oxytocin }));

  it.each<readonly [readonly number[], readonly number[]]>([
    [[1.5, 1.5, 1.5], []],
    [[1, 1 + PULSE_RISE, 2], [1]],
    [[1, 1 + PULSE_RISE - 0.1, 2], []],
    // one rise over two samples is one pulse, and a second needs a fall between
    [
      [1, 5, 9, 4, 8],
      [1, 4],
    ],
    [[1, 2, 3, 4, 5, 6], [3]],
    [[9], []],
  ])('%j: pulses at %j', (levels, expected) => {
    expect(pulsesSeen(at(levels))).toEqual(expected);
  });

  it('are taken where they are said to be, and are the curve itself there', () => {
    const run = simulate(feedScenario, { sampleEvery: 0.02 });
    const samples = samplesOf(run, 3, 1);
    expect(samples.map(({ minute }) => minute)).toEqual([1, 4, 7, 10, 13, 16, 19]);
    for (const { minute, oxytocin } of samples) expect(oxytocin).toBe(valueAt(run, run.O, minute));
  });

  it('find fewer pulses the rarer they are, and all of them when they are as dense as a minute', () => {
    const { means, meanPulses } = meansOfRhythms();
    expect(means[1]).toBeCloseTo(meanPulses, 1);
    expect(means[2]).toBeLessThan(means[1]);
    expect(means[3]).toBeLessThan(means[2]);
    expect(means[PAIR]).toBeLessThanOrEqual(1);
    expect(Object.keys(means).map(Number)).toEqual([...rhythms]);
  });
});
