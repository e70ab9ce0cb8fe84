import type { ParameterName } from './parameterValues.ts';

/** What an arrow of the loop can start from or point to. */
export type Node =
  | 'suckling'
  | 'cue'
  | 'massage'
  | 'stress'
  | 'day'
  | 'hour'
  | 'birth'
  | 'early-feeding'
  | 'readiness'
  | 'oxytocin'
  | 'contraction'
  | 'prolactin'
  | 'prolactin-receptors'
  | 'alveolar-milk'
  | 'duct-milk'
  | 'flow'
  | 'fullness'
  | 'fil-molecule'
  | 'synthesis';

interface LinkFacts {
  readonly from: Node;
  readonly to: Node;
  /** '+' pushes the target up, '−' pushes it down. A link to itself with '−' is decay. */
  readonly sign: '+' | '−';
  /** The parameters that set its size; none where a day function or the geometry does. */
  readonly parameters: readonly ParameterName[];
  readonly basis: string;
}

/** A link that is known to exist: drawn solid. Its size may still be a choice, see the parameter. */
export interface EstablishedLink extends LinkFacts {
  readonly status: 'established';
}

export type HypothesisLinkId =
  | 'massage-stress'
  | 'massage-oxytocin'
  | 'massage-readiness'
  | 'stress-contraction'
  | 'early-feeding-prolactin-receptors'
  | 'hour-prolactin'
  | 'fullness-fil-molecule';

/** A link that is unproven or on which sources disagree: drawn dashed, always. */
export interface HypothesisLink extends LinkFacts {
  readonly id: HypothesisLinkId;
  readonly status: 'hypothesis' | 'disputed';
  /** False for an idea that is told but not computed. */
  readonly inModel: boolean;
}

/** A link that many would expect and that the model leaves out because of the evidence. */
export interface AbsentLink {
  readonly from: Node;
  readonly to: Node;
  readonly basis: string;
}

/* @__NO_SIDE_EFFECTS__ */
const established = (
  from: Node,
  sign: '+' | '−',
  to: Node,
  parameters: readonly ParameterName[],
  basis: string,
): EstablishedLink => ({ from, to, sign, status: 'established', parameters, basis });

export const establishedLinks: readonly EstablishedLink[] = [
  established(
    'suckling',
    '+',
    'readiness',
    ['timeToPulse', 'refractoryCost', 'thresholdSpread'],
    'Nissen 1996; Johnston & Amico 1986',
  ),
  established(
    'cue',
    '+',
    'readiness',
    ['cueDrive'],
    'McNeilly 1983: oxytocin rises before suckling, 10 of 10',
  ),
  established('stress', '−', 'readiness', ['stressBrake'], 'Ueda 1994: pulse ratio 0.57 and 0.51'),
  established('readiness', '+', 'oxytocin', ['oxytocinPulse', 'oxytocinBasal'], 'Johnston & Amico 1986'),
  established('oxytocin', '−', 'oxytocin', ['oxytocinClearance'], 'half-life, median 3.2 min; Chard 1970'),
  established(
    'oxytocin',
    '+',
    'contraction',
    ['halfEffect', 'adaptationTime', 'contractionTime'],
    'i.v. oxytocin contracts the breast after about 20 s',
  ),
  established('contraction', '+', 'duct-milk', ['ejectionRate', 'residualShare', 'ductSpace'], 'Ramsay 2004'),
  established('alveolar-milk', '+', 'duct-milk', ['ejectionRate', 'residualShare'], 'Ramsay 2004'),
  established(
    'duct-milk',
    '+',
    'alveolar-milk',
    ['backflowRate'],
    'Geddes 2009: reverse flow late in an ejection',
  ),
  established('duct-milk', '+', 'flow', ['removalRate'], 'Ramsay 2004'),
  established('suckling', '+', 'flow', ['removalRate'], 'Geddes 2008'),
  established(
    'suckling',
    '+',
    'prolactin',
    ['lactotrophTime', 'lactotrophGain'],
    'Noel 1974; Johnston & Amico 1986',
  ),
  established('prolactin', '−', 'prolactin', ['prolactinClearance'], 'Molitch 1987: half-life 37 min'),
  established('prolactin', '+', 'synthesis', ['prolactinFloor'], 'permissive, not a dose: Cox 1996'),
  established('fullness', '−', 'synthesis', ['brakeExponent'], 'Daly 1993: the fuller, the slower'),
  established('synthesis', '+', 'alveolar-milk', ['emptySynthesis'], 'Cox 1996: mean 23 mL/h'),
  established('alveolar-milk', '+', 'fullness', [], 'fullness is milk in the alveoli over capacity'),
  established('flow', '−', 'alveolar-milk', [], 'removal, and so more synthesis: Daly 1996'),
  established('day', '+', 'synthesis', [], 'Saint 1984'),
  established('day', '+', 'oxytocin', [], 'size of a burst by day: no literature value'),
  established('day', '−', 'prolactin', [], 'Cox 1996'),
  established(
    'birth',
    '−',
    'readiness',
    [],
    'Nissen 1996: fewer pulses after emergency caesarean; size assumed',
  ),
  established('birth', '−', 'prolactin', [], 'Nissen 1996: no significant rise on day 2; size assumed'),
  established(
    'birth',
    '−',
    'synthesis',
    [],
    'Evans 2003: transfer lower on days 2–5, equal by day 6; size assumed',
  ),
];

export const hypothesisLinks: readonly HypothesisLink[] = [
  {
    id: 'massage-stress',
    from: 'massage',
    to: 'stress',
    sign: '−',
    status: 'hypothesis',
    inModel: true,
    parameters: ['massageRelief'],
    basis: 'Kosova et al.: noradrenaline fell; plausible',
  },
  {
    id: 'massage-oxytocin',
    from: 'massage',
    to: 'oxytocin',
    sign: '+',
    status: 'hypothesis',
    inModel: true,
    parameters: ['massageTone'],
    basis: 'Morhenn 2012, not lactating; Kosova et al.: not significant',
  },
  {
    id: 'massage-readiness',
    from: 'massage',
    to: 'readiness',
    sign: '+',
    status: 'hypothesis',
    inModel: true,
    parameters: ['massageDrive'],
    basis: 'as often taught; not shown in breastfeeding women; default 0',
  },
  {
    id: 'stress-contraction',
    from: 'stress',
    to: 'contraction',
    sign: '−',
    status: 'hypothesis',
    inModel: true,
    parameters: ['stressAtGland'],
    basis: 'adrenaline at the gland, rabbits; default 0',
  },
  {
    id: 'hour-prolactin',
    from: 'hour',
    to: 'prolactin',
    sign: '+',
    status: 'disputed',
    inModel: true,
    parameters: ['circadianAmplitude'],
    basis: 'Stern & Reichlin 1990 against Tay 1996',
  },
  {
    id: 'early-feeding-prolactin-receptors',
    from: 'early-feeding',
    to: 'prolactin-receptors',
    sign: '+',
    status: 'hypothesis',
    inModel: false,
    parameters: [],
    basis: 'mostly animals; indirect in women (Zuppa 1988)',
  },
  {
    id: 'fullness-fil-molecule',
    from: 'fullness',
    to: 'fil-molecule',
    sign: '+',
    status: 'disputed',
    inModel: false,
    parameters: [],
    basis: 'Wilde 1995 in goats; the molecule was never firmly identified; the brake itself is established',
  },
];

/** Every arrow, solid and dashed. */
export const links: readonly (EstablishedLink | HypothesisLink)[] = /* @__PURE__ */ [
  establishedLinks,
  hypothesisLinks,
].flat();

export const absentLinks: readonly AbsentLink[] = [
  { from: 'massage', to: 'prolactin', basis: 'prolactin answers nipple stimulation only (Noel 1974)' },
  { from: 'stress', to: 'prolactin', basis: 'Ueda 1994: prolactin unchanged' },
  { from: 'cue', to: 'prolactin', basis: 'McNeilly 1983: no prolactin rise to the baby’s cues' },
  { from: 'oxytocin', to: 'synthesis', basis: 'oxytocin ejects milk and does not make it (Fewtrell 2006)' },
];
