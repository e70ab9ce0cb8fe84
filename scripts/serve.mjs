/** Serves a built folder: `node scripts/serve.mjs dist --port=4411 --base=/`. For the end-to-end tests. */
import { fileURLToPath } from 'node:url';
import { serve } from './lib/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const { url } = await serve(`${root}${process.argv[2] ?? 'dist'}`, {
  port: Number(option('port', '4321')),
  base: option('base', '/'),
});
console.log(url);
