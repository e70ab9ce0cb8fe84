/** `npm start`, after set-up: builds the site and serves it until Ctrl+C. */
import { fileURLToPath } from 'node:url';
import { build } from './lib/build.mjs';
import { serve } from './lib/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = process.env.RUAS_BASE ?? '/';
const wanted = Number(process.env.PORT ?? 4321);

console.log('· building the site');
try {
  await build({ base });
} catch (error) {
  console.error(error.message);
  console.error('\nStarting failed: mend what the message above names and run npm start again.');
  process.exit(1);
}

let server;
try {
  server = await serve(`${root}dist`, { base, port: wanted });
} catch {
  server = await serve(`${root}dist`, { base, port: 0 }); // that port is taken: any free one
}
console.log(`\nRuas is at ${server.url}\nStop it with Ctrl+C.`);
