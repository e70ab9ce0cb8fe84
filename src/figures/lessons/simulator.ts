import { fragmentFor } from '#app/link/pageLink.ts';
import { letDownKind, paramsOf } from '#app/scenarios/letDown.ts';
import type { Scenario } from '#engines/physiology/index.ts';
import type { Page } from '#i18n/paths.ts';

/** The page of the simulator with this mother in it: there everything that a lesson holds fixed can be changed. */
export const simulator = (scenario: Scenario): { readonly page: Page; readonly fragment: string } => ({
  page: 'letDown',
  fragment: fragmentFor('letdown', letDownKind, paramsOf(scenario)).replace(/^#/, ''),
});
