/*
 * The little markup of interface texts, so that no sentence is ever built by joining strings:
 *
 *   {name}            a value, put in by the view (numbers already formatted for the language)
 *   {n|mother|mothers} the first word for n = 1, else the second
 *   <c>concordant</c> a tag; the view decides what it looks like (a colour term, emphasis, a link)
 *   τ_b τ_a τ_c       typeset as an italic tau with its index
 */

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'choice'; readonly name: string; readonly one: string; readonly other: string }
  | { readonly kind: 'tau'; readonly index: string }
  | { readonly kind: 'tag'; readonly name: string; readonly children: readonly Part[] };

/** A value in a message: a number chooses between singular and plural and is shown as it is. */
export type MessageValues = Readonly<Record<string, string | number>>;

const TOKEN = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}|<(\/?)(\w+)>|τ_([abc])/gu;

const cache = new Map<string, readonly Part[]>();

/** Splits a message into its parts. @throws Error on an unclosed or crossed tag: a mistake in the dictionary */
export function parseMessage(message: string): readonly Part[] {
  const known = cache.get(message);
  if (known) return known;
  interface Open {
    readonly name: string;
    readonly parts: Part[];
  }
  const stack: Open[] = [{ name: '', parts: [] }];
  let last = 0;
  const top = (): Open => stack[stack.length - 1] as Open;
  for (const match of message.matchAll(TOKEN)) {
    if (match.index > last) top().parts.push({ kind: 'text', text: message.slice(last, match.index) });
    last = match.index + match[0].length;
    const [, value, one, other, closing, tag, index] = match;
    if (value !== undefined) {
      top().parts.push(
        one === undefined
          ? { kind: 'value', name: value }
          : { kind: 'choice', name: value, one, other: other ?? '' },
      );
    } else if (index !== undefined) {
      top().parts.push({ kind: 'tau', index });
    } else if (closing === '/') {
      const open = stack.pop() as Open;
      if (open.name !== tag || stack.length === 0)
        throw new Error(`Message tag </${tag}> closes nothing: ${message}`);
      top().parts.push({ kind: 'tag', name: open.name, children: open.parts });
    } else {
      stack.push({ name: tag ?? '', parts: [] });
    }
  }
  if (last < message.length) top().parts.push({ kind: 'text', text: message.slice(last) });
  if (stack.length > 1) throw new Error(`Message tag <${top().name}> is not closed: ${message}`);
  cache.set(message, top().parts);
  return top().parts;
}

/** The value of `name`, or a visible mark of what is missing: tests look for it. */
export const valueOf = (values: MessageValues, name: string): string => {
  const value = values[name];
  return value === undefined ? `⟨${name}⟩` : String(value);
};

/** Singular or plural of a choice part. */
export const choose = (values: MessageValues, part: { name: string; one: string; other: string }): string =>
  Number(values[part.name]) === 1 ? part.one : part.other;

/** The message as plain text, for attributes, titles and screen readers: tags fall away, τ_b reads "tau-b". */
export function plainText(message: string, values: MessageValues = {}): string {
  const read = (parts: readonly Part[]): string =>
    parts
      .map((part) => {
        switch (part.kind) {
          case 'text':
            return part.text;
          case 'value':
            return valueOf(values, part.name);
          case 'choice':
            return choose(values, part);
          case 'tau':
            return `tau-${part.index}`;
          case 'tag':
            return read(part.children);
        }
      })
      .join('');
  return read(parseMessage(message));
}

/** The message with its values filled in and its tags and taus still marked, to be handed on. */
export const fillIn = (message: string, values: MessageValues): string =>
  message.replace(TOKEN, (token, value, one, other) => {
    if (value === undefined) return token as string;
    return one === undefined
      ? valueOf(values, value as string)
      : choose(values, { name: value as string, one: one as string, other: other as string });
  });
