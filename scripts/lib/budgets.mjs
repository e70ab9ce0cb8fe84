/**
 * What a page may weigh, gzip, counted from its HTML: scripts and everything they import or may import at start,
 * style sheets, fonts. Workers and images are not part of the first load.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;

/**
 * Kilobytes of JavaScript by page (path without language); the first pattern that fits counts. The first number is
 * what opening the page costs: in a lesson and in the simulator without what comes into view later, in the sandbox and on the
 * page of the spine without the panels that come when they are opened. The second number is for all of it.
 */
const scriptBudgets = [
  [/^lessons\//, 60, 120],
  [/^$/, 90],
  [/^study\//, 90],
  // every panel of the sandbox is a tool; nobody opens all of them, so what opening costs is what is held low. Room for
  // taking each figure along and for projecting each panel is in the second number
  [/^(embed\/)?sandbox\//, 90, 195],
  [/^(embed\/)?spine\/(index\.html)?$/, 70, 110],
  [/^embed\//, 90],
  // the safety check; clips, quiz and sharing come when they are scrolled into view
  [/^spine\/practice\//, 45, 80],
  // the simulator; questions and sharing come when they are scrolled into view
  [/^let-down\/(index\.html)?$/, 90, 100],
  [/^let-down\//, 90],
  [/./, 60],
];
const HTML_BUDGET = 60;
const CSS_BUDGET = 20;
const FONT_BUDGET = 70;

const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/** The chunk of the picture in 3D; it comes later than the page, with a budget for both together. */
const is3d = (source) => source.includes('webglcontextrestored');
/** What turns it on the pages for practice: fetched with it. */
const turns3d = (file) => /^In3D\.[\w-]+\.js$/.test(file);
const WITH_3D_BUDGET = 230;

/** What opens in parts: `import()` counts only in its second number. */
const opensInParts = (page) => /^(embed\/)?(sandbox|spine)\/(?!practice\/)/.test(page);
/** A panel or view of the spine that is fetched when it is chosen: not part of what the picture in 3D costs. */
const isPanel = (file) => /(Panel|Side2D)\.[\w-]+\.js$/.test(file);

/** The tasks of the worker, fetched by a page only where the browser has no workers. */
const isRunner = (source) => source.includes('TaskError');

/** What comes when somebody presses a button to share: the dialog, the QR code, the picture as a file. */
const isOnPress = (source) =>
  ['<iframe src=', 'Data too long', 'CSSFontFaceRule'].some((mark) => source.includes(mark));

/**
 * All scripts that a page loads: named in the HTML, then what those import. `later`: what `import()` brings, too;
 * `skip`: what does not count, by name and source.
 */
function scriptsOf(html, dist, { later, skip }) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    const source = readFileSync(join(dist, '_astro', file), 'utf8');
    if (isRunner(source) || isOnPress(source) || skip(file, source)) return;
    found.add(file);
    for (const match of source.matchAll(/(import\()?["'`]\.\/([\w.$-]+\.js)["'`]/g))
      if (later || !match[1]) visit(match[2]);
  };
  for (const match of html.matchAll(/_astro\/([\w.$-]+\.js)/g)) visit(match[1]);
  return [...found];
}

/** @returns {{ passed: number, failed: number, output: string }} */
export function checkBudgets(dist) {
  const lines = [];
  let passed = 0;
  let failed = 0;
  const judge = (what, bytes, limit) => {
    const ok = bytes <= limit * KB;
    if (ok) passed += 1;
    else failed += 1;
    lines.push(`${ok ? 'ok  ' : 'OVER'} ${(bytes / KB).toFixed(1).padStart(6)} of ${limit} KB  ${what}`);
  };
  const all = files(dist);
  for (const file of all.filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(file, 'utf8');
    const page = relative(dist, file)
      .replace(/^(en|id)\//, '')
      .replace(/index\.html$/, '');
    const [, budget, whole] = scriptBudgets.find(([pattern]) => pattern.test(page));
    const name = relative(dist, file);
    const weigh = (what, of = html) =>
      scriptsOf(of, dist, what).reduce((sum, one) => sum + gzipped(join(dist, '_astro', one)), 0);
    const atFirst = html.replace(/<astro-island\b[^>]*\bclient="visible"[^>]*>/g, '');
    const no3d = (one, source) => is3d(source) || turns3d(one);
    const opened = whole
      ? weigh({ later: !opensInParts(page), skip: no3d }, opensInParts(page) ? html : atFirst)
      : weigh({ later: true, skip: no3d });
    judge(`${name}: scripts`, opened, budget);
    if (whole) judge(`${name}: scripts, all of them`, weigh({ later: true, skip: no3d }), whole);
    const with3d = weigh({ later: true, skip: isPanel });
    if (with3d > weigh({ later: true, skip: (one, source) => isPanel(one) || no3d(one, source) }))
      judge(`${name}: scripts with the picture in 3D`, with3d, WITH_3D_BUDGET);
    const styles = [...new Set([...html.matchAll(/_astro\/([\w.$@-]+\.css)/g)].map((match) => match[1]))];
    judge(
      `${name}: styles`,
      styles.reduce((sum, one) => sum + gzipped(join(dist, '_astro', one)), 0),
      CSS_BUDGET,
    );
    judge(`${name}: html`, gzipped(file), HTML_BUDGET);
  }
  const fonts = all.filter((path) => path.endsWith('.woff2'));
  judge(
    'fonts in all',
    fonts.reduce((sum, path) => sum + statSync(path).size, 0),
    FONT_BUDGET,
  );
  return {
    passed,
    failed,
    output: lines.filter((line) => failed === 0 || line.startsWith('OVER')).join('\n'),
  };
}

if (process.argv[1]?.endsWith('budgets.mjs')) {
  const { output, passed, failed } = checkBudgets('dist');
  console.log(output);
  console.log(`${passed} passed, ${failed} failed`);
}
