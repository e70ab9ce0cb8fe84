import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { claims as claimList } from '#content/claims/index.ts';
import { references as referenceList } from '#content/references/index.ts';
import { glob } from 'astro/loaders';

/*
 * The claims ledger and the references as collections: what the types cannot see is checked here, and an unknown
 * source, a missing source or a missing reason stops the build.
 */

const bilingual = z.object({ en: z.string().min(1), id: z.string().min(1) });
const referenceIds = new Set<string>(referenceList.map((reference) => reference.id));

const references = defineCollection({
  loader: () => referenceList.map((reference) => ({ ...reference })),
  schema: z.object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    citation: z.string().min(1),
    doi: z.string().startsWith('10.').optional(),
    url: z.url().optional(),
  }),
});

const claims = defineCollection({
  loader: () => claimList.map((claim) => ({ ...claim })),
  schema: z
    .object({
      id: z.string().regex(/^[a-z0-9-]+$/),
      statement: bilingual,
      strength: z.enum(['established', 'disputed', 'taught', 'hypothesis', 'assumption']),
      sources: z.array(
        z.object({
          reference: z
            .string()
            .refine((id) => referenceIds.has(id), { error: 'this source is not among the references' }),
          at: bilingual.optional(),
          read: z.enum(['text', 'abstract', 'cited', 'unread']),
        }),
      ),
      why: bilingual.optional(),
    })
    .refine((claim) => claim.sources.length > 0 || claim.why !== undefined, {
      error: 'a claim needs a source or a reason why it has none',
    }),
});

/** Lessons: the same file names in en/ and id/. */
const lessons = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './src/content/lessons' }),
  schema: z.object({
    title: z.string().min(1),
    description: z.string().min(1),
    /** Place in the order of lessons. */
    order: z.number().int().positive(),
    /** Minutes of reading. */
    minutes: z.number().int().positive(),
    /** Raised with every change of meaning in the English text. */
    revision: z.number().int().positive(),
    /** In a translation: the revision of the English text that it follows. */
    follows: z.number().int().positive().optional(),
    /** What the reader will be able to do. */
    aims: z.array(z.string().min(1)).min(1),
  }),
});

export const collections = { claims, references, lessons };
