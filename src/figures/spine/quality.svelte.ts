import { recall, remember } from '#app/storage.ts';
import * as v from 'valibot';
import { qualities, type Quality } from './tiers.ts';

const CHOSEN = 'spine-quality';
const SLOW = 'spine-slow';

/** How good the picture in 3D shall be: what the reader chose, and what this device showed it can do. Remembered. */
export class PictureQuality {
  chosen = $state<Quality>('auto');
  slow = $state(false);

  recall(): void {
    this.chosen = recall(CHOSEN, v.picklist(qualities)).value ?? 'auto';
    this.slow = recall(SLOW, v.boolean()).value ?? false;
  }

  choose(quality: Quality): void {
    this.chosen = quality;
    remember(CHOSEN, quality);
  }

  /** The full picture was too slow here: the next one is the light one, unless asked for otherwise. */
  markSlow(): void {
    this.slow = true;
    remember(SLOW, true);
  }
}
