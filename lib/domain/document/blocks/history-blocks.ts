import { settledSummaries } from '../../emails/tracking/settled-summaries';
import { EMPTY_FACTS } from '../../brief/empty-facts';
import { visibleLines } from '../../emails/context/visible-lines';
import { writtenDate } from '../../emails/context/written-date';
import { entriesBlock, oneLine, pair, pairsBlock } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';

/** What was last agreed with the customer, point by point, as the mail of that day put it. */
export function summaryBlocks({ dossier, facts, words, locale }: DocumentContext): DocumentBlock[] {
  const said = facts.callSummary ?? EMPTY_FACTS.callSummary;
  const pairs = pairsBlock([
    pair(words.say('document.label.currentSituation'), said.currentSituation),
    pair(words.say('document.label.businessPriorities'), said.businessPriorities),
    pair(words.say('document.label.competition'), said.competition),
    pair(words.say('document.label.timeline'), said.timeline),
    pair(words.say('document.label.decisionProcess'), said.decisionProcess),
    pair(words.say('document.label.nextSteps'), said.nextSteps),
  ]);
  const sent = dossier.emails
    .filter(({ kind }) => kind === 'call_summary')
    .map(({ sentAt }) => sentAt)
    .toSorted()
    .at(-1);
  if (pairs.length === 0 || sent === undefined) return pairs;
  const day = writtenDate(sent.slice(0, 10), locale);
  return [...pairs, { type: 'note', text: words.phrase('saidOn', day) }];
}

/** What the customer has confirmed or corrected, when, who and in which words, the oldest first. */
export function confirmedBlocks({ dossier, words, locale }: DocumentContext): DocumentBlock[] {
  return entriesBlock(
    settledSummaries(dossier).map(({ email: { kind }, state, at, name, quote }) => ({
      lead: writtenDate(at.slice(0, 10), locale),
      aside: words.say(
        kind === 'success_statement' ? 'emails.success_statement' : 'emails.call_summary',
      ),
      tags: [
        name === ''
          ? words.say(`tracking.${state}`)
          : words.phrase(state === 'confirmed' ? 'confirmedBy' : 'correctedBy', name),
      ],
      lines: visibleLines(quote).map((value) => ({ label: '', value })),
    })),
  );
}

/** The calls with notes, oldest first. */
export function callBlocks({ dossier, locale }: DocumentContext): DocumentBlock[] {
  const noted = dossier.calls
    .filter(({ notes }) => oneLine(notes) !== '')
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return entriesBlock(
    noted.map(({ date, who, notes }) => ({
      lead: writtenDate(date, locale),
      aside: who.join(', '),
      lines: visibleLines(notes).map((value) => ({ label: '', value })),
    })),
  );
}
