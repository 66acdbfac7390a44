import { i18n } from '#i18n';
import type { DocumentWords } from '@/lib/domain/document/document-words';

/** A document's words in the rep's language. */
export const documentWords: DocumentWords = {
  say: (key) => i18n.t(key),
  phrase: (key, what) => i18n.t(`document.${key}`, { what }),
};
