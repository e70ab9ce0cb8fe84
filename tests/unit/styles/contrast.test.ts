import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/* The colours of styles/tokens.css, measured: WCAG 2.2 contrast on paper and on wash, in both themes. */

const css = readFileSync('src/styles/tokens.css', 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
};

/** Least contrast of each colour: body text 7, other text 4.5, graphical marks and control edges 3. */
const least: Record<string, number> = {
  ink: 7,
  muted: 4.5,
  oxytocin: 4.5,
  prolactin: 4.5,
  'massage-text': 4.5,
  concordant: 4.5,
  discordant: 4.5,
  tied: 4.5,
  stop: 4.5,
  massage: 3,
  edge: 3,
};

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const of = (name: string): string => pairs.get(name)![theme];

  it.each(Object.entries(least))('%s keeps %d : 1 on paper and wash', (name, ratio) => {
    for (const ground of ['paper', 'wash'])
      expect(contrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(ratio);
  });

  it('ink stands out on the massage tint, which is always outlined', () => {
    expect(contrast(of('ink'), of('massage-tint'))).toBeGreaterThanOrEqual(4.5);
  });

  it('a filled button reads as well as text', () => {
    expect(contrast(of('paper'), of('ink'))).toBeGreaterThanOrEqual(7);
  });
});

it('the values for browsers without light-dark() are those of the light theme', () => {
  const plain = new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
  for (const [name, { light }] of pairs) expect(plain.get(name), name).toBe(light);
});
