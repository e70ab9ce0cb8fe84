import { back } from './back.ts';
import { birth } from './birth.ts';
import { hormones } from './hormones.ts';
import { milk } from './milk.ts';
import { research } from './research.ts';
import { statistics } from './statistics.ts';
import type { Term } from './types.ts';

/** The glossary by topic, in the order in which the page shows it. */
export const glossary = { milk, hormones, birth, back, statistics, research } as const;

export type GlossaryTopic = keyof typeof glossary;
export type TermId = (typeof glossary)[GlossaryTopic][number]['id'];

const all: ReadonlyMap<string, Term> = new Map(
  Object.values(glossary)
    .flat()
    .map((term) => [term.id, term]),
);

export function termById(id: TermId): Term {
  const term = all.get(id);
  if (!term) throw new Error(`no such term: ${id}`);
  return term;
}
