import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode } from '#figures/share/embed.ts';
import { fileName } from '#figures/share/fileName.ts';
import { csvText } from '#figures/share/csvText.ts';
import { covers } from '#figures/share/fontFaces.ts';
import { QUIET_ZONE, qrOf } from '#figures/share/qr.ts';
import { readQr } from './readQr.ts';

describe('QR codes', () => {
  it.each([
    'https://ruas.example/id/let-down/#?run:let-down.1;day=10',
    'https://ruas.example/en/sandbox/#?cohort:cohort.1;t=7-4-0_0-8-6;m=locked',
    'x',
  ])('say what they were given: %s', (text) => {
    expect(readQr(qrOf(text)!)).toBe(text);
  });

  it('stand in a quiet zone', () => {
    const { size, path } = qrOf('x')!;
    expect(size).toBe(21 + 2 * QUIET_ZONE);
    const starts = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    const ends = [...path.matchAll(/H(\d+)/g)].map(([, x]) => Number(x));
    expect(Math.min(...starts)).toBe(QUIET_ZONE);
    expect(Math.max(...starts, ...ends)).toBeLessThanOrEqual(size - QUIET_ZONE);
  });

  it('are not drawn where a phone could not read them from the back of the room', () => {
    expect(qrOf('a'.repeat(1200))).not.toBeNull();
    expect(qrOf('a'.repeat(1300))).toBeNull();
  });
});

describe('what is handed on', () => {
  it('embeds carry the state of the page', () => {
    expect(
      embedAddress('https://ruas.example/x/en/let-down/#?run:let-down.1;day=3', '/x/en/embed/loop/'),
    ).toBe('https://ruas.example/x/en/embed/loop/#?run:let-down.1;day=3');
    expect(embedCode('https://r.example/?a&b', 'A "quoted" <title>', 640)).toBe(
      '<iframe src="https://r.example/?a&amp;b" title="A &quot;quoted&quot; &lt;title&gt;" width="100%" height="640" loading="lazy" style="border:0" allow="fullscreen; clipboard-write"></iframe>',
    );
  });

  it('files have names in the language of the reader that every system takes', () => {
    expect(fileName('Kurva let-down, hari ke-10', 'svg')).toBe('ruas-kurva-let-down-hari-ke-10.svg');
    expect(fileName('τ_b / “café”?', 'csv')).toBe('ruas-τ-b-cafe.csv');
    expect(fileName('', 'png')).toBe('ruas.png');
  });

  it('tables are CSV that spreadsheets read as numbers and texts, never as formulas', () => {
    expect(
      csvText(
        ['mother', 'milk, mL'],
        [
          [1, 2.5],
          ['a "b"', null],
          ['=1+1', -3],
        ],
      ),
    ).toBe('\ufeffmother,"milk, mL"\r\n1,2.5\r\n"a ""b""",\r\n\'=1+1,-3\r\n');
  });

  it('fonts come along only where their characters are used', () => {
    const greek = new Set(['τ'.codePointAt(0)!]);
    expect(covers('U+0370-03FF', greek)).toBe(true);
    expect(covers('U+0020-00FF, U+2000-22FF', greek)).toBe(false);
    expect(covers('U+3C4', greek)).toBe(true);
    expect(covers('U+3??', greek)).toBe(true);
    expect(covers('', greek)).toBe(true);
  });
});
