import { ensureChromium } from '../../tooling/ensure-chromium.mjs';
import { runCommand } from '../../tooling/run-command.mjs';
import { ledgerReport } from './ledger-report';

const BUILD_TIMEOUT = 5 * 60_000;

/** Builds the extension, drives its desk with ten thousand promises and prints what that took; nothing is asserted. */
export async function printLedger(
  print: (title: string, lines: readonly string[]) => void,
): Promise<void> {
  const built = await runCommand('wxt', ['build'], { timeout: BUILD_TIMEOUT, capture: true });
  if (!built.ok) throw new Error(`${built.reason}\n${built.output}`);
  const { path } = await ensureChromium(() => undefined);
  process.env.BATON_CHROMIUM = path;
  print(
    'The desk with 10,000 promises in Chromium, ms; long tasks are those over 50 ms',
    await ledgerReport(),
  );
}
