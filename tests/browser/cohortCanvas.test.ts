import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CohortCanvas from '#figures/cohort/CohortCanvas.svelte';
import { layoutCohort } from '#figures/cohort/layout.ts';
import { reseat, seatEverybody, type Seats } from '#figures/cohort/seats.ts';
import type { Move } from '#engines/statistics/index.ts';

const tableOf = (seats: Seats): number[][] => seats.map((row) => row.map((cell) => cell.length));
const settle = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

interface Painted {
  readonly seats: Seats;
  readonly groupOf: readonly number[] | null;
}
const propsOf = ({ seats, groupOf }: Painted) => ({
  seats,
  groupOf,
  layout: layoutCohort('bench', tableOf(seats)),
});

/** What is on the canvas after each state, painted one after another or only the last one. */
async function paintedBy(
  states: readonly Painted[],
): Promise<{ readonly url: string; readonly ink: number }> {
  const frame = document.createElement('div');
  frame.style.cssText =
    'position: relative; width: 504px; height: 600px; --ink: black; --paper: white; --massage-tint: gold';
  document.body.append(frame);
  const screen = await render(CohortCanvas, { target: frame, props: propsOf(states[0]!) });
  for (const state of states) {
    await screen.rerender(propsOf(state));
    await settle();
  }
  const canvas = frame.querySelector('canvas')!;
  const url = canvas.toDataURL();
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let ink = 0;
  for (let k = 3; k < data.length; k += 4) if (data[k]! > 0) ink += 1;
  await screen.unmount();
  frame.remove();
  return { url, ink };
}

describe('hundreds of painted mothers', () => {
  const start = seatEverybody([
    [90, 70, 40],
    [40, 80, 100],
  ])!;
  const steps: readonly (readonly Move[])[] = [
    [{ from: { row: 0, column: 0 }, to: { row: 0, column: 1 }, count: 1 }],
    [
      { from: { row: 1, column: 2 }, to: { row: 1, column: 0 }, count: 3 },
      { from: { row: 0, column: 1 }, to: { row: 0, column: 2 }, count: 2 },
    ],
    // a mother more: another group may be asked for, and the pitch may change
    [{ from: null, to: { row: 1, column: 2 }, count: 20 }],
    [{ from: { row: 0, column: 2 }, to: null, count: 1 }],
  ];

  for (const [what, groups] of [
    ['without a third variable', null],
    ['with points for the later group', Array.from({ length: 600 }, (_, k) => k % 2)],
  ] as const)
    it(`painted cell by cell they look as if painted anew, ${what}`, async () => {
      const states: Painted[] = [{ seats: start, groupOf: groups }];
      for (const moves of steps) {
        const last = states.at(-1)!;
        states.push(reseat(last.seats, moves, null, last.groupOf)!);
      }
      const last = states.at(-1)!;
      // the same mothers, told apart otherwise
      if (groups) states.push({ seats: last.seats, groupOf: groups.map((group) => 1 - group) });
      const [stepwise, anew, first] = [
        await paintedBy(states),
        await paintedBy(states.slice(-1)),
        await paintedBy(states.slice(0, 1)),
      ];
      expect(anew.ink).toBeGreaterThan(10_000);
      expect(first.url).not.toBe(anew.url);
      expect(stepwise.url).toBe(anew.url);
    });
});
