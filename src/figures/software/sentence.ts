import type { AssociationReport } from '#engines/statistics/index.ts';
import type { report } from '#i18n/en/report.ts';
import type { NumberFormat } from '#i18n/format.ts';
import { fillIn } from '#i18n/message.ts';
import type { Words } from '#i18n/words.ts';

export type ReportWords = Words<typeof report>;

/** Coefficients in running text have two decimals (APA 7). */
const DECIMALS = 2;

/**
 * The sentence of a report, APA style, with its taus and tags still marked for `Rich`: "In this sample, massage was
 * positively associated with milk production, τ_b = .70, 95% CI [.57, .83], N = 25, p < .001 (asymptotic)."
 * @param names of the variables, as they stand in the middle of a sentence
 */
export function reportSentence(
  report: AssociationReport,
  names: { readonly x: string; readonly y: string },
  words: ReportWords,
  format: NumberFormat,
): string {
  const n = format.integer(report.n);
  if (!report.tauB.ok)
    return fillIn(words.sentence.undefined, { ...names, n, why: words.why[report.tauB.why] });
  const coefficient = (value: number): string => format.coefficient(value, DECIMALS);
  const interval = report.interval.ok
    ? fillIn(words.interval, {
        low: coefficient(report.interval.value.low),
        high: coefficient(report.interval.value.high),
      })
    : '';
  const asymptotic = report.test.ok
    ? fillIn(words.asymptotic, { p: format.pRelation(report.test.value.p) })
    : '';
  const exact = report.exactP === null ? '' : fillIn(words.exact, { p: format.pRelation(report.exactP) });
  return fillIn(words.sentence[report.direction], {
    ...names,
    n,
    tau: coefficient(report.tauB.value),
    interval,
    p: asymptotic + exact,
  });
}

/** What has to be said beside the sentence, one text a note. */
export function reportNotes(
  { notes }: AssociationReport,
  words: ReportWords,
  format: NumberFormat,
): readonly { readonly code: string; readonly text: string }[] {
  return notes.map((note) => {
    const value =
      note.code === 'interval-beyond-attainable'
        ? format.coefficient(note.attainable)
        : note.code === 'tied-pairs'
          ? format.percent(note.share)
          : note.code === 'small-sample'
            ? format.integer(note.n)
            : '';
    return { code: note.code, text: fillIn(words.notes[note.code], { value }) };
  });
}
