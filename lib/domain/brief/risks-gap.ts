import type { FactValue } from './fact-schemas';
import { fieldReason, type FieldReason } from './field-reason';
import { incompleteRow } from './incomplete-row';
import { isBlank } from './is-blank';
import { shownWords } from './missing-parts';
import { isSpecificLandmine } from './wording/judge-landmine';

/** What the landmines lack: one, and one that says who or what may blow up. */
export function landminesGap(risks: FactValue<'risks'> = []): FieldReason | null {
  const written = risks.map(({ risk }) => risk).filter((risk) => !isBlank(risk));
  if (written.some(isSpecificLandmine)) return null;
  const [first] = written;
  return first === undefined
    ? fieldReason('landmines_none')
    : fieldReason('landmine_vague', { words: shownWords(first) });
}

/** What the objections lack: one at all (or "none"), then what each is, who raised it, where it stands and, unless open, how it was handled. */
export function objectionsGap(objections: FactValue<'objections'> | undefined): FieldReason | null {
  return incompleteRow(objections, {
    none: 'objections_missing',
    incomplete: 'objection_incomplete',
    name: (row) => row.objection || row.raisedBy || row.handling,
    parts: ({ objection, raisedBy, status, handling }) => ({
      what: objection,
      raisedBy,
      status,
      handling: status === 'open' || handling,
    }),
  });
}

/** What is not known of competitors: one at all (or "none"), then who they are and why they were not chosen. */
export function competitorsGap(
  competitors: FactValue<'competitors'> | undefined,
): FieldReason | null {
  return incompleteRow(competitors, {
    none: 'competitors_missing',
    incomplete: 'competitor_incomplete',
    name: (row) => row.name || row.whyNot,
    parts: ({ name, whyNot }) => ({ name, whyNot }),
  });
}
