import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { findPrograms } from '../../../tooling/find-program.mjs';
import { installDebianPackage } from '../../../tooling/install-debian-package.mjs';
import { chrootCommand } from './chroot-command.mjs';
import { debianMirror } from './debian-mirror.mjs';
import { mustRun } from './must-run.mjs';

const MINUTE = 60_000;

/** Odoo is only in Debian's unstable release; everything else comes from the stable one. */
const PINS = `Package: *
Pin: release n=sid
Pin-Priority: 50

Package: odoo-19
Pin: release n=sid
Pin-Priority: 600
`;

/** With these, apt takes only what is needed and starts no service. */
const PACKAGES = ['odoo-19', 'postgresql-17', 'tzdata-legacy'];

/**
 * Installs Odoo 19 and PostgreSQL from Debian's packages into a system of their own in a folder: about two
 * minutes and 2.5 GB. An interrupted installation leaves nothing at that folder.
 *
 * @param {string} system the folder
 * @param {(line: string) => void} say
 * @throws Error in plain words where it can't be done here
 */
export async function installOdoo(system, say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error(
      'Odoo is installed into a Debian system of its own, for which we must be root.',
    );
  }
  const mirror = debianMirror();
  if (mirror === null) throw new Error('Nothing in /etc/apt says where Debian’s packages are.');
  if (
    findPrograms(['debootstrap']).length === 0 &&
    !(await installDebianPackage('debootstrap', say))
  )
    throw new Error('There is no debootstrap, and it can’t be installed here.');
  say('Installing Odoo 19 from Debian’s packages (about 2 minutes, 2.5 GB)');
  mkdirSync(dirname(system), { recursive: true });
  const draft = mkdtempSync(`${system}-new-`);
  try {
    await fill(draft, mirror);
    // Another run may have been faster; its system is as good.
    if (!existsSync(system)) renameSync(draft, system);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * @param {string} system
 * @param {string} mirror
 */
async function fill(system, mirror) {
  // Programs inside run as users of their own, who must be able to enter.
  chmodSync(system, 0o755);
  await mustRun(['debootstrap', ['--variant=minbase', 'trixie', system, mirror]], 8 * MINUTE);
  const apt = join(system, 'etc/apt');
  cpSync('/etc/apt/apt.conf.d', join(apt, 'apt.conf.d'), { recursive: true });
  writeFileSync(join(apt, 'sources.list.d/sid.list'), `deb ${mirror} sid main\n`);
  writeFileSync(join(apt, 'preferences.d/sid'), PINS);
  writeFileSync(join(system, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const get = ['apt-get', '-q', '-o', 'APT::Install-Recommends=false'];
  await mustRun(chrootCommand(system, 'root', [...get, 'update']), 3 * MINUTE);
  const install = [...get, 'install', '-y', ...PACKAGES];
  await mustRun(chrootCommand(system, 'root', install), 12 * MINUTE);
  await mustRun(chrootCommand(system, 'root', ['apt-get', 'clean']), MINUTE);
}
