/** What the plate shows at one moment, in words, for those who do not see it. Pure. */
import type { NumberFormat as Format } from '#i18n/format.ts';
import { plainText } from '#i18n/message.ts';
import type { PlateState } from './state.ts';
import type { PlateWords } from './words.ts';

/** Seconds after a burst in which the drops are said to leave the pituitary. */
const JUST_NOW = 0.25;
const CALM = 0.25;

type DescribeWords = PlateWords['describe'];

/** The state of the sac, for the plate and for the close-up alone. */
export function describeAlveolus(state: PlateState, words: DescribeWords, format: Format): string {
  const squeeze =
    state.contraction < 0.05 ? words.slack : state.letDown ? words.squeezing : words.someSqueeze;
  const duct = state.flow > 0.05 ? words.flowing : state.ducts > 1.5 ? words.waiting : words.still;
  return [
    plainText(words.fullness, { share: format.percent(state.fullness, 0) }),
    plainText(squeeze, { share: format.percent(state.contraction, 0) }),
    plainText(duct, { flow: format.decimal(state.flow, 1) }),
  ].join(' ');
}

/** The whole loop in the order of the reflex: baby, nerve, brain, blood, sac, womb. */
export function describeInstant(state: PlateState, words: DescribeWords, format: Format): string {
  const last = state.pulses.at(-1);
  const minutes = Math.floor(state.time);
  const parts = [
    plainText(words.time, { minutes, seconds: Math.floor((state.time - minutes) * 60) }),
    state.suckling ? words.suckling : state.cue ? words.cue : words.noBaby,
    last && state.time - last.time < JUST_NOW ? words.burst : '',
    plainText(words.hormones, {
      oxytocin: format.decimal(state.oxytocin, 1),
      prolactin: format.integer(Math.round(state.prolactin)),
    }),
    describeAlveolus(state, words, format),
    state.uterus > 0.15 ? words.womb : '',
    state.stress > CALM ? words.stress : '',
    state.massage ? words.massage : '',
  ];
  return parts.filter(Boolean).join(' ');
}
