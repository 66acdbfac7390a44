import { i18n } from '#i18n';
import { saveFile } from '@/components/ledger/save-file';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { BriefDocument } from '@/lib/domain/document/document';
import { documentFileName } from '@/lib/domain/document/document-file-name';
import { documentMarkdown } from '@/lib/domain/document/document-markdown';
import { documentText } from '@/lib/domain/document/document-text';
import { exportBrief } from '@/lib/domain/document/export-brief';
import { readinessAnswers } from '@/lib/domain/readiness/readiness-answers';
import { richHtml } from '@/lib/render/document/rich-html';
import { handoverFile } from '@/lib/render/handover-file/handover-file';
import { documentWords } from '@/lib/i18n/document-words';
import { fileWords } from './file-words';

/** What goes out: the document, and what it was made from. */
export interface Outgoing {
  readonly document: BriefDocument;
  readonly dossier: Dossier;
  /** `YYYY-MM-DD` where the rep is. */
  readonly today: string;
  readonly locale: string;
  /** Where a CSM without Baton mails the result to. */
  readonly replyTo: string;
}

/** Puts the document on the clipboard, formatted and plain; gives whether the browser took it. */
export function copyDocument({ document }: Outgoing): boolean {
  return copyToClipboard({ html: richHtml(document), text: documentText(document) });
}

/** Saves the document as Markdown; gives the file's name. */
export function saveMarkdown({ document, today }: Outgoing): string {
  const name = documentFileName(document, today, 'md');
  saveFile(name, 'text/markdown', documentMarkdown(document));
  return name;
}

/** Saves the brief as data; gives the file's name. */
export function saveJson({ document, dossier, today }: Outgoing): string {
  const { form, audience } = document;
  const name = documentFileName(document, today, 'json');
  const brief = exportBrief(form, dossier, { audience, today });
  saveFile(name, 'application/json', `${JSON.stringify(brief, null, 2)}\n`);
  return name;
}

/** Saves the file for who has no Baton; gives its name. */
export async function saveHandoverFile(outgoing: Outgoing): Promise<string> {
  const { document, dossier, today, locale, replyTo } = outgoing;
  const name = documentFileName(document, today, 'html');
  const html = await handoverFile({
    dealId: dossier.deal.id,
    document,
    answers: readinessAnswers(dossier, { today, locale, words: documentWords }),
    words: fileWords(i18n.t('document.language')),
    replyTo,
  });
  saveFile(name, 'text/html', html);
  return name;
}
