import { integerField, type ScenarioKind } from './kind.ts';
import { drapes, tones, type Drape, type Tone } from './spine.ts';

/** Scenes of the edition for mothers. */
export const SCENES = 7;

/** Which scene is shown, and how the mother in the pictures looks. */
export interface MotherParams {
  /** 1 … {@link SCENES}. */
  readonly scene: number;
  /** Her skin; null: the link leaves it to the device. */
  readonly tone: Tone | null;
  /** How she wears her head; null: the link leaves it to the device. */
  readonly drape: Drape | null;
}

/** Fields: `n` scene, from 1; `t` skin tone, 1 to 4; `d` drape, `hair` or `scarf`. A look that is not named is the device's. */
export const motherKind: ScenarioKind<MotherParams> = {
  kind: 'mother',
  version: 1,
  defaults: { scene: 1, tone: null, drape: null },
  encode: ({ scene, tone, drape }) => ({
    n: String(scene),
    ...(tone !== null && { t: String(tone) }),
    ...(drape !== null && { d: drape }),
  }),
  decode: ({ n, t, d }) => {
    const scene = n === undefined ? motherKind.defaults.scene : integerField(n, 1, SCENES);
    const tone = t === undefined ? null : tones.find((one) => String(one) === t);
    if (scene === undefined || tone === undefined) return 'out-of-range';
    const drape = d === undefined ? null : drapes.find((one) => one === d);
    return drape === undefined ? 'malformed' : { scene, tone, drape };
  },
  equal: (a, b) => a.scene === b.scene && a.tone === b.tone && a.drape === b.drape,
};
