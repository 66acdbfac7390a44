import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 100;
const STOP_MS = 15_000;

/**
 * @typedef {object} Program
 * @property {number} pid
 * @property {(isReady: () => Promise<boolean>, limit: number) => Promise<void>} until waits for it to be ready;
 *   throws, and stops it, when it ended instead or the limit (milliseconds) has passed
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop ends it and waits until it has ended
 */

/**
 * Starts a program that goes on until it is stopped, in a group of its own.
 *
 * @param {readonly [string, readonly string[]]} command
 * @param {{ log: string, stopSignal: NodeJS.Signals }} options `log` is the file that gets what it prints
 * @returns {Program}
 */
export function startProgram([program, args], { log, stopSignal }) {
  const output = openSync(log, 'a');
  const child = spawn(program, args, { stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} does not start`);
  let ended = false;
  const end = new Promise((resolve) => {
    child.on('close', () => {
      ended = true;
      resolve(null);
    });
  });
  // The tests' own process ends when it is done, whatever this one does.
  child.unref();
  /** @param {NodeJS.Signals} signal */
  const send = (signal) => {
    try {
      process.kill(signal === 'SIGKILL' ? -pid : pid, signal);
    } catch {
      // Already gone.
    }
  };
  const stop = async (signal = stopSignal) => {
    if (ended) return;
    send(signal);
    const late = new AbortController();
    const limit = pause(STOP_MS, 'late', { signal: late.signal }).catch(() => null);
    if ((await Promise.race([end, limit])) === 'late') send('SIGKILL');
    late.abort();
    await end;
  };
  return {
    pid,
    stop,
    async until(isReady, limit) {
      const last = Date.now() + limit;
      while (!(await isReady())) {
        if (ended || Date.now() > last) {
          await stop();
          const said = readFileSync(log, 'utf8').slice(-2000);
          throw new Error(`${args.join(' ')} ${ended ? 'ended' : 'is not ready'}:\n${said}`);
        }
        await pause(PAUSE_MS);
      }
    },
  };
}
