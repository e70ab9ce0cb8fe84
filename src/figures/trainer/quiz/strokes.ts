import { lateralLimits, levelNumber, skinLine, type Level } from '#engines/anatomy/index.ts';
import type { QuizItem, QuizResult } from '#engines/anatomy/quiz/index.ts';
import type { Mark, SkinSpot, SkinStroke } from '#figures/spine/viewState.ts';
import { measured, stroke } from '../picture/measure.ts';

/** A question as it stands: what is asked, the place that is chosen or answered (mm below C7), and the verdict. */
interface Drawn {
  readonly item: QuizItem;
  readonly answer: number | null;
  readonly result: QuizResult | null;
}

const line = skinLine(1);
const belowOf = (level: Level): number => line.below(levelNumber(level));
/** Nearer together than this, two places are one to the eye (mm). */
const TOGETHER = 4;
/** Where a distance along the back is drawn: her right, beside the bones (mm). */
const BESIDE = -52;
/** A distance across the back is drawn this much above the thumbs, which would hide it (mm). */
const ABOVE = 70;

/** Both ends of the distance that the verdict speaks of; `null` where there is none to be seen. */
function gapOf({ item, answer, result }: Drawn): readonly [SkinSpot, SkinSpot] | null {
  if (!result) return null;
  if (item.kind === 'lateral') {
    const below = Math.max(0, belowOf(item.level) - ABOVE);
    return item.lateral < TOGETHER
      ? null
      : [
          [0, below],
          [-item.lateral, below],
        ];
  }
  if (item.kind === 'count')
    return [
      [BESIDE, 0],
      [BESIDE, belowOf(item.level)],
    ];
  const truth = belowOf(result.truth as Level);
  if (answer === null || Math.abs(answer - truth) <= TOGETHER) return null;
  return [
    [BESIDE, answer],
    [BESIDE, truth],
  ];
}

/** What a question draws on the skin of the model. */
export function questionStrokes(drawn: Drawn): readonly SkinStroke[] {
  const { item, answer, result } = drawn;
  const strokes: SkinStroke[] = [];
  if (item.kind === 'lateral') {
    strokes.push(stroke('guide', [0, 0], [0, belowOf('L1')]));
    const middle = belowOf(item.level);
    if (result)
      for (const mm of lateralLimits.accepted)
        for (const side of [-mm, mm])
          strokes.push(stroke('guide', [side, Math.max(0, middle - ABOVE)], [side, middle + ABOVE]));
  } else if (item.kind !== 'count' && answer !== null) {
    const [x, top, end] = [13, Math.max(0, answer - 13), answer + 13];
    strokes.push(
      stroke('answer', [-x, top], [x, end]),
      stroke('answer', [x, top], [-x, end]),
      stroke('answer', [BESIDE - 20, answer], [-x - 6, answer]),
    );
  }
  const gap = gapOf(drawn);
  if (gap) {
    strokes.push(...measured(...gap));
    const [, [, end]] = gap;
    // from the line to the vertebra that it speaks of
    if (item.kind !== 'lateral') strokes.push(stroke('answer', [BESIDE, end], [-16, end]));
  }
  return strokes;
}

/** What is named in the model: C7 where it is given, the answer, the truth and how far they are apart. */
export function questionMarks(
  drawn: Drawn,
  words: { readonly distance: string; readonly yours: string },
): readonly Mark[] {
  const { item, answer, result } = drawn;
  const mark = (key: string, text: string, below: number, lateral: number, rank: number): Mark => ({
    key,
    text,
    at: line.at(below),
    lateral,
    rank,
  });
  const marks: Mark[] = [];
  if (item.kind === 'find' || item.kind === 'count' || item.kind === 'lateral')
    marks.push(mark('c7', 'C7', 0, 0, 9));
  if ((item.kind === 'find' || item.kind === 'stop') && answer !== null && result)
    // on a phone the cross says it
    marks.push(mark('answer', words.yours, answer, -20, 4));
  const named =
    item.kind === 'count' || item.kind === 'lateral' ? item.level : result ? (result.truth as Level) : null;
  if (named && named !== 'C7') marks.push(mark('selected', named, belowOf(named), 0, 9));
  const gap = gapOf(drawn);
  if (gap) {
    const [[x, y], [u, v]] = gap;
    marks.push(mark('distance', words.distance, (y + v) / 2, (x + u) / 2, 10));
  }
  return marks;
}
