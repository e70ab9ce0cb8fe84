import type { ScenarioKind } from './kind.ts';

/** What the sandbox shows beside its cohort: the panel, and whether it is presented to a room. */
export interface SandboxViewParams {
  /** Name of a panel; one that this copy of the site does not have is shown as the first. */
  readonly panel: string;
  readonly presenting: boolean;
}

/** Fields: `p` panel; `w` way of showing, `page` or `room`. */
export const sandboxViewKind: ScenarioKind<SandboxViewParams> = {
  kind: 'sandbox-view',
  version: 1,
  defaults: { panel: 'glance', presenting: false },
  encode: ({ panel, presenting }) => ({ p: panel, w: presenting ? 'room' : 'page' }),
  decode: (fields) => {
    const panel = fields['p'] ?? sandboxViewKind.defaults.panel;
    const way = fields['w'] ?? 'page';
    if (!/^[a-z]{1,20}$/.test(panel) || (way !== 'page' && way !== 'room')) return 'malformed';
    return { panel, presenting: way === 'room' };
  },
  equal: (a, b) => a.panel === b.panel && a.presenting === b.presenting,
};
