import { hostId } from './host-id';

const SERVER_ID = /^thread-f:(\d{1,20})$/u;

/** A thread's id in one form: what the server named has the same number in its perm id (decimal) and its legacy id (hex). */
function plainId(id: string): string {
  const known = hostId(id) ?? id;
  const decimal = SERVER_ID.exec(known)?.[1];
  return decimal === undefined ? known.toLowerCase() : BigInt(decimal).toString(16);
}

/** @see MailHost.isSameThread */
export function isSameThread(one: string, other: string): boolean {
  return plainId(one) === plainId(other);
}
