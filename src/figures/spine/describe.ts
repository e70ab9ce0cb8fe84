import { layerIds, type SpineParams } from '#app/scenarios/spine.ts';
import {
  landmark,
  levelNumber,
  levels,
  s2,
  skinLine,
  variants,
  type MotionPlan,
  type MotionState,
} from '#engines/anatomy/index.ts';
import type { NumberFormat } from '#i18n/format.ts';
import { plainText } from '#i18n/message.ts';
import type { AtlasWords, ToolWords } from './words.ts';

/** The name of a place on the scale of levels: `T8`; between two tips `T11–T12`; below L5 `S2`. */
export function placeName(at: number): string {
  const name = (number: number): string => (number >= s2 ? 'S2' : levels[number]!);
  const [above, below] = [Math.floor(at), Math.ceil(at)];
  return above === below ? name(above) : `${name(above)}–${name(below)}`;
}

/** The hands in words. */
function hands(words: AtlasWords, format: NumberFormat, plan: MotionPlan, motion: MotionState): string {
  const says = words.describe;
  const pass = { pass: motion.pass, passes: plan.passes };
  if (motion.phase === 'lift') return plainText(says.lift, pass);
  if (motion.phase === 'done') return plainText(says.done, { level: motion.level });
  return plainText(says.thumbs, {
    hands: says.hands[plan.style],
    level: motion.level,
    below: format.integer(Math.round(plan.line.below(levelNumber(motion.level)))),
    mm: format.integer(Math.round(motion.centre.lateral)),
    ...pass,
  });
}

/** The picture in words, for whoever cannot see it; it follows the state. */
export function describe(
  words: ToolWords,
  atlas: AtlasWords,
  format: NumberFormat,
  params: SpineParams,
  massage: { readonly plan: MotionPlan; readonly motion: MotionState | null },
): string {
  const { start, end } = variants[params.variant];
  const shown = layerIds.filter((id) => params.layers[id]).map((id) => words.layer[id].toLowerCase());
  const says = words.describe;
  const mark = landmark(params.landmark);
  return [
    says[params.posture],
    shown.length > 0 ? plainText(says.layers, { list: shown.join(', ') }) : says.noLayers,
    ...(params.layers.route
      ? [
          plainText(says.path, { start, end, mm: format.integer(params.offset) }),
          ...(levelNumber(end) >= levelNumber('T11') ? [says.taper] : []),
          says.stops,
        ]
      : []),
    ...(params.layers.nerves ? [atlas.describe.nerves] : []),
    ...(params.activity === 'landmarks'
      ? [
          plainText(atlas.describe.landmark, {
            name: atlas.landmarks.names[params.landmark],
            at: placeName(mark.at),
            from: placeName(mark.from),
            to: placeName(mark.to),
          }),
        ]
      : massage.motion
        ? [hands(atlas, format, massage.plan, massage.motion)]
        : [plainText(atlas.describe.selected, { level: params.level })]),
  ].join(' ');
}

/** Millimetres along the skin from C7 to T12. */
export const backLength = (posture: 0 | 1): number => Math.round(skinLine(posture).below(levelNumber('T12')));
