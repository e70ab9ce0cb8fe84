import { statSync } from 'node:fs';
import body from '../../assets/models/body.glb?url';
import lightBones from '../../assets/models/spine-light.glb?url';
import bones from '../../assets/models/spine.glb?url';
import type { ModelFile } from './model.svelte.ts';

const bytesOf = (name: string): number => statSync(`src/assets/models/${name}.glb`).size;

/** The models as the site serves them, with their size; read when the page is built. */
export const modelFile = (): ModelFile => ({
  bones: { address: bones, bytes: bytesOf('spine') },
  lightBones: { address: lightBones, bytes: bytesOf('spine-light') },
  body: { address: body, bytes: bytesOf('body') },
});
