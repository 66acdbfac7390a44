import {
  BRIEF_GROUPS,
  GROUP_OF_ITEM,
  itemsOfGroup,
  type BriefGroup,
  type BriefItem,
} from './brief-item';

/** The four forms in which a brief is handed over. */
export const BRIEF_FORMS = [
  'one_page',
  'full_document',
  'delivery_package',
  'technical_debrief',
] as const;
export type BriefForm = (typeof BRIEF_FORMS)[number];

/** One part of a form: what it is called there, and what it is made of. */
export interface FormSection {
  readonly id: string;
  readonly items: readonly BriefItem[];
}

/**
 * What each form asks for, in its order. A form is a projection: none keeps a value of its own, so what
 * is written for one is there in all.
 */
export const FORM_SECTIONS = {
  one_page: [
    { id: 'why', items: ['problem', 'compellingEvent'] },
    { id: 'people', items: ['peopleMap'] },
    { id: 'success', items: ['successCriteria'] },
    { id: 'promises', items: ['ledger', 'declined'] },
    { id: 'landmines', items: ['risks'] },
    { id: 'commercials', items: ['commercials'] },
    { id: 'first_90_days', items: ['definedDone'] },
  ],
  full_document: [
    { id: 'problem', items: ['problem', 'compellingEvent', 'trigger', 'priorProvider'] },
    { id: 'champion', items: ['championProfile'] },
    { id: 'buyer', items: ['buyerPriorities'] },
    { id: 'implicit_promises', items: ['ledger', 'sideCommitments', 'declined'] },
    { id: 'objections', items: ['objections'] },
    { id: 'stakeholders', items: ['peopleMap'] },
    { id: 'competition', items: ['competitors', 'whyUs'] },
    { id: 'criteria', items: ['successCriteria', 'definedDone'] },
    { id: 'early_risks', items: ['risks', 'softSignals', 'redLines'] },
    { id: 'pricing', items: ['commercials', 'involvement'] },
  ],
  delivery_package: [
    { id: 'a_client', items: ['clientBasics'] },
    { id: 'b_people', items: ['peopleMap'] },
    { id: 'c_solving', items: ['problem', 'compellingEvent', 'priorProvider', 'redLines'] },
    { id: 'd_delivering', items: ['scope', 'outOfScope', 'successCriteria'] },
    { id: 'e_commercials', items: ['commercials'] },
    { id: 'f_risks', items: ['risks', 'objections', 'softSignals'] },
    { id: 'g_commitments', items: ['ledger', 'sideCommitments', 'declined'] },
  ],
  technical_debrief: [
    { id: 'proven', items: ['scorecard'] },
    { id: 'not_proven', items: ['gaps'] },
    { id: 'hidden_objections', items: ['hiddenObjections'] },
    { id: 'competition', items: ['competitors'] },
    { id: 'next_steps', items: ['recommendedNextSteps'] },
  ],
} as const satisfies Readonly<Record<BriefForm, readonly FormSection[]>>;

/** The id of a section, over all forms. */
export type FormSectionId = (typeof FORM_SECTIONS)[BriefForm][number]['id'];

/** The sections of a form. */
export function sectionsOf(
  form: BriefForm,
): readonly (FormSection & { readonly id: FormSectionId })[] {
  return FORM_SECTIONS[form];
}

/** What an editor asks for: the groups a form touches, in the form's order, each with what it asks there. */
export interface AskedGroup {
  readonly group: BriefGroup;
  readonly items: readonly BriefItem[];
}

/** The groups of one form in its order; null for every group with everything. */
export function askedGroups(form: BriefForm | null): AskedGroup[] {
  const items: readonly BriefItem[] =
    form === null
      ? BRIEF_GROUPS.flatMap(itemsOfGroup)
      : sectionsOf(form).flatMap((section) => section.items);
  const grouped = Map.groupBy(new Set(items), (item) => GROUP_OF_ITEM[item]);
  return [...grouped].map(([group, asked]) => ({ group, items: asked }));
}
