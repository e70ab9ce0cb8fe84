import type { Level } from '#engines/anatomy/index.ts';
import { Vector3, type PerspectiveCamera } from 'three';
import type { SpineViewState } from '../viewState.ts';
import { anchorOf } from './anchors.ts';

/** Free of the edge, and of what the page lays over the lower edge on a phone (px). */
const MARGIN = 6;
const BELOW = 64;

/** The name of the chosen vertebra beside the picture, with a line to it. Sight only: the page says it in words. */
export function createLabel(root: HTMLElement) {
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  Object.assign(layer.style, { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none' });
  const line = document.createElement('div');
  Object.assign(line.style, {
    position: 'absolute',
    height: '1.5px',
    background: 'var(--ink)',
    transformOrigin: '0 50%',
  });
  const name = document.createElement('div');
  Object.assign(name.style, {
    position: 'absolute',
    transform: 'translate(0, -50%)',
    padding: '2px 10px',
    borderRadius: 'var(--radius)',
    background: 'var(--paper)',
    border: '1.5px solid var(--ink)',
    color: 'var(--ink)',
    font: '700 1.0625rem/1.4 var(--font-text)',
  });
  layer.append(line, name);
  root.append(layer);
  const at = new Vector3();
  return {
    show({ selected, posture }: SpineViewState, camera: PerspectiveCamera) {
      layer.hidden = selected === null;
      if (selected === null) return;
      const level: Level = selected;
      at.set(...anchorOf(level, posture).point).project(camera);
      const [width, height] = [root.clientWidth, root.clientHeight];
      const [x, y] = [((at.x + 1) / 2) * width, ((1 - at.y) / 2) * height];
      // nearer or turned, its vertebra may lie outside the picture
      layer.hidden = x < 0 || x > width || y < 0 || y > height;
      if (layer.hidden) return;
      name.textContent = level;
      const [wide, tall] = [name.offsetWidth, name.offsetHeight];
      const most = width - wide - MARGIN;
      const right = Math.min(most, Math.max(x + 90, width * 0.84 - wide / 2));
      // where there is no room on the right, on the left
      const left = right < x + 40 ? Math.max(MARGIN, x - 60 - wide) : right;
      const top = Math.min(height - BELOW - tall / 2, Math.max(MARGIN + tall / 2, y - 26));
      name.style.left = `${left}px`;
      name.style.top = `${top}px`;
      const out = left < x ? -18 : 18;
      const [dx, dy] = [(left < x ? left + wide : left) - x - out, top - y];
      line.style.left = `${x + out}px`;
      line.style.top = `${y}px`;
      line.style.width = `${Math.hypot(dx, dy)}px`;
      line.style.transform = `rotate(${Math.atan2(dy, dx)}rad)`;
    },
    dispose: () => layer.remove(),
  };
}
