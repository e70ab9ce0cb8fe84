/** How long the drawing takes from one posture to the other (ms). */
const DURATION = 600;

/**
 * Moves the drawing in `frame` to the posture that it is about to get; call before it is drawn. Bones and route move
 * by their own outlines (the style sheet does it while `data-posing` stands); of the mother, whose outlines do not
 * match line for line, the old one fades over the new.
 */
export function pose(frame: HTMLElement): void {
  const now = frame.querySelector<SVGSVGElement>('svg[data-posture]');
  if (!now?.parentElement) return;
  frame.querySelector('[data-leaving]')?.remove();
  const old = now.cloneNode(true) as SVGSVGElement;
  for (const part of old.querySelectorAll('[data-layer], [data-thumbs], text')) part.remove();
  for (const name of ['role', 'aria-label', 'data-posture', 'id']) old.removeAttribute(name);
  old.setAttribute('aria-hidden', 'true');
  old.dataset['leaving'] = '';
  const { left, top, width, height } = now.getBoundingClientRect();
  const box = frame.getBoundingClientRect();
  Object.assign(old.style, {
    position: 'absolute',
    left: `${left - box.left}px`,
    top: `${top - box.top}px`,
    width: `${width}px`,
    height: `${height}px`,
    pointerEvents: 'none',
  });
  // beside the drawing and not in it: under the layer that the page lays over it
  now.parentElement.after(old);
  frame.dataset['posing'] = '';
  const gone = (): void => {
    old.remove();
    if (!frame.querySelector('[data-leaving]')) delete frame.dataset['posing'];
  };
  old.animate([{ opacity: 1 }, { opacity: 0 }], { duration: DURATION, easing: 'ease-in-out' }).onfinish =
    gone;
}
