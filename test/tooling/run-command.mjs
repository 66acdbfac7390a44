import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} CommandResult
 * @property {boolean} ok it ended by itself with exit code 0
 * @property {string} output what it printed, when captured; empty otherwise
 * @property {string} reason why it is not ok; empty when it is
 * @property {number} seconds
 */

/** How long a command that was told to end may take before it is killed, in milliseconds. */
const GRACE = 5000;

/**
 * Runs a program from the repository root with the project's own tools, and so its own Node, first
 * on the PATH; without input, so that nothing can prompt. Past the time-out the program and what it
 * started are ended.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ timeout: number, capture?: boolean, env?: Record<string, string> }} options
 *   `timeout` in milliseconds; `capture` keeps what is printed instead of showing it
 * @returns {Promise<CommandResult>} never rejects
 */
export function runCommand(program, args, { timeout, capture = false, env = {} }) {
  const started = Date.now();
  const windows = process.platform === 'win32';
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env, ...toolsFirst() },
    stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    // A group of its own, so that a time-out reaches what the program started, and only that.
    detached: !windows,
    shell: windows,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += String(text)));
  }
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void endGroup(child);
    }, timeout);
    const stopWithUs = endOnSignal(child);
    /** @param {string} reason */
    const finish = (reason) => {
      clearTimeout(timer);
      stopWithUs();
      const seconds = (Date.now() - started) / 1000;
      resolve({ ok: reason === '', output, reason, seconds });
    };
    child.on('error', (error) => {
      finish(error.message);
    });
    child.on('close', (code, signal) => {
      if (late) finish(`not done after ${timeout / 1000} s`);
      else if (code === 0) finish('');
      else finish(signal ? `ended by ${signal}` : `exit code ${code}`);
    });
  });
}

/** The environment entry that puts the project's tools first. */
function toolsFirst() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = process.env[name] ?? '';
  return { [name]: [join(root, 'node_modules', '.bin'), path].join(delimiter) };
}

/** @param {import('node:child_process').ChildProcess} child */
async function endGroup(child) {
  signalGroup(child, 'SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, GRACE));
  signalGroup(child, 'SIGKILL');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

/**
 * A child in a group of its own does not hear Ctrl+C: pass it on.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops listening
 */
function endOnSignal(child) {
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    signalGroup(child, signal);
    process.exit(1);
  };
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return () => {
    process.off('SIGINT', pass).off('SIGTERM', pass);
  };
}
