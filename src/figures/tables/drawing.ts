import type { Member } from './family.ts';

/** Where things stand on the plate, in the units of its view box. */
export interface Drawing {
  readonly phone: boolean;
  readonly width: number;
  readonly height: number;
  /** Ends of the axis of tau_b. */
  readonly left: number;
  readonly right: number;
  /** The topmost comb, and from comb to comb. */
  readonly top: number;
  readonly gap: number;
  readonly axis: number;
  readonly radius: number;
}

export const drawings: Readonly<Record<'wide' | 'narrow', Drawing>> = {
  wide: {
    phone: false,
    width: 832,
    height: 476,
    left: 160,
    right: 740,
    top: 96,
    gap: 36,
    axis: 392,
    radius: 5,
  },
  narrow: {
    phone: true,
    width: 328,
    height: 232,
    left: 22,
    right: 280,
    top: 38,
    gap: 17,
    axis: 188,
    radius: 3.5,
  },
};

/** The nearest member to a point of the view box, or null if none is near enough to be meant. */
export function nearestTo(
  family: readonly Member[],
  at: (member: Member) => { readonly x: number; readonly y: number },
  point: { readonly x: number; readonly y: number },
  reach = 28,
): Member | null {
  let nearest: Member | null = null;
  let least = reach;
  for (const member of family) {
    const { x, y } = at(member);
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance < least) {
      least = distance;
      nearest = member;
    }
  }
  return nearest;
}
