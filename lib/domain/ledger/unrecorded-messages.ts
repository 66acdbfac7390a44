import type { OwnMessage } from './own-message';

/**
 * What of a thread's own messages is new to the ledger. A sentence that is there already, from whatever
 * mail, is no second promise; a message with nothing new is left out.
 *
 * @param isKnown - Whether the ledger has a mail, or the rep has decided about it.
 * @param recorded - Sentences the ledger has for this thread or these people.
 */
export function unrecordedMessages(
  messages: readonly OwnMessage[],
  isKnown: (message: OwnMessage) => boolean,
  recorded: ReadonlySet<string>,
): OwnMessage[] {
  return messages
    .filter((message) => !isKnown(message))
    .map((message) => ({
      ...message,
      promises: message.promises.filter(({ sentence }) => !recorded.has(sentence)),
    }))
    .filter(({ promises }) => promises.length > 0);
}
