/**
 * Makes the subset fonts in src/assets/fonts from the npm packages: `npm run fonts`.
 * Only the characters that the two languages, names in references and formulas need; weights limited to those used.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = `${root}node_modules/@fontsource-variable`;

const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const signs = '–—‘’“”…•′″−×÷±≤≥≠≈√∞·→←↑↓⁰¹²³⁴⁵⁶⁷⁸⁹⁻½ °§';
const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + signs;
/** Titles, captions and figures need fewer accents than names in references do. */
const serif = range(0x20, 0x7e) + signs + 'áäçéèêëíñóöúü«»©';
const names = 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĪīİıŁłŃńŇňŌōŐőŘřŚśŞşŠšŤťŪūŮůŰűŹźŻżŽžȘșȚț';
const greek = 'αβγδεθλμπρστφχψωΔΣΦΩ';

const jobs = [
  {
    from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'atkinson-latin.woff2',
    text: latin,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
    to: 'atkinson-names.woff2',
    text: names,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: 'brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
    to: 'brygada-latin.woff2',
    text: serif,
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: 'brygada-1918/files/brygada-1918-latin-wght-italic.woff2',
    to: 'brygada-latin-italic.woff2',
    text: serif,
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: 'brygada-1918/files/brygada-1918-greek-wght-italic.woff2',
    to: 'brygada-greek-italic.woff2',
    text: greek,
    axes: { wght: { min: 400, max: 600 } },
  },
];

let total = 0;
for (const { from, to, text, axes } of jobs) {
  const subset = await subsetFont(await readFile(`${files}/${from}`), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    preserveNameIds: [0, 13, 14],
  });
  total += subset.length;
  await writeFile(`${root}src/assets/fonts/${to}`, subset);
  console.log(`${to.padEnd(28)} ${(subset.length / 1024).toFixed(1)} KB`);
}
for (const family of ['atkinson-hyperlegible-next', 'brygada-1918']) {
  await copyFile(`${files}/${family}/LICENSE`, `${root}src/assets/fonts/LICENSE-${family}.txt`);
}
console.log(`in all ${(total / 1024).toFixed(1)} KB`);
