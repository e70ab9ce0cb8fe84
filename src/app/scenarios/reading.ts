import { readingIds, type ReadingId } from '#content/study/readingIds.ts';
import type { ScenarioKind } from './kind.ts';

/** Which point of the critical reading is open. */
export interface ReadingParams {
  readonly item: ReadingId;
}

const ids: readonly string[] = readingIds;
const isReadingId = (text: string): text is ReadingId => ids.includes(text);

/** Fields: `i` the id of the point. */
export const readingKind: ScenarioKind<ReadingParams> = {
  kind: 'reading',
  version: 1,
  defaults: { item: readingIds[0] },
  encode: ({ item }) => ({ i: item }),
  decode: (fields) => {
    const item = fields['i'] ?? readingKind.defaults.item;
    return isReadingId(item) ? { item } : 'out-of-range';
  },
  equal: (a, b) => a.item === b.item,
};
