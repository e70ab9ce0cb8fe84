import type { LinkProblem } from './scenarios/kind.ts';
import { readingKind } from './scenarios/reading.ts';
import { onLinkFollowed, readSlot, writeSlot } from './link/pageLink.ts';
import type { ReadingId } from '#content/study/readingIds.ts';

/** Turns the list of points into one at a time. The markup is figures/study/Reading.astro. */
export function bindReading(): void {
  const root = document.querySelector<HTMLElement>('[data-reading]');
  if (!root) return;
  const slot = root.dataset['slot'] ?? 'reading';
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  const position = root.querySelector<HTMLElement>('[data-reading-position]');
  const mode = root.querySelector<HTMLElement>('[data-reading-mode]');
  const pattern = root.dataset['position'] ?? '';
  let one = true;
  let current: ReadingId = readingKind.defaults.item;

  const show = (): void => {
    items.forEach((item, k) => {
      const away = one && item.dataset['item'] !== current;
      (item.parentElement ?? item).hidden = away;
      item.querySelector<HTMLElement>('[data-steps]')!.hidden = !one;
      if (!away && one && position)
        position.textContent = pattern.replace('{k}', String(k + 1)).replace('{n}', String(items.length));
    });
    if (position) position.hidden = !one;
  };
  const tell = (problem: LinkProblem | null): void => {
    for (const line of root.querySelectorAll<HTMLElement>('[data-problem]'))
      line.hidden = line.dataset['problem'] !== problem;
  };
  const read = (): void => {
    const { params, problem } = readSlot(slot, readingKind);
    current = params.item;
    tell(problem);
    show();
  };

  root.addEventListener('click', (event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-go]');
    if (!target) return;
    current = target.dataset['go'] as ReadingId;
    writeSlot(slot, readingKind, { item: current });
    tell(null);
    show();
    const item = items.find((candidate) => candidate.dataset['item'] === current);
    item?.focus({ preventScroll: true });
    root.scrollIntoView({ block: 'start' });
  });
  mode?.addEventListener('change', (event) => {
    one = (event.target as HTMLInputElement).value === 'one';
    show();
  });
  if (mode) mode.hidden = false;
  read();
  onLinkFollowed(read);
}
