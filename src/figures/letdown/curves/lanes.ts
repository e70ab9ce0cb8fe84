/** The lanes of the figure: which curve of a run each shows, to which scale, and which part of the picture it is. */
import type { FanSeries, OutputCurves, PublishedRange, Simulation } from '#engines/physiology/index.ts';
import type { NumberFormat } from '#i18n/format.ts';
import type { PlatePart, PlateState } from '../plate/state.ts';
import { topOf } from './layout.ts';

export const laneIds = ['oxytocin', 'prolactin', 'contraction', 'intake', 'flow', 'fullness'] as const;
export type LaneId = (typeof laneIds)[number];

/** Those of a phone, until the reader chooses others. */
export const fewLanes: readonly LaneId[] = ['oxytocin', 'prolactin', 'intake'];

export interface RunCurves {
  readonly run: Simulation;
  readonly outputs: OutputCurves;
}

interface Lane {
  /** The part of the picture that the curve belongs to. */
  readonly part: PlatePart;
  /** Parts that lead to this curve when they are pointed at. */
  readonly parts: readonly PlatePart[];
  readonly curve: (curves: RunCurves) => Float64Array;
  /** Top of the scale unless the curve is higher. */
  readonly usualTop: number;
  readonly value: (instant: PlateState) => number;
  readonly fan: FanSeries;
}

export const lanes: Readonly<Record<LaneId, Lane>> = {
  oxytocin: {
    part: 'pituitary',
    parts: ['pituitary', 'hypothalamus', 'nerve', 'blood', 'womb'],
    curve: ({ run }) => run.O,
    usualTop: 20,
    value: (instant) => instant.oxytocin,
    fan: 'O',
  },
  prolactin: {
    part: 'anterior',
    parts: ['anterior', 'blood', 'cells'],
    curve: ({ run }) => run.P,
    usualTop: 300,
    value: (instant) => instant.prolactin,
    fan: 'P',
  },
  contraction: {
    part: 'basket',
    parts: ['basket'],
    curve: ({ run }) => run.M,
    usualTop: 1,
    value: (instant) => instant.contraction,
    fan: 'M',
  },
  flow: {
    part: 'duct',
    parts: ['duct'],
    curve: ({ outputs }) => outputs.flow,
    usualTop: 15,
    value: (instant) => instant.flow,
    fan: 'flow',
  },
  intake: {
    part: 'nipple',
    parts: ['nipple'],
    curve: ({ run }) => run.intake,
    usualTop: 100,
    value: (instant) => instant.intake,
    fan: 'intake',
  },
  fullness: {
    part: 'milk',
    parts: ['milk', 'cells'],
    curve: ({ outputs }) => outputs.fullness,
    usualTop: 1,
    value: (instant) => instant.fullness,
    fan: 'fullness',
  },
};

/** Top of the scale of pressure, mmHg; illustrative like the pressure itself. */
export const PRESSURE_TOP = 25;

export const topOfLane = (id: LaneId, ...curves: readonly RunCurves[]): number =>
  topOf(
    Math.max(...curves.map((one) => lanes[id].curve(one).reduce((most, value) => Math.max(most, value), 0))),
    lanes[id].usualTop,
  );

/** A value of a lane as the reader sees it, without its unit. */
export function laneNumber(id: LaneId, value: number, format: NumberFormat): string {
  switch (id) {
    case 'oxytocin':
    case 'flow':
      return format.decimal(value, 1);
    case 'prolactin':
    case 'intake':
      return format.integer(Math.round(value));
    case 'contraction':
      return format.decimal(value, 2);
    case 'fullness':
      return format.percent(value, 0);
  }
}

/** The top of a scale: round numbers need no decimals. */
export const topText = (id: LaneId, top: number, format: NumberFormat): string =>
  Number.isInteger(top) && id !== 'fullness' ? format.integer(top) : laneNumber(id, top, format);

export const rangesOf = (id: LaneId, ranges: readonly PublishedRange[]): readonly PublishedRange[] =>
  ranges.filter((range) => range.series === id);
