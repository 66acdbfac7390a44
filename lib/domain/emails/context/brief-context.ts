import { format } from 'date-fns';
import type { BriefForm } from '../../brief/brief-form';
import { confirmQuestions } from '../../brief/confirm-questions';
import type { Asked } from '../../brief/questions/question';
import type { Dossier } from '../../deals/dossier';
import { briefDocument } from '../../document/brief-document';
import { documentMarkdown } from '../../document/document-markdown';
import type { DocumentWords } from '../../document/document-words';
import { cleanText } from './clean-text';
import { MarkdownText, type Passage } from './markdown-text';

/** The brief a mail may carry: in which form, in whose words. */
export interface BriefInMail {
  readonly form: BriefForm;
  readonly words: DocumentWords;
  /** A question as it is asked. */
  readonly ask: (asked: Asked) => string;
}

export interface BriefContext {
  /** The whole brief in its form. */
  readonly text: Passage;
  /** What to ask the customer, the most useful first. */
  readonly questions: readonly string[];
  /** How many questions to the customer are not among them. */
  readonly moreQuestions: number;
  /** What only our own side can answer. */
  readonly ownQuestions: readonly string[];
}

/** More is an interrogation; the brief marks every gap. */
const MOST_QUESTIONS = 10;
export const NO_BRIEF: BriefContext = {
  text: '',
  questions: [],
  moreQuestions: 0,
  ownQuestions: [],
};

/** A deal's brief and its open questions for a colleague's eyes. */
export function briefContext(
  dossier: Dossier,
  { form, words, ask }: BriefInMail,
  { now, locale }: { readonly now: Date; readonly locale: string },
): BriefContext {
  const today = format(now, 'yyyy-MM-dd');
  const document = briefDocument(form, dossier, { audience: 'internal', today, locale, words });
  const open = confirmQuestions(form, dossier);
  const asked = (isOurs: boolean) =>
    open
      .filter(({ askOf }) => (askOf.kind === 'colleagues') === isOurs)
      .map((question) => cleanText(ask(question.asked)));
  const theirs = asked(false);
  return {
    text: new MarkdownText(documentMarkdown(document)),
    questions: theirs.slice(0, MOST_QUESTIONS),
    moreQuestions: Math.max(0, theirs.length - MOST_QUESTIONS),
    ownQuestions: asked(true).slice(0, MOST_QUESTIONS),
  };
}
