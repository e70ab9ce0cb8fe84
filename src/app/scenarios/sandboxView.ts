import type { ScenarioKind } from './kind.ts';

/** What the sandbox shows beside its cohort: the panel, what of it, and whether it is presented to a room. */
export interface SandboxViewParams {
  /** Name of a panel; one that this copy of the site does not have is shown as the first. */
  readonly panel: string;
  readonly presenting: boolean;
  /** Names of the parts that a room sees; null for the usual ones. */
  readonly parts: readonly string[] | null;
  /** The room sees tau_b only when it is asked for. */
  readonly hidesTau: boolean;
  /** Id of the question or challenge that is open, where tasks are shown. */
  readonly task: string | null;
}

const isName = (text: string): boolean => /^[a-z]{1,20}$/.test(text);
const MOST_PARTS = 9;

/**
 * Fields: `p` panel; `w` way of showing, `page` or `room`; from version 2 on `o` the parts for the room, joined by `_`,
 * empty for none; `h` what is hidden first, `tau`; `t` the task.
 */
export const sandboxViewKind: ScenarioKind<SandboxViewParams> = {
  kind: 'sandbox-view',
  version: 2,
  defaults: { panel: 'glance', presenting: false, parts: null, hidesTau: false, task: null },
  encode: ({ panel, presenting, parts, hidesTau, task }) => ({
    p: panel,
    w: presenting ? 'room' : 'page',
    ...(parts ? { o: parts.join('_') } : {}),
    ...(hidesTau ? { h: 'tau' } : {}),
    ...(task === null ? {} : { t: task }),
  }),
  decode: (fields) => {
    const panel = fields['p'] ?? sandboxViewKind.defaults.panel;
    const way = fields['w'] ?? 'page';
    const parts = fields['o'] === undefined ? null : fields['o'].split('_').filter((part) => part !== '');
    const hides = fields['h'] ?? '';
    const task = fields['t'] ?? null;
    if (!isName(panel) || (way !== 'page' && way !== 'room') || (hides !== '' && hides !== 'tau'))
      return 'malformed';
    if (parts && (parts.length > MOST_PARTS || !parts.every(isName))) return 'malformed';
    if (task !== null && !/^[a-z][a-z-]{0,39}$/.test(task)) return 'malformed';
    return { panel, presenting: way === 'room', parts, hidesTau: hides === 'tau', task };
  },
  equal: (a, b) => JSON.stringify(sandboxViewKind.encode(a)) === JSON.stringify(sandboxViewKind.encode(b)),
};
