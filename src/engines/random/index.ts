export { randomStream, shuffle, type RandomStream } from './stream.ts';
export { sfc32 } from './sfc32.ts';
export { splitmix32 } from './splitmix32.ts';
