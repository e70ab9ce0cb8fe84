/** Other programs to measure against, each started once and asked to repeat a task; they read their own clocks. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * The Python to measure: the one that PYTHON names, and no other if it names one; else the system's, whose SciPy is
 * the distribution's package, before any other on the path.
 */
const python = () =>
  (process.env.PYTHON ? [process.env.PYTHON] : ['/usr/bin/python3', 'python3']).find((one) =>
    works(one, ['-c', 'import scipy, numpy']),
  );

const versions = {
  python: [
    '-c',
    'import sys, scipy, numpy; print(f"SciPy {scipy.__version__}, NumPy {numpy.__version__}, {sys.executable}")',
  ],
  r: [
    '-e',
    'cat(R.version.string, if (nzchar(system.file(package = "pcaPP"))) paste("pcaPP", packageVersion("pcaPP")))',
  ],
};
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
  console.log(`  with ${spawnSync(command, versions[program], { encoding: 'utf8' }).stdout.trim()}`);
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
