import type { Language } from '#content/bilingual.ts';

/** Writes numbers the way the readers of a language expect them. The only place that does. */
export interface NumberFormat {
  readonly language: Language;
  /** A coefficient or probability that cannot exceed 1: `.699` in English (APA), `0,699` in Indonesian. */
  readonly coefficient: (value: number, decimals?: number) => string;
  /** The value of a p with its relation, APA rules: `= .012`, `< .001`, `> .999`. */
  readonly pRelation: (p: number) => string;
  /**
   * A small probability in full: `.000304`, `0,000304`; in powers of ten below `1e-6`, and below what doubles hold with
   * all their digits only that: `< 1 × 10⁻³⁰⁰`.
   */
  readonly probability: (value: number, significant?: number) => string;
  /** The same with its relation: `= .000304`, `< 1 × 10⁻³⁰⁰`. */
  readonly probabilityRelation: (value: number) => string;
  /** A whole number with grouping: `1,000` or `1.000`. */
  readonly integer: (value: number) => string;
  /** A number with a fixed number of decimals and a leading zero: `3.2` or `3,2`. */
  readonly decimal: (value: number, decimals: number) => string;
  /** A share as a percentage: `44%`. */
  readonly percent: (share: number, decimals?: number) => string;
  /** Several numbers in a row: `7, 12, 6`; with a semicolon where the comma is the decimal sign. */
  readonly list: (items: readonly string[]) => string;
}

const MINUS = '−';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const superscript = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);

/** Below this a probability is written with a power of ten. */
const SMALLEST_IN_FULL = 1e-6;
/** Below this, less a rounding, doubles lose their digits. */
const SMALLEST_TOLD = 1e-300 * (1 - 1e-12);

function makeFormat(language: Language): NumberFormat {
  const comma = language === 'id';
  const locale = comma ? 'id-ID' : 'en-GB';
  const integers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

  const local = (text: string): string => {
    const sign = text.startsWith('-') ? MINUS : '';
    const digits = text.replace('-', '');
    return sign + (comma ? digits.replace('.', ',') : digits);
  };
  const decimal = (value: number, decimals: number): string =>
    local(withoutNegativeZero(value.toFixed(decimals)));
  const coefficient = (value: number, decimals = 3): string => {
    const text = decimal(value, decimals);
    return comma ? text : text.replace(/^(−?)0\./, '$1.');
  };
  const shorten = (text: string): string => (comma ? text : text.replace(/^0\./, '.'));
  const probability = (value: number, significant = 3): string => {
    if (value === 0 || value >= 1) return decimal(value, value === 0 ? 0 : significant);
    if (value < SMALLEST_TOLD) return `< 1 × 10${superscript(-300)}`;
    if (value < SMALLEST_IN_FULL) {
      const [mantissa = '', exponent = ''] = value.toExponential(1).split('e');
      return `${local(mantissa)} × 10${superscript(Number(exponent))}`;
    }
    const leadingZeros = Math.max(0, -Math.floor(Math.log10(value)) - 1);
    return shorten(local(value.toFixed(leadingZeros + significant)));
  };
  return {
    language,
    decimal,
    coefficient,
    integer: (value) => integers.format(value).replace('-', MINUS),
    percent: (share, decimals = 0) => `${decimal(share * 100, decimals)}%`,
    pRelation: (p) => {
      if (p < 0.001) return `< ${coefficient(0.001)}`;
      if (p > 0.999 && p < 1) return `> ${coefficient(0.999)}`;
      return `= ${coefficient(p)}`;
    },
    probability,
    probabilityRelation: (value) =>
      value > 0 && value < SMALLEST_TOLD ? probability(value) : `= ${probability(value)}`,
    list: (items) => items.join(comma ? '; ' : ', '),
  };
}

const withoutNegativeZero = (text: string): string => (/^-0(?:\.0+)?$/.test(text) ? text.slice(1) : text);

const formats: Record<Language, NumberFormat> = { en: makeFormat('en'), id: makeFormat('id') };

export const formatFor = (language: Language): NumberFormat => formats[language];
