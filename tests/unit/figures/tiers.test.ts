import { describe, expect, it, vi } from 'vitest';
import { Pace, qualities, tierFor, tiers } from '../../../src/figures/spine/tiers.ts';

describe('how much work a device is given', () => {
  it.each([
    ['a desktop', { deviceMemory: 16, hardwareConcurrency: 8, renderer: 'ANGLE (NVIDIA …)' }, 'full'],
    ['a good phone', { deviceMemory: 8, hardwareConcurrency: 8, renderer: 'Adreno (TM) 650' }, 'full'],
    ['a browser that says nothing', {}, 'full'],
    ['a cheap phone', { deviceMemory: 2, hardwareConcurrency: 8 }, 'light'],
    ['few cores and little memory', { deviceMemory: 4, hardwareConcurrency: 4 }, 'light'],
    ['two cores', { hardwareConcurrency: 2 }, 'light'],
    ['no graphics card', { deviceMemory: 16, renderer: 'Google SwiftShader' }, 'light'],
    ['no graphics card on Linux', { renderer: 'llvmpipe (LLVM 15)' }, 'light'],
    ['one that was slow before', { deviceMemory: 16, slow: true }, 'light'],
  ] as const)('%s', (_, device, name) => {
    expect(tierFor('auto', device).name).toBe(name);
    for (const chosen of qualities)
      if (chosen !== 'auto') expect(tierFor(chosen, device)).toBe(tiers[chosen]);
  });

  it('differs in pixels, smoothing and shading', () => {
    expect(tiers.light).toEqual({ name: 'light', pixelRatio: 1, antialias: false, contactShading: false });
    expect(tiers.full).toEqual({ name: 'full', pixelRatio: 2, antialias: true, contactShading: true });
  });
});

describe('the pace of frames', () => {
  const after = (waits: readonly number[]): number => {
    const said = vi.fn();
    const pace = new Pace(said);
    for (const wait of waits) pace.frame(wait);
    return said.mock.calls.length;
  };
  it('is slow when most frames are waited for, not when one is', () => {
    expect(after(Array<number>(40).fill(60))).toBe(1);
    expect(after(Array<number>(40).fill(16))).toBe(0);
    expect(after([16, 900, 16, 16, 16, 16, 16, 16])).toBe(0);
    expect(after(Array<number>(7).fill(60))).toBe(0);
  });
});
