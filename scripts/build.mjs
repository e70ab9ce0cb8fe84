/** `npm run build`: the site in dist/. RUAS_BASE, RUAS_ORIGIN, RUAS_REPOSITORY and RUAS_ISSUES say where it lives. */
import { build } from './lib/build.mjs';

try {
  const output = await build({ base: process.env.RUAS_BASE ?? '/' });
  console.log(output.trim().split('\n').slice(-2).join('\n'));
} catch (error) {
  console.error(error.message);
  console.error('\nBuilding failed: mend what the message above names and run the command again.');
  process.exit(1);
}
