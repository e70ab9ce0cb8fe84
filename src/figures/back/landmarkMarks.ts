import { landmark, levelNumber, s2, spinousTip, type LandmarkId } from '#engines/anatomy/index.ts';
import type { BladeShape } from './bones.ts';
import type { Chart } from './chart.ts';

/** Where a landmark is felt, and the levels within which it usually lies. */
export interface LandmarkMark {
  /** Where the fingers go: on her right, or on the midline where it is one bone. */
  readonly rings: readonly (readonly [x: number, y: number])[];
  /** Height of the level beside it on the midline, and of the span. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Heights above C7, which the skin line does not describe: by the way between the spinous tips. */
export function heightOf(chart: Chart, level: number, posture: 0 | 1): number {
  const c7 = levelNumber('C7');
  if (level >= c7) return chart.at(Math.min(s2, level));
  const [a, b] = [spinousTip('C6', posture), spinousTip('C7', posture)];
  return (level - c7) * Math.hypot(a[1] - b[1], a[2] - b[2]);
}

export function landmarkMark(
  id: LandmarkId,
  chart: Chart,
  blade: BladeShape,
  { flank, posture }: { readonly flank: number; readonly posture: 0 | 1 },
): LandmarkMark {
  const mark = landmark(id);
  const at = heightOf(chart, mark.at, posture);
  const span = {
    at,
    from: heightOf(chart, mark.from, posture),
    to: heightOf(chart, mark.to, posture),
  };
  switch (id) {
    case 'c7':
      return { ...span, rings: [[0, at]] };
    case 'scapula-inferior-angle':
      return { ...span, rings: [blade.tip] };
    case 'scapula-spine-root':
      return { ...span, rings: [blade.root] };
    case 'scapula-superior-angle':
      return { ...span, rings: [blade.top] };
    case 'lowest-rib':
    case 'iliac-crest':
      return { ...span, rings: [[flank - 14, at]] };
    case 'psis':
      return { ...span, rings: [[mark.lateral?.value ?? 0, at]] };
  }
}
