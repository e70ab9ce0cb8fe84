import { anatomyReferences } from './anatomy.ts';
import { massageReferences } from './massage.ts';
import { physiologyReferences } from './physiology.ts';
import { statisticsReferences } from './statistics.ts';
import type { Reference } from './types.ts';

export const references = [
  ...physiologyReferences,
  ...massageReferences,
  ...anatomyReferences,
  ...statisticsReferences,
] as const;

export type ReferenceId = (typeof references)[number]['id'];

const byId: ReadonlyMap<string, Reference> = new Map(
  references.map((reference): [string, Reference] => [reference.id, reference]),
);

/** @throws Error on an unknown id, which stops the build */
export function referenceById(id: string): Reference {
  const reference = byId.get(id);
  if (reference === undefined) throw new Error(`There is no reference “${id}”.`);
  return reference;
}

/** Author and year as they stand in a text: `McNeilly 1983`. */
export function shortReference({ id, citation }: Reference): string {
  const year = /\b(?:19|20)\d{2}\b/.exec(citation)?.[0];
  const author = /^[^\s,;:]+/.exec(citation)?.[0] ?? id;
  return year ? `${author} ${year}` : author;
}
