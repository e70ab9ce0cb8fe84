import type { SandboxParams } from '#app/scenarios/sandbox.ts';
import type { Language } from '#content/bilingual.ts';
import type { Cohort } from '#figures/cohort/cohort.svelte.ts';
import type { LinkWords } from '#figures/cohort/linkedNamed.svelte.ts';
import type { CohortWords } from '#figures/cohort/CohortTable.svelte';
import type { NamedTable } from '#figures/cohort/named.ts';
import type { TableSummary } from '#engines/statistics/index.ts';
import type { FormulaWords } from '#figures/formula/TauFormula.svelte';
import type { NullWords } from '#figures/null/NullDistribution.svelte';
import type { ShareWords } from '#figures/share/words.ts';
import type { ExplainedWords } from '#figures/software/Explained.svelte';
import type { Words as Translated } from '#i18n/words.ts';
import type { en } from '#i18n/en.ts';
import type { NumberFormat } from '#i18n/format.ts';
import type { ClaimWords } from '#ui/claims/Sourced.svelte';
import type { ExactState } from './exact.svelte.ts';
import type { TaskEvidence } from './tasks/evidence.ts';
import type { SandboxView } from './view.svelte.ts';

/** The areas of the dictionary that the panels use beside those of the frame. */
export type PanelWords = Translated<
  Pick<
    typeof en,
    | 'sandboxBuild'
    | 'sandboxTools'
    | 'sandboxSheet'
    | 'sandboxTasks'
    | 'tasks'
    | 'pairCount'
    | 'pairs'
    | 'player'
    | 'coefficients'
    | 'shuffle'
    | 'evidence'
    | 'dance'
    | 'strata'
  >
>;

export interface BenchWords {
  readonly sandbox: Translated<typeof en.sandbox>;
  readonly cohort: CohortWords;
  readonly formula: FormulaWords;
  readonly nullDistribution: NullWords;
  readonly explained: ExplainedWords;
  readonly share: ShareWords;
  readonly claims: ClaimWords;
  readonly panels: PanelWords;
}

/** The cohort as panels show it: of one moment, and a frame behind the table so that nothing holds a mother up. */
export interface ShownCohort {
  readonly document: SandboxParams;
  readonly summary: TableSummary;
  /** What would be if the mother in hand were put down where she is. */
  readonly preview: TableSummary | null;
}

/** What every panel of the sandbox gets: the cohort on the table, what is known of it, and words. */
export interface Bench {
  /** The table itself: for what a panel asks of it, not for what it shows. */
  readonly cohort: Cohort;
  readonly shown: ShownCohort;
  /** The exact distribution of the cohort that is shown. */
  readonly exact: { readonly current: ExactState };
  /** The cohort that is shown, with its names in the reader's language. */
  readonly named: NamedTable;
  readonly groupNames: readonly string[];
  readonly language: Language;
  readonly linkSlot: string;
  /** Texts of a link that could not be followed. */
  readonly link: LinkWords;
  readonly view: SandboxView;
  readonly words: BenchWords;
  readonly format: NumberFormat;
  /** What the cohort is called. */
  readonly title: string;
  /** Path of the sandbox as a figure that stands alone. */
  readonly embed: string;
  /** What stands behind the answers of the predictions. */
  readonly evidence: TaskEvidence;
  /** tau_b now, or why there is none. */
  readonly tauText: string;
  /** Puts the focus on the tab of the open panel, once it is chosen. */
  readonly focusTab: () => void;
  /** Tells screen readers what has happened. */
  readonly say: (text: string) => void;
  /** The same, and shows it: for what happens outside the panel that is open. */
  readonly tell: (text: string) => void;
}
