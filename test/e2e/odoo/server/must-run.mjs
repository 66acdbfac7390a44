import { runCommand } from '../../../tooling/run-command.mjs';

/**
 * Runs a command to its end.
 *
 * @param {readonly [string, readonly string[]]} command
 * @param {number} timeout in milliseconds
 * @throws Error with the end of what it printed when it fails
 */
export async function mustRun([program, args], timeout) {
  const result = await runCommand(program, args, { timeout, capture: true });
  if (!result.ok) {
    throw new Error(
      `${program} ${args.join(' ')}: ${result.reason}\n${result.output.slice(-2000)}`,
    );
  }
}
