import { decodeEntry, type Decoded, type ScenarioKind } from '#app/scenarios/kind.ts';
import { carriesFigures, parseFragment, writeFragment, type LinkEntry } from './grammar.ts';

/*
 * The one owner of the address of the page. Figures read their slot when they start, write it when the reader has
 * changed something, and hear of it when the reader follows another link to the same page.
 */

type Listener = () => void;

const listeners = new Set<Listener>();

/**
 * What the address will say next. It is written in a task of its own, once for all figures that changed: the reader's
 * move does not wait for it.
 */
let waiting: string | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
const fragmentNow = (): string => waiting ?? location.hash;
/** Milliseconds until the next try: Safari refuses more than a hundred changes within some seconds. */
const AGAIN = 1000;

const entries = (): LinkEntry[] => parseFragment(fragmentNow()).entries;

function put(fragment: string): void {
  waiting = fragment;
  timer ??= setTimeout(write, 0);
}
function write(): void {
  timer = null;
  if (waiting === null) return;
  try {
    history.replaceState(history.state, '', waiting === '' ? location.pathname + location.search : waiting);
    waiting = null;
  } catch {
    timer = setTimeout(write, AGAIN);
    return;
  }
  for (const listener of writeListeners) listener();
}

/** The whole address of what is shown now, for a link that is copied: also where it could not be written yet. */
export function addressNow(): string {
  return location.origin + location.pathname + location.search + fragmentNow();
}

/** What the address says, or is about to say, for a slot; the defaults where it says nothing. */
export function readSlot<Params extends object>(slot: string, kind: ScenarioKind<Params>): Decoded<Params> {
  const { entries: all, broken } = parseFragment(fragmentNow());
  const entry = all.find((candidate) => candidate.slot === slot);
  if (entry) return decodeEntry(kind, entry);
  return { params: kind.defaults, problem: broken.length > 0 ? 'malformed' : null };
}

/** Whether the address says anything of a slot. */
export const saysSlot = (slot: string): boolean => entries().some((entry) => entry.slot === slot);

/**
 * Puts a scenario into the address, without a new step in the history; the defaults take its slot out again.
 * Other slots and, where no figure is set, the name of a heading stay as they are.
 */
export function writeSlot<Params extends object>(
  slot: string,
  kind: ScenarioKind<Params>,
  params: Params,
): void {
  const others = entries().filter((entry) => entry.slot !== slot);
  const next = kind.equal(params, kind.defaults) ? others : [...others, entryOf(slot, kind, params)];
  const fragment = writeFragment(next);
  if (fragment === '' && !carriesFigures(fragmentNow())) return;
  if (fragment === fragmentNow()) return;
  put(fragment);
}

const entryOf = <Params extends object>(
  slot: string,
  kind: ScenarioKind<Params>,
  params: Params,
): LinkEntry => ({
  slot,
  kind: kind.kind,
  version: kind.version,
  fields: kind.encode(params),
});

/** The fragment that carries just this scenario, for links from one page to a figure on another. */
export const fragmentFor = <Params extends object>(
  slot: string,
  kind: ScenarioKind<Params>,
  params: Params,
): string => writeFragment([entryOf(slot, kind, params)]);

/** Calls back when the reader follows a link to another state of this page. Returns the way to stop. */
export function onLinkFollowed(listener: Listener): () => void {
  if (listeners.size === 0) addEventListener('hashchange', announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('hashchange', announce);
  };
}

const announce = (): void => {
  if (location.hash !== '' && !carriesFigures(location.hash)) return; // a heading, not a state
  waiting = null;
  for (const listener of listeners) listener();
};

const writeListeners = new Set<Listener>();

/** Calls back after a figure has put its state into the address, for example to keep the language links in step. */
export function onLinkWritten(listener: Listener): void {
  writeListeners.add(listener);
}
