/** Writes what the page's sheets say of an SVG onto a copy of it, so that it looks the same without them. */

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
  'vector-effect': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'clip-path': 'none',
  mask: 'none',
  'marker-start': 'none',
  'marker-end': 'none',
} as const;

/** A copy with its computed styles written onto it; hidden parts, handlers and what only the page needs fall away. */
export function styled<Part extends SVGElement>(source: Part): Part {
  const copy = source.cloneNode(true) as Part;
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
  dropComments(copy);
  return copy;
}

/** Marks of the framework, some of which no XML file may hold. */
function dropComments(copy: Node): void {
  for (const node of [...copy.childNodes])
    if (node instanceof Comment) node.remove();
    else dropComments(node);
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
