import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recallPreferences } from '#app/preferences.ts';
import { recall, remember } from '#app/storage.ts';
import { storage } from '../storage.ts';

const schema = v.object({ n: v.number() });

afterEach(() => vi.unstubAllGlobals());

describe('what the device remembers', () => {
  it('comes back as it was', () => {
    storage();
    expect(recall('x', schema)).toEqual({ state: 'empty', value: null });
    expect(remember('x', { n: 3 })).toBe('kept');
    expect(recall('x', schema)).toEqual({ state: 'kept', value: { n: 3 } });
  });

  it.each(['{', '{"n":"three"}', 'null', '[]', '""'])('corrupt: %s is set aside, not destroyed', (text) => {
    const kept = storage({ 'ruas:v1:x': text });
    expect(recall('x', schema)).toEqual({ state: 'corrupt', value: null });
    expect(kept.get('ruas:v1:x:set-aside')).toBe(text);
    expect(kept.has('ruas:v1:x')).toBe(false);
  });

  it('blocked storage throws nothing', () => {
    storage({}, true);
    expect(recall('x', schema)).toEqual({ state: 'blocked', value: null });
    expect(remember('x', { n: 1 })).toBe('blocked');
  });

  it('no storage at all throws nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(recall('x', schema).state).toBe('blocked');
    expect(remember('x', 1)).toBe('blocked');
  });

  it('preferences are valid whatever was stored', () => {
    for (const text of ['{"theme":"pink"}', '{"motion":3}', 'x', '{}', '{"theme":"dark"}']) {
      storage({ 'ruas:v1:preferences': text });
      const { preferences } = recallPreferences();
      expect(['system', 'light', 'dark']).toContain(preferences.theme);
      expect(['system', 'reduced', 'full']).toContain(preferences.motion);
      expect(preferences.projector).toBeTypeOf('boolean');
    }
  });
});
