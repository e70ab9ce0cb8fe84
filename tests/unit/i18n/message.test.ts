import { describe, expect, it } from 'vitest';
import { fillIn, parseMessage, plainText } from '#i18n/message.ts';

describe('messages', () => {
  it('fill in values, choose singular or plural, and read out taus', () => {
    const message = '{n} {n|mother|mothers}, <c>concordant</c>, τ_b = <live>{tau}</live>';
    expect(plainText(message, { n: 1, tau: '.699' })).toBe('1 mother, concordant, tau-b = .699');
    expect(plainText(message, { n: 2, tau: '.699' })).toBe('2 mothers, concordant, tau-b = .699');
    expect(fillIn(message, { n: 2, tau: '.699' })).toBe(
      '2 mothers, <c>concordant</c>, τ_b = <live>.699</live>',
    );
  });

  it('nest tags', () => {
    expect(parseMessage('a <b>b <i>c</i></b>')).toEqual([
      { kind: 'text', text: 'a ' },
      {
        kind: 'tag',
        name: 'b',
        children: [
          { kind: 'text', text: 'b ' },
          { kind: 'tag', name: 'i', children: [{ kind: 'text', text: 'c' }] },
        ],
      },
    ]);
  });

  it('show what is missing instead of hiding it', () => {
    expect(plainText('{n} mothers')).toBe('⟨n⟩ mothers');
  });

  it('refuse crossed and unclosed tags: a mistake in a dictionary stops the build', () => {
    expect(() => parseMessage('<b>x')).toThrow(/not closed/);
    expect(() => parseMessage('x</b>')).toThrow(/closes nothing/);
    expect(() => parseMessage('<b><i>x</b></i>')).toThrow(/closes nothing/);
  });
});
