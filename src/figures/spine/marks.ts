import type { SpineParams } from '#app/scenarios/spine.ts';
import { landmark, levelNumber, stopsBeside, type Level } from '#engines/anatomy/index.ts';
import type { BackWords } from '#figures/back/words.ts';
import type { Mark } from './viewState.ts';

/** What is named beside the model: the same words as on the drawing, and always the chosen vertebra. */
export function marksOf(
  words: BackWords,
  params: SpineParams,
  pointed: Level | null = null,
): readonly Mark[] {
  const { layers, level } = params;
  const at = (text: string, key: string, place: number, lateral: number, rank: number): Mark => ({
    key,
    text,
    at: place,
    lateral,
    rank,
  });
  const [blade, root, rib] = [
    landmark('scapula-inferior-angle'),
    landmark('scapula-spine-root'),
    landmark('lowest-rib'),
  ];
  const stopText = {
    T6: words.stopRibs,
    T8: words.stopBlades,
    T12: words.stopStudy,
    L5: words.stopLong,
  } as const;
  const all: readonly (Mark | false)[] = [
    at(level, 'selected', levelNumber(level), 0, 9),
    pointed !== null && pointed !== level && at(pointed, 'pointed', levelNumber(pointed), 0, 8),
    level !== 'C7' && at(words.c7, 'c7', levelNumber('C7'), 0, 6),
    layers.scapulae && at(words.bladeTip, 'blade-tip', blade.at, blade.lateral?.value ?? 73, 4),
    layers.scapulae && at(words.bladeSpine, 'blade-spine', root.at, root.lateral?.value ?? 66, 3),
    layers.ribs && at(words.lowestRib, 'lowest-rib', rib.at, 78, 2),
    ...(layers.route
      ? stopsBeside(params.variant)
          .filter((stop) => stop.level in stopText && stop.level !== level)
          .map((stop) =>
            at(
              stopText[stop.level as keyof typeof stopText],
              `stop-${stop.level}`,
              levelNumber(stop.level),
              -38,
              5,
            ),
          )
      : []),
    layers.nerves && at(words.nerveModel, 'nerve-main', levelNumber('T4') - 0.5, -90, 7),
  ];
  return all.filter((mark) => mark !== false);
}
