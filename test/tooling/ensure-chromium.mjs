import { findChromium } from './find-chromium.mjs';
import { installDebianPackage } from './install-debian-package.mjs';
import { runCommand } from './run-command.mjs';

const DOWNLOAD_TIMEOUT = 8 * 60_000;

/**
 * Finds a Chromium that loads the extension, or installs one: Debian's package where we are root on
 * Debian, else Playwright's download.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<import('./find-chromium.mjs').Browser>}
 * @throws Error in plain words when there is none and none can be installed
 */
export async function ensureChromium(say) {
  const first = await findChromium();
  if (first.browser) return first.browser;
  for (const line of first.refused) say(line);
  if (process.env.BATON_CHROMIUM) throw new Error('BATON_CHROMIUM names a browser of no use.');
  for (const install of [() => installDebianPackage('chromium', say), () => download(say)]) {
    await install();
    const { browser } = await findChromium();
    if (browser) return browser;
  }
  throw new Error(
    'No Chromium: install Chromium or Chrome for Testing, or name one in BATON_CHROMIUM.',
  );
}

/** @param {(line: string) => void} say */
async function download(say) {
  say('Downloading Chromium with Playwright');
  // The libraries that a browser needs are the system's: only root can add them.
  const deps = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const args = ['install', ...deps, '--no-shell', 'chromium'];
  const result = await runCommand('playwright-core', args, { timeout: DOWNLOAD_TIMEOUT });
  if (!result.ok) say(`playwright-core install: ${result.reason}`);
}
