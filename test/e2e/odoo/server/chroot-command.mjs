/**
 * What runs a program inside an installed system. It gets a mount namespace of its own, so that what is
 * mounted for it is gone when it ends; where the machine allows no mounts it runs without them. Killed when
 * the process that started it dies, whatever that died of.
 */
const ENTER = [
  'mount -t proc proc "$0/proc" 2>/dev/null',
  'mount --rbind /dev "$0/dev" 2>/dev/null',
  'exec chroot "$0" /usr/bin/setpriv --reuid="$1" --regid="$1" --clear-groups --pdeathsig=KILL' +
    ' /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8' +
    ' DEBIAN_FRONTEND=noninteractive "${@:2}"',
].join('\n');

/**
 * @param {string} system its root folder
 * @param {'root' | 'odoo'} user
 * @param {readonly string[]} program with its arguments
 * @returns {[string, string[]]} the command; its process becomes the program's own
 */
export function chrootCommand(system, user, program) {
  const enter = ['--mount', '--propagation', 'private', 'bash', '-c', ENTER, system, user];
  return ['unshare', [...enter, ...program]];
}
