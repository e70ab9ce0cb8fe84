import { describe, expect, it } from 'vitest';
import {
  faces,
  labels,
  NARROW_NUMBER_RADIUS,
  NUMBER_RADIUS,
  stages,
  TEXT_GAP,
  type Box,
  type Label,
  type Size,
} from '#figures/letdown/plate/layout.ts';
import { en } from '#i18n/en.ts';
import { id } from '#i18n/id.ts';

type Segment = readonly [number, number, number, number];

/** Width of a letter at 16 px in the serif, generously. */
const LETTER = 7.6;
const LINE = 18;

const segmentOf = ({ at, to }: Label): Segment => [at[0], at[1], to![0], to![1]];
function textBox(label: Label, size: Size, words: typeof en.plate | typeof id.plate): Box | null {
  if (label.text === 'none') return null;
  const lines = words.labels[label.part].split('\n');
  const width = Math.max(...lines.map((line) => line.length)) * LETTER;
  const gap =
    label.number === undefined ? 0 : (size === 'wide' ? NUMBER_RADIUS : NARROW_NUMBER_RADIUS) + TEXT_GAP;
  const x = label.text === 'left' ? label.at[0] - gap - width : label.at[0] + gap;
  return [x, label.at[1] - 9, width, lines.length * LINE];
}
const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number): number =>
  Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
const crosses = ([a, b, c, d]: Segment, [e, f, g, h]: Segment): boolean =>
  side(a, b, c, d, e, f) !== side(a, b, c, d, g, h) && side(e, f, g, h, a, b) !== side(e, f, g, h, c, d);
const enters = (line: Segment, [x, y, w, h]: Box): boolean => {
  const inside = (px: number, py: number) => px > x && px < x + w && py > y && py < y + h;
  return (
    inside(line[0], line[1]) ||
    inside(line[2], line[3]) ||
    crosses(line, [x, y, x + w, y + h]) ||
    crosses(line, [x + w, y, x, y + h])
  );
};
const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

for (const size of ['wide', 'narrow'] as const) {
  const stage = stages[size];
  const all = labels[size];
  const led = all.filter(({ to }) => to);
  const onStage = faces.map(([x, y, w, h]): Box => [x + stage.mother.x, y + stage.mother.y, w, h]);

  describe(`labels of the ${size} plate`, () => {
    it('number the reflex 1 to 8, each once', () => {
      const numbers = all.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
      expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it('have leaders that cross neither each other nor a face', () => {
      led.forEach((a, i) => {
        for (const b of led.slice(i + 1))
          expect(crosses(segmentOf(a), segmentOf(b)), `${a.part} × ${b.part}`).toBe(false);
        for (const face of onStage) expect(enters(segmentOf(a), face), `${a.part} × face`).toBe(false);
      });
    });

    for (const [language, words] of [
      ['en', en.plate],
      ['id', id.plate],
    ] as const)
      it(`have words that stay on the stage and clear of words, faces and leaders (${language})`, () => {
        const boxes = all.flatMap((label) => {
          const box = textBox(label, size, words as typeof en.plate);
          return box ? [{ label, box }] : [];
        });
        boxes.forEach(({ label, box }, i) => {
          expect(box[0], label.part).toBeGreaterThanOrEqual(-30);
          expect(box[0] + box[2], label.part).toBeLessThanOrEqual(stage.width + 40);
          for (const other of boxes.slice(i + 1))
            expect(overlap(box, other.box), `${label.part} on ${other.label.part}`).toBe(false);
          for (const face of onStage) expect(overlap(box, face), `${label.part} on a face`).toBe(false);
          for (const other of led)
            if (other !== label)
              expect(enters(segmentOf(other), box), `leader of ${other.part} through ${label.part}`).toBe(
                false,
              );
        });
      });
  });
}
