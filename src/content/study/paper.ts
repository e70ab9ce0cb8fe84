import type { Bilingual } from '../bilingual.ts';

/** One row of a printed frequency table. The English label is the printed one, misspellings included. */
export interface PrintedRow {
  readonly id: string;
  readonly label: Bilingual;
  readonly count: number;
  readonly percent: number;
}

export interface PrintedTable {
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly caption: Bilingual;
  readonly head: { readonly variable: Bilingual; readonly count: Bilingual; readonly percent: Bilingual };
  readonly rows: readonly PrintedRow[];
  readonly total: { readonly label: Bilingual; readonly count: number; readonly percent: number };
}

/** Table 6 mixes a decimal comma with decimal points, so each cell keeps its printed form. */
export interface PrintedCorrelationRow {
  readonly id: string;
  readonly label: Bilingual;
  readonly coefficient: number;
  readonly coefficientPrinted: string;
  readonly pPrinted: string;
}

export interface PrintedCorrelationTable {
  readonly number: 6;
  readonly caption: Bilingual;
  readonly head: { readonly coefficient: Bilingual; readonly p: Bilingual };
  readonly rows: readonly PrintedCorrelationRow[];
}

const FREQUENCY: Bilingual = { en: 'Frequency', id: 'Frekuensi' };
const PERCENTAGE: Bilingual = { en: 'Percentage (%)', id: 'Persentase (%)' };

/** The paper prints "Totalll" in table 1 and "Totall" in tables 2 to 5. */
const TOTAL: Bilingual = { en: 'Totall', id: 'Jumlah' };

const tables = {
  age: {
    number: 1,
    caption: { en: 'Age Frequency Distribution', id: 'Distribusi frekuensi usia' },
    head: { variable: { en: 'Age', id: 'Usia' }, count: FREQUENCY, percent: PERCENTAGE },
    rows: [
      { id: 'under-20', label: { en: '<20 years', id: '<20 tahun' }, count: 3, percent: 12 },
      { id: '20-to-35', label: { en: '20-35 years', id: '20–35 tahun' }, count: 20, percent: 80 },
      { id: 'over-35', label: { en: '>35 years', id: '>35 tahun' }, count: 2, percent: 8 },
    ],
    total: { label: { en: 'Totalll', id: 'Jumlah' }, count: 25, percent: 100 },
  },
  gravida: {
    number: 2,
    caption: { en: 'Frequency Distribution of Gravida', id: 'Distribusi frekuensi gravida' },
    head: { variable: { en: 'pregnancy', id: 'kehamilan' }, count: FREQUENCY, percent: PERCENTAGE },
    rows: [
      { id: 'primigravida', label: { en: 'Primigravida', id: 'Primigravida' }, count: 11, percent: 44 },
      { id: 'multigravida', label: { en: 'Multigravida', id: 'Multigravida' }, count: 14, percent: 56 },
    ],
    total: { label: TOTAL, count: 25, percent: 100 },
  },
  education: {
    number: 3,
    caption: {
      en: 'Frequency Distribution of Education Level',
      id: 'Distribusi frekuensi tingkat pendidikan',
    },
    head: {
      variable: { en: 'Level of education', id: 'Tingkat pendidikan' },
      count: FREQUENCY,
      percent: PERCENTAGE,
    },
    rows: [
      { id: 'elementary', label: { en: 'Elementary School', id: 'SD' }, count: 2, percent: 8 },
      { id: 'junior-high', label: { en: 'Junior high school', id: 'SMP' }, count: 8, percent: 32 },
      { id: 'senior-high', label: { en: 'Senior high school', id: 'SMA' }, count: 12, percent: 48 },
      { id: 'college', label: { en: 'Collage', id: 'Perguruan tinggi' }, count: 3, percent: 12 },
    ],
    total: { label: TOTAL, count: 25, percent: 100 },
  },
  massage: {
    number: 4,
    caption: {
      en: 'Frequency Distribution of Oxytocin Massage',
      id: 'Distribusi frekuensi pijat oksitosin',
    },
    head: {
      variable: { en: 'Oxytocin Massage', id: 'Pijat oksitosin' },
      count: FREQUENCY,
      percent: PERCENTAGE,
    },
    rows: [
      {
        id: 'massage',
        label: { en: 'Performing Oxytocin Massage', id: 'Melakukan pijat oksitosin' },
        count: 14,
        percent: 56,
      },
      {
        id: 'no-massage',
        label: { en: "Haven't Had Oxytocin Massage Yet", id: 'Belum mendapat pijat oksitosin' },
        count: 11,
        percent: 44,
      },
    ],
    total: { label: TOTAL, count: 25, percent: 100 },
  },
  milk: {
    number: 5,
    caption: {
      en: 'Frequency Distribution of Breast Milk Production',
      id: 'Distribusi frekuensi produksi ASI',
    },
    // Printed so: the head of the milk table reads "Work".
    head: { variable: { en: 'Work', id: 'Pekerjaan' }, count: FREQUENCY, percent: PERCENTAGE },
    rows: [
      { id: 'good', label: { en: 'Good', id: 'Baik' }, count: 6, percent: 24 },
      { id: 'enough', label: { en: 'Enough', id: 'Cukup' }, count: 12, percent: 48 },
      { id: 'not-enough', label: { en: 'Not enough', id: 'Kurang' }, count: 7, percent: 28 },
    ],
    total: { label: TOTAL, count: 25, percent: 100 },
  },
  correlation: {
    number: 6,
    caption: {
      en: "Results of Kendall's tau_b correlation test between oxytocin massage variables and breast milk production in postpartum mothers",
      id: 'Hasil uji korelasi tau_b Kendall antara variabel pijat oksitosin dan produksi ASI pada ibu nifas',
    },
    head: {
      coefficient: { en: 'Correlation Coefficient', id: 'Koefisien korelasi' },
      p: { en: 'P value', id: 'Nilai p' },
    },
    rows: [
      {
        id: 'massage',
        label: { en: 'Oxytocin Massage', id: 'Pijat oksitosin' },
        coefficient: 1,
        coefficientPrinted: '1,000',
        pPrinted: '.000',
      },
      {
        id: 'milk',
        label: { en: 'Breast milk production', id: 'Produksi ASI' },
        coefficient: 0.699,
        coefficientPrinted: '.699',
        pPrinted: '.000',
      },
    ],
  },
} as const satisfies Record<string, PrintedTable | PrintedCorrelationTable>;

/** The paper as published: what it says of itself, and its six tables in the printed order. */
export const paper = {
  citation: {
    authors: ['Rahayu F', 'Ilmiah WS', 'Maulina R'],
    title:
      'Relationship Between Oxytocin Massage and Breast Milk Production in Post-Term Mothers at Mopuya Community Health Center',
    proceedings:
      'Proceeding of the International Conference of Innovation, Science, Technology, Education, Children, and Health',
    year: 2025,
    volume: 5,
    issue: 1,
    published: '2025-06-30',
    eIssn: '2776-9062',
    doi: '10.62951/icistech.v5i1.185',
    url: 'https://icistech.org/index.php/icistech/article/view/185',
  },
  licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  n: 25,
  setting: {
    en: 'Mopuya Community Health Center (Puskesmas Mopuya), Indonesia',
    id: 'Puskesmas Mopuya, Indonesia',
  },
  software: 'SPSS 16',
  design: { en: 'observational analytical, cross-sectional', id: 'analitik observasional, potong lintang' },
  /** The two places name the sampling differently; both are kept. */
  sampling: [
    {
      place: { en: 'Abstract', id: 'Abstrak' },
      name: { en: 'purposive sampling', id: 'purposive sampling' },
    },
    { place: { en: '§3', id: '§3' }, name: { en: 'total sampling', id: 'total sampling' } },
  ],
  tables,
} as const;

export type VariableId = Exclude<keyof typeof tables, 'correlation'>;

export interface Level {
  readonly id: string;
  readonly name: Bilingual;
  readonly count: number;
}

/** One variable of the 25 mothers, its levels in ascending order. */
export interface Strip {
  readonly id: VariableId;
  readonly table: 1 | 2 | 3 | 4 | 5;
  readonly name: Bilingual;
  readonly levels: readonly Level[];
}

type RowId<Variable extends VariableId> = (typeof tables)[Variable]['rows'][number]['id'];

const stripOf = <Variable extends VariableId>(
  id: Variable,
  name: Bilingual,
  levels: readonly (readonly [row: RowId<Variable>, name: Bilingual])[],
): Strip => {
  const table: PrintedTable = tables[id];
  return {
    id,
    table: table.number,
    name,
    levels: levels.map(([rowId, levelName]) => {
      const row = table.rows.find((candidate) => candidate.id === rowId);
      if (!row) throw new Error(`Table ${table.number} has no row ${rowId}`);
      return { id: rowId, name: levelName, count: row.count };
    }),
  };
};

/** The five variables the paper prints one by one: five strips of the same 25 mothers, their links unknown. */
export const fiveStrips: readonly Strip[] = [
  stripOf('age', { en: 'age', id: 'usia' }, [
    ['under-20', { en: 'under 20 years', id: 'di bawah 20 tahun' }],
    ['20-to-35', { en: '20–35 years', id: '20–35 tahun' }],
    ['over-35', { en: 'over 35 years', id: 'di atas 35 tahun' }],
  ]),
  stripOf('gravida', { en: 'gravida', id: 'gravida' }, [
    ['primigravida', { en: 'primigravida', id: 'primigravida' }],
    ['multigravida', { en: 'multigravida', id: 'multigravida' }],
  ]),
  stripOf('education', { en: 'education', id: 'pendidikan' }, [
    ['elementary', { en: 'elementary school', id: 'SD' }],
    ['junior-high', { en: 'junior high school', id: 'SMP' }],
    ['senior-high', { en: 'senior high school', id: 'SMA' }],
    ['college', { en: 'college', id: 'perguruan tinggi' }],
  ]),
  stripOf('massage', { en: 'massage', id: 'pijat' }, [
    ['no-massage', { en: 'no massage', id: 'tidak dipijat' }],
    ['massage', { en: 'massage', id: 'dipijat' }],
  ]),
  stripOf('milk', { en: 'milk', id: 'ASI' }, [
    ['not-enough', { en: 'not enough', id: 'kurang' }],
    ['enough', { en: 'enough', id: 'cukup' }],
    ['good', { en: 'good', id: 'baik' }],
  ]),
];
