import { checkSummary, type SummaryCheck } from '@/lib/domain/emails/checks/check-summary';
import type { ComposeSession } from '../compose/compose-session';
import { createDraftMemory } from '../compose/draft-memory';
import type { DraftOrigins } from '../compose/draft-origins';
import type { MailPage } from '../page/mail-page';
import type { PageTexts } from '../page/page-texts';
import type { ComposeStrips } from '../strip/compose-strips';
import type { StripContent } from '../strip/strip';

/** Says beside its compose, while it is written, that a call summary is too long or sells. */
export interface SummaryNote {
  /** The draft was read. */
  readonly look: (session: ComposeSession) => void;
}

interface Parts {
  readonly origins: Pick<DraftOrigins, 'read'>;
  readonly texts: Pick<PageTexts, 'summary'>;
  readonly strips: ComposeStrips;
  readonly focusBody: (compose: HTMLElement) => void;
}

/** What fails here costs no more than the note. */
export function createSummaryNote(page: Pick<MailPage, 'host'>, parts: Parts): SummaryNote {
  const { origins, texts, strips } = parts;
  const drafts = createDraftMemory(() => ({ isDismissed: false }));
  const draftOf = (compose: HTMLElement) =>
    drafts.of(compose, page.host.readCompose(compose).draftId);
  return {
    look(session) {
      const draft = origins.read(session);
      const { compose } = session;
      const isWatched = draft?.origin.kind === 'call_summary' && !draftOf(compose).isDismissed;
      const words = isWatched ? wordsFor(checkSummary(draft.text), texts) : null;
      if (words === null) {
        strips.hide(compose, 'note');
        return;
      }
      const dismiss = () => {
        draftOf(compose).isDismissed = true;
        strips.hide(compose, 'note');
        parts.focusBody(compose);
      };
      strips.show(compose, 'note', {
        ...words,
        actions: [],
        dismiss: { label: texts.summary.dismiss, run: dismiss },
      });
    },
  };
}

function wordsFor(
  { words, isLong, pitch }: SummaryCheck,
  texts: Parts['texts'],
): Pick<StripContent, 'lines' | 'short'> | null {
  if (!isLong && pitch === null) return null;
  const lines = [
    ...(isLong ? [texts.summary.long(words)] : []),
    ...(pitch === null ? [] : [texts.summary.pitch(pitch)]),
  ];
  return { lines, short: isLong ? texts.summary.longShort(words) : texts.summary.pitchShort };
}
