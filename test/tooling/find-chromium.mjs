import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findPrograms } from './find-program.mjs';

/**
 * @typedef {{ path: string, version: string }} Browser
 * @typedef {object} ChromiumSearch
 * @property {Browser | null} browser the first that can load the extension
 * @property {string[]} refused what was found but is of no use, each with its reason
 */

const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'];
const BRANDED = ['google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Since this version Google's own Chrome ignores `--load-extension`. */
const FIRST_WITHOUT_LOAD_EXTENSION = 137;

/**
 * Looks for a Chromium that loads unpacked extensions: the one that BATON_CHROMIUM names, on the
 * PATH, in the usual places, or Playwright's own download.
 *
 * @returns {Promise<ChromiumSearch>}
 */
export async function findChromium() {
  /** @type {string[]} */
  const refused = [];
  const named = process.env.BATON_CHROMIUM;
  const downloaded = await playwrightsOwn();
  const found = named ? [named] : [...findPrograms(NAMES), ...downloaded, ...brandedChromes()];
  for (const path of found) {
    const version = readVersion(path);
    const reason = whyUseless(version);
    if (!reason) return { browser: { path, version }, refused };
    refused.push(`${path}: ${reason}`);
  }
  return { browser: null, refused };
}

/**
 * @param {string} version what `--version` printed
 * @returns {string} why such a browser is of no use here, or empty
 */
export function whyUseless(version) {
  if (version === '') return 'does not start';
  const branded = /^(?:Google Chrome|Microsoft Edge)(?! for Testing)\D*(\d+)/.exec(version);
  if (!branded || Number(branded[1]) < FIRST_WITHOUT_LOAD_EXTENSION) return '';
  return `${version} ignores --load-extension; Chromium or Chrome for Testing is needed`;
}

function brandedChromes() {
  return findPrograms(BRANDED, process.platform === 'darwin' ? MAC : []);
}

/** Where Playwright has put its Chromium, if it has. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? [path] : [];
}

/** @param {string} path @returns {string} empty when it doesn't run */
function readVersion(path) {
  // chrome.exe opens a window instead of printing its version.
  if (process.platform === 'win32') return existsSync(path) ? 'Chromium' : '';
  const result = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return result.status === 0 ? result.stdout.trim() : '';
}
