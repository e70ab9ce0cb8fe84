import {
  levelNumber,
  levels,
  skinLine,
  skinPoint,
  type Level,
  type Posture,
} from '#engines/anatomy/index.ts';
import { Vector3, type PerspectiveCamera } from 'three';
import { placeLeaders, type Leader, type PlacedLeader } from '../leaders.ts';
import type { Mark, SpineViewState } from '../viewState.ts';
import { anchorOf } from './anchors.ts';

const LINE = 26;
const MARGIN = 8;
/** The page lays STOP over the lower edge on a phone (px). */
const BELOW = 64;
/** Narrower than this, only what is ranked from here up is named. */
const PHONE = 480;
const IMPORTANT = 5;

/** Where a mark points, in the body. */
function placeOf({ at, lateral }: Mark, posture: Posture): readonly [number, number, number] {
  if (lateral === 0 && Number.isInteger(at) && at < levels.length)
    return anchorOf(levels[at] as Level, posture).point;
  return skinPoint(skinLine(posture), Math.max(levelNumber('C7'), at), lateral);
}

/** Words beside the model, with lines to their parts. Sight only: the page says them in words. */
export function createLabels(root: HTMLElement) {
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  layer.dataset['labels'] = '';
  Object.assign(layer.style, { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none' });
  const lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  Object.assign(lines.style, { position: 'absolute', width: '100%', height: '100%' });
  layer.append(lines);
  root.append(layer);
  const texts = new Map<string, HTMLElement>();
  const at = new Vector3();
  let placed: readonly PlacedLeader[] = [];

  const textFor = ({ key, text, rank }: Mark): HTMLElement => {
    let element = texts.get(key);
    if (!element) {
      element = document.createElement('span');
      element.dataset['label'] = key;
      Object.assign(element.style, {
        position: 'absolute',
        padding: '1px 6px',
        borderRadius: 'var(--radius)',
        background: 'var(--paper)',
        color: 'var(--ink)',
        font: `${rank >= 9 ? 700 : 400} 0.9375rem/1.4 var(--font-serif)`,
        whiteSpace: 'nowrap',
      });
      layer.append(element);
      texts.set(key, element);
    }
    if (element.textContent !== text) element.textContent = text;
    return element;
  };

  return {
    show({ marks, posture }: SpineViewState, camera: PerspectiveCamera) {
      const [width, height] = [root.clientWidth, root.clientHeight];
      const wanted = marks.filter(({ rank }) => width >= PHONE || rank >= IMPORTANT);
      const leaders = wanted.map((mark): Leader => {
        at.set(...placeOf(mark, posture)).project(camera);
        const element = textFor(mark);
        return {
          key: mark.key,
          anchor: [((at.x + 1) / 2) * width, ((1 - at.y) / 2) * height],
          width: Math.ceil(element.offsetWidth),
          rank: mark.rank,
        };
      });
      placed = placeLeaders(leaders, { width, height, line: LINE, margin: MARGIN, below: BELOW });
      for (const [key, element] of texts) {
        const here = placed.find((one) => one.key === key);
        element.style.visibility = here ? 'visible' : 'hidden';
        if (here) element.style.transform = `translate(${here.box[0]}px, ${here.box[1]}px)`;
      }
      lines.replaceChildren(
        ...placed.flatMap(({ anchor: [x, y], end: [ex, ey] }) => {
          const line = document.createElementNS(lines.namespaceURI, 'path') as SVGPathElement;
          line.setAttribute('d', `M${x} ${y}L${ex} ${ey}`);
          Object.assign(line.style, { stroke: 'var(--ink)', strokeWidth: '1.2' });
          const dot = document.createElementNS(lines.namespaceURI, 'circle') as SVGCircleElement;
          dot.setAttribute('cx', String(x));
          dot.setAttribute('cy', String(y));
          dot.setAttribute('r', '2.6');
          Object.assign(dot.style, { fill: 'var(--ink)', stroke: 'var(--paper)' });
          return [line, dot];
        }),
      );
    },
    /** The same words and leaders with a pen, in CSS px, as they were shown last. */
    paint(pen: CanvasRenderingContext2D) {
      pen.textBaseline = 'middle';
      for (const {
        key,
        box: [left, top, right, bottom],
        anchor: [x, y],
        end,
      } of placed) {
        const element = texts.get(key);
        if (!element) continue;
        const { color, backgroundColor, font, paddingLeft } = getComputedStyle(element);
        Object.assign(pen, { strokeStyle: color, fillStyle: color, lineWidth: 1.2, font });
        pen.beginPath();
        pen.moveTo(x, y);
        pen.lineTo(...end);
        pen.stroke();
        pen.beginPath();
        pen.arc(x, y, 2.6, 0, 2 * Math.PI);
        pen.fill();
        pen.fillStyle = backgroundColor;
        pen.fillRect(left, top, right - left, bottom - top);
        pen.fillStyle = color;
        pen.fillText(element.textContent, left + parseFloat(paddingLeft), (top + bottom) / 2);
      }
    },
    dispose: () => layer.remove(),
  };
}
