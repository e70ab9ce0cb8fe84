import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFor } from '#i18n/format.ts';
import { parseCoefficient, parseCount } from '#i18n/parse.ts';

const en = formatFor('en');
const id = formatFor('id');

describe('numbers', () => {
  it('follow APA in English and the decimal comma in Indonesian', () => {
    expect([en.coefficient(0.6987), id.coefficient(0.6987)]).toEqual(['.699', '0,699']);
    expect([en.coefficient(-0.6815), id.coefficient(-0.6815)]).toEqual(['−.681', '−0,681']);
    expect([en.coefficient(1), id.coefficient(1)]).toEqual(['1.000', '1,000']);
    expect([en.coefficient(-0.0001), id.coefficient(-0.0001)]).toEqual(['.000', '0,000']);
    expect([en.pRelation(0.0003), id.pRelation(0.0003)]).toEqual(['< .001', '< 0,001']);
    expect([en.pRelation(0.0119), id.pRelation(0.0119)]).toEqual(['= .012', '= 0,012']);
    expect([en.pRelation(0.9999), id.pRelation(0.9999)]).toEqual(['> .999', '> 0,999']);
    expect([en.pRelation(1), id.pRelation(1)]).toEqual(['= 1.000', '= 1,000']);
    expect([en.integer(1234567), id.integer(1234567)]).toEqual(['1,234,567', '1.234.567']);
    expect([en.decimal(3.2, 1), id.decimal(3.2, 1)]).toEqual(['3.2', '3,2']);
    expect([en.list(['.5', '.6']), id.list(['0,5', '0,6'])]).toEqual(['.5, .6', '0,5; 0,6']);
  });

  it('write small probabilities in full, tiny ones with a power of ten, and never as nothing', () => {
    expect(en.probability(0.000304404)).toBe('.000304');
    expect(id.probability(0.0000555256)).toBe('0,0000555');
    expect(en.probability(1.63e-14)).toBe('1.6 × 10⁻¹⁴');
    expect(id.probability(1.63e-14)).toBe('1,6 × 10⁻¹⁴');
    // where doubles have lost their digits
    expect(en.probability(Number.MIN_VALUE)).toBe('< 1 × 10⁻³⁰⁰');
    expect([en.probabilityRelation(0.012), id.probabilityRelation(1e-310)]).toEqual([
      '= .0120',
      '< 1 × 10⁻³⁰⁰',
    ]);
    expect(en.probability(10 ** -300)).toBe('1.0 × 10⁻³⁰⁰');
    fc.assert(
      fc.property(fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true }), (p) => {
        expect(en.probability(p)).toMatch(/[1-9]/);
        expect(id.probability(p)).toMatch(/[1-9]/);
      }),
    );
  });

  it.each(['en', 'id'] as const)('inputs accept what is shown (%s)', (language) => {
    const format = formatFor(language);
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (units) => {
        const parsed = parseCoefficient(format.coefficient(units / 1000));
        expect(parsed).toEqual({ ok: true, value: { value: units / 1000, decimals: 3 } });
      }),
    );
    fc.assert(
      fc.property(fc.nat(1_000_000), (n) => {
        expect(parseCount(format.integer(n), 1_000_000)).toEqual({ ok: true, value: n });
      }),
    );
  });

  it('a coefficient is understood in both spellings', () => {
    for (const text of ['.699', '0.699', '0,699', ',699', ' 0.699 ', '+']) {
      const parsed = parseCoefficient(text);
      if (text === '+') expect(parsed).toEqual({ ok: false, why: 'not-a-number' });
      else expect(parsed.ok && parsed.value.value).toBe(0.699);
    }
    expect(parseCoefficient('−.681')).toMatchObject({ ok: true, value: { value: -0.681 } });
  });

  it('what is no number, or none that fits, is named', () => {
    expect(parseCoefficient('')).toEqual({ ok: false, why: 'empty' });
    expect(parseCoefficient('1.2')).toEqual({ ok: false, why: 'out-of-range' });
    expect(parseCoefficient('p < .05')).toEqual({ ok: false, why: 'not-a-number' });
    expect(parseCount('', 9)).toEqual({ ok: false, why: 'empty' });
    expect(parseCount('seven', 9)).toEqual({ ok: false, why: 'not-a-number' });
    expect(parseCount('-3', 9)).toEqual({ ok: false, why: 'negative' });
    expect(parseCount('2.5', 9)).toEqual({ ok: false, why: 'fractional' });
    expect(parseCount('2,5', 9)).toEqual({ ok: false, why: 'fractional' });
    expect(parseCount('10', 9)).toEqual({ ok: false, why: 'too-large' });
    expect(parseCount('1e20', 9)).toEqual({ ok: false, why: 'too-large' });
  });
});
