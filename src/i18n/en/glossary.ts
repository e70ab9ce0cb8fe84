/** The page of terms. */
export const glossary = {
  title: 'Glossary',
  description: 'Terms of milk, hormones, birth, massage and statistics, English and Indonesian side by side.',
  lead: '{n} terms with their meaning, English and Indonesian side by side.',
  search: 'Find a term',
  searchHint: 'English or Indonesian',
  found: '{n} {n|term|terms}',
  none: 'No term with these letters. Try a shorter piece of the word.',
  also: 'also: {names}',
  topics: {
    milk: 'Milk and the breast',
    hormones: 'Hormones and nerves',
    birth: 'Birth and the first days',
    back: 'The back and the massage',
    statistics: 'Pairs, coefficients and p',
    research: 'Studies and how to read them',
  },
  columns: { here: 'English', there: 'Indonesian', meaning: 'Meaning' },
} as const;
