import { appendWords } from '../../../brief/append-words';
import { EMPTY_FACTS } from '../../../brief/empty-facts';
import type { Facts } from '../../../brief/fact';
import { asNew, type Laid } from '../laid';
import { isSaidIn } from '../says-the-same';
import { factWrite } from './lay-part';

/** A problem goes after what the brief has of it, for a customer may have several. */
export function layProblem(statement: string, facts: Facts): Laid {
  const text = facts.problem ?? '';
  if (statement.trim() === '') return { state: 'no_room' };
  if (isSaidIn(text, statement)) return { state: 'known' };
  return asNew(factWrite('problem', appendWords(text, statement.trim()), ''));
}

/** An agreed step goes after those the last summary has. */
export function layStep(line: string, facts: Facts): Laid {
  if (line.trim() === '') return { state: 'no_room' };
  const summary = facts.callSummary ?? EMPTY_FACTS.callSummary;
  if (isSaidIn(summary.nextSteps, line)) return { state: 'known' };
  const nextSteps = appendWords(summary.nextSteps, line.trim());
  return asNew(factWrite('callSummary', { ...summary, nextSteps }, 'nextSteps'));
}

/** What was noticed is one more line of the soft signals. */
export function laySignal(line: string, facts: Facts): Laid {
  if (line.trim() === '') return { state: 'no_room' };
  const lines = facts.softSignals ?? [];
  if (lines.some((one) => isSaidIn(one, line))) return { state: 'known' };
  return asNew(factWrite('softSignals', [...lines, line.trim()], ''));
}
