import { i18n } from '#i18n';
import type { DocumentWords } from '@/lib/domain/document/document-words';
import type { NoteWords } from '@/lib/domain/crm/note/note-words';
import { documentWords } from './document-words';

/** What a brief as a note says, in the rep's language. */
export const noteWords: DocumentWords & NoteWords = {
  ...documentWords,
  readiness: (done, all) => i18n.t('outbox.note.readiness', { done, all }),
  cut: () => i18n.t('outbox.note.cut'),
};
