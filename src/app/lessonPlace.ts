import { changeLesson, lessonProgress, progressOf } from './lessonProgress.ts';

/**
 * Remembers which section of a lesson was reached and offers it again. The markup is pages/[lang]/lessons/[slug].astro:
 * `data-lesson` holds the slug, `data-resume` the offer, `data-kept` the words on what the device keeps.
 */
export function bindLessonPlace(): void {
  const root = document.querySelector<HTMLElement>('[data-lesson]');
  const slug = root?.dataset['lesson'];
  if (!root || !slug) return;

  const headings = [...root.querySelectorAll<HTMLElement>('.body h2[id]')];
  const { section } = progressOf(slug);
  const reached = headings.findIndex((heading) => heading.id === section);
  const offer = root.querySelector<HTMLElement>('[data-resume]');
  const link = offer?.querySelector('a');
  if (offer && link && reached > 0 && location.hash === '') {
    link.href = `#${section}`;
    link.textContent = headings[reached]?.textContent ?? '';
    offer.hidden = false;
  }

  const tell = (): void => {
    const { state } = lessonProgress();
    for (const line of root.querySelectorAll<HTMLElement>('[data-kept]'))
      line.hidden = line.dataset['kept'] !== state;
  };
  tell();

  let furthest = reached;
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const k = headings.indexOf(target as HTMLElement);
        if (!isIntersecting || k <= furthest) continue;
        furthest = k;
        changeLesson(slug, (lesson) => ({ ...lesson, section: target.id }));
        tell();
      }
    },
    { rootMargin: '0px 0px -40% 0px' },
  );
  for (const heading of headings) watch.observe(heading);
}
