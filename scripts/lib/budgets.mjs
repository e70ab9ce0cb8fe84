/**
 * What a page may weigh, gzip, counted from its HTML: scripts and everything they import or may import at start,
 * style sheets, fonts. Workers and images are not part of the first load.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;

/** Kilobytes of JavaScript by page (path without language); the first pattern that fits counts. */
const scriptBudgets = [
  [/^lessons\//, 60],
  [/^$/, 90],
  [/^study\//, 90],
  [/^sandbox\//, 100],
  [/^embed\/sandbox\//, 100],
  [/^embed\//, 90],
  // three tools and the plate they share
  [/^spine\/practice\//, 75],
  [/^spine\//, 70],
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
const WITH_3D_BUDGET = 230;

/** The tasks of the worker, fetched by a page only where the browser has no workers. */
const isRunner = (source) => source.includes('TaskError');

/** A panel, view, QR code or export that is fetched when it is chosen; together with the page they have a budget of their own. */
const isPanel = (file) => /(Panel|Side2D|qr|exportFigure)\.[\w-]+\.js$/.test(file);
const WITH_PANELS_BUDGET = 110;

/** All scripts that a page loads: named in the HTML, then what those import, static or dynamic. */
function scriptsOf(html, dist, { with3d = false, withPanels = false }) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    const source = readFileSync(join(dist, '_astro', file), 'utf8');
    if (isRunner(source) || (!with3d && is3d(source)) || (!withPanels && isPanel(file))) return;
    found.add(file);
    for (const match of source.matchAll(/["'`]\.\/([\w.$-]+\.js)["'`]/g)) visit(match[1]);
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
    const budget = scriptBudgets.find(([pattern]) => pattern.test(page))?.[1] ?? 60;
    const [scripts, all3d, panels] = [{}, { with3d: true }, { withPanels: true }].map((more) =>
      scriptsOf(html, dist, more).reduce((sum, one) => sum + gzipped(join(dist, '_astro', one)), 0),
    );
    const styles = [...new Set([...html.matchAll(/_astro\/([\w.$@-]+\.css)/g)].map((match) => match[1]))];
    const name = relative(dist, file);
    judge(`${name}: scripts`, scripts, budget);
    if (all3d > scripts) judge(`${name}: scripts with the picture in 3D`, all3d, WITH_3D_BUDGET);
    if (panels > scripts) judge(`${name}: scripts with every panel`, panels, WITH_PANELS_BUDGET);
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
