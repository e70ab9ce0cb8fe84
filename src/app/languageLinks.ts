import { isLanguage } from '#i18n/languages.ts';
import { onLinkWritten } from './link/pageLink.ts';
import { keepPreferences, recallPreferences } from './preferences.ts';

/**
 * Switching the language keeps the page and its state: the links to the other language carry the fragment along,
 * and the choice is remembered.
 */
export function keepLanguageLinks(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  keepHash(links);
  for (const link of links)
    link.addEventListener('click', () => {
      const language = link.dataset['language'];
      if (isLanguage(language)) keepPreferences({ ...recallPreferences().preferences, language });
    });
}

/** Makes links carry the fragment of this page along, now and whenever it changes. */
export function keepHash(links: readonly HTMLAnchorElement[]): void {
  const follow = (): void => {
    for (const link of links) link.hash = location.hash;
  };
  follow();
  addEventListener('hashchange', follow);
  onLinkWritten(follow);
}
