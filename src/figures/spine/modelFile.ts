import { inSite } from '#i18n/paths.ts';
import { existsSync, statSync } from 'node:fs';
import type { ModelFile } from './model.svelte.ts';

const PATH = 'models/spine.glb';

/** The model as the site serves it, with its size; read when the page is built. */
export function modelFile(): ModelFile | null {
  const file = `public/${PATH}`;
  return existsSync(file) ? { address: inSite(PATH), bytes: statSync(file).size } : null;
}
