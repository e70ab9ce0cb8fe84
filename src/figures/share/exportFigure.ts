import { fontFacesFor } from './fontFaces.ts';

/*
 * A drawing of the page as a picture of its own: every style that the page's sheets give it written onto the
 * elements, fonts inside, on paper, in the light theme, with its title above and its source below. Loaded on first use.
 */

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE = { size: 20, line: 26 };
const SOURCE = { size: 13, line: 18 };
/** Enough for a slide or a page in print. */
const PNG_SCALE = 2;

/** What a sheet may set on a drawing and what its parts inherit: written where a part differs from its parent. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'visibility',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'color',
] as const;
/** The same for what is not inherited, with the value that need not be written. */
const OWN = {
  opacity: '1',
  'mix-blend-mode': 'normal',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'clip-path': 'none',
  mask: 'none',
  'marker-start': 'none',
  'marker-end': 'none',
} as const;

export interface FigureText {
  readonly title: string;
  readonly source: string;
}

/** The drawing as the text of a standalone SVG file. */
export async function figureSvg(drawing: SVGSVGElement, text: FigureText): Promise<string> {
  const { svg, families, characters } = framed(drawing, text);
  const style = document.createElementNS(SVG, 'style');
  style.textContent = await fontFacesFor({ families, characters });
  svg.prepend(style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
}

/** The same picture as pixels, twice as fine as on the screen. @throws Error where the browser cannot draw it */
export async function figurePng(drawing: SVGSVGElement, text: FigureText): Promise<Blob> {
  const svg = await figureSvg(drawing, text);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * PNG_SCALE);
    canvas.height = Math.round(image.naturalHeight * PNG_SCALE);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Title, drawing and source line one under the other on a sheet of paper, in CSS pixels. */
function framed(drawing: SVGSVGElement, { title, source }: FigureText) {
  return inLight(drawing, () => {
    const box = drawing.getBoundingClientRect();
    const root = getComputedStyle(document.documentElement);
    const page = getComputedStyle(drawing);
    const serif = root.getPropertyValue('--font-serif') || 'Georgia, serif';
    const sans = root.getPropertyValue('--font-text') || 'sans-serif';
    const copy = styled(drawing);
    const titles = wrapped(title, box.width, `500 ${TITLE.size}px ${serif}`);
    const sources = wrapped(source, box.width, `400 ${SOURCE.size}px ${sans}`);
    const top = MARGIN + titles.length * TITLE.line + (titles.length > 0 ? 12 : 0);
    const width = box.width + 2 * MARGIN;
    const below = top + box.height + 16;
    const height = below + sources.length * SOURCE.line + MARGIN;

    const svg = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
    svg.setAttribute('xmlns', SVG);
    const name = element('title', {});
    name.textContent = title;
    const ink = page.color;
    svg.append(name, element('rect', { width, height, fill: paperBehind(drawing) }));
    svg.append(
      ...lines(titles, MARGIN + TITLE.size, TITLE, { 'font-family': serif, 'font-weight': 500, fill: ink }),
    );
    for (const [attribute, value] of Object.entries({
      x: MARGIN,
      y: top,
      width: box.width,
      height: box.height,
    }))
      copy.setAttribute(attribute, String(value));
    copy.setAttribute('overflow', 'visible');
    if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
    svg.append(copy);
    svg.append(
      ...lines(sources, below + SOURCE.size, SOURCE, {
        'font-family': sans,
        fill: ink,
        'fill-opacity': 0.75,
      }),
    );
    return {
      svg,
      families: new Set([
        serif,
        sans,
        ...[...copy.querySelectorAll<SVGElement>('[style]')].map((one) => one.style.fontFamily),
      ]),
      characters: new Set([...(svg.textContent ?? '')].map((sign) => sign.codePointAt(0) as number)),
    };
  });
}

/** Slides and paper are light: the colours are read as in the light theme, whatever the reader's. Nothing is painted. */
function inLight<Result>(drawing: SVGSVGElement, read: () => Result): Result {
  const before = drawing.getAttribute('style');
  drawing.style.colorScheme = 'light';
  settle(drawing);
  try {
    return read();
  } finally {
    if (before === null) drawing.removeAttribute('style');
    else drawing.setAttribute('style', before);
    settle(drawing);
  }
}

/** A colour on its way from dark to light would be read as the dark one. */
function settle(drawing: SVGSVGElement): void {
  for (const animation of drawing.getAnimations({ subtree: true }))
    if (animation instanceof CSSTransition) animation.finish();
}

/** The paper token, as the light theme has it. */
function paperBehind(drawing: SVGSVGElement): string {
  const probe = element('rect', {});
  probe.style.fill = 'var(--paper)';
  drawing.append(probe);
  const colour = getComputedStyle(probe).fill;
  probe.remove();
  return colour;
}

/** A copy with its computed styles written onto it; hidden parts, handlers and what only the page needs fall away. */
function styled(source: SVGSVGElement): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const dress = (from: Element, to: Element, parent: CSSStyleDeclaration | null): void => {
    const style = getComputedStyle(from);
    if (isLeftOut(from, style)) {
      to.remove();
      return;
    }
    const children = [...from.children].map((child, k) => [child, to.children[k] as Element] as const);
    for (const { name, value } of [...to.attributes])
      if (ONLY_FOR_THE_PAGE.test(name) || value.includes('var(')) to.removeAttribute(name);
    if (!WITHOUT_STYLE.has(to.localName)) {
      const text = stylesOf(from, style, parent);
      if (text !== '') to.setAttribute('style', text);
    }
    for (const [child, twin] of children) dress(child, twin, style);
  };
  dress(source, copy, null);
  return copy;
}

const ONLY_FOR_THE_PAGE = /^(class|style|tabindex|role|focusable|aria-.*|data-.*|on.*)$/;
const WITHOUT_STYLE: ReadonlySet<string> = new Set(['defs', 'title', 'desc', 'metadata']);
const NO_PICTURE: ReadonlySet<string> = new Set(['script', 'style', 'foreignObject']);

const isLeftOut = (from: Element, style: CSSStyleDeclaration): boolean =>
  NO_PICTURE.has(from.localName) ||
  from.hasAttribute('data-not-exported') ||
  (style.display === 'none' && !from.closest('defs'));

function stylesOf(from: Element, style: CSSStyleDeclaration, parent: CSSStyleDeclaration | null): string {
  const kept: string[] = [];
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (parent === null || from.hasAttribute(name) || value !== parent.getPropertyValue(name))
      kept.push(`${name}:${value}`);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual) kept.push(`${name}:${value}`);
  }
  if (parent !== null && style.transform !== 'none' && !from.hasAttribute('transform'))
    kept.push(
      `transform:${style.transform}`,
      `transform-origin:${style.transformOrigin}`,
      `transform-box:${style.transformBox}`,
    );
  return kept.join(';');
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const lines = (
  texts: readonly string[],
  baseline: number,
  { size, line }: { readonly size: number; readonly line: number },
  attributes: Readonly<Record<string, string | number>>,
): SVGTextElement[] =>
  texts.map((text, k) => {
    const made = element('text', { x: MARGIN, y: baseline + k * line, 'font-size': size, ...attributes });
    made.textContent = text;
    return made;
  });

/** Breaks a text where it would run out of the picture; an address may break anywhere. */
function wrapped(text: string, width: number, font: string): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const fits = (line: string): boolean => (context?.measureText(line).width ?? 0) <= width;
  const broken: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') broken.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && !fits(line + sign)) {
        broken.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return line === '' ? broken : [...broken, line];
}
