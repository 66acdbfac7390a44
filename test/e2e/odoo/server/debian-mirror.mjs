import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const APT = '/etc/apt';

/**
 * The address this machine gets Debian's packages from, as its own apt is told: in the newer form
 * (`URIs: …`) or the older one (`deb … stable main`).
 *
 * @param {string} [folder] apt's settings
 * @returns {string | null} null where there is none
 */
export function debianMirror(folder = APT) {
  const parts = join(folder, 'sources.list.d');
  const files = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : [];
  const texts = [...files, join(folder, 'sources.list')]
    .filter((file) => /\.(?:sources|list)$/.test(file) && existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  const addresses = texts.flatMap((text) => [
    ...text.matchAll(/^(?:URIs:|deb(?:\s+\[[^\]]*\])?)\s+(https?:\/\/\S+)/gm),
  ]);
  // The security archive has no releases of its own, and other vendors' archives no Debian.
  return addresses.map(([, address = '']) => address).find((at) => /\/debian\/?$/.test(at)) ?? null;
}
