import { LAST_WORDS } from './build-mails';
import { read } from './subjects/baton';

/** Whether Baton finds the promise that closes a mail, and so took everything before it for the writer's own words. */
export function readsToEnd(mail: string): boolean {
  return read(mail).some(({ start }) => start >= mail.length - LAST_WORDS.length);
}
