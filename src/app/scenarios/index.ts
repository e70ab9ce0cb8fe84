import { backQuizKind } from './backQuiz.ts';
import { cohortKind } from './cohort.ts';
import { danceKind } from './dance.ts';
import { detectiveKind } from './detective.ts';
import { evidenceKind } from './evidence.ts';
import { letDownKind } from './letDown.ts';
import { motherKind } from './mother.ts';
import { pairCountKind } from './pairCount.ts';
import { readingKind } from './reading.ts';
import { sandboxKind } from './sandbox.ts';
import { sandboxViewKind } from './sandboxView.ts';
import { shuffleKind } from './shuffle.ts';
import { spineKind } from './spine.ts';
import { tablesKind } from './tables.ts';
import { twoHormonesKind } from './twoHormones.ts';

/** Every kind of scenario that a link can carry. For tests and tools; a page imports only the kinds it shows. */
export const kinds = {
  'back-quiz': backQuizKind,
  cohort: cohortKind,
  sandbox: sandboxKind,
  'sandbox-view': sandboxViewKind,
  dance: danceKind,
  detective: detectiveKind,
  evidence: evidenceKind,
  'pair-count': pairCountKind,
  shuffle: shuffleKind,
  tables: tablesKind,
  reading: readingKind,
  mother: motherKind,
  spine: spineKind,
  'two-hormones': twoHormonesKind,
  'let-down': letDownKind,
} as const;
