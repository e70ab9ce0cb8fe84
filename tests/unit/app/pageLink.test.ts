import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseFragment } from '#app/link/grammar.ts';
import { addressNow, onLinkWritten, readSlot, writeSlot } from '#app/link/pageLink.ts';
import { cohortKind, type CohortParams } from '#app/scenarios/cohort.ts';
import { decodeEntry } from '#app/scenarios/kind.ts';

const cohort = (first: number): CohortParams => ({
  ...cohortKind.defaults,
  table: [
    [first, 1, 2],
    [3, 4, 5],
  ],
});

/** An address that takes so many changes and then refuses, as Safari does for some seconds. */
let left = Infinity;
const page = { hash: '', origin: 'https://ruas.example', pathname: '/en/sandbox/', search: '' };
const written = vi.fn<() => void>();
const inAddress = (slot: string): CohortParams =>
  decodeEntry(
    cohortKind,
    parseFragment(page.hash).entries.find((entry) => entry.slot === slot)!,
  ).params;

beforeEach(() => {
  vi.useFakeTimers();
  left = Infinity;
  page.hash = '';
  written.mockClear();
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, to: string) => {
      if (left === 0) throw new DOMException('more than 100 times', 'SecurityError');
      left -= 1;
      page.hash = to.startsWith('#') ? to : '';
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
onLinkWritten(written);

it('what several figures change at once is written once, after the reader’s move', () => {
  writeSlot('a', cohortKind, cohort(6));
  writeSlot('b', cohortKind, cohort(7));
  expect(page.hash).toBe('');
  expect(addressNow()).toBe(
    'https://ruas.example/en/sandbox/#?a:cohort.1;t=6-1-2_3-4-5;m=free&b:cohort.1;t=7-1-2_3-4-5;m=free',
  );
  expect(readSlot('a', cohortKind).params).toEqual(cohort(6));
  vi.runAllTimers();
  expect(inAddress('a')).toEqual(cohort(6));
  expect(inAddress('b')).toEqual(cohort(7));
  expect(written).toHaveBeenCalledTimes(1);
});

it('an address that refuses for now gets the latest state later, and no other slot is lost meanwhile', () => {
  left = 1;
  writeSlot('a', cohortKind, cohort(6));
  vi.advanceTimersByTime(1);
  writeSlot('a', cohortKind, cohort(7));
  vi.advanceTimersByTime(1);
  writeSlot('b', cohortKind, cohort(8));
  expect(inAddress('a')).toEqual(cohort(6));
  vi.advanceTimersByTime(1500);
  expect(inAddress('a')).toEqual(cohort(6));
  expect(written).toHaveBeenCalledTimes(1);
  left = Infinity;
  vi.advanceTimersByTime(1500);
  expect(inAddress('a')).toEqual(cohort(7));
  expect(inAddress('b')).toEqual(cohort(8));
  expect(written).toHaveBeenCalledTimes(2);
  vi.runAllTimers();
  expect(written).toHaveBeenCalledTimes(2);
});

it('the defaults take a slot out of the address', () => {
  writeSlot('a', cohortKind, cohort(6));
  vi.runAllTimers();
  writeSlot('a', cohortKind, cohortKind.defaults);
  vi.runAllTimers();
  expect(page.hash).toBe('');
});
