import { glossary } from '#content/glossary/index.ts';
import type { Term } from '#content/glossary/types.ts';
import { matches } from '#figures/glossary/matches.ts';
import { plainText } from '#i18n/message.ts';
import { expect, languages, open, test, wordsOf } from './fixtures.ts';

const terms: readonly Term[] = Object.values(glossary).flat();

for (const language of languages) {
  const words = wordsOf(language).glossary;

  test.describe(`glossary, ${language}`, () => {
    test('shows every term in both languages; the search narrows it by either', async ({ page }) => {
      await open(page, `/${language}/glossary/`);
      await expect(page.locator('.term')).toHaveCount(terms.length);
      const search = page.getByRole('searchbox', { name: words.search });
      const namesOf = ({ name, also }: Term) =>
        [name.en, name.id, also?.en, also?.id].filter(Boolean).join(' ');
      for (const typed of ['prolak', 'scapula', 'tau-b']) {
        await search.fill(typed);
        const found = terms.filter((term) => matches(namesOf(term), typed));
        expect(found.length).toBeGreaterThan(0);
        await expect(page.locator('.term:visible')).toHaveCount(found.length);
        await expect(page.getByRole('status')).toHaveText(plainText(words.found, { n: found.length }));
      }
      await search.fill('zzz');
      await expect(page.getByRole('status')).toHaveText(words.none);
    });

    test('a term of a lesson leads to its entry', async ({ page }) => {
      await open(page, `/${language}/lessons/two-hormones/`);
      await page.locator('[data-term="alveolus"]').click();
      await expect(page).toHaveURL(new RegExp(`/${language}/glossary/#term-alveolus$`));
      await expect(page.locator('#term-alveolus')).toBeInViewport();
    });
  });
}
