/**
 * What a lesson may not do: one implementation, which the build, the development server and the tests call. A lesson
 * that breaks a rule stops the build.
 */
import { claims } from '#content/claims/index.ts';
import { termById, type TermId } from '#content/glossary/index.ts';
import type { Language } from '#content/bilingual.ts';
import type { QuizItem } from '#content/quizzes/types.ts';
import { heldTerms } from './heldTerms.ts';
import {
  blocksOf,
  claimsIn,
  kindOf,
  lessonText,
  lineAt,
  outsideClaims,
  withoutNames,
  withoutTags,
  type Block,
} from './lessonText.ts';

/** What each rule forbids, and the way to mend it. */
export const rules = {
  'loose-number': [
    'a number outside a claim or a live value',
    'Put it into the <Claim> that carries its source, or let <Live is="…"> compute it.',
  ],
  'no-claim': [
    'a paragraph without a claim',
    'Cite the claim that it rests on, or make it a <Guide> if it states no fact.',
  ],
  'claim-in-guide': [
    'a claim in a paragraph that says it states no fact',
    'Take the claim out of the <Guide>, or the <Guide> away.',
  ],
  'unknown-claim': [
    'a claim that the ledger does not hold',
    'Add it to src/content/claims with its strength and its source.',
  ],
  'number-not-in-claim': [
    'a number that this claim does not hold',
    'Print what the statement in src/content/claims says, or correct it there with its source.',
  ],
  'one-side': [
    'a disputed claim told as if it were settled',
    'Show it by <Disputed id="…">, which tells both sides.',
  ],
  'not-disputed': ['a claim shown as disputed that is not', 'Cite it by <Claim id="…">.'],
  'unknown-term': ['a term that the glossary does not hold', 'Add it to src/content/glossary.'],
  'late-link': [
    'a term that is linked after it first stood',
    'Move its <Term> to the place where the word first stands.',
  ],
  'twice-linked': ['a term that is linked twice', 'Keep the <Term> where the word first stands.'],
  'other-rendering': [
    'a term in another rendering than the glossary’s',
    'Write it as the glossary does; src/content/rules/heldTerms.ts lists what is held off.',
  ],
} as const satisfies Readonly<Record<string, readonly [what: string, advice: string]>>;
export type Rule = keyof typeof rules;

export interface Finding {
  readonly rule: Rule;
  /** Counted from 1. */
  readonly line: number;
  /** The number, the words or the id that broke it. */
  readonly found: string;
}

const strengths = new Map<string, string>(claims.map((claim) => [claim.id, claim.strength]));
const statements = new Map(claims.map((claim) => [claim.id as string, claim.statement]));
const NUMBER = /(?<![A-Za-z\d])\d*[.,]?\d+(?:[.,]\d+)*/g;

/** Numbers of a text in one spelling: `1,000` and `1.000` alike, `.7` and `0,7` alike. */
export const numbersIn = (text: string, language: Language): string[] =>
  [...withoutTags(text).matchAll(NUMBER)].map(([number]) => {
    const grouping = language === 'en' ? ',' : '.';
    const plain = number.replaceAll(new RegExp(`\\${grouping}(?=\\d{3}(?!\\d))`, 'g'), '').replace(',', '.');
    return String(Number(plain));
  });

/** A place inside a block that spans several lines. */
const lineOf = ({ text, line }: Block, found: string): number =>
  line + Math.max(0, lineAt(text, Math.max(0, text.indexOf(found))) - 1);

function ofBlock(block: Block, language: Language): Finding[] {
  const kind = kindOf(block.text);
  if (kind === 'figure') return [];
  const found: Finding[] = [];
  const report = (rule: Rule, what: string): void => {
    found.push({ rule, line: lineOf(block, what), found: what });
  };
  for (const [number] of outsideClaims(block.text).matchAll(/\d+(?:[.,]\d+)*/g))
    report('loose-number', number);
  const cited = claimsIn(block.text);
  if (kind === 'guide' && /<Claim\b/.test(block.text)) report('claim-in-guide', block.text.slice(0, 60));
  if (kind === 'text' && !/<(?:Claim|Live)\b/.test(block.text))
    report('no-claim', withoutTags(block.text).slice(0, 60));
  for (const { id, text } of cited) {
    const statement = statements.get(id);
    if (!statement) {
      report('unknown-claim', id);
      continue;
    }
    if (strengths.get(id) === 'disputed') report('one-side', id);
    const known = new Set(numbersIn(statement[language], language));
    for (const number of numbersIn(text, language))
      if (!known.has(number)) report('number-not-in-claim', `${number} (${id})`);
  }
  for (const { 1: id = '' } of block.text.matchAll(/<Disputed id="([^"]+)"/g)) {
    if (!strengths.has(id)) report('unknown-claim', id);
    else if (strengths.get(id) !== 'disputed') report('not-disputed', id);
  }
  return found;
}

/** What is said of a lesson on the path and in its head holds no number either. */
function ofHead(head: string): Finding[] {
  return head.split('\n').flatMap((text, k) => {
    const said = /^(?:title|description): |^ {2}- /.test(text) ? withoutNames(text) : '';
    return [...said.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]): Finding => ({
      rule: 'loose-number',
      line: k + 1,
      found: number,
    }));
  });
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^$|[\](){}\\]/g, '\\$&');

function ofTerms(body: string, bodyLine: number, language: Language): Finding[] {
  const seen = new Set<string>();
  return [...body.matchAll(/<Term id="([^"]+)"/g)].flatMap(({ 1: id = '', index }): Finding[] => {
    const line = bodyLine + lineAt(body, index) - 1;
    let name: string;
    try {
      name =
        termById(id as TermId)
          .name[language].split(/[,(]/)[0]
          ?.trim() ?? '';
    } catch {
      return [{ rule: 'unknown-term', line, found: id }];
    }
    if (seen.has(id)) return [{ rule: 'twice-linked', line, found: id }];
    seen.add(id);
    const before = withoutTags(body.slice(0, index)).toLowerCase();
    const stood = new RegExp(`(?<!\\p{L})${escaped(name.toLowerCase())}(?!\\p{L})`, 'u').test(before);
    return stood ? [{ rule: 'late-link', line, found: id }] : [];
  });
}

/** Words that the glossary renders otherwise, line by line. */
function ofRenderings(text: string): Finding[] {
  return text.split('\n').flatMap((line, k) => {
    const words = /^import /.test(line) ? '' : withoutTags(line);
    return heldTerms.flatMap(({ term, not }): Finding[] => {
      const slip = not.exec(words)?.[0];
      return slip === undefined
        ? []
        : [{ rule: 'other-rendering', line: k + 1, found: `${slip}” → “${termById(term).name.id}` }];
    });
  });
}

/** Everything that is wrong with a lesson, in the order of its lines. */
export function findingsIn(source: string, language: Language): readonly Finding[] {
  const text = lessonText(source);
  return [
    ...ofHead(text.head),
    ...blocksOf(text).flatMap((block) => ofBlock(block, language)),
    ...ofTerms(text.body, text.bodyLine, language),
    ...(language === 'id' ? ofRenderings(source) : []),
  ].sort((a, b) => a.line - b.line);
}

/** The Indonesian words of a question that the glossary renders otherwise. */
export const findingsInQuestion = (item: QuizItem): readonly Finding[] =>
  ofRenderings(
    [item.question, ...item.options.flatMap((option) => [option.text, option.feedback])]
      .map((text) => text.id)
      .join(' · '),
  );

/** One line for a person: where, what, and how to mend it. */
export const sayFinding = (file: string, { rule, line, found }: Finding): string =>
  `${file}:${line}: ${rules[rule][0]}: “${found}”. ${rules[rule][1]}`;
