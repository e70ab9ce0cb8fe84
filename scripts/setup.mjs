/**
 * Sets the project up on a machine that has only some Node ≥ 20 and npm: installs the locked packages (with the
 * project's own Node among them) and, with --browser, sees to a Chromium. Runs on Node 20, uses no package.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, noBrowser } from './lib/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules/.setup-stamp');
const LEAST_NODE = 22;

const say = (text) => console.log(`· ${text}`);
const fail = (text) => {
  console.error(`\nSetting up failed: ${text}`);
  process.exit(1);
};

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`this needs Node 20 or newer, and ${process.version} is running; install one from nodejs.org.`);

const stamp = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');
const upToDate = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

/** npm must not run on the Node that it is about to replace, so the project's own one leaves the path. */
const pathWithoutProject = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);

function npm(args) {
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, PATH: pathWithoutProject },
  }).status;
}

if (!upToDate()) {
  say('installing packages (the first time takes a minute or two)');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (npm(['ci', ...quiet]) !== 0) {
    say('the locked install did not work; trying a plain one');
    if (npm(['install', ...quiet]) !== 0)
      fail(
        'npm could not install the packages; see its message above, check the network or the registry, and try again.',
      );
  }
  const own = join(root, 'node_modules/.bin/node');
  let version = '';
  try {
    version = execFileSync(own, ['--version'], { shell: process.platform === 'win32' })
      .toString()
      .trim();
  } catch {
    // reported below
  }
  if (!version || Number(version.slice(1).split('.')[0]) < LEAST_NODE)
    fail(
      'the package "node" was installed without its program, because its install script was blocked; allow it (npm install-scripts approve node) and try again.',
    );
  writeFileSync(stampFile, stamp);
  say(`packages ready, Node ${version}`);
}

if (process.argv.includes('--browser')) {
  let browser = findBrowser();
  if (!browser) {
    say("no Chromium installed; fetching Playwright's own");
    spawnSync(join(root, 'node_modules/.bin/playwright'), ['install', 'chromium'], {
      stdio: ['ignore', 'inherit', 'ignore'],
      shell: process.platform === 'win32',
      timeout: 600_000,
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    });
    browser = findBrowser();
  }
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!browser && mayInstall) {
    say("that did not work; installing Debian's package");
    const apt = (args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    browser = findBrowser();
  }
  if (!browser) fail(noBrowser);
  say(`browser: ${browser}`);
}
