/** One figure's part of a link; see README.md in this folder for the grammar. */
export interface LinkEntry {
  readonly slot: string;
  readonly kind: string;
  readonly version: number;
  readonly fields: Readonly<Record<string, string>>;
}

const HEAD = /^([A-Za-z0-9-]+):([A-Za-z-]+)\.(\d{1,4})$/;
const KEY = /^[A-Za-z0-9]+$/;

/** Longest fragment that is looked at: more than any browser keeps, less than what could stall a phone. */
const LONGEST_FRAGMENT = 100_000;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** True if a fragment carries figures and not the name of a heading. */
export const carriesFigures = (fragment: string): boolean => /^#?(\?|%3f)/i.test(fragment);

/** What a fragment says. Never throws; parts that are no figure come back in `broken`. */
export function parseFragment(fragment: string): { entries: LinkEntry[]; broken: string[] } {
  const entries: LinkEntry[] = [];
  const broken: string[] = [];
  if (!carriesFigures(fragment) || fragment.length > LONGEST_FRAGMENT)
    return { entries, broken: carriesFigures(fragment) ? ['too-long'] : broken };
  const bare = fragment.replace(/^#/, '');
  const text = bare.startsWith('?') ? bare : decoded(bare);
  for (const part of text.slice(1).split('&')) {
    if (part === '') continue;
    const [head = '', ...pairs] = part.split(';');
    const match = HEAD.exec(decoded(head));
    if (!match) {
      broken.push(part);
      continue;
    }
    const fields: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const pair of pairs) {
      const at = pair.indexOf('=');
      const key = at < 0 ? pair : pair.slice(0, at);
      if (at > 0 && KEY.test(key)) fields[key] = decoded(pair.slice(at + 1));
    }
    entries.push({
      slot: match[1] as string,
      kind: match[2] as string,
      version: Number(match[3]),
      fields,
    });
  }
  return { entries, broken };
}

/** The fragment, with its `#`, that says this; empty if there is nothing to say. */
export function writeFragment(entries: readonly LinkEntry[]): string {
  if (entries.length === 0) return '';
  const parts = entries.map(({ slot, kind, version, fields }) =>
    [
      `${slot}:${kind}.${version}`,
      ...Object.entries(fields).map(([key, value]) => `${key}=${encodeURIComponent(value)}`),
    ].join(';'),
  );
  return `#?${parts.join('&')}`;
}
