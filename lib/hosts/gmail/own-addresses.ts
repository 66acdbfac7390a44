import { findComposes } from './find-composes';
import { readMailbox } from './mailbox';
import { fromOf } from './read-compose';

/** @see MailHost.readOwnAddresses */
export function readOwnAddresses(root: Document): readonly string[] {
  const all = [readMailbox(root), ...findComposes(root).map(fromOf)];
  return [...new Set(all.filter((address) => address !== null))];
}
