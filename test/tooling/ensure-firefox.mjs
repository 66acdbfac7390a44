import { findPrograms } from './find-program.mjs';
import { installDebianPackage } from './install-debian-package.mjs';

const MAC = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Finds Firefox, the one that BATON_FIREFOX names before others, or installs Debian's ESR package
 * where we are root on Debian.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} its path; null when there is none
 */
export async function ensureFirefox(say) {
  const found = findFirefox();
  if (found) return found;
  await installDebianPackage('firefox-esr', say);
  return findFirefox();
}

function findFirefox() {
  const named = process.env.BATON_FIREFOX;
  return named ?? findPrograms(['firefox-esr', 'firefox'], MAC)[0] ?? null;
}
