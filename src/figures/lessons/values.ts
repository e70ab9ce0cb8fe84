import { gamma, tiedPairs, untiedOnX, untiedOnY, summarise } from '#engines/statistics/index.ts';
import type { NumberFormat } from '#i18n/format.ts';
import { simpsonCohort } from '#content/study/cohorts.ts';
import { defined, studyNumbers as study } from '#content/study/numbers.ts';

const { counts } = study.summary;
const strata = [simpsonCohort.primigravidae, simpsonCohort.multigravidae] as const;
const pooled = strata[0].map((row, i) => row.map((count, j) => count + (strata[1][i]?.[j] ?? 0)));
const [primi, multi, together] = [...strata, pooled].map((table) => summarise(table));
const sixP = [
  study.byRule.mid,
  study.byRule.absolute,
  study.byRule.doubled,
  study.byRule.normal,
  study.byRule.corrected,
  study.byRule.probability,
].map(defined);

const whole = (value: number) => (format: NumberFormat) => format.integer(value);
const share = (value: number) => (format: NumberFormat) => format.coefficient(value);
const p = (value: number) => (format: NumberFormat) => format.probability(value);

/** Numbers that lessons show in their text: computed when the site is built, written for the language. */
const values = {
  mothers: whole(counts.n),
  pairs: whole(counts.pairs),
  concordant: whole(counts.concordant),
  discordant: whole(counts.discordant),
  tied: whole(tiedPairs(counts)),
  s: whole(counts.s),
  'untied-x': whole(untiedOnX(counts)),
  'untied-y': whole(untiedOnY(counts)),
  tables: whole(study.tables),
  tau: share(study.tauB),
  ceiling: share(study.largest),
  floor: share(study.smallest),
  gamma: (format: NumberFormat) => format.integer(defined(gamma(counts))),
  z: (format: NumberFormat) => format.decimal(study.normal.z, 2),
  'p-normal': p(study.normal.p),
  'p-exact': p(study.exact.absolute),
  'p-least': p(Math.min(...sixP)),
  'p-most': p(Math.max(...sixP)),
  'wald-low': share(study.wald.low),
  'wald-high': share(study.wald.high),
  'tau-primi': share(defined(primi!.tauB)),
  'tau-multi': share(defined(multi!.tauB)),
  'tau-pooled': share(defined(together!.tauB)),
} as const satisfies Record<string, (format: NumberFormat) => string>;

export type LiveName = keyof typeof values;

/** @throws Error on an unknown name, which stops the build */
export function liveValue(name: LiveName, format: NumberFormat): string {
  if (!Object.hasOwn(values, name)) throw new Error(`There is no live value “${name}”.`);
  return values[name](format);
}
