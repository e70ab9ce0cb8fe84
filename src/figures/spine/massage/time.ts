import type { AtlasWords } from '../words.ts';
import { plainText } from '#i18n/message.ts';

/** Seconds as minutes and seconds in the reader's words. */
export function minutesAndSeconds(words: AtlasWords['massage'], seconds: number): string {
  const whole = Math.floor(seconds + 1e-6);
  return plainText(words.readout, {
    min: Math.floor(whole / 60),
    s: String(whole % 60).padStart(2, '0'),
  });
}
