import type { DocumentBlock } from '@/lib/domain/document/document';
import { blocksHtml } from '@/lib/render/document/paper-html';
import '@/lib/render/document/paper.css';
import './brief-answer.css';

/** What the brief says to one question. */
export function BriefAnswer({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return (
    <div
      className="paper brief-answer"
      // Written by `blocksHtml`, which escapes every text.
      dangerouslySetInnerHTML={{ __html: blocksHtml(blocks) }}
    />
  );
}
