import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { BriefDocument } from '@/lib/domain/document/document';
import { paperHtml } from '@/lib/render/document/paper-html';
import '@/lib/render/document/paper.css';
import { fitPaper, type PaperFit } from './fit-paper';
import './paper-sheet.css';

export interface PaperSheetProps {
  readonly document: BriefDocument;
  /** Told once the paper stands, for the form that has to fit one sheet. */
  readonly onFit: (fit: PaperFit | null) => void;
}

/** The document as it goes on paper: this sheet, and nothing around it, is what prints. */
export function PaperSheet({ document, onFit }: PaperSheetProps) {
  const html = paperHtml(document, 2);
  const isOnePage = document.form === 'one_page';
  // A new callback for every new text, so that React calls it when the text has changed.
  const measure = useCallback(
    (sheet: HTMLElement | null) => {
      const paper = sheet?.querySelector<HTMLElement>('.paper');
      if (!paper || html === '') return;
      onFit(isOnePage ? fitPaper(paper) : null);
    },
    [html, isOnePage, onFit],
  );
  return (
    <section
      ref={measure}
      aria-label={i18n.t('handover.paper')}
      data-print
      className="paper-sheet light-tokens"
      // Written by `paperHtml`, which escapes every text.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
