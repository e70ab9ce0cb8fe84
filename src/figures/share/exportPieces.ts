import { styled } from './exportStyles.ts';
import { element } from './svgElement.ts';

/*
 * The parts of a figure in the order in which the page paints them, each where it stands in the window: SVGs with
 * their styles, boxes with their background and edges, and lines of text.
 */

/** Controls are for the page; a picture does not press. */
const CONTROLS =
  'fieldset, select, input, textarea, .button, [popover], [popovertarget], [hidden], .visually-hidden, [data-not-exported]';

export function piecesOf(figure: SVGSVGElement | HTMLElement): SVGElement[] {
  const pieces: SVGElement[] = [];
  const visit = (node: Node): void => {
    if (node instanceof SVGSVGElement) pieces.push(...drawn(node));
    else if (node instanceof HTMLElement) {
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.opacity === '0' || node.matches(CONTROLS)) return;
      // only for screen readers
      if (style.position === 'absolute' && style.clipPath === 'inset(50%)') return;
      if (style.visibility === 'visible') pieces.push(...boxed(node, style));
      for (const child of node.childNodes) visit(child);
    } else if (node instanceof Text && node.parentElement) pieces.push(...written(node, node.parentElement));
  };
  visit(figure);
  return pieces;
}

/** An SVG at its place; one without size only lends its patterns to others. */
function drawn(source: SVGSVGElement): SVGElement[] {
  const { x, y, width, height } = source.getBoundingClientRect();
  const style = getComputedStyle(source);
  if (style.display === 'none' || source.matches(CONTROLS)) return [];
  if ((width === 0 || height === 0) && !source.querySelector('defs')) return [];
  const copy = styled(source);
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', style.overflow === 'visible' ? 'visible' : 'hidden');
  if (!copy.hasAttribute('viewBox') && width > 0) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return [copy];
}

/** Patterns, clips and lines that the pieces refer to and that stand elsewhere on the page. */
export function borrowedBy(picture: SVGElement): SVGElement[] {
  const lent = new Map<string, SVGElement>();
  const lend = (borrower: SVGElement): void => {
    for (const id of referredTo(borrower)) {
      if (lent.has(id) || picture.querySelector(`[id="${CSS.escape(id)}"]`)) continue;
      const source = document.getElementById(id) as Element | null;
      if (!(source instanceof SVGElement)) continue;
      const copy = styled(source);
      lent.set(id, copy);
      lend(copy);
    }
  };
  lend(picture);
  return [...lent.values()];
}

function* referredTo(picture: SVGElement): Generator<string> {
  for (const part of [picture, ...picture.querySelectorAll('*')])
    for (const { name, value } of part.attributes) {
      for (const [, id] of value.matchAll(/url\(["']?#([^"')]+)/g)) yield id as string;
      if (name.endsWith('href') && value.startsWith('#')) yield value.slice(1);
    }
}

const isSeen = (colour: string): boolean => colour !== 'transparent' && !/[,/]\s*0\)$/.test(colour);

function boxed(source: HTMLElement, style: CSSStyleDeclaration): SVGElement[] {
  const { left, top, right, bottom, width, height } = source.getBoundingClientRect();
  const pieces: SVGElement[] = [];
  if (isSeen(style.backgroundColor))
    pieces.push(element('rect', { x: left, y: top, width, height, fill: style.backgroundColor }));
  const edges = {
    top: [left, top, right, top],
    bottom: [left, bottom, right, bottom],
    left: [left, top, left, bottom],
    right: [right, top, right, bottom],
  } as const;
  for (const [side, [x1, y1, x2, y2]] of Object.entries(edges)) {
    const edge = style.getPropertyValue(`border-${side}-width`);
    const colour = style.getPropertyValue(`border-${side}-color`);
    const kind = style.getPropertyValue(`border-${side}-style`);
    if (kind === 'none' || kind === 'hidden' || edge === '0px' || !isSeen(colour)) continue;
    const dash = kind === 'dashed' ? { 'stroke-dasharray': '4 3' } : {};
    pieces.push(element('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': edge, ...dash }));
  }
  return pieces;
}

/** The lines in which the page has broken a text. */
function written(node: Text, parent: Element): SVGElement[] {
  const style = getComputedStyle(parent);
  if (style.visibility !== 'visible' || !/\S/.test(node.data)) return [];
  const lines: { text: string; box: DOMRect }[] = [];
  const range = document.createRange();
  for (const word of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].trimEnd().length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) last.text += word[0].replace(/\s+/g, ' ');
    else lines.push({ text: word[0].replace(/\s+/g, ' '), box });
  }
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = style.font;
  const metrics = context?.measureText('x');
  const [ascent, descent] = [metrics?.fontBoundingBoxAscent ?? 0, metrics?.fontBoundingBoxDescent ?? 0];
  return lines.map(({ text, box }) => {
    const made = element('text', {
      x: box.left,
      y: box.top + (box.height + ascent - descent) / 2,
      style: `font-family:${style.fontFamily};font-size:${style.fontSize};font-style:${style.fontStyle};font-weight:${style.fontWeight};fill:${style.color}`,
    });
    made.textContent = text.trimEnd();
    return made;
  });
}
