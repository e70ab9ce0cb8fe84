import { defineReferences } from './types.ts';

export const statisticsReferences = defineReferences([
  { id: 'apa-2020', citation: 'APA 2020 Publication Manual, 7th ed.' },
  { id: 'armitage-1969', citation: 'Armitage, McPherson & Rowe 1969 JRSS A 132:235' },
  { id: 'bonett-wright-2000', citation: 'Bonett & Wright 2000 Psychometrika 65:23' },
  { id: 'brown-benedetti-1977', citation: 'Brown & Benedetti 1977 JASA 72:309' },
  { id: 'cumming-2008', citation: 'Cumming 2008 Perspect Psychol Sci 3:286' },
  { id: 'efron-1987', citation: 'Efron 1987 JASA 82:171' },
  { id: 'freeman-halton-1951', citation: 'Freeman & Halton 1951 Biometrika 38:141' },
  { id: 'goodman-kruskal-1954', citation: 'Goodman & Kruskal 1954 JASA 49:732' },
  { id: 'kendall-1938', citation: 'Kendall 1938 Biometrika 30:81' },
  { id: 'kendall-1945', citation: 'Kendall 1945 Biometrika 33:239' },
  { id: 'kendall-1970', citation: 'Kendall 1970 Rank Correlation Methods, 4th ed.' },
  { id: 'lancaster-1961', citation: 'Lancaster 1961 JASA 56:223' },
  { id: 'noether-1987', citation: 'Noether 1987 JASA 82:645' },
  { id: 'somers-1962', citation: 'Somers 1962 Am Sociol Rev 27:799' },
  { id: 'wasserstein-2016', citation: 'Wasserstein & Lazar 2016 Am Stat 70:129' },
]);
