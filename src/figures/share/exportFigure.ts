import { borrowedBy, piecesOf } from './exportPieces.ts';
import { fontFacesFor } from './fontFaces.ts';
import { element } from './svgElement.ts';

/*
 * A figure of the page as a picture of its own: every style that the page's sheets give it written onto the elements,
 * fonts inside, on paper, in the light theme, with its title above and its source below. Loaded on first use.
 */

const MARGIN = 24;
const TITLE = { size: 20, line: 26 };
const SOURCE = { size: 13, line: 18 };
/** Enough for a slide or a page in print. */
const PNG_SCALE = 2;

/** One SVG, or an element of the page that holds several with text between them. */
export type Drawing = SVGSVGElement | HTMLElement;

export interface FigureText {
  readonly title: string;
  readonly source: string;
}

/** What differs for a drawing that is a whole sheet by itself, such as a card. */
export interface SheetOptions {
  /** No paper, title or source round it. */
  readonly bare?: boolean;
  /** The least width of the picture in pixels, however narrow the screen. */
  readonly leastPixels?: number;
}

/** The drawing as the text of a standalone SVG file. */
export async function figureSvg(
  drawing: Drawing,
  text: FigureText,
  { bare = false }: SheetOptions = {},
): Promise<string> {
  const { svg, families, characters } = framed(drawing, text, bare);
  const style = element('style', {});
  style.textContent = await fontFacesFor({ families, characters });
  svg.prepend(style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
}

/** The same picture as pixels, twice as fine as on the screen. @throws Error where the browser cannot draw it */
export async function figurePng(
  drawing: Drawing,
  text: FigureText,
  options: SheetOptions = {},
): Promise<Blob> {
  const svg = await figureSvg(drawing, text, options);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await lettersIn(image);
    const canvas = document.createElement('canvas');
    const scale = Math.max(PNG_SCALE, (options.leastPixels ?? 0) / image.naturalWidth);
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
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

/** Draws no larger than this to see whether a picture still changes, so many times at most, and waits in between. */
const PROBE = { pixels: 400_000, most: 25, same: 3, pause: 60 };

/**
 * Browsers call a picture decoded while the fonts inside it are still on their way, and leave out the letters. Waits
 * until it looks the same several times in a row.
 */
async function lettersIn(image: HTMLImageElement): Promise<void> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, Math.sqrt(PROBE.pixels / Math.max(1, width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  let before: Uint32Array | null = null;
  for (let drawn = 0, same = 0; drawn < PROBE.most && same < PROBE.same; drawn += 1) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const now = new Uint32Array(data.buffer);
    same = before?.every((pixel, k) => pixel === now[k]) ? same + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, PROBE.pause));
  }
}

/** Title, drawing and source line one under the other on a sheet of paper, in CSS pixels. */
function framed(drawing: Drawing, { title, source }: FigureText, bare: boolean) {
  return inLight(() => {
    const box = drawing.getBoundingClientRect();
    const root = getComputedStyle(document.documentElement);
    const page = getComputedStyle(drawing);
    const serif = root.getPropertyValue('--font-serif') || 'Georgia, serif';
    const sans = root.getPropertyValue('--font-text') || 'sans-serif';
    const titles = bare ? [] : wrapped(title, box.width, `500 ${TITLE.size}px ${serif}`);
    const sources = bare ? [] : wrapped(source, box.width, `400 ${SOURCE.size}px ${sans}`);
    const margin = bare ? 0 : MARGIN;
    const top = margin + titles.length * TITLE.line + (titles.length > 0 ? 12 : 0);
    const width = box.width + 2 * margin;
    const below = top + box.height + (bare ? 0 : 16);
    const height = below + sources.length * SOURCE.line + margin;

    const svg = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
    const name = element('title', {});
    name.textContent = title;
    const ink = page.color;
    // what the page tells those who do not see it goes along
    const told = [drawing, ...drawing.querySelectorAll('[role="img"]')]
      .map((part) => part.getAttribute('aria-label') ?? '')
      .filter((text) => text !== '');
    const description = element('desc', {});
    description.textContent = told.join(' ');
    svg.append(name, ...(told.length > 0 ? [description] : []));
    svg.append(element('rect', { width, height, fill: paper() }));
    svg.append(
      ...lines(titles, MARGIN + TITLE.size, TITLE, { 'font-family': serif, 'font-weight': 500, fill: ink }),
    );
    const picture = element('g', { transform: `translate(${margin - box.left} ${top - box.top})` });
    picture.append(...piecesOf(drawing));
    const lent = element('defs', {});
    lent.append(...borrowedBy(picture));
    svg.append(lent, picture);
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
        ...[...picture.querySelectorAll<SVGElement>('[style]')].map((one) => one.style.fontFamily),
      ]),
      characters: new Set([...(svg.textContent ?? '')].map((sign) => sign.codePointAt(0) as number)),
    };
  });
}

/**
 * Slides and paper are light: everything is read as in the light theme, whatever the reader's. The whole page changes
 * sides, because colours are inherited, and changes back before anything is painted.
 */
function inLight<Result>(read: () => Result): Result {
  const root = document.documentElement;
  const before = root.getAttribute('style');
  root.style.colorScheme = 'light';
  settle(root);
  try {
    return read();
  } finally {
    if (before === null) root.removeAttribute('style');
    else root.setAttribute('style', before);
    settle(root);
  }
}

/** A colour on its way from dark to light would be read as the dark one. */
function settle(root: Element): void {
  for (const animation of root.getAnimations({ subtree: true }))
    if (animation instanceof CSSTransition) animation.finish();
}

/** The paper token. */
function paper(): string {
  const probe = document.createElement('span');
  probe.style.color = 'var(--paper)';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
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
