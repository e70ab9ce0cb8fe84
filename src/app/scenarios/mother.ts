import { integerField, type ScenarioKind } from './kind.ts';
import { drapes, tones, type Drape, type Tone } from './spine.ts';

/** Scenes of the edition for mothers. */
export const SCENES = 7;

/** Which scene is shown, and how the mother in the pictures looks. */
export interface MotherParams {
  /** 1 … {@link SCENES}. */
  readonly scene: number;
  readonly tone: Tone;
  readonly drape: Drape;
}

/** Fields: `n` scene, from 1; `t` skin tone, 1 to 4; `d` drape, `hair` or `scarf`. */
export const motherKind: ScenarioKind<MotherParams> = {
  kind: 'mother',
  version: 1,
  defaults: { scene: 1, tone: 2, drape: 'scarf' },
  encode: ({ scene, tone, drape }) => ({ n: String(scene), t: String(tone), d: drape }),
  decode: (fields) => {
    const { defaults } = motherKind;
    const scene = fields['n'] === undefined ? defaults.scene : integerField(fields['n'], 1, SCENES);
    const tone = tones.find((one) => String(one) === (fields['t'] ?? String(defaults.tone)));
    if (scene === undefined || tone === undefined) return 'out-of-range';
    const drape = drapes.find((one) => one === (fields['d'] ?? defaults.drape));
    return drape ? { scene, tone, drape } : 'malformed';
  },
  equal: (a, b) => a.scene === b.scene && a.tone === b.tone && a.drape === b.drape,
};
