/** Builds the site into a folder, quietly unless it fails. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {{ out?: string, base?: string, strings?: string }} [options] `out` folder, `base` folder of the address,
 *   `strings` 'double' shows every text twice
 * @returns {Promise<string>} what Astro printed
 */
export function build({ out = 'dist', base = '/', strings = '' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn('astro', ['build'], {
      cwd: root,
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        RUAS_OUT: `./${out}`,
        RUAS_BASE: base,
        RUAS_STRINGS: strings,
      },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`the site could not be built:\n${output}`));
    });
  });
}
