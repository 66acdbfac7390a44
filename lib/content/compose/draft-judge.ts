import type { DraftReport } from '@/lib/domain/ledger/draft-report';
import type { EarlierPromise } from '@/lib/domain/ledger/earlier-promise';
import { findDeliveries } from '@/lib/domain/ledger/find-deliveries';
import { isMuted } from '@/lib/domain/ledger/is-muted';
import { sentencesOf } from '@/lib/domain/ledger/sentences-of';
import { isInternalMail } from '@/lib/domain/mail/is-internal-mail';
import type { Recipients } from '@/lib/domain/mail/recipients';
import type { PromptItem } from '@/lib/domain/page/prompt';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';
import type { ComposeSnapshot } from '@/lib/hosts/mail-host';
import type { MailPage } from '../page/mail-page';
import { cleanRecipients } from '../page/clean-mail';
import type { EarlierMemory } from './earlier-memory';

type Passage = Pick<PromptItem, 'sentence' | 'type' | 'kind' | 'due'>;

/** What a draft's passages are judged by besides their own words: the rep's settings, and what was said before. */
export interface DraftJudgement {
  /** Whether the ledger wants anything of this mail. */
  readonly isRecorded: boolean;
  /** Whether a passage is one the rep wants flagged. */
  readonly isFlagged: (span: PromiseSpan) => boolean;
  readonly earlierOf: (passage: Passage) => PromptItem['earlier'];
  /** The sentences of a text that seem to deliver promises still open; the text is read only where there are any. */
  readonly deliveriesIn: (text: () => string) => DraftReport['delivers'];
}

/** Judges the drafts of a page as the rep's settings stand at that moment. */
export type DraftJudge = (snapshot: Pick<ComposeSnapshot, 'recipients'>) => DraftJudgement;

/** Makes what judges the drafts of a mailbox. */
export function createDraftJudge(
  page: Pick<MailPage, 'profile' | 'mutedWordings'>,
  memory: Pick<EarlierMemory, 'of'>,
): DraftJudge {
  return ({ recipients }) => {
    const profile = page.profile();
    const muted = page.mutedWordings();
    const earlier = memory.of(recipients);
    return {
      isRecorded: profile.internalMail !== 'unrecorded' || !isInternal(recipients, profile),
      isFlagged: ({ text }) => !isMuted(text, muted),
      earlierOf(passage) {
        const match = earlier?.match(passage) ?? null;
        const found = earlier?.promises.find(({ id }) => id === match?.id);
        if (match === null || found === undefined) return null;
        const { sentence, sentAt } = found;
        return { ...match, sentence, sentAt };
      },
      deliveriesIn(text) {
        const open = earlier?.promises.filter(isOpen) ?? [];
        return open.length === 0 ? [] : findDeliveries(sentencesOf(text()), open);
      },
    };
  };
}

function isOpen({ status, type }: EarlierPromise): boolean {
  return status === 'open' && type === 'promise';
}

function isInternal(recipients: Recipients, profile: Parameters<typeof isInternalMail>[1]) {
  return isInternalMail(cleanRecipients(recipients), profile);
}
