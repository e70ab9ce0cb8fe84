/** The marks beside statements of fact, and what they open. */
export const claims = {
  strength: {
    established: 'Established',
    disputed: 'Disputed',
    taught: 'Taught',
    hypothesis: 'Hypothesis',
    assumption: 'Assumption',
  },
  meaning: {
    established: 'Sources agree.',
    disputed: 'Sources disagree; the statement says so.',
    taught: 'Courses and procedures teach it, whether or not anybody has measured it.',
    hypothesis: 'Plausible, but not shown in the people it speaks of.',
    assumption: 'A choice of ours, for teaching; no source gives it.',
  },
  reading: {
    text: 'passage read',
    abstract: 'abstract or excerpt read',
    cited: 'known only from another source',
    unread: 'known from the literature, not read again for this site',
  },
  mark: '{strength}. Show the source.',
  source: 'Source',
  sources: 'Sources',
  why: 'Why',
  close: 'Close',
  onThisPage: 'Sources on this page',
  all: 'All claims and sources',
} as const;
