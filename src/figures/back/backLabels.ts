import { landmark, offsetAt, stopsBeside, type VariantId } from '#engines/anatomy/index.ts';
import type { BladeShape } from './bones.ts';
import type { Chart } from './chart.ts';
import type { Label } from './labels.ts';
import type { NerveShape } from './nerves.ts';
import type { BackWords } from './words.ts';

const split = (note: string): readonly string[] => note.split('\n').filter(Boolean);

export interface LabelChoice {
  readonly bones: boolean;
  readonly ribs: boolean;
  readonly scapulae: boolean;
  readonly pelvis: boolean;
  /** Its end is named, too, where it lies below the study's route. */
  readonly variant: VariantId;
  readonly offset: number;
  readonly offsetText: string;
  /** Half the width of the trunk where the lowest rib is felt. */
  readonly flank: number;
  readonly route: boolean;
  /** Empty where they are not shown; they take the place of the stops. */
  readonly nerves: readonly NerveShape[];
}

/** What stays named on a phone. */
export const narrowKeys = [
  'c7',
  'offset',
  'stop-T6',
  'stop-T8',
  'stop-T12',
  'stop-L5',
  'nerve-main',
  'nerve-taught',
];

/** What is named on the drawing: landmarks on her left, the route and its stops on her right. */
export function backLabels(
  chart: Chart,
  blade: BladeShape,
  words: BackWords,
  { scapulae, pelvis, route, nerves, variant, offset, offsetText, flank }: LabelChoice,
): readonly Label[] {
  const label = (
    key: string,
    side: -1 | 1,
    anchor: readonly [number, number],
    title: string,
    note: string,
  ): Label => ({ key, side, anchor, title, note: split(note) });
  const middle = (chart.y.T1 + chart.y.T2) / 2;
  const stopLabels = [
    label('stop-T6', 1, [offsetAt('T6', offset) + 15, chart.y.T6 + 9], words.stopRibs, words.stopRibsNote),
    label(
      'stop-T8',
      1,
      [offsetAt('T8', offset) + 24, chart.y.T8 + 2],
      words.stopBlades,
      words.stopBladesNote,
    ),
    label(
      'stop-T12',
      1,
      [offsetAt('T12', offset) + 15, chart.y.T12 + 9],
      words.stopStudy,
      words.stopStudyNote,
    ),
    ...(stopsBeside(variant).some(({ level }) => level === 'L5')
      ? [
          label(
            'stop-L5',
            1,
            [offsetAt('L5', offset) + 15, chart.y.L5 + 9],
            words.stopLong,
            words.stopLongNote,
          ),
        ]
      : []),
  ];
  const nerveAt = (nerve: number): readonly [number, number] =>
    nerves.find((one) => one.nerve === nerve)?.side ?? [0, 0];
  const nerveLabels = [
    label('nerve-help', 1, nerveAt(3), words.nerveHelp, words.nerveHelpNote),
    label('nerve-main', 1, nerveAt(4), words.nerveMain, words.nerveMainNote),
    label('nerve-taught', 1, nerveAt(6), words.nerveTaught, words.nerveTaughtNote),
  ];
  return [
    label('c7', -1, [0, 0], words.c7, words.c7Note),
    ...(scapulae
      ? [
          label('blade-spine', -1, [-blade.root[0], blade.root[1]], words.bladeSpine, words.bladeSpineNote),
          label('blade-tip', -1, [-blade.tip[0], blade.tip[1] - 3], words.bladeTip, words.bladeTipNote),
        ]
      : []),
    label(
      'lowest-rib',
      -1,
      [-flank + 12, chart.at(landmark('lowest-rib').at)],
      words.lowestRib,
      words.lowestRibNote,
    ),
    ...(pelvis
      ? [label('dimple', -1, [-46.5, chart.at(landmark('psis').at)], words.dimple, words.dimpleNote)]
      : []),
    label('crest', -1, [-flank + 12, chart.at(landmark('iliac-crest').at)], words.crest, words.crestNote),
    ...(route
      ? [label('offset', 1, [offset, middle], words.offset.replace('{mm}', offsetText), words.offsetNote)]
      : []),
    ...(nerves.length > 0 ? nerveLabels : route ? stopLabels : []),
  ];
}
