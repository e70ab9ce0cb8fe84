import { processTip, type Level } from '../../../src/engines/anatomy/index.ts';
import { morphometry, type MeasureName } from '../../../src/engines/anatomy/tables.ts';
import { carve, clamp, meet, mix, rise, type Field } from '../lib/field.ts';
import { ellipse } from '../lib/shapes.ts';

/** The measurements of a vertebra that its template follows, in mm, of the reference woman. */
export interface Sizes {
  readonly level: Level;
  readonly widthUpper: number;
  readonly widthLower: number;
  readonly depthUpper: number;
  readonly depthLower: number;
  readonly heightFront: number;
  readonly heightBack: number;
  readonly canalWidth: number;
  readonly canalDepth: number;
  readonly pedicleWidth: number;
  readonly pedicleHeight: number;
  readonly spinousBehind: number;
  readonly spinousBelow: number;
  readonly transverseLateral: number;
  readonly transverseBehind: number;
  readonly transverseAbove: number;
}

export function sizesOf(level: Level): Sizes {
  const of = (name: MeasureName): number => morphometry(level, name).value;
  return {
    level,
    widthUpper: of('endPlateWidthUpper'),
    widthLower: of('endPlateWidthLower'),
    depthUpper: of('endPlateDepthUpper'),
    depthLower: of('endPlateDepthLower'),
    heightFront: of('heightAnterior'),
    heightBack: of('heightPosterior'),
    canalWidth: of('canalWidth'),
    canalDepth: of('canalDepth'),
    pedicleWidth: of('pedicleWidth'),
    pedicleHeight: of('pedicleHeight'),
    spinousBehind: processTip(level, 'spinousTipBehind').value,
    spinousBelow: processTip(level, 'spinousTipBelow').value,
    transverseLateral: processTip(level, 'transverseTipLateral').value,
    transverseBehind: processTip(level, 'transverseTipBehind').value,
    transverseAbove: processTip(level, 'transverseTipAbove').value,
  };
}

/** z of the back wall of the body at mid height. */
export const backWall = (s: Sizes): number => -(s.depthUpper + s.depthLower) / 4;
/** z of the middle of the canal. */
export const canalCentre = (s: Sizes): number => backWall(s) - s.canalDepth / 2;

export interface BodyShape {
  /** How far the wall sinks in at mid height, as a share of the half width. */
  readonly waist: number;
  /** How far the back wall is hollowed towards the canal, mm. */
  readonly hollow: number;
  /** Dish of the end-plates, mm. */
  readonly dish: number;
  /** 2 = an ellipse; more is squarer. */
  readonly square: number;
  /** Front narrower than the back: 0 kidney … 0.3 heart. */
  readonly heart: number;
}

/** A vertebral body: waisted, rimmed, its end-plates dished, its back wall flat or hollow. */
export function body(s: Sizes, shape: BodyShape): Field {
  const middle = (s.heightFront + s.heightBack) / 2;
  return (x, y, z) => {
    const t = clamp(y / middle + 0.5, 0, 1);
    const bulge = 1 - shape.waist * (1 - (2 * t - 1) ** 2) ** 1.4;
    const depth = mix(s.depthLower, s.depthUpper, t) / 2 + 0.35;
    const halfWidth = (mix(s.widthLower, s.widthUpper, t) / 2 + 0.3) * bulge;
    const front = depth * (z > 0 ? bulge : 1);
    const share = clamp(z / depth, -1, 1);
    const a = halfWidth * (1 - shape.heart * Math.max(0, share) ** 1.5 + 0.02 * Math.min(0, share));
    const p = shape.square;
    const u = Math.abs(x) / a;
    const v = Math.abs(z) / (z < 0 ? front * 1.04 : front);
    const q = (u ** p + v ** p) ** (1 / p);
    const wall = q < 1e-6 ? -Math.min(a, front) : (q - 1) * Math.min(a, front) * (0.75 + 0.25 * q);
    // the back wall: flat, hollow in the middle towards the canal
    const hollow = shape.hollow * (1 - rise(0, halfWidth * 0.75, Math.abs(x)));
    const flat = -z - depth + hollow - shape.hollow - 0.45;
    const height = mix(s.heightBack, s.heightFront, clamp(z / (2 * depth) + 0.5, 0, 1)) / 2;
    const dish = shape.dish * (1 - clamp(q, 0, 1) ** 3);
    // rounding and dish take from the height what is added here, so that a caliper finds the table's value
    const plates = Math.abs(y) - height - 0.5 + dish;
    return meet(meet(wall, flat, 1.5), plates, 1.8);
  };
}

/** The canal as a tube; negative inside. A little wider at its two ends than at the waist. */
export function canal(s: Sizes): Field {
  const zc = canalCentre(s);
  return (x, _y, z) => ellipse(x, z - zc, s.canalWidth / 2, s.canalDepth / 2);
}

export interface Shield {
  /** Thickness of the plate, mm. */
  readonly thick: number;
  /** Upper edge at the midline and at the side. */
  readonly topMiddle: number;
  readonly topSide: number;
  /** Lower edge at the midline, at the corner that carries the lower facet, and beside it. */
  readonly bottomMiddle: number;
  readonly bottomCorner: number;
  /** x of the corner and how wide it is. */
  readonly corner: number;
  readonly cornerWidth: number;
  /** How much the plate leans: its lower edge lies this far behind its upper one, mm over its height. */
  readonly lean: number;
}

/** The laminae: a plate bent around the back of the canal, overlapping the next like a tile. */
export function shield(s: Sizes, shape: Shield): Field {
  const zc = canalCentre(s);
  const a = s.canalWidth / 2;
  const b = s.canalDepth / 2;
  return (x, y, z) => {
    const ax = Math.abs(x);
    const shifted =
      z - zc + shape.lean * clamp((shape.topSide - y) / (shape.topSide - shape.bottomCorner), 0, 1.1);
    const ring = ellipse(ax, shifted, a + shape.thick / 2, b + shape.thick / 2);
    const plate = Math.abs(ring) - shape.thick / 2;
    const side = rise(0, shape.corner, ax);
    const top = mix(shape.topMiddle, shape.topSide, side);
    // a rounded square, as the lower facet is, and no fang
    const lobe = Math.exp(-(((ax - shape.corner) / shape.cornerWidth) ** 4));
    const bottom = mix(shape.bottomMiddle, shape.bottomCorner, lobe);
    const cut = meet(y - top, bottom - y, 3);
    const behind = z - (zc + b * 0.25);
    return meet(meet(plate, cut, 3), behind, 3);
  };
}

export const cutCanal = (bone: number, tube: number): number => carve(bone, tube, 1.2);
