import { LONGEST_RUN } from '#app/scenarios/letDown.ts';
import { LAST_DAY } from '#engines/physiology/index.ts';

/** Days on the slider: single days while much changes, then weeks and months. */
const usualDays = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 21, 30, 45, 60, 90, 120, 180, 270, LAST_DAY];
const usualLengths = [15, 30, 60, 120, LONGEST_RUN];

const withOne = (usual: readonly number[], one: number): readonly number[] =>
  usual.includes(one) ? usual : [...usual, one].sort((a, b) => a - b);

/** The days of the slider, and the day that a link brought. */
export const dayOptions = (day: number): readonly number[] => withOne(usualDays, day);
export const lengthOptions = (minutes: number): readonly number[] => withOne(usualLengths, minutes);
