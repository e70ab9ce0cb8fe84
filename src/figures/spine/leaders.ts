/** A word that wants to stand beside the picture: where it points (px), and how large its text is. */
export interface Leader {
  readonly key: string;
  readonly anchor: readonly [x: number, y: number];
  readonly width: number;
  /** The higher, the earlier it gets a place when there is little room. */
  readonly rank: number;
}
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Height of one line of text with its air; every label has one line. */
  readonly line: number;
  /** Free of the edges, and of what the page lays over them. */
  readonly margin: number;
  readonly below: number;
}
export interface PlacedLeader {
  readonly key: string;
  readonly side: 'left' | 'right';
  /** The box of the text. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly anchor: readonly [x: number, y: number];
  /** Where the leader meets the text. */
  readonly end: readonly [x: number, y: number];
}

/** Between a text and its leader (px). */
const GAP = 5;

type Spot = readonly [number, number];
const turn = (a: Spot, b: Spot, c: Spot): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
/** Whether two straight leaders cross. */
export const cross = (a: Spot, b: Spot, c: Spot, d: Spot): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Tops of a column: as near to the wishes as they can be without touching, inside the frame. */
function tops(wishes: readonly number[], { height, line, margin, below }: Frame): readonly number[] {
  const result: number[] = [];
  wishes.forEach((wish, i) =>
    result.push(Math.max(margin, wish - line / 2, i > 0 ? result[i - 1]! + line : -Infinity)),
  );
  for (let i = result.length - 1; i >= 0; i--)
    result[i] = Math.min(result[i]!, (i === result.length - 1 ? height - below : result[i + 1]!) - line);
  return result;
}

/**
 * Places words in a column on either side of the picture. Texts never touch each other or the edge, and no two
 * leaders cross: all lines have one height, so wherever two cross they change places, which makes the leaders
 * shorter every time and therefore comes to an end. What finds no place, or points outside the free middle, is left
 * out, lowest rank first.
 */
export function placeLeaders(leaders: readonly Leader[], frame: Frame): readonly PlacedLeader[] {
  const { width, height, line, margin, below } = frame;
  const room = Math.max(0, Math.floor((height - margin - below) / line));
  const free = leaders.filter(
    ({ anchor: [x, y], width: wide }) =>
      y >= 0 && y <= height && x > margin + wide + GAP && x < width - margin - wide - GAP,
  );
  const sideOf = ({ anchor: [x] }: Leader): 'left' | 'right' => (x > width / 2 - 1 ? 'right' : 'left');
  return (['left', 'right'] as const).flatMap((side) => {
    const here = free
      .filter((leader) => sideOf(leader) === side)
      .toSorted((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1))
      .slice(0, room)
      .toSorted((a, b) => a.anchor[1] - b.anchor[1] || a.anchor[0] - b.anchor[0]);
    // one column edge for all: the widest text decides, so that leaders end on one line
    const widest = Math.max(0, ...here.map((one) => one.width));
    const inside = here.filter(({ anchor: [x] }) =>
      side === 'left' ? x > margin + widest + GAP : x < width - margin - widest - GAP,
    );
    const edge = side === 'left' ? margin + widest : width - margin - widest;
    const end = side === 'left' ? edge + GAP : edge - GAP;
    const places = tops(
      inside.map(({ anchor: [, y] }) => y),
      frame,
    ).map((top) => top + line / 2);
    const order = [...inside];
    for (let again = true; again;) {
      again = false;
      for (let i = 0; i < order.length; i++)
        for (let j = i + 1; j < order.length; j++)
          if (cross(order[i]!.anchor, [end, places[i]!], order[j]!.anchor, [end, places[j]!])) {
            [order[i], order[j]] = [order[j]!, order[i]!];
            again = true;
          }
    }
    return order.map((leader, i): PlacedLeader => {
      const [top, bottom] = [places[i]! - line / 2, places[i]! + line / 2];
      const box =
        side === 'left'
          ? ([edge - leader.width, top, edge, bottom] as const)
          : ([edge, top, edge + leader.width, bottom] as const);
      return { key: leader.key, side, box, anchor: leader.anchor, end: [end, places[i]!] };
    });
  });
}
