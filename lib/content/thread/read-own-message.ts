import type { OwnMessage } from '@/lib/domain/ledger/own-message';
import type { Steps } from '@/lib/domain/steps';
import type { ThreadMessage } from '@/lib/hosts/mail-host';
import type { DraftJudge } from '../compose/draft-judge';
import { readDraftItems } from '../compose/draft-promises';
import { cleanPeople } from '../page/clean-mail';
import { recordedPromises } from '../compose/draft-report';
import type { KeptVerdict } from '../compose/draft-verdicts';
import { mapOwnText } from '../compose/text-map';
import type { MailPage } from '../page/mail-page';

/** What a message promises and delivers. */
export type OwnWords = Pick<OwnMessage, 'promises' | 'delivers'>;

/** As many as the contract takes. */
const MOST_PROMISES = 200;
/** Nobody was asked about these passages yet. */
const NO_VERDICTS = new Map<string, KeptVerdict>();

/**
 * Reads what a sent message promises in its own words, as it was meant on the day it was sent. Where that
 * day is unknown, "tomorrow" is no date. In small steps, for idle moments.
 *
 * @returns Null while the page shows no text for it.
 */
export function* readOwnMessage(
  page: MailPage,
  judge: DraftJudge,
  { body, sentAt, recipients }: ThreadMessage,
): Steps<OwnWords | null> {
  if (body === null) return null;
  const { text } = mapOwnText(body, page.host.isForeignText, {
    keepLines: page.view.getComputedStyle(body).whiteSpace.startsWith('pre'),
  });
  if (text.trim() === '') return null;
  yield;
  const reader = page.createReader(() => sentAt ?? '');
  yield* reader.prepare(text);
  const judgement = judge({ recipients: { to: cleanPeople(recipients), cc: [], bcc: [] } });
  const promises = recordedPromises(
    readDraftItems(text, reader.read(text), NO_VERDICTS, judgement),
  );
  return {
    promises: promises.slice(0, MOST_PROMISES),
    delivers: judgement.deliveriesIn(() => text),
  };
}
