import { expect, it } from 'vitest';
import { recoveredTable } from '#content/study/cohorts.ts';
import { marginsOf, peopleOf, Shuffler } from '#engines/statistics/index.ts';
import { Deck } from '#figures/shuffle/deck.svelte.ts';

const margins = marginsOf(recoveredTable);
const outcomes = peopleOf(recoveredTable).map(({ y }) => y);
/** S of the first shuffles of a seed, by the engine. */
const sOf = (seed: number, shuffles: number): number[] => {
  const shuffler = new Shuffler(margins, outcomes, seed);
  return Array.from({ length: shuffles }, () => shuffler.shuffle());
};
const outcomesHeld = (deck: Deck): number[] => deck.held.map((card) => outcomes[card]!);

it('comes to the engine’s S whether cards travel one by one, a shuffle at a time or by hundreds', async () => {
  const told: number[] = [];
  const deck = new Deck((total) => told.push(total));
  deck.deal(margins, outcomes, 7);
  const expected = sOf(7, 1202);

  for (let k = 1; k < margins.n - 1; k += 1) {
    deck.swapTwo();
    expect(deck.happened).toMatchObject({ left: margins.n - 1 - k });
    expect(deck.total).toBe(0);
  }
  deck.swapTwo();
  expect(deck.happened).toEqual({ what: 'drew', s: expected[0] });
  deck.shuffleOnce();
  expect(deck.dots).toEqual(expected.slice(0, 2));
  expect(deck.swapped).toEqual([]);

  deck.shuffleMany(1200);
  while (deck.left > 0) {
    expect(deck.share).toBeGreaterThan(0);
    await new Promise(requestAnimationFrame);
  }
  expect(deck.share).toBe(1);
  expect(deck.total).toBe(1202);
  expect(told.at(-1)).toBe(1202);
  expect(deck.dots).toEqual([]);
  const counts = new Map<number, number>();
  for (const s of expected) counts.set(s, (counts.get(s) ?? 0) + 1);
  expect(new Map([...deck.drawn].sort())).toEqual(new Map([...counts].sort()));

  const shuffler = new Shuffler(margins, outcomes, 7);
  for (let k = 0; k < 1202; k += 1) shuffler.shuffle();
  expect(outcomesHeld(deck)).toEqual([...shuffler.outcomes]);
});

it('begins anew with other people, and a run under way stops with them', async () => {
  const deck = new Deck();
  deck.deal(margins, outcomes, 1);
  deck.shuffleMany(1_000_000);
  deck.deal(margins, outcomes, 2);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(deck.total).toBe(0);
  expect(deck.left).toBe(0);
  expect(outcomesHeld(deck)).toEqual(outcomes);
  deck.shuffleOnce();
  expect([...deck.drawn.keys()]).toEqual(sOf(2, 1));

  deck.deal(null, [], 2);
  deck.swapTwo();
  deck.shuffleOnce();
  expect(deck.total).toBe(0);
});
