import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alone, beside, inside, motherBox, ring } from '#figures/mother/composition.ts';
import { lookIn } from '#figures/mother/look.ts';

const [left, top, width, height] = motherBox;
const aspects = fc.double({ min: 0.4, max: 4, noNaN: true });
const parsed = (viewBox: string): readonly number[] => viewBox.split(' ').map(Number);

describe('the pictures for mothers fill frames of any shape', () => {
  it('shows the whole mother, standing on the lower edge, in the shape of the frame', () => {
    fc.assert(
      fc.property(aspects, (aspect) => {
        for (const box of [alone(aspect), beside(aspect, 'lens').viewBox, beside(aspect, 'signs').viewBox]) {
          const [x = 0, y = 0, w = 0, h = 0] = parsed(box);
          expect(w / h).toBeCloseTo(aspect, 1);
          expect(x).toBeLessThanOrEqual(left + 0.1);
          expect(x + w).toBeGreaterThanOrEqual(left + width - 0.1);
          expect(y).toBeLessThanOrEqual(top + 0.1);
          expect(y + h).toBeCloseTo(top + height, 0);
        }
      }),
    );
  });

  it('puts what stands beside her inside the frame, and never over her face', () => {
    const face = { x: 252, y: 205 };
    fc.assert(
      fc.property(aspects, fc.constantFrom('lens' as const, 'signs' as const), (aspect, kind) => {
        const { viewBox, inset } = beside(aspect, kind);
        const [x = 0, y = 0, w = 0, h = 0] = parsed(viewBox);
        expect(inset.x).toBeGreaterThan(face.x);
        expect(inset.x + inset.width).toBeLessThanOrEqual(x + w + 0.1);
        expect(inset.y).toBeGreaterThanOrEqual(y - 0.1);
        expect(inset.y + inset.height).toBeLessThanOrEqual(y + h + 0.1);
      }),
    );
  });

  it('leads from the ring on the breast to the rim of the round picture', () => {
    fc.assert(
      fc.property(aspects, (aspect) => {
        const { lead, inset } = beside(aspect, 'lens');
        const numbers = lead.match(/-?[\d.]+/g)!.map(Number);
        const [startX = 0, startY = 0] = numbers;
        const [endX = 0, endY = 0] = numbers.slice(-2);
        expect(Math.hypot(startX - ring.x, startY - ring.y)).toBeCloseTo(ring.r, 0);
        const radius = inset.width / 2;
        expect(Math.hypot(endX - inset.x - radius, endY - inset.y - radius)).toBeCloseTo(radius, 0);
      }),
    );
  });

  it('gives a look inside the whole of an upright frame', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.4, max: inside.aspectBelow, noNaN: true }), (aspect) => {
        const [x = 0, y = 0, w = 0, h = 0] = parsed(inside.viewBox(aspect));
        for (const part of [
          inside.lens,
          { ...inside.mother, width: inside.mother.size, height: inside.mother.size },
        ]) {
          expect(part.x).toBeGreaterThanOrEqual(x - 0.1);
          expect(part.y).toBeGreaterThanOrEqual(y - 0.1);
          expect(part.x + part.width).toBeLessThanOrEqual(x + w + 0.1);
          expect(part.y + part.height).toBeLessThanOrEqual(y + h + 0.1);
        }
      }),
    );
  });
});

it('takes from a link what it names of her look, and the rest from the device', () => {
  const own = { tone: 4, drape: 'hair' } as const;
  expect(lookIn({ scene: 3, tone: null, drape: null }, own)).toEqual(own);
  expect(lookIn({ scene: 1, tone: 1, drape: null }, own)).toEqual({ tone: 1, drape: 'hair' });
  expect(lookIn({ scene: 1, tone: 2, drape: 'scarf' }, own)).toEqual({ tone: 2, drape: 'scarf' });
});
