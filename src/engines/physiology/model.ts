import {
  birthDrive,
  burstSize,
  capacity,
  cueWeight,
  dailyMilk,
  FULL_DAILY_MILK,
  prolactinBasal,
  prolactinRise,
} from './dayFunctions.ts';
import { massageEvidence } from './evidence.ts';
import type { Inputs } from './inputs.ts';
import { defaultParameters, type Parameters } from './parameterValues.ts';
import { assertScenario, type Scenario } from './scenario.ts';

/** The numbers of one scenario that stay fixed during a run. */
export interface Model {
  readonly parameters: Parameters;
  /** Clock hour at minute 0. */
  readonly hour: number;
  /** C, mL. */
  readonly capacity: number;
  /** S0·Y(d)/740, mL/min. */
  readonly emptySynthesis: number;
  /** P_b(d), ng/mL. */
  readonly prolactinBasal: number;
  /** G·R(d), ng/mL. */
  readonly prolactinGain: number;
  /** ΔO·a(d), pg/mL. */
  readonly burst: number;
  /** w_c of the day. */
  readonly cueWeight: number;
  /** Factor on u by mode of birth. */
  readonly birthDrive: number;
  /** Fastest rate at which any state can relax, 1/min: steps are kept below its inverse. */
  readonly fastestRate: number;
}

/** Defaults, then the evidence switch, then the overrides. @throws ScenarioError for a scenario that cannot run */
export function modelOf(scenario: Scenario): Model {
  assertScenario(scenario);
  const { day, birth, hour } = scenario;
  const p: Parameters = {
    ...defaultParameters,
    ...massageEvidence[scenario.evidence],
    ...scenario.overrides,
  };
  const storage = capacity(day, birth);
  return {
    parameters: p,
    hour,
    capacity: storage,
    emptySynthesis: (p.emptySynthesis * dailyMilk(day, birth)) / FULL_DAILY_MILK,
    prolactinBasal: prolactinBasal(day),
    prolactinGain: p.lactotrophGain * prolactinRise(day, birth),
    burst: p.oxytocinPulse * burstSize(day),
    cueWeight: cueWeight(day, p.cueDrive),
    birthDrive: birthDrive(day, birth),
    fastestRate: Math.max(
      p.oxytocinClearance,
      1 / p.adaptationTime,
      1 / p.contractionTime,
      1 / p.lactotrophTime,
      p.prolactinClearance,
      p.removalRate + p.backflowRate + (p.ejectionRate * storage) / p.ductSpace,
    ),
  };
}

/** What the inputs of one stretch of time do to the equations. */
export interface Drives {
  /** s, 0 or 1. */
  readonly suckling: number;
  /** Rise of readiness per minute, u/t1; 0 lets it fade. */
  readonly readinessRate: number;
  /** O_b·(1 + q_m·m), pg/mL. */
  readonly oxytocinTarget: number;
  /** 1 − i_p·σe. */
  readonly glandResponse: number;
}

/** σe = σ·(1 − r_m·m) and u = min(1, max(s, w_c·c))·(1 + w_m·m)·(1 − i_s·σe), with the factor of the birth. */
export function drivesOf(inputs: Inputs, model: Model): Drives {
  const p = model.parameters;
  const suckling = inputs.suckling ? 1 : 0;
  const massage = inputs.massage ? 1 : 0;
  const stress = inputs.stress * (1 - p.massageRelief * massage);
  const drive =
    Math.min(1, Math.max(suckling, inputs.cue ? model.cueWeight : 0)) *
    (1 + p.massageDrive * massage) *
    (1 - p.stressBrake * stress) *
    model.birthDrive;
  return {
    suckling,
    readinessRate: drive / p.timeToPulse,
    oxytocinTarget: p.oxytocinBasal * (1 + p.massageTone * massage),
    glandResponse: 1 - p.stressAtGland * stress,
  };
}
