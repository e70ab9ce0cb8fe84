import type { SourceId } from './measure.ts';

/** A source of measurements: what it is, where it is, and how a value was taken from it. */
interface Source {
  readonly citation: string;
  readonly address?: string;
  /** How the value in the table follows from the source, when it is not the printed value itself. */
  readonly derivation?: string;
}

const panjabi =
  'Panjabi MM et al. Cervical, thoracic and lumbar human vertebrae: quantitative three-dimensional anatomy. Spine 1991; 1992 (means of 8 men and 4 women)';
const vivaplus = 'VIVA+ 50F open human body model v0.2, spine of a woman of 161.6 cm (LGPL-3.0)';
const vivaplusAddress = 'https://github.com/jobindjohn/vivaplus_v0.2';

export const sources: Readonly<Record<SourceId, Source>> = {
  panjabi: { citation: panjabi, address: 'https://pubmed.ncbi.nlm.nih.gov/1948374' },
  'panjabi-to-female': {
    citation: panjabi,
    address: 'https://pubmed.ncbi.nlm.nih.gov/1948374',
    derivation: 'pooled mean times the ratio of women to all, from published sex ratios',
  },
  'panjabi-1993': { citation: 'Panjabi MM et al. Articular facets of the human spine. Spine 1993' },
  'panjabi-1993-quoted': {
    citation: 'Panjabi MM et al. Articular facets of the human spine. Spine 1993, as quoted in a later paper',
    address: 'https://www.indmedica.com/journals.php?journalid=8&issueid=95&articleid=1289&action=article',
  },
  zindrick: { citation: 'Zindrick MR et al. Analysis of the morphometric characteristics of pedicles. 1987' },
  vivaplus: { citation: vivaplus, address: vivaplusAddress },
  'vivaplus-smoothed': {
    citation: vivaplus,
    address: vivaplusAddress,
    derivation: 'smoothed along the spine',
  },
  'vivaplus-wedged': {
    citation: vivaplus,
    address: vivaplusAddress,
    derivation: 'height at the centre, smoothed, with the wedge of the body applied',
  },
  'vivaplus-masharawi': {
    citation: `${vivaplus}; wedge of women: Masharawi Y et al.`,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2899959/table/Tab1',
    derivation: 'height at the centre with the wedge of women',
  },
  masharawi: {
    citation: 'Masharawi Y et al., vertebral body wedging by sex, T9–L5',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2899959/table/Tab1',
  },
  'fletcher-2015': {
    citation: 'Fletcher JGR et al., thoracic disc heights. Eur Spine J 2015 (women)',
    address: 'https://www.doi.org/10.1007/s00586-015-3925-y',
  },
  'coop-2009': {
    citation: 'Cooperstein R et al., location of the inferior scapular angle in relation to the spine',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2647093',
  },
  'coop-2015': {
    citation:
      'Cooperstein R et al., the inferior tip of the scapula: systematic review. Chiropr Man Therap 2015',
    address: 'https://www.chiromt.com/content/23/1/7/abstract',
  },
  'ernst-2013': {
    citation:
      'Ernst MJ et al., spinous processes between C7 and the posterior superior iliac spines. 2013 (n = 22)',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3598670',
  },
  'geelhoed-2006': {
    citation: 'Geelhoed MA et al., levels of the thoracic transverse processes. JOSPT 2006 (15 cadavers)',
    address:
      'https://www.physiospot.com/2006/11/10/a-new-model-to-facilitate-palpation-of-the-level-of-the-tranverse-processes-of-the-thoracic-spine/',
  },
  'iliac-crest': {
    citation: 'Palpated and imaged intercristal lines (radiographs; women at term)',
    address: 'https://www.readbyqxmd.com/read/28928494',
  },
  psis: {
    citation: 'Posterior superior iliac spine at S2 in 81 of 100 CT scans',
    address:
      'https://researchexperts.utmb.edu/en/publications/comparing-the-anatomical-consistency-of-the-posterior-superior-il',
  },
  'rib-line': {
    citation:
      'Line from the lowest rib that can be felt in the posterior axillary line: T11–T12 in 87 of 101',
  },
  textbook: { citation: 'Anatomy textbooks; not read again for this table' },
  estimate: { citation: 'Estimated or interpolated by Ruas' },
};
