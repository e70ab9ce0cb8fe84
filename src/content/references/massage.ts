import { defineReferences } from './types.ts';

export const massageReferences = defineReferences([
  {
    id: 'abm-protocol-36',
    citation: 'ABM Protocol 36 (wording seen through lactalearning.com)',
    doi: '10.1089/bfm.2022.29207.kbm',
  },
  { id: 'ackerley-2014', citation: 'Ackerley 2014 Front Behav Neurosci', doi: '10.3389/fnbeh.2014.00054' },
  {
    id: 'alfiani',
    citation: 'Alfiani, Persepsi pijat oksitosin untuk pengeluaran kolostrum (RSIA Bunda Semarang)',
    url: 'https://adoc.pub/persepsi-pijat-oksitosin-untuk-pengeluaran-kolostrum-pada-ib.html',
  },
  {
    id: 'astuti-2024',
    citation: 'Astuti 2024 Narra J (authors not recorded in full)',
    url: 'https://narraj.org/main/article/view/963',
  },
  {
    id: 'bebes-y-embarazos',
    citation: 'bebesyembarazos.com, Masaje oxitocínico',
    url: 'https://bebesyembarazos.com/masaje-oxitocinico',
  },
  {
    id: 'becker-2016',
    citation: 'Becker GE, Smith HA, Cooney F 2016 Cochrane CD006170.pub5',
    url: 'https://pubmed.ncbi.nlm.nih.gov/27684560/',
  },
  {
    id: 'bekasi-2021',
    citation: 'Study at RSUD Bekasi 2021, JPKIK (authors not recorded)',
    url: 'https://jurnal.poltekmfh.ac.id/index.php/JPKIK/article/view/258',
  },
  {
    id: 'breast-massage-meta-analysis',
    citation: 'Breast massage meta-analysis, 18 RCTs, search to July 2025 (authors not recorded)',
    doi: '10.1177/15568253261454249',
  },
  {
    id: 'databoks-asi-eksklusif',
    citation: 'Databoks, exclusive breastfeeding 2019–2022',
    url: 'https://databoks.katadata.co.id/',
  },
  {
    id: 'deif-2021',
    citation: 'Deif 2021, PMC8594038',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8594038/',
  },
  {
    id: 'diego-2009',
    citation: 'Diego 2009 (abstract seen; journal not recorded)',
    url: 'https://paulmanley.org/Massage/massage-research-5.html',
  },
  { id: 'douglas-2023', citation: 'Douglas 2023 Int Breastfeed J', doi: '10.1186/s13006-023-00588-8' },
  {
    id: 'ege-trial',
    citation: 'Ege University trial, NCT07077655',
    url: 'https://meddatax.com/clinical-trials/NCT07077655',
  },
  {
    id: 'elena',
    citation: 'WHO eLENA, review summary: methods of milk expression for lactating women',
    url: 'https://test-cms.who.int/tools/elena/review-summaries/breastfeeding-support--methods-of-milk-expression-for-lactating-women',
  },
  { id: 'ernst-2003', citation: 'Ernst 2003 Rheumatology', doi: '10.1093/rheumatology/keg306' },
  { id: 'fara-2021', citation: 'Fara 2021', url: 'https://scribd.com/document/677154638' },
  {
    id: 'goodstats-asi-eksklusif',
    citation: 'GoodStats, exclusive breastfeeding',
    url: 'https://data.goodstats.id/',
  },
  { id: 'hadriani-2019', citation: 'Hadriani 2019', url: 'https://id.scribd.com/document/444605332' },
  {
    id: 'halic-trial',
    citation: 'Halic trial (Istanbul) 2023, NCT06242886',
    url: 'https://inclinicaltrials.com/breastfeeding/NCT06242886/details/',
  },
  {
    id: 'hendriyani-2019',
    citation: 'Hendriyani F et al. 2019 Indian J Forensic Med Toxicol 13(4):1687',
    doi: '10.5958/0973-9130.2019.00550.4',
  },
  {
    id: 'idris',
    citation: 'Idris, oxytocin massage by husbands (year not recorded)',
    url: 'https://gssrr.org/index.php/JournalOfBasicAndApplied/article/view/11874',
  },
  { id: 'jackson-2011', citation: 'Jackson 2011 Obstet Gynecol', doi: '10.1097/AOG.0b013e31820ce2db' },
  {
    id: 'kosova-2016',
    citation: 'Kosova F, Demirtaş Z, Çalım S, Sapmaz L 2016 J Basic Appl Res Biomed (year not rechecked)',
    url: 'https://jbarbiomed.com/index.php/home/article/view/60',
  },
  { id: 'loken-2009', citation: 'Loken 2009 Nat Neurosci (journal not rechecked)' },
  {
    id: 'maharrani-2022',
    citation: 'Maharrani 2022 Health Notions',
    url: 'https://heanoti.com/index.php/hn/article/view/hn60107',
  },
  {
    id: 'mamas-choice',
    citation: 'Mama’s Choice, guide for mothers',
    url: 'https://blog.mamaschoiceshop.com/article/oxytocin-massage-breastfeeding/',
  },
  {
    id: 'nhs-journal-review',
    citation: 'Literature review, nhs-journal.com (authors not recorded)',
    url: 'https://nhs-journal.com/index.php/nhs/article/view/160',
  },
  {
    id: 'nuampa',
    citation: 'Nuampa S, Payakkaraung S, Pacific Rim Int J Nurs Res (year not rechecked)',
    url: 'https://he02.tci-thaijo.org/index.php/PRIJNR/article/view/241405',
  },
  {
    id: 'poltekkes-semarang-checklist',
    citation: 'Poltekkes Kemenkes Semarang, daftar tilik',
    url: 'https://id.scribd.com/document/534747075',
  },
  {
    id: 'poltekkes-semarang-rule',
    citation: 'Poltekkes Kemenkes Semarang, rule for passing and retaking',
    url: 'https://id.scribd.com/document/607056447',
  },
  {
    id: 'rahayu-2025',
    citation:
      'Rahayu F, Ilmiah WS, Maulina R 2025 Relationship Between Oxytocin Massage and Breast Milk Production in Post-Term Mothers at Mopuya Community Health Center. Proc. ICISTECH 5(1)',
    doi: '10.62951/icistech.v5i1.185',
  },
  {
    id: 'rahayuningsih-2016',
    citation: 'Rahayuningsih T, Mudigdo A, Murti B 2016 J Matern Child Health (Surakarta)',
    doi: '10.26911/thejmch.2016.01.02.05',
  },
  {
    id: 'rofiah-2016',
    citation: 'Rofiah 2016',
    url: 'https://adoc.pub/download/pengaruh-pijat-oksitosin-dan-mobilisasi-dini-terhadap-pengel.html',
  },
  {
    id: 'safrina-2016',
    citation: 'Safrina 2016 Jurnal Penelitian Kesehatan Suara Forikes VII',
    url: 'https://adoc.pub/8-jurnal-penelitian-kesehatan-suara-forikes-volume-vii-nomor.html',
  },
  {
    id: 'satriana-2013',
    citation: 'Satriana 2013, notes of a counselor course retold by a participant',
    url: 'https://ar.scribd.com/document/353877904',
  },
  { id: 'setiowati-2017', citation: 'Setiowati 2017 Jurnal Darul Azhar 3(1):71–78' },
  { id: 'siki', citation: 'Standar Intervensi Keperawatan Indonesia (SIKI) I.12393, Edukasi Menyusui' },
  {
    id: 'sop-umb',
    citation: 'SOP pijat oksitosin, Univ. Muhammadiyah Banjarmasin (nursing)',
    url: 'https://id.scribd.com/document/350210892',
  },
  {
    id: 'sop-vdoc',
    citation: 'Standar operasional pijat oksitosin, in a thesis appendix',
    url: 'https://vdocuments.net/standar-operasional-pijat-oksitosin.html',
  },
  {
    id: 'sulaeman-2016',
    citation: 'Sulaeman ES et al. 2016 ICHWB',
    url: 'https://123dok.com/document/nzw616gy',
  },
  { id: 'sultan-2014', citation: 'Sultan 2014 Blood 124(18):2872' },
  {
    id: 'thai-trial-2023',
    citation: 'Thai trial of manual lymph drainage and massage 2023 (authors not recorded)',
    doi: '10.2174/0118749445267207230919070638',
  },
  {
    id: 'unicef-2023',
    citation:
      'UNICEF Indonesia 2023 Mothers need more support amid decline in Indonesia’s breastfeeding rates',
    url: 'https://unicef.org/indonesia/nutrition/press-releases/mothers-need-more-support-amid-decline-indonesias-breastfeeding-rates',
  },
  {
    id: 'untirta-sop',
    citation: 'untirta.net, SOP pijat oksitosin',
    url: 'https://untirta.net/sop-pijat-oksitosin',
  },
  {
    id: 'unw-review',
    citation: 'Literature review, ICH-UNW (authors not recorded)',
    url: 'https://callforpaper.unw.ac.id/index.php/ICH-UNW/article/view/6',
  },
  {
    id: 'who-2009',
    citation: 'WHO 2009 Infant and young child feeding: model chapter, ISBN 978 92 4 159749 4',
  },
  { id: 'who-unicef-1993', citation: 'WHO/UNICEF 1993 Breastfeeding counselling: a training course' },
  { id: 'widi-2017', citation: 'Widi 2017', url: 'https://studylibid.com/doc/879797' },
  { id: 'yin-2014', citation: 'Yin 2014', doi: '10.1155/2014/480956' },
]);
