import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CohortTable from '#figures/cohort/CohortTable.svelte';
import { Cohort } from '#figures/cohort/cohort.svelte.ts';
import { recoveredTable } from '#content/study/cohorts.ts';
import { summarise } from '#engines/statistics/index.ts';
import { formatFor } from '#i18n/format.ts';
import { en } from '#i18n/en.ts';
import { id } from '#i18n/id.ts';

const mount = async (options: { locked?: boolean; counts?: boolean; language?: 'en' | 'id' } = {}) => {
  const { locked = false, counts = false, language = 'en' } = options;
  const cohort = new Cohort({ table: recoveredTable, locked });
  await render(CohortTable, {
    cohort,
    words: (language === 'en' ? en : id).cohort,
    format: formatFor(language),
    size: 'plate',
    counts,
  });
  return cohort;
};
const cell = (name: string | RegExp) => page.getByRole('gridcell', { name });

describe('the cohort table', () => {
  it('reads out every cell with its names and its number', async () => {
    await mount();
    await expect.element(cell('massage, enough: 8 mothers')).toBeInTheDocument();
    await expect.element(cell('no massage, good: 0 mothers')).toBeInTheDocument();
  });

  it('moves a mother by keys alone, and Escape puts her back', async () => {
    const cohort = await mount();
    (cell('no massage, not enough: 7 mothers').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}');
    expect(cohort.preview?.tauB).toEqual(
      summarise([
        [6, 4, 1],
        [0, 8, 6],
      ]).tauB,
    );
    await userEvent.keyboard('{Escape}');
    expect(cohort.table).toEqual(recoveredTable);
    await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}{Enter}');
    expect(cohort.table).toEqual([
      [6, 4, 1],
      [0, 8, 6],
    ]);
    await expect.element(cell('no massage, good: 1 mother')).toBeInTheDocument();
  });

  it('with locked totals lets another mother make up for the move, and says so', async () => {
    const cohort = await mount({ locked: true });
    (cell('no massage, not enough: 7 mothers').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}{ArrowRight}{Enter}');
    expect(cohort.table).toEqual([
      [6, 5, 0],
      [1, 7, 6],
    ]);
    await expect.element(page.getByText(/another mother went the other way/)).toBeInTheDocument();
  });

  it('mothers keep their number when they move', async () => {
    const cohort = await mount();
    const before = cohort.seats![0]![0]!;
    cohort.pick({ row: 0, column: 0 }, before[2]!);
    cohort.place({ row: 1, column: 2 });
    expect(cohort.seats![1]![2]).toContain(before[2]);
    expect(new Set(cohort.seats!.flat(2)).size).toBe(25);
  });

  it('takes typed counts, refuses what cannot be and loses nothing', async () => {
    const cohort = await mount({ counts: true });
    (cell('massage, good: 6 mothers').element() as HTMLElement).focus();
    await userEvent.keyboard('9{Enter}');
    expect(cohort.table[1]![2]).toBe(9);
    (cell('massage, good: 9 mothers').element() as HTMLElement).focus();
    await userEvent.keyboard('{F2}');
    const input = page.getByRole('textbox', { name: 'Mothers: massage, good' });
    for (const [text, words] of [
      ['-3', /smallest number is 0/],
      ['2.5', /come whole/],
      ['many', /not a number/],
      ['99999999', /at most 1,000,000/],
    ] as const) {
      await input.fill(text);
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByText(words).first()).toBeInTheDocument();
      expect(cohort.table[1]![2]).toBe(9);
    }
  });

  it('gives a typed count up with Escape, and hands the keys back to the cell after Enter', async () => {
    const cohort = await mount({ counts: true });
    const good = () => cell(/^massage, good/).element() as HTMLElement;
    good().focus();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): number => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await userEvent.keyboard('12{Escape}');
    document.removeEventListener('keydown', listen);
    expect(cohort.table[1]![2]).toBe(6);
    expect(document.activeElement).toBe(good());
    // what stands around the table, such as a dialog, does not hear of it
    expect(heard).not.toContain('Escape');
    await userEvent.keyboard('12{Enter}');
    expect(cohort.table[1]![2]).toBe(12);
    expect(document.activeElement).toBe(good());
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(cell(/^massage, enough/).element());
    expect(cohort.table[1]).toEqual([0, 8, 12]);
  });

  it('shows in the open cell the mother who has just come', async () => {
    const cohort = await mount({ counts: true });
    (cell('no massage, good: 0 mothers').element() as HTMLElement).focus();
    const input = page.getByRole('textbox', { name: 'Mothers: no massage, good' });
    await expect.element(input).toHaveValue('0');
    cohort.pick({ row: 0, column: 0 });
    cohort.place({ row: 0, column: 2 });
    await expect.element(input).toHaveValue('1');
  });

  it('undoes and does again', async () => {
    const cohort = await mount();
    cohort.setCount({ row: 0, column: 0 }, 3);
    cohort.setLocked(true);
    cohort.undo();
    expect([cohort.locked, cohort.table[0]![0]]).toEqual([false, 3]);
    cohort.undo();
    expect(cohort.table).toEqual(recoveredTable);
    cohort.redo();
    cohort.redo();
    expect([cohort.locked, cohort.table[0]![0]]).toEqual([true, 3]);
  });

  it('speaks Indonesian', async () => {
    await mount({ language: 'id' });
    await expect.element(cell('dipijat, cukup: 8 ibu')).toBeInTheDocument();
  });

  it('shows areas instead of mothers where there are too many, and still counts', async () => {
    const cohort = await mount({ counts: true });
    cohort.choose({
      table: [
        [5000, 10, 0],
        [0, 20, 3000],
      ],
      locked: false,
    });
    await expect.element(cell('no massage, not enough: 5000 mothers')).toBeInTheDocument();
    expect(cohort.seats).toBeNull();
    expect(document.querySelectorAll('.area').length).toBeGreaterThan(0);
  });
});
