import type { Page } from '#i18n/paths.ts';

/** Where a figure of a lesson can be changed freely. */
export const simulator = (_start: string): { readonly page: Page; readonly fragment?: string } => ({
  page: 'twoHormones',
});
