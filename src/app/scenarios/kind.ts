import type { LinkEntry } from '#app/link/grammar.ts';

/** Why a link could not be followed. The words live in the dictionaries. */
export type LinkProblem = 'malformed' | 'newer-version' | 'other-kind' | 'out-of-range' | 'wrong-shape';

/** A sort of scenario: its name, newest version, defaults, and how it is written into and read from a link. */
export interface ScenarioKind<Params extends object> {
  readonly kind: string;
  readonly version: number;
  readonly defaults: Params;
  /** The fields of a link; those that equal the defaults may be left out. */
  readonly encode: (params: Params) => Readonly<Record<string, string>>;
  /** Reads fields of the given version. Anything missing takes its default. */
  readonly decode: (fields: Readonly<Record<string, string>>, version: number) => Params | LinkProblem;
  readonly equal: (a: Params, b: Params) => boolean;
}

/** A decoded scenario: always valid, with the problem that made it fall back to the defaults, if any. */
export interface Decoded<Params extends object> {
  readonly params: Params;
  readonly problem: LinkProblem | null;
}

/** What a link says for a kind. Never throws and never leaves the reader without a valid scenario. */
export function decodeEntry<Params extends object>(
  kind: ScenarioKind<Params>,
  entry: LinkEntry,
): Decoded<Params> {
  const fallBack = (problem: LinkProblem): Decoded<Params> => ({ params: kind.defaults, problem });
  if (entry.kind !== kind.kind) return fallBack('other-kind');
  if (entry.version > kind.version) return fallBack('newer-version');
  if (entry.version < 1) return fallBack('malformed');
  const params = kind.decode(entry.fields, entry.version);
  return typeof params === 'string' ? fallBack(params) : { params, problem: null };
}

/** A whole number in [least, most] from the text of a field; undefined if it is anything else. */
export function integerField(text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined || !/^-?\d{1,9}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
