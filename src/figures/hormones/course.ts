import { RUN_MINUTES, type TwoHormonesParams } from '#app/scenarios/twoHormones.ts';
import {
  preset,
  simulate,
  type InputSchedule,
  type Scenario,
  type Simulation,
} from '#engines/physiology/index.ts';

/** When the event begins and ends, minutes. */
export const EVENT = { from: 10, to: 25 } as const;

/** One seed for both events, so that the same mother is compared with herself. */
const SEED = 4;

/** The run behind the figure: a relaxed mother on day 10, a feed or a cry of fifteen minutes. */
export function scenarioFor(event: TwoHormonesParams['event']): Scenario {
  const base = preset('day-10-relaxed').scenario;
  const inputs: InputSchedule =
    event === 'feed'
      ? [
          { at: EVENT.from, suckling: true },
          { at: EVENT.to, suckling: false },
        ]
      : [
          { at: EVENT.from, cue: true },
          { at: EVENT.to, cue: false },
        ];
  return { ...base, inputs, minutes: RUN_MINUTES, seed: SEED };
}

export const courseOf = (event: TwoHormonesParams['event']): Simulation =>
  simulate(scenarioFor(event), { sampleEvery: 0.2 });
