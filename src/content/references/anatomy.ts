import { defineReferences } from './types.ts';

export const anatomyReferences = defineReferences([
  {
    id: 'cooperstein-2007',
    citation: 'Cooperstein R, Haneline M 2007 J Chiropr Med 6(3):87–93, PMC2647093',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2647093',
  },
  {
    id: 'cooperstein-2015',
    citation: 'Cooperstein R, Haneline M, Young M 2015 Chiropr Man Therap 23:7',
    doi: '10.1186/s12998-014-0050-7',
  },
  {
    id: 'ernst-2013',
    citation: 'Ernst MJ et al. 2013 BMC Res Notes 6:58',
    doi: '10.1186/1756-0500-6-58',
  },
  {
    id: 'ferreira-2017',
    citation: 'Ferreira APA, Póvoa LC, Zanier JFC, Ferreira AS 2017 J Manipulative Physiol Ther 40(2):98–105',
    doi: '10.1016/j.jmpt.2016.10.011',
  },
  { id: 'geelhoed-2006', citation: 'Geelhoed MA et al. 2006 JOSPT' },
  { id: 'gpnotebook-rib', citation: 'GPnotebook (pharmacy-notebook.com ID=678101054), 12th rib' },
  { id: 'gpnotebook-scapula', citation: 'GPnotebook (nursing-notebook.com ID=1174798414), scapula' },
  {
    id: 'margarido-2011',
    citation: 'Margarido 2011 Can J Anaesth, intercristal line at term (journal not rechecked)',
  },
  {
    id: 'palpation-book',
    citation: 'Palpation textbook (issuhub.com 3961, p. 67)',
    url: 'https://issuhub.com/view/index/3961?pageIndex=67',
  },
  {
    id: 'panjabi-1991',
    citation: 'Panjabi 1991, thoracic vertebrae',
    url: 'https://pubmed.ncbi.nlm.nih.gov/1948374/',
  },
  {
    id: 'rib-line',
    citation: 'Line from the lowest palpable rib, n = 101 (seen through scite.ai; authors not recorded)',
  },
  {
    id: 'scapula-prone-2009',
    citation:
      'The location of the inferior angle of the scapula in relation to the spinal level of prone patients, JCCA 2009 53(2):121–128',
  },
  {
    id: 'unisuam',
    citation: 'UNISUAM, accuracy of the flexion-extension test, n = 101 (sstcc.unisuam.edu.br, ppgcr 79)',
  },
  {
    id: 'vivaplus',
    citation: 'VIVA+ 50F body model',
    url: 'https://github.com/jobindjohn/vivaplus_v0.2',
  },
]);
