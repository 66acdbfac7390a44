import { formProgress } from '../../brief/form-progress';
import type { Dossier } from '../../deals/dossier';
import { briefDocument } from '../../document/brief-document';
import type { DocumentWords } from '../../document/document-words';
import { documentUnits } from './document-units';
import type { NoteWords } from './note-words';
import { plain, unit, type NoteUnit } from './note-unit';
import { unitsHtml, unitsText } from './write-units';

/** The brief as it goes into a CRM: see `CrmNote` of the connectors. */
export interface BriefNote {
  readonly marker: string;
  readonly html: string;
  readonly text: string;
}

export interface BriefNoteOptions {
  /** `YYYY-MM-DD` where the rep is. */
  readonly today: string;
  /** BCP 47, for dates and money. */
  readonly locale: string;
  readonly words: DocumentWords & NoteWords;
  /** How many characters its HTML may have. */
  readonly limit: number;
}

/** A line that no other note has: by it a deal's note is found again. */
export function noteMarker(dealId: string): string {
  return `Baton brief ${dealId}`;
}

/**
 * The one-page brief as a note for colleagues: what it is and when it was written, how complete it is, the brief,
 * and the marker as its last line. What goes beyond the limit is left out from the end, and the note says so.
 */
export function briefNote(
  dossier: Dossier,
  { today, locale, words, limit }: BriefNoteOptions,
): BriefNote {
  const marker = noteMarker(dossier.deal.id);
  const document = briefDocument('one_page', dossier, {
    audience: 'internal',
    today,
    locale,
    words,
  });
  const { done, all } = formProgress('one_page', dossier);
  const head = [
    unit('heading', plain(`${document.kind}: ${document.title}`)),
    unit('paragraph', plain(document.meta.join(' · '))),
    unit('paragraph', plain(words.readiness(done, all))),
  ];
  const end = [unit('paragraph', plain(marker))];
  const units = [...head, ...documentUnits(document)];
  const told = fitting(units, end, { limit, cut: unit('paragraph', plain(words.cut())) });
  return { marker, html: unitsHtml(told), text: unitsText(told) };
}

/** As many of the units as fit with the end; where some don't, with a line that says so. */
function fitting(
  units: readonly NoteUnit[],
  end: readonly NoteUnit[],
  { limit, cut }: { readonly limit: number; readonly cut: NoteUnit },
): NoteUnit[] {
  if (unitsHtml([...units, ...end]).length <= limit) return [...units, ...end];
  const kept: NoteUnit[] = [];
  let left = limit - unitsHtml([cut, ...end]).length;
  for (const one of units) {
    // A list around it is the most that its neighbours can make of it.
    left -= unitsHtml([one]).length;
    if (left < 0) break;
    kept.push(one);
  }
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return [...kept, cut, ...end];
}
