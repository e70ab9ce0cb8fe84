import type { feedRun as english } from '#i18n/en/feedRun.ts';
import type { letDown } from '#i18n/en/letDown.ts';
import type { Words } from '#i18n/words.ts';

export type FeedRunWords = Words<(typeof english)['run']>;
export type SamplingWords = Words<(typeof english)['sampling']>;
export type DaysWords = Words<(typeof english)['days']>;
export interface CurveWords extends Pick<Words<(typeof letDown)['curves']>, 'lanes' | 'units'> {
  readonly clock: string;
}
