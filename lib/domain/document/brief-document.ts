import type { Audience } from '../brief/audience';
import { sectionsOf, type BriefForm } from '../brief/brief-form';
import type { BriefItem } from '../brief/brief-item';
import { customerView } from '../brief/customer-view';
import { factValues } from '../brief/fact';
import { itemState } from '../brief/item-state';
import type { Dossier } from '../deals/dossier';
import { writtenDate } from '../emails/context/written-date';
import type { PersonRole } from '../people/person';
import { oneLine } from './block';
import { callBlocks, confirmedBlocks, summaryBlocks } from './blocks/history-blocks';
import type { BriefDocument, DocumentBlock, DocumentPart, DocumentSection } from './document';
import type { DocumentContext } from './document-context';
import type { DocumentKey, DocumentWords } from './document-words';
import { ITEM_BLOCKS } from './item-blocks';

export interface DocumentOptions {
  readonly audience: Audience;
  /** `YYYY-MM-DD` where the rep is. */
  readonly today: string;
  /** BCP 47, for dates and money. */
  readonly locale: string;
  readonly words: DocumentWords;
}

/** Forms that tell how the deal came to stand where it stands. */
const WITH_HISTORY: readonly BriefForm[] = ['full_document', 'delivery_package'];
/** Sections the customer reads under another name than we do. */
const CUSTOMER_TITLES: { readonly [Id in DocumentSection['id']]?: DocumentKey } = {
  promises: 'document.agreed',
  implicit_promises: 'document.agreed',
  g_commitments: 'document.agreed',
  stakeholders: 'document.section.people',
  c_solving: 'document.section.problem',
  pricing: 'document.section.e_commercials',
};
/** From whom, to whom: the heads of the page. */
const OUR_HEADS: readonly PersonRole[] = ['ae', 'se', 'csm', 'am', 'delivery'];

/**
 * A brief in one of its forms, as a document. Nothing is left out in silence: what nobody wrote is a gap. In
 * a copy for the customer everything internal is gone, and whole sections with it.
 *
 * @param dossier - All records of the deal; the reader's view of them is made here.
 */
export function briefDocument(
  form: BriefForm,
  dossier: Dossier,
  { audience, today, locale, words }: DocumentOptions,
): BriefDocument {
  const shown = audience === 'customer' ? customerView(dossier) : dossier;
  const facts = factValues(shown.facts);
  const context = { form, audience, dossier: shown, facts, words, locale, today };
  const sections = sectionsOf(form).map((section) => sectionOf(section, context));
  if (WITH_HISTORY.includes(form)) sections.push(historyOf(context));
  // Counted last: a copy for the customer doesn't tell by its numbers that something was taken out.
  const counted = sections
    .filter(({ parts }) => parts.length > 0)
    .map((section, index) => ({ sign: signOf(index, form), ...section }));
  return {
    form,
    audience,
    kind: words.say(`document.form.${form}`),
    title:
      oneLine(dossier.deal.company) === ''
        ? oneLine(dossier.deal.name)
        : oneLine(dossier.deal.company),
    meta: metaOf(context),
    sections: counted,
  };
}

function metaOf({ dossier, audience, words, locale, today }: DocumentContext): string[] {
  const { deal, people } = dossier;
  const heads = people
    .filter(({ role, name }) => OUR_HEADS.includes(role) && oneLine(name) !== '')
    .toSorted((a, b) => OUR_HEADS.indexOf(a.role) - OUR_HEADS.indexOf(b.role))
    .map(({ role, name }) => `${oneLine(name)} (${role.toUpperCase()})`);
  return [
    oneLine(deal.name) === oneLine(deal.company) ? '' : oneLine(deal.name),
    audience === 'customer' ? words.say('document.customerCopy') : '',
    ...heads,
    deal.closeDate === null ? '' : words.phrase('closed', writtenDate(deal.closeDate, locale)),
    words.phrase('asOf', writtenDate(today, locale)),
  ].filter((part) => part !== '');
}

function sectionOf(
  { id, items }: ReturnType<typeof sectionsOf>[number],
  context: DocumentContext,
): Omit<DocumentSection, 'sign'> {
  const { words, audience } = context;
  const parts = items.map((item) => partOf(item, context)).filter((part) => part !== null);
  return {
    id,
    title: words.say(
      audience === 'customer'
        ? (CUSTOMER_TITLES[id] ?? `document.section.${id}`)
        : `document.section.${id}`,
    ),
    // A section of one item is named once.
    parts: items.length === 1 ? parts.map((part) => ({ ...part, label: '' })) : parts,
  };
}

function signOf(index: number, form: BriefForm): string {
  return form === 'delivery_package' ? String.fromCodePoint(65 + index) : String(index + 1);
}

function partOf(item: BriefItem, context: DocumentContext): DocumentPart | null {
  const { words, dossier, audience } = context;
  const blocks = ITEM_BLOCKS[item](context);
  const isProblem = item === 'problem' && audience === 'customer';
  const label = words.say(isProblem ? 'document.problemForCustomer' : `document.item.${item}`);
  if (audience === 'customer') {
    const isOpen = dossier.facts.some((fact) => fact.field === item && fact.toConfirm);
    const mark = isOpen ? words.say('document.mark.to_confirm') : '';
    return blocks.length === 0 ? null : { label, mark, blocks };
  }
  const { state, reason } = itemState(item, dossier);
  if (blocks.length > 0) {
    const isMarked = reason?.code === 'marked_to_confirm';
    const mark = isMarked ? 'document.mark.to_confirm' : 'document.mark.unfinished';
    return { label, mark: state === 'done' ? '' : words.say(mark), blocks };
  }
  const none: DocumentBlock = { type: 'note', text: words.say('document.none') };
  const gap: DocumentBlock = { type: 'gap', text: words.say('document.unwritten') };
  return { label, mark: '', blocks: [state === 'done' ? none : gap] };
}

function historyOf(context: DocumentContext): Omit<DocumentSection, 'sign'> {
  const { words } = context;
  const parts = [
    { label: words.say('document.item.callSummary'), mark: '', blocks: summaryBlocks(context) },
    { label: words.say('document.item.confirmed'), mark: '', blocks: confirmedBlocks(context) },
    { label: words.say('document.item.calls'), mark: '', blocks: callBlocks(context) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    id: 'history',
    title: words.say('document.section.history'),
    parts,
  };
}
