import { readSlot } from '#app/link/pageLink.ts';
import type { LinkProblem } from '#app/scenarios/kind.ts';
import { motherKind, type MotherParams } from '#app/scenarios/mother.ts';
import { drapes, tones, type Drape, type Tone } from '#app/scenarios/spine.ts';
import { recall, remember, type StorageState } from '#app/storage.ts';
import * as v from 'valibot';

/** How the mother in the pictures and on the card looks. */
export interface MotherLook {
  readonly tone: Tone;
  readonly drape: Drape;
}

const NAME = 'mother-look';
const schema = v.object({ tone: v.picklist(tones), drape: v.picklist(drapes) });

/** How she looks until somebody chooses. */
export const firstLook: MotherLook = { tone: 2, drape: 'scarf' };

/** How the device remembers her; how she looks at first where it remembers nothing. */
export function recallLook(): { readonly state: StorageState; readonly look: MotherLook } {
  const { state, value } = recall(NAME, schema);
  return { state, look: value ?? firstLook };
}

export const rememberLook = (look: MotherLook): StorageState => remember(NAME, look);

/** What a link names of her look is somebody's choice for this talk; the rest is as the device remembers it. */
export const lookIn = ({ tone, drape }: MotherParams, own: MotherLook): MotherLook => ({
  tone: tone ?? own.tone,
  drape: drape ?? own.drape,
});

/** What the address of this page says about the edition. */
export const linkedMother = (
  slot: string,
): { readonly params: MotherParams; readonly problem: LinkProblem | null } => readSlot(slot, motherKind);
