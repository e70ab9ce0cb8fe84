/** The points of the critical reading in the order of teaching; their texts stand in reading.ts. */
export const readingIds = [
  'cause-from-a-snapshot',
  'milk-rating',
  'massage-undescribed',
  'other-differences',
  'more-often',
  'awareness',
  'sampling',
  'criteria-and-consent',
  'missing-crosstab',
  'ceiling',
  'p-of-zero',
  'massage-with-itself',
  'one-centre',
  'benefits-not-measured',
  'hormones',
  'national-figures',
  'sources-and-sentences',
  'several-studies',
  'who-2021',
  'majority',
  'post-term',
] as const;

export type ReadingId = (typeof readingIds)[number];
