import { statSync } from 'node:fs';
import body from '../../assets/models/body.glb?url';
import address from '../../assets/models/spine.glb?url';
import type { ModelFile } from './model.svelte.ts';

const bytesOf = (name: string): number => statSync(`src/assets/models/${name}.glb`).size;

/** The models as the site serves them, with their size; read when the page is built. */
export const modelFile = (): ModelFile => ({ address, body, bytes: bytesOf('spine') + bytesOf('body') });
