import * as v from 'valibot';

/*
 * What the device remembers. Storage may be missing, full, forbidden or hold rubbish: nothing here throws, and the
 * caller learns what happened so that the page can say so.
 */

/** Keys are `ruas:v1:<name>`. */
const PREFIX = 'ruas:v1:';

export type StorageState =
  | 'kept' /* read or written as asked */
  | 'empty' /* nothing remembered yet */
  | 'corrupt' /* something unreadable was found and set aside */
  | 'blocked'; /* this browser does not let the site remember anything */

/** Reads a remembered value by its schema. A corrupt value is set aside under `…:set-aside`, not destroyed. */
export function recall<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
): { readonly state: StorageState; readonly value: v.InferOutput<Schema> | null } {
  let text: string | null;
  try {
    text = localStorage.getItem(PREFIX + name);
  } catch {
    return { state: 'blocked', value: null };
  }
  if (text === null) return { state: 'empty', value: null };
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    if (parsed.success) return { state: 'kept', value: parsed.output };
  } catch {
    // not JSON: handled as any other corrupt value below
  }
  try {
    localStorage.setItem(`${PREFIX}${name}:set-aside`, text);
    localStorage.removeItem(PREFIX + name);
  } catch {
    return { state: 'blocked', value: null };
  }
  return { state: 'corrupt', value: null };
}

/** Remembers a JSON-safe value. */
export function remember(name: string, value: unknown): StorageState {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return 'kept';
  } catch {
    return 'blocked';
  }
}

/** Removes a remembered value, and what was set aside under its name. */
export function forget(name: string): StorageState {
  try {
    localStorage.removeItem(PREFIX + name);
    localStorage.removeItem(`${PREFIX}${name}:set-aside`);
    return 'empty';
  } catch {
    return 'blocked';
  }
}
