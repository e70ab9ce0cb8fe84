/** Other programs to measure against, each started once and asked to repeat a task; they read their own clocks. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** The first Python that has SciPy. */
const python = () =>
  [process.env.PYTHON, 'python3', '/usr/bin/python3'].find(
    (one) => one && works(one, ['-c', 'import scipy, numpy']),
  );
const commands = {
  python: () => [python(), (script) => ['-u', script]],
  r: () => [works('Rscript', ['--version']) ? 'Rscript' : undefined, (script) => [script]],
};

/**
 * Starts a peer.
 * @param {'python' | 'r'} program
 * @param {string} script understands lines "task repetitions" and answers with seconds, or with "missing"
 * @param {string} data folder with the numbers both sides work on
 * @returns null where the program is not installed
 */
export function startPeer(program, script, data) {
  const [command, args] = commands[program]();
  if (!command) return null;
  const child = spawn(command, [...args(script), data], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /** Seconds that `repetitions` of a task took; null if the peer cannot do it. */
    async run(task, repetitions) {
      child.stdin.write(`${task} ${repetitions}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${program} ended while doing ${task}`);
      return value === 'missing' ? null : Number(value);
    },
    stop() {
      child.stdin.end();
      child.kill();
    },
  };
}
