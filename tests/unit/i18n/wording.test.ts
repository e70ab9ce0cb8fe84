import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { claims } from '#content/claims/index.ts';
import * as quizzes from '#content/quizzes/index.ts';
import { betterStudy, readingItems } from '#content/study/reading.ts';
import { en } from '#i18n/en.ts';
import { id } from '#i18n/id.ts';
import { allowedWording } from './allowedWording.ts';

/*
 * The wording guard: no sentence of the site, in either language, says or implies that the massage is the cause of
 * milk, that a study proves anything, or that a p-value is 0. Quotations marked as such (“…”) are others' words and
 * left out; a hedged sentence (may, might; mungkin) claims nothing; what else may stand is in allowedWording.ts.
 */

type Language = 'en' | 'id';
interface Sentence {
  readonly language: Language;
  readonly where: string;
  readonly text: string;
}

const guard: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: {
    proof: /\bprov(?:e|es|ed|en|ing|ably)\b|\bproofs?\b/i,
    cause:
      /\bmassag(?:e|es|ing)\b.*\b(?:increas|boost|improv|rais|enhanc|caus|stimulat|produc|trigger)(?:e|es|ed|ing)\b.*\b(?:milk|production|supply|oxytocin)\b|\bmassage\b.*\b(?:leads? to|led to|results? in|makes? (?:more|you make))\b|\b(?:thanks to|because of|due to) (?:the |oxytocin |back )*massage\b|\bmassage (?:works|is effective|helps)\b|\beffects? of (?:the |oxytocin |back )*massage on\b/i,
  },
  id: {
    proof: /\b(?:mem|di|pem)bukti\w*|\bterbukti\b/i,
    cause:
      /\b(?:pijat\w*|memijat|dipijat)\b.*\b(?:meningkatkan|menambah|memperbanyak|melancarkan|menaikkan|menyebabkan|mengakibatkan|merangsang|menghasilkan|berpengaruh|memengaruhi|berdampak)\b.*\b(?:ASI|produksi|oksitosin)\b|\bberkat pijat|\b(?:pijat\w*) (?:ini |itu |oksitosin )*(?:manjur|efektif|ampuh|berkhasiat)\b|\b(?:pengaruh|efek|dampak) pijat\b/i,
  },
};
/** In both languages alike: a p of nothing, in words, as an equation, or as the zeros that programs print. */
const noP =
  /\bp\b(?:-value| value)?\s*(?:=|is|equals|adalah|sama dengan|sebesar)\s*(?:zero|nol|0?[.,]?0+(?![.,]?\d))|(?<![\d.,])0?[.,]000(?!\d)/i;
const hedge: Readonly<Record<Language, RegExp>> = { en: /\b(?:may|might)\b/i, id: /\bmungkin\b/i };

const isCause = (rule: string): boolean => rule === 'cause';

/** Words of others and marks of the little markup fall away. */
const plain = (text: string): string =>
  text
    .replaceAll(/“[^”]*”|‘[^’]*’(?!\w)|<q>.*?<\/q>/g, '“…”')
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, '')
    .trim();

const sentencesOf = (text: string): string[] =>
  plain(text)
    .split(/(?<=[.!?])\s+(?=[\p{Lu}“])/u)
    .filter((one) => one !== '');

function collect(value: unknown, language: Language | null, where: string): Sentence[] {
  if (typeof value === 'string')
    return language ? sentencesOf(value).map((text) => ({ language, where, text })) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'quote' ? [] : collect(part, key === 'en' || key === 'id' ? key : language, `${where}/${key}`),
  );
}

const lessons = (language: Language): Sentence[] => {
  const folder = fileURLToPath(new URL(`../../../src/content/lessons/${language}`, import.meta.url));
  return readdirSync(folder).flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .flatMap((line, k) => sentencesOf(line).map((text) => ({ language, where: `${name}:${k + 1}`, text }))),
  );
};

const all: readonly Sentence[] = [
  ...collect(en, 'en', 'words'),
  ...collect(id, 'id', 'words'),
  ...claims.flatMap((claim) => collect(claim, null, `claim ${claim.id}`)),
  ...readingItems.flatMap((item) => collect(item, null, `reading ${item.id}`)),
  ...collect(betterStudy, null, 'better study'),
  ...collect(quizzes, null, 'quizzes'),
  ...lessons('en'),
  ...lessons('id'),
];

/** The rule that a sentence breaks, or null. */
function broken({ language, text }: Pick<Sentence, 'language' | 'text'>): string | null {
  if (noP.test(text)) return 'p is 0';
  for (const [rule, pattern] of Object.entries(guard[language]))
    if (pattern.test(text) && !(isCause(rule) && hedge[language].test(text))) return rule;
  return null;
}

const found = all.filter((sentence) => broken(sentence) !== null);
const allows = (start: string, { language, text }: Sentence): boolean =>
  `${language}: ${text}`.startsWith(start);

describe('the wording guard', () => {
  it('reads every text of the site', () => {
    expect(all.length).toBeGreaterThan(2000);
    for (const part of ['words/', 'claim ', 'reading ', 'quizzes', '.mdx'])
      for (const language of ['en', 'id'])
        expect(all.some((one) => one.where.includes(part) && one.language === language)).toBe(true);
  });

  it('finds no cause, no proof and no p of 0 that was not read and let stand', () => {
    const stopped = found.filter((one) => !allowedWording.some(({ start }) => allows(start, one)));
    expect(stopped.map((one) => `${one.where} [${broken(one)}] ${one.language}: ${one.text}`)).toEqual([]);
  });

  it('allows nothing that is not there any more', () => {
    const idle = allowedWording.filter(({ start }) => !found.some((one) => allows(start, one)));
    expect(idle.map(({ start }) => start)).toEqual([]);
  });

  it.each([
    ['en', 'The study proves that it helps.'],
    ['en', 'This is proof of the effect.'],
    ['en', 'Oxytocin massage increases milk production.'],
    ['en', 'The effect of massage on milk was strong.'],
    ['en', 'More milk came because of the massage.'],
    ['en', 'The massage works.'],
    ['en', 'The association was significant, p = .000.'],
    ['en', 'Here p is zero.'],
    ['en', 'We found p = 0.'],
    ['id', 'Penelitian ini membuktikan manfaatnya.'],
    ['id', 'Sudah terbukti.'],
    ['id', 'Pijat oksitosin meningkatkan produksi ASI.'],
    ['id', 'Pijat itu efektif.'],
    ['id', 'Pengaruh pijat terhadap ASI kuat.'],
    ['id', 'Hubungannya bermakna, p = 0,000.'],
    ['id', 'Nilai p sama dengan nol.'],
  ] as const)('stops at %s: %s', (language, text) => {
    expect(broken({ language, text })).not.toBeNull();
  });

  it.each([
    ['en', 'Massage may raise oxytocin a little.'],
    ['en', 'Massage and milk were associated, p < .001.'],
    ['en', 'The asymptotic p is .000304.'],
    ['en', 'With p = 0.05 nothing is decided.'],
    ['id', 'Pijat mungkin membantu ASI mengalir.'],
    ['id', 'Nilai p asimtotiknya 0,000304; n = 1.000.'],
    ['id', 'Kepastian buktinya rendah.'],
  ] as const)('lets %s pass: %s', (language, text) => {
    expect(broken({ language, text })).toBeNull();
  });
});
