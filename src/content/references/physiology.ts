import { defineReferences } from './types.ts';

export const physiologyReferences = defineReferences([
  {
    id: 'aono-1977',
    citation:
      'Aono et al. 1977 JCEM, “The initiation of human lactation and prolactin response to suckling” (authors not rechecked)',
  },
  {
    id: 'bello-2008',
    citation: 'Bello D et al. 2008 J Altern Complement Med 14:387–94',
    doi: '10.1089/acm.2007.0660',
  },
  {
    id: 'chard-1970',
    citation: 'Chard T et al. 1970 J Endocrinol 48:223–34 (authors not rechecked)',
  },
  {
    id: 'chen-1998',
    citation: 'Chen DC et al. 1998 Am J Clin Nutr 68:335–44',
    doi: '10.1093/ajcn/68.2.335',
  },
  {
    id: 'commonvein-breast',
    citation: 'breast.thecommonvein.net, nerves of the breast',
    url: 'https://breast.thecommonvein.net/',
  },
  {
    id: 'cox-1996',
    citation: 'Cox DB, Owens RA, Hartmann PE 1996 Exp Physiol 81:1007–20',
    doi: '10.1113/expphysiol.1996.sp003985',
  },
  { id: 'daly-1993', citation: 'Daly SEJ et al. 1993 Exp Physiol 78:209–20' },
  { id: 'daly-1996', citation: 'Daly SEJ et al. 1996 Exp Physiol 81:861–75' },
  {
    id: 'databoks-2023',
    citation: 'databoks, exclusive breastfeeding: BPS Susenas 2023 and Kemenkes SKI 2023',
  },
  { id: 'de-carvalho-1983', citation: 'De Carvalho M et al. 1983 Pediatrics 72:307–11' },
  { id: 'dewey-2001', citation: 'Dewey KG 2001 J Nutr 131:3012S–5S', doi: '10.1093/jn/131.11.3012S' },
  { id: 'dewey-2003', citation: 'Dewey KG et al. 2003 Pediatrics 112:607–19', doi: '10.1542/peds.112.3.607' },
  {
    id: 'droracle',
    citation: 'droracle.ai, half-life of oxytocin (a secondary source)',
    url: 'https://droracle.ai/',
  },
  {
    id: 'evans-2003',
    citation: 'Evans KC et al. 2003 Arch Dis Child FN 88:F380–2',
    doi: '10.1136/fn.88.5.f380',
  },
  { id: 'feher-1989', citation: 'Feher SDK et al. 1989 Pediatrics 83:57–60' },
  {
    id: 'fewtrell-2006',
    citation: 'Fewtrell MS et al. 2006 Arch Dis Child FN 91:F169–74',
    doi: '10.1136/adc.2005.081265',
  },
  { id: 'freeman-2000', citation: 'Freeman ME et al. 2000 Physiol Rev 80:1523–631' },
  {
    id: 'gardner-2015',
    citation: 'Gardner H et al. 2015 BMC Pregnancy Childbirth 15:156',
    doi: '10.1186/s12884-015-0583-3',
  },
  {
    id: 'gardner-2019',
    citation: 'Gardner H et al. 2019 Int Breastfeed J',
    doi: '10.1186/s13006-019-0237-6',
  },
  { id: 'geddes-2009', citation: 'Geddes DT 2009 Int Breastfeed J 4:5', doi: '10.1186/1746-4358-4-5' },
  {
    id: 'gpnotebook-breast',
    citation: 'gpnotebook.com, nerves of the breast',
    url: 'https://gpnotebook.com/',
  },
  {
    id: 'holdcroft-2003',
    citation: 'Holdcroft A et al. 2003 Pain 104:589–96',
    doi: '10.1016/S0304-3959(03)00116-7',
  },
  { id: 'howie-1980', citation: 'Howie PW, McNeilly AS, McArdle T, Smart L, Houston M 1980 JCEM 50:670–3' },
  { id: 'idai', citation: 'IDAI, as reproduced by mommiesdaily' },
  {
    id: 'iom-1991',
    citation: 'Institute of Medicine 1991 Nutrition During Lactation (cites Cobo 1973 AJOG 115:817–21)',
    doi: '10.17226/1577',
  },
  { id: 'johnston-1986', citation: 'Johnston JM, Amico JA 1986 JCEM 62:653–7', doi: '10.1210/jcem-62-4-653' },
  { id: 'jonas-2009', citation: 'Jonas et al. 2009 Breastfeed Med 4:71–82', doi: '10.1089/bfm.2008.0002' },
  { id: 'kellymom', citation: 'kellymom.com, prolactin table', url: 'https://kellymom.com/' },
  { id: 'kent-2006', citation: 'Kent JC et al. 2006 Pediatrics 117:e387–95', doi: '10.1542/peds.2005-1417' },
  {
    id: 'kent-2007',
    citation: 'Kent JC 2007 J Midwifery Womens Health 52:564–70 (citation not rechecked)',
  },
  { id: 'leake-1983', citation: 'Leake RD et al. 1983 Obstet Gynecol 62:565–8 (authors not rechecked)' },
  { id: 'leng-feng', citation: 'Leng & Feng, chapter on oxytocin neurons (year not recorded)' },
  {
    id: 'levene-2024',
    citation: 'Levene I et al. 2024 JAMA Pediatr 178:567–76',
    doi: '10.1001/jamapediatrics.2024.0814',
  },
  {
    id: 'lincoln-1980',
    citation: 'Lincoln DW et al. 1980 Exp Brain Res 38:151–62',
    doi: '10.1007/BF00236736',
  },
  { id: 'lindow-1999', citation: 'Lindow SW et al. 1999 Gynecol Obstet Invest 48:33–7' },
  { id: 'lowmilksupply', citation: 'lowmilksupply.org', url: 'https://lowmilksupply.org/' },
  {
    id: 'lucas-1980',
    citation: 'Lucas A, Drewett RB, Mitchell MD 1980 BMJ 281:834–5 (authors not rechecked)',
    url: 'https://pubmed.ncbi.nlm.nih.gov/7191754/',
  },
  {
    id: 'matthiesen-2001',
    citation: 'Matthiesen AS et al. 2001 Birth 28:13–9',
    doi: '10.1046/j.1523-536x.2001.00013.x',
  },
  {
    id: 'mcneilly-1983',
    citation: 'McNeilly AS, Robinson ICAF, Houston MJ, Howie PW 1983 BMJ 286:257–9',
    doi: '10.1136/bmj.286.6361.257',
  },
  {
    id: 'mennella-2005',
    citation: 'Mennella JA, Pepino MY, Teff KL 2005 JCEM 90:1979–85',
    doi: '10.1210/jc.2004-1593',
  },
  {
    id: 'molitch-1987',
    citation:
      'Molitch ME, Raiti S, Baumann G, Belknap S, Reichlin S 1987 JCEM 65:299–304 (citation not rechecked)',
  },
  {
    id: 'morhenn-2012',
    citation: 'Morhenn V, Beavin LE, Zak PJ 2012 Altern Ther Health Med 18(6):11–8 (authors not rechecked)',
    url: 'https://pubmed.ncbi.nlm.nih.gov/23251939/',
  },
  {
    id: 'myoepithelium-1961',
    citation:
      '“Effect of oxytocin on myoepithelium of the breast”, J Appl Physiol, submitted 1961 (authors not seen)',
  },
  { id: 'neifert-1981', citation: 'Neifert, McDonough & Neville 1981 AJOG' },
  { id: 'neville-1988', citation: 'Neville MC et al. 1988 Am J Clin Nutr 48:1375–86' },
  {
    id: 'nissen-1996',
    citation: 'Nissen E et al. 1996 Early Hum Dev 45:103–18 (citation not rechecked)',
    url: 'https://pubmed.ncbi.nlm.nih.gov/8842644/',
  },
  { id: 'noel-1974', citation: 'Noel GL, Suh HK, Frantz AG 1974 JCEM 38:413–23' },
  {
    id: 'noel-weiss-2008',
    citation: 'Noel-Weiss J et al. 2008 Open Med, PMC3091615 (authors not rechecked)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3091615/',
  },
  {
    id: 'peaker-1996',
    citation: 'Peaker M, Wilde CJ 1996 J Mammary Gland Biol Neoplasia 1:307–15',
    doi: '10.1007/BF02018083',
  },
  {
    id: 'pmc6860869',
    citation: 'PMC6860869 (authors and title not recorded)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6860869/',
  },
  {
    id: 'prime-2011',
    citation: 'Prime DK et al. 2011 Breastfeed Med 6:183–90 (authors and volume not rechecked)',
    doi: '10.1089/bfm.2011.0014',
  },
  {
    id: 'ramsay-2004',
    citation: 'Ramsay DT et al. 2004 Pediatrics 113:361–7',
    doi: '10.1542/peds.113.2.361',
  },
  { id: 'ramsay-2005-anatomy', citation: 'Ramsay DT et al. 2005 J Anat 206:525–34' },
  { id: 'ramsay-2005-pump', citation: 'Ramsay DT et al. 2005 J Hum Lact 21:421–8' },
  {
    id: 'rios-leyvraz-2023',
    citation: 'Rios-Leyvraz M, Yao Q 2023 Breastfeed Med 18(3)',
    doi: '10.1089/bfm.2022.0281',
  },
  {
    id: 'rossoni-2008',
    citation: 'Rossoni E, Feng J, Tirozzi B, Brown D, Leng G, Moos F 2008 PLoS Comput Biol 4:e1000123',
    doi: '10.1371/journal.pcbi.1000123',
  },
  { id: 'rs-ui', citation: 'RS UI, web page on wet nappies and weight' },
  {
    id: 'saint-1984',
    citation: 'Saint L, Smith M, Hartmann PE 1984 Br J Nutr 52:87–95',
    doi: '10.1079/bjn19840074',
  },
  {
    id: 'sarmiento-aguilar-2022',
    citation: 'Sarmiento-Aguilar A et al. 2022 Bol Med Hosp Infant Mex 79(6)',
    doi: '10.24875/bmhim.22000032',
  },
  {
    id: 'stern-1990',
    citation: 'Stern JM, Reichlin S 1990 Neuroendocrinology 51:31–7',
    doi: '10.1159/000125312',
  },
  {
    id: 'stock-1988',
    citation: 'Stock S, Uvnäs-Moberg K 1988 Acta Physiol Scand 132:29–34',
    doi: '10.1111/j.1748-1716.1988.tb08294.x',
  },
  {
    id: 'stuebe-2013',
    citation: 'Stuebe AM et al. 2013 J Womens Health 22:352–61',
    doi: '10.1089/jwh.2012.3768',
  },
  { id: 'szeto-2011', citation: 'Szeto A et al. 2011 Psychosom Med 73:393–400' },
  {
    id: 'tay-1996',
    citation: 'Tay CCK, Glasier AF, McNeilly AS 1996 Hum Reprod 11:950–5 (volume not rechecked)',
  },
  {
    id: 'tennekoon-1994',
    citation:
      'Tennekoon et al. 1994 Asia-Oceania J Obstet Gynaecol, prolactin response to suckling (authors not rechecked)',
    doi: '10.1111/j.1447-0756.1994.tb00476.x',
  },
  {
    id: 'ueda-1994',
    citation: 'Ueda T, Yokoyama Y, Irahara M, Aono T 1994 Obstet Gynecol 84:259–62',
    url: 'https://pubmed.ncbi.nlm.nih.gov/8041543/',
  },
  {
    id: 'uvnas-moberg-1990',
    citation: 'Uvnäs-Moberg K et al. 1990 Acta Obstet Gynecol Scand 69:301–6',
    doi: '10.3109/00016349009036151',
  },
  {
    id: 'uvnas-moberg-2020',
    citation: 'Uvnäs-Moberg K et al. 2020 PLoS ONE 15(8):e0235806',
    doi: '10.1371/journal.pone.0235806',
  },
  {
    id: 'walker-2017',
    citation: 'Walker SC et al. 2017 Neuropeptides 64:27–38',
    doi: '10.1016/j.npep.2017.01.001',
  },
  { id: 'weaver-2016', citation: 'Weaver SR & Hernandez LL 2016 J Dairy Sci 99:842–53' },
  {
    id: 'whitley-2020',
    citation: 'Whitley J et al. 2020 Psychoneuroendocrinology 113:104581',
    doi: '10.1016/j.psyneuen.2019.104581',
  },
  { id: 'wilde-1995', citation: 'Wilde CJ et al. 1995 Biochem J 305:51–8' },
  { id: 'zuppa-1988', citation: 'Zuppa AA et al. 1988 Biol Neonate 53:144–7', doi: '10.1159/000242775' },
]);
