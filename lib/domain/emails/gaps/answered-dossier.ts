import { factValues, type Fact } from '../../brief/fact';
import type { Dossier } from '../../deals/dossier';
import { applyAnswer } from './apply-answer';
import { applyPersonAnswer } from './apply-person-answer';
import type { MissingFact } from '../email-draft';

/** Ids that never leave this preview; fixed, so that two drafts of the same records are equal. */
const PREVIEW_ID = 'baton-preview';

/**
 * The records as they will be once the answers are saved, so that a preview never waits for the save and
 * shows what the save will give. Answers that don't fit are left out: their gaps stay open.
 */
export function answeredDossier(
  dossier: Dossier,
  gaps: readonly MissingFact[],
  answers: Readonly<Record<string, string>>,
  now: Date,
): Dossier {
  return gaps.reduce((records, gap) => {
    const answer = Object.hasOwn(answers, gap.key) ? (answers[gap.key] ?? '') : '';
    return answer.trim() === '' ? records : withAnswer(records, gap, answer, now);
  }, dossier);
}

function withAnswer(dossier: Dossier, gap: MissingFact, answer: string, now: Date): Dossier {
  const updatedAt = now.toISOString();
  const dealId = dossier.deal.id;
  if (gap.target.kind === 'person') {
    const fresh = { id: `${PREVIEW_ID}-${gap.target.role}`, dealId, updatedAt };
    const applied = applyPersonAnswer(gap, answer, dossier.people, fresh);
    return applied.ok
      ? { ...dossier, people: replaced(dossier.people, applied.person, (one) => one.id) }
      : dossier;
  }
  const applied = applyAnswer(gap, answer, factValues(dossier.facts), () => PREVIEW_ID);
  if (!applied.ok) return dossier;
  const fact: Fact = {
    dealId,
    field: applied.field,
    value: applied.value,
    toConfirm: false,
    none: false,
    origins: [],
    revision: 0,
    updatedAt,
  };
  return { ...dossier, facts: replaced(dossier.facts, fact, (one) => one.field) };
}

function replaced<Item>(items: readonly Item[], item: Item, keyOf: (item: Item) => string): Item[] {
  return [...items.filter((other) => keyOf(other) !== keyOf(item)), item];
}
