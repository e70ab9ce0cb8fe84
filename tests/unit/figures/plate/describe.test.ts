import { describe, expect, it } from 'vitest';
import { preset, simulate } from '#engines/physiology/index.ts';
import { describeAlveolus, describeInstant } from '#figures/letdown/plate/describe.ts';
import { momentOf } from '#figures/letdown/plate/moment.ts';
import { en } from '#i18n/en.ts';
import { formatFor } from '#i18n/format.ts';
import { id } from '#i18n/id.ts';

const relaxed = simulate(preset('day-10-relaxed').scenario, { sampleEvery: 0.02 });
const massaged = simulate(preset('day-10-stressed-massage').scenario, { sampleEvery: 0.02 });
const say = (minute: number, run = relaxed): string =>
  describeInstant(momentOf(run, minute), en.plate.describe, formatFor('en'));

describe('the description of the plate', () => {
  it('tells the signals while the baby suckles, and that there are none after', () => {
    expect(say(3)).toContain('The baby suckles');
    expect(say(40)).toContain('does not suckle');
    expect(say(40)).not.toContain('Let-down');
  });

  it('names burst, let-down and flow at their moments, with the numbers of the model', () => {
    const at = relaxed.events[1]!.time;
    expect(say(at + 0.05)).toContain('has just released a burst');
    expect(say(at + 1.5)).not.toContain('has just released');
    const squeeze = momentOf(relaxed, at + 0.5);
    expect(squeeze.letDown).toBe(true);
    const text = say(at + 0.5);
    expect(text).toContain(`Let-down: the cells squeeze the sac (${Math.round(squeeze.contraction * 100)}%)`);
    expect(text).toContain(`oxytocin ${squeeze.oxytocin.toFixed(1)} pg/mL`);
    expect(text).toContain(`${squeeze.flow.toFixed(1)} mL a minute`);
  });

  it('calls the way from massage to brain a hypothesis, and only while there is massage', () => {
    expect(say(5, massaged)).toContain('hypothesis');
    expect(say(5, massaged)).toContain('worried');
    expect(say(5)).not.toContain('hypothesis');
  });

  it('speaks Indonesian with the decimal comma', () => {
    const moment = momentOf(relaxed, 3);
    const text = describeInstant(moment, id.plate.describe, formatFor('id'));
    expect(text).toContain('Menit 3, detik 0.');
    expect(text).toContain(`oksitosin ${moment.oxytocin.toFixed(1).replace('.', ',')} pg/mL`);
    expect(describeAlveolus(moment, id.plate.describe, formatFor('id'))).toContain(
      'Kantong-kantong ASI terisi',
    );
  });
});
