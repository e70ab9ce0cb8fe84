import type { letDown as english } from '#i18n/en/letDown.ts';
import { plainText } from '#i18n/message.ts';
import type { Words } from '#i18n/words.ts';

export type LetDownWords = Words<typeof english>;

/** A second of the run as the reader sees it: `6 min 05 s`. */
export function clockText(message: string, second: number): string {
  const whole = Math.round(second);
  return plainText(message, {
    minutes: Math.floor(whole / 60),
    seconds: String(whole % 60).padStart(2, '0'),
  });
}
