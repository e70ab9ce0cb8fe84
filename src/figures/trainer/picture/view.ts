import { spineKind, type Layers } from '#app/scenarios/spine.ts';
import type { SpineViewState } from '#figures/spine/viewState.ts';
import type { Appearance } from '#ui/appearance.svelte.ts';

const { variant, offset, hands, tone, drape } = spineKind.defaults;

/** The layers of a practice picture: the mother, with or without what lies under her skin. */
export const backLayers = (bones: boolean, more: Partial<Layers> = {}): Layers => ({
  bones,
  ribs: bones,
  scapulae: bones,
  pelvis: false,
  skin: true,
  nerves: false,
  route: false,
  ...more,
});

/** The picture in 3D of an activity: leaning, with the taught hands and route, but for what it says itself. */
export const practiceView = (
  { dark, reducedMotion }: Pick<Appearance, 'dark' | 'reducedMotion'>,
  over: Partial<SpineViewState> & Pick<SpineViewState, 'layers'>,
): SpineViewState => ({
  posture: 1,
  selected: null,
  path: { variant, offset },
  motion: null,
  hands,
  marks: [],
  tone,
  drape,
  dark,
  reducedMotion,
  ...over,
});
