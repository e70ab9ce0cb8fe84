/** A word on a leader: where it points, on which side its text stands, its two lines. */
export interface Label {
  readonly key: string;
  readonly side: -1 | 1;
  readonly anchor: readonly [x: number, y: number];
  readonly title: string;
  readonly note: readonly string[];
}

export interface PlacedLabel extends Label {
  /** Leader: from the anchor to the elbow and on to the text. */
  readonly elbow: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
}

const TITLE = 25;
const LINE = 20;
const GAP = 12;
/** Lower edge of the picture. */
const BOTTOM = 564;

/**
 * On which side of the midline a name at height `y` stands free: her left, unless a leader ends beside the spine there
 * and the name would read as the last word of that label.
 */
export function freeSide(labels: readonly Label[], y: number): -1 | 1 {
  const taken = labels.some(({ side, anchor: [x, at] }) => side < 0 && x > -90 && Math.abs(at - y) < 18);
  return taken ? 1 : -1;
}

/**
 * Sets the labels of each side in a column in the order of their anchors, so that no two leaders cross, and moves
 * them apart until their texts do not touch, and up where they would leave the picture. `column`: distance of the texts from the midline; `elbow`: where the
 * leaders bend.
 */
export function placeLabels(
  labels: readonly Label[],
  { column, elbow }: { readonly column: number; readonly elbow: number },
): readonly PlacedLabel[] {
  return ([-1, 1] as const).flatMap((side) => {
    const here = labels.filter((label) => label.side === side).toSorted((a, b) => a.anchor[1] - b.anchor[1]);
    const height = (label: Label): number => TITLE + label.note.length * LINE;
    const tops: number[] = [];
    here.forEach((label, i) => {
      const wish = label.anchor[1];
      const least = i === 0 ? -Infinity : tops[i - 1]! + height(here[i - 1]!) + GAP;
      tops.push(Math.max(wish, least));
    });
    for (let i = here.length - 1; i >= 0; i--) {
      const most = i === here.length - 1 ? BOTTOM : tops[i + 1]! - GAP;
      tops[i] = Math.min(tops[i]!, most - height(here[i]!));
    }
    return here.map((label, i) => ({
      ...label,
      elbow: [side * elbow, tops[i]!] as const,
      end: [side * column, tops[i]!] as const,
    }));
  });
}
