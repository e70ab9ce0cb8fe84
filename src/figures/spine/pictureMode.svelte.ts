import { recall, remember } from '#app/storage.ts';
import * as v from 'valibot';

const NAME = 'spine-picture';
const modes = ['2d', '3d'] as const;
export type Mode = (typeof modes)[number];

/** Drawing or model: what the reader chose on this device, the same for every picture of the back on a page. */
class PictureMode {
  chosen = $state<Mode | null>(null);

  recall(): Mode | null {
    this.chosen = recall(NAME, v.picklist(modes)).value ?? this.chosen;
    return this.chosen;
  }
  choose(mode: Mode): void {
    this.chosen = mode;
    remember(NAME, mode);
  }
}
export const pictureMode = new PictureMode();
