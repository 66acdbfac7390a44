import type { ComposeSession } from '../compose/compose-session';
import type { DraftItem } from '../compose/draft-promises';

/**
 * The passages of a mail that is about to go: as it stands, or, should reading fail, as they were marked last.
 *
 * @throws What reading threw, where nothing is known of the mail.
 */
export function itemsToSend(
  session: Pick<ComposeSession, 'readNow' | 'marked'>,
): readonly DraftItem[] {
  try {
    return session.readNow();
  } catch (error) {
    const marked = session.marked().map(({ item }) => item);
    if (marked.length === 0) throw error;
    return marked;
  }
}
