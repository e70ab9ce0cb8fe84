import type { InputProblem } from '#engines/statistics/index.ts';

/**
 * What is wrong with data or settings, and what to do about it: one sentence for each code of the engine. Why a
 * measure is not defined stands in `cohort.undefined`. Rows are counted from 1.
 */
export const problems = {
  'empty-data': 'There is no data here yet. Enter at least one observation.',
  'ragged-table': 'The rows do not all have the same number of cells. Check row {row}.',
  'negative-count': 'A count cannot be below 0.',
  'fractional-count': 'Counts must be whole numbers.',
  'not-a-number': 'A number is missing here, or it is not finite.',
  'too-large': 'This is more than can be worked with here. Use fewer rows, columns or levels.',
  'unequal-lengths': 'Both columns must have the same number of rows.',
  'margins-differ': 'The row totals and the column totals do not add up to the same number.',
  'out-of-range': 'A setting lies outside what is possible here.',
  unattainable:
    'With these totals no association is as strong as that. Choose a smaller value or other totals.',
  'one-level': 'A variable needs at least two levels, or nothing can vary with it.',
  'level-twice': 'The same word stands for two levels. Keep it in one of them.',
  'unclosed-quote': 'A quotation mark is opened in row {row} and never closed.',
  'not-text': 'This file is not plain text. Save the sheet as CSV and choose that file.',
  'too-costly': 'The exact calculation would take too long. An estimate by random draws is the way on.',
  failed: 'The calculation failed. Reload the page and try again.',
} as const satisfies Readonly<Record<InputProblem | 'too-costly' | 'failed', string>>;
