import type { ModelFile } from '#figures/spine/model.svelte.ts';
import type { ToolWords } from '#figures/spine/words.ts';

/** What a picture in 3D needs from the page: the files, `null` where the site was built without them, and its words. */
export interface In3D {
  readonly file: ModelFile | null;
  readonly words: ToolWords['model'];
}
