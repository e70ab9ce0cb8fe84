import { layerIds, type SpineParams } from '#app/scenarios/spine.ts';
import { levelNumber, skinLine, variants, type Level } from '#engines/anatomy/index.ts';
import type { NumberFormat } from '#i18n/format.ts';
import { plainText } from '#i18n/message.ts';
import type { ToolWords } from './words.ts';

/** The picture in words, for whoever cannot see it; it follows the state. */
export function describe(
  words: ToolWords,
  format: NumberFormat,
  params: SpineParams,
  thumbs: Level | null,
): string {
  const { start, end } = variants[params.variant];
  const shown = layerIds.filter((id) => params.layers[id]).map((id) => words.layer[id].toLowerCase());
  const says = words.describe;
  return [
    says[params.posture],
    shown.length > 0 ? plainText(says.layers, { list: shown.join(', ') }) : says.noLayers,
    plainText(says.path, { start, end, mm: format.integer(params.offset) }),
    ...(levelNumber(end) >= levelNumber('T11') ? [says.taper] : []),
    says.stops,
    thumbs
      ? plainText(says.thumbs, {
          level: thumbs,
          below: format.integer(
            Math.round(skinLine(params.posture === 'leaning' ? 1 : 0).below(levelNumber(thumbs))),
          ),
        })
      : plainText(says.selected, { level: params.level }),
  ].join(' ');
}
