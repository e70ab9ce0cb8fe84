/** The drawing of the mother, in its own units: left, top, width and height. */
export const motherBox = [50, 22, 400, 462] as const;
const [LEFT, TOP, WIDTH, HEIGHT] = motherBox;
const BOTTOM = TOP + HEIGHT;

/** A round or upright picture that stands beside the mother: its left, top, width and height. */
export interface Inset {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Composition {
  readonly viewBox: string;
  readonly inset: Inset;
  /** From the ring on her breast to the rim of the round picture. */
  readonly lead: string;
}

/** Where on her the look inside is taken, and how large its ring is. */
export const ring = { x: 236, y: 283, r: 11 } as const;

/** How far the inset moves to the right in a wide frame, and its width in an upright frame and in a wide one. */
const insets = {
  lens: { spread: 480, narrow: 184, wide: 436, ratio: 1 },
  signs: { spread: 230, narrow: 92, wide: 196, ratio: 250 / 150 },
} as const;

const between = (from: number, to: number, share: number): number => from + (to - from) * share;
const rounded = (...numbers: readonly number[]): string => numbers.map((n) => n.toFixed(1)).join(' ');

/** The frame in units of the drawing: as large as it can be, everything standing on its lower edge. */
function frameOf(aspect: number, content: number): { left: number; width: number; height: number } {
  const width = Math.max(content, HEIGHT * aspect);
  return { left: LEFT - (width - content) / 2, width, height: Math.max(HEIGHT, width / aspect) };
}

/** The mother alone. @param aspect width of the frame over its height */
export function alone(aspect: number): string {
  const { left, width, height } = frameOf(aspect, WIDTH);
  return rounded(left, BOTTOM - height, width, height);
}

/**
 * The mother with something beside her. In an upright frame it fills the corner above the baby; the wider the frame,
 * the larger it is and the farther to the right, so that nothing ever covers a face.
 */
export function beside(aspect: number, kind: keyof typeof insets): Composition {
  const { spread, narrow, wide, ratio } = insets[kind];
  const share = Math.max(0, Math.min(1, (HEIGHT * aspect - WIDTH) / spread));
  const { left, width, height } = frameOf(aspect, WIDTH + spread * share);
  const size = between(narrow, wide, share);
  const x = LEFT + WIDTH - 4 + spread * share - size;
  const middle = between(TOP + 6 + (narrow * ratio) / 2, TOP + HEIGHT / 2, share);
  // an upright frame has room above her head: the inset takes half of it
  const inset = {
    x,
    y: middle - (size * ratio) / 2 - Math.min(60, (height - HEIGHT) / 2),
    width: size,
    height: size * ratio,
  };
  const turn = (between(128, 190, share) * Math.PI) / 180;
  const end = [
    x + (size / 2) * (1 + Math.cos(turn)),
    inset.y + (inset.height / 2) * (1 + Math.sin(turn)),
  ] as const;
  const bend = [between(246, 330, share), between(228, 168, share)] as const;
  return {
    viewBox: rounded(left, BOTTOM - height, width, height),
    inset,
    lead: `M${rounded(ring.x + 3, ring.y - ring.r + 0.5)}Q${rounded(...bend, ...end)}`,
  };
}

/** A look inside that fills an upright frame, with the mother small in the corner below it. */
export const inside = {
  aspectBelow: 1.3,
  lens: { x: 26, y: 8, width: 372, height: 372 },
  mother: { x: 4, y: 312, size: 146, viewBox: '78 122 262 262' },
  viewBox(aspect: number): string {
    const width = Math.max(WIDTH, HEIGHT * aspect);
    const height = Math.max(HEIGHT, width / aspect);
    return rounded((WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  },
} as const;
