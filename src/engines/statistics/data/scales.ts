/*
 * Scales that questionnaires in English and Indonesian use, each from least to most; synonyms of one level are
 * separated by |. Only what is commonly meant so: anything else is left to the person.
 */
const written: readonly (readonly string[])[] = [
  // Done or not, yes or no.
  ['no|n|false|tidak|tdk|bukan|belum', 'yes|y|true|ya|iya|sudah'],
  [
    'not done|tidak dilakukan|tidak diberikan|not given|tidak melakukan',
    'done|dilakukan|diberikan|given|melakukan',
  ],
  ['absent|negative|negatif|tidak ada', 'present|positive|positif|ada'],
  ['control|kontrol', 'intervention|treatment|intervensi|perlakuan|eksperimen|experimental'],
  ['before|pre|pretest|sebelum', 'after|post|posttest|sesudah|setelah'],
  // Quality and sufficiency.
  [
    'very poor|very bad|sangat kurang|sangat buruk|kurang sekali',
    'poor|bad|kurang|buruk|not enough|insufficient|inadequate|tidak cukup|kurang baik|tidak baik',
    'fair|average|enough|sufficient|adequate|cukup|sedang|cukup baik',
    'good|baik|more than enough|lebih dari cukup',
    'very good|sangat baik|baik sekali',
    'excellent|istimewa',
  ],
  [
    'sangat tidak lancar',
    'tidak lancar|not fluent',
    'kurang lancar',
    'cukup lancar',
    'lancar|smooth',
    'sangat lancar',
  ],
  // Amount.
  [
    'very low|sangat rendah',
    'low|rendah',
    'medium|moderate|mid|sedang|cukup|menengah',
    'high|tinggi',
    'very high|sangat tinggi',
  ],
  ['very small|sangat kecil', 'small|kecil', 'medium|sedang', 'large|big|besar', 'very large|sangat besar'],
  ['little|few|sedikit', 'some|medium|sedang|cukup', 'much|many|a lot|banyak'],
  ['slow|lambat', 'normal|sedang', 'fast|quick|cepat'],
  ['light|ringan', 'normal|sedang', 'heavy|berat'],
  // How often.
  [
    'never|tidak pernah|tak pernah',
    'almost never|hampir tidak pernah',
    'rarely|seldom|jarang',
    'sometimes|occasionally|kadang-kadang|kadang',
    'often|frequently|usually|sering',
    'very often|sangat sering|almost always|hampir selalu',
    'always|selalu',
  ],
  // Agreement and satisfaction.
  [
    'strongly disagree|sangat tidak setuju|sts',
    'disagree|tidak setuju|ts',
    'neutral|neither agree nor disagree|undecided|netral|ragu-ragu|ragu|n|r',
    'agree|setuju|s',
    'strongly agree|sangat setuju|ss',
  ],
  [
    'very dissatisfied|sangat tidak puas',
    'dissatisfied|unsatisfied|tidak puas|kurang puas',
    'neutral|netral|cukup puas',
    'satisfied|puas',
    'very satisfied|sangat puas',
  ],
  // Severity.
  [
    'none|no pain|tidak ada|tidak nyeri|tidak cemas|normal',
    'mild|slight|ringan|nyeri ringan|cemas ringan',
    'moderate|sedang|nyeri sedang|cemas sedang',
    'severe|berat|nyeri berat|cemas berat',
    'very severe|sangat berat|nyeri sangat berat|panik',
  ],
  // The mothers.
  [
    'nulligravida|nullipara',
    'primigravida|primipara|primi',
    'multigravida|multipara|multi',
    'grandemultigravida|grandemultipara|grande multipara|grande',
  ],
  [
    'no schooling|none|tidak sekolah|tidak tamat sd',
    'primary|primary school|elementary|sd|dasar',
    'junior high|junior high school|smp|sltp',
    'senior high|senior high school|secondary|high school|sma|smk|slta|sma/smk|menengah',
    'diploma|d3|d-iii|diii|akademi',
    'university|bachelor|higher|tertiary|college|s1|d4|sarjana|perguruan tinggi|pt',
    'master|s2|magister',
    'doctorate|s3|doktor',
  ],
];

/** One scale: the rank of each of its words. */
export type Scale = ReadonlyMap<string, number>;

/** All known scales, words as {@link plainWord} gives them. */
export const scales: readonly Scale[] = written.map(
  (levels) => new Map(levels.flatMap((words, rank) => words.split('|').map((word) => [word, rank] as const))),
);

/** A cell as the scales spell it: lower case, single spaces, no accents, no number or letter in front as in "2. Fair". */
export const plainWord = (cell: string): string =>
  cell
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/gu, ' ')
    .trim()
    .replace(/^\(?\d+\s*[.):=-]\s*/u, '')
    .replace(/[.!]+$/u, '');
