import { describe, expect, it } from 'vitest';
import {
  AnatomyError,
  coccyx,
  levels,
  pelvis,
  processTip,
  regionOf,
  rib,
  sacrum,
  scapula,
  thorax,
} from '../../../src/engines/anatomy/index.ts';
import { measuresOf, morphometry, sources } from '../../../src/engines/anatomy/tables.ts';

describe('the measurements', () => {
  it('carry unit, trust, a listed source and a range that holds the value', () => {
    let count = 0;
    for (const level of levels)
      for (const sample of ['female', 'pooled'] as const)
        for (const name of measuresOf(level, sample)) {
          const measure = morphometry(level, name, sample);
          count++;
          expect(['seen', 'known', 'estimate'], `${level} ${name}`).toContain(measure.trust);
          expect(sources).toHaveProperty(measure.source);
          expect(Number.isFinite(measure.value)).toBe(true);
          if (measure.low !== undefined) {
            expect(measure.value, `${level} ${name}`).toBeGreaterThanOrEqual(measure.low);
            expect(measure.value, `${level} ${name}`).toBeLessThanOrEqual(measure.high!);
          }
        }
    expect(count).toBeGreaterThan(700);
  });

  it('are those of the table', () => {
    expect(morphometry('T7', 'canalWidth')).toEqual({
      value: 17.1,
      unit: 'mm',
      trust: 'known',
      source: 'panjabi-to-female',
      low: 15.4,
      high: 18.9,
    });
    expect(morphometry('T9', 'wedge')).toMatchObject({ unit: 'degrees', trust: 'seen', source: 'masharawi' });
    expect(morphometry('L5', 'facetInferiorWidth').source).toBe('panjabi-1993-quoted');
    expect(processTip('T12', 'transverseTipLateral').value).toBe(22);
  });

  it('say so when there is none', () => {
    expect(() => morphometry('C1', 'endPlateWidthUpper')).toThrow(AnatomyError);
    expect(() => processTip('C1', 'spinousTipBelow')).toThrow('not-covered');
    expect(() => rib(13)).toThrow('rib');
  });

  it('know twelve ribs, the longest the seventh, the last without an angle', () => {
    const lengths = Array.from({ length: 12 }, (_, i) => rib(i + 1).length.value);
    expect(Math.max(...lengths)).toBe(lengths[6]);
    expect(rib(12).angle).toBeNull();
  });

  it('have trunk, blade and pelvis in plausible proportion, each with its range', () => {
    for (const group of [thorax, scapula, pelvis, sacrum, coccyx])
      for (const measure of Object.values(group)) {
        expect(measure.value).toBeGreaterThan(measure.low!);
        expect(measure.value).toBeLessThan(measure.high!);
        expect(sources).toHaveProperty(measure.source);
      }
    expect(pelvis.width.value).toBeGreaterThan(thorax.width.value);
    expect(sacrum.width.value).toBeLessThan(pelvis.width.value / 2);
  });

  it('belong to seven, twelve and five vertebrae', () => {
    const counts = { cervical: 0, thoracic: 0, lumbar: 0 };
    for (const level of levels) counts[regionOf(level)]++;
    expect(counts).toEqual({ cervical: 7, thoracic: 12, lumbar: 5 });
  });
});
