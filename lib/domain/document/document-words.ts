import type { BriefForm, FormSectionId } from '../brief/brief-form';
import type { BriefItem } from '../brief/brief-item';
import type { LedgerState } from '../ledger/ledger-line';
import type { PromiseRecord } from '../ledger/promise-record';
import type { ATTITUDES, AUTHORITIES, CARE_FLAGS, PersonRole } from '../people/person';

/** What a value is called. */
type DocumentLabel =
  | 'date'
  | 'worked'
  | 'didNotWork'
  | 'caresAbout'
  | 'standing'
  | 'whyTheyPushed'
  | 'preferredChannel'
  | 'howToAddress'
  | 'relationship'
  | 'engagement'
  | 'contact'
  | 'invoiceNotes'
  | 'priorities'
  | 'concerns'
  | 'roiArgument'
  | 'metric'
  | 'today'
  | 'day30'
  | 'day60'
  | 'target'
  | 'by'
  | 'owner'
  | 'live'
  | 'outcome'
  | 'championConfirms'
  | 'review'
  | 'answer'
  | 'due'
  | 'unit'
  | 'size'
  | 'composition'
  | 'start'
  | 'modality'
  | 'boardMeasure'
  | 'bespoke'
  | 'signOff'
  | 'mitigation'
  | 'handling'
  | 'whyNot'
  | 'value'
  | 'term'
  | 'renewal'
  | 'fees'
  | 'milestones'
  | 'amount'
  | 'nonStandard'
  | 'discount'
  | 'discountRationale'
  | 'discountSignOff'
  | 'pushedOnPrice'
  | 'expansion'
  | 'legalName'
  | 'tradingName'
  | 'sites'
  | 'sector'
  | 'headcount'
  | 'headcountInScope'
  | 'registration'
  | 'filings'
  | 'news'
  | 'packageFolder'
  | 'stays'
  | 'bringsBack'
  | 'mustNot'
  | 'criterion'
  | 'result'
  | 'verdict'
  | 'evidence'
  | 'currentSituation'
  | 'businessPriorities'
  | 'competition'
  | 'timeline'
  | 'decisionProcess'
  | 'nextSteps';

/** A text of a document that stands by itself. */
export type DocumentKey =
  | `document.form.${BriefForm}`
  | `document.section.${FormSectionId | 'history'}`
  | `document.item.${BriefItem | 'callSummary' | 'confirmed' | 'calls'}`
  | `document.label.${DocumentLabel}`
  | `document.mark.${'to_confirm' | 'unfinished'}`
  | `document.concern.${'resolved' | 'partly' | 'open'}`
  | `document.verdict.${'pass' | 'partial' | 'fail'}`
  | `document.likelihood.${'low' | 'medium' | 'high'}`
  | `document.level.${'low' | 'medium' | 'high'}`
  | `document.authority.${(typeof AUTHORITIES)[number]}`
  | `document.care.${(typeof CARE_FLAGS)[number]}`
  | `document.${'customerCopy' | 'agreed' | 'problemForCustomer' | 'unwritten' | 'none' | 'yes' | 'no' | 'lurking' | 'agreedWithCsm' | 'notAgreed'}`
  | `personRole.${PersonRole}`
  | `attitude.${(typeof ATTITUDES)[number]}`
  | `promised.${PromiseRecord['review']}`
  | `ledgerState.${LedgerState}`
  | `emails.${'call_summary' | 'success_statement'}`
  | `tracking.${'confirmed' | 'corrected'}`;

/** A text of a document with something of the deal in it. */
export type DocumentPhrase =
  | 'asOf'
  | 'confirmedBy'
  | 'correctedBy'
  | 'closed'
  | 'dueOn'
  | 'saidOn'
  | 'saidTo'
  | 'saidAgain'
  | 'months'
  | 'keptAside';

/** The words of a document, in whatever language the reader has. */
export interface DocumentWords {
  readonly say: (key: DocumentKey) => string;
  /** @param what - A day written out, a number, names: whatever the phrase is about. */
  readonly phrase: (key: DocumentPhrase, what: string) => string;
}
