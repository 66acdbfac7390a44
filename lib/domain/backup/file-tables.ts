import { z } from '@/lib/domain/zod';
import { factSchema, type FactState } from '../brief/fact';
import { factSchemas, type FactField } from '../brief/fact-schemas';
import { captureSchema } from '../capture/capture';
import { callSchema } from '../deals/call';
import { dealSchema } from '../deals/deal';
import { meetingSchema } from '../deals/meeting';
import { crmSiteSchema } from '../crm/crm-site';
import { recordLinkSchema } from '../crm/record-link';
import { deliveryTriggerSchema } from '../gate/delivery-trigger';
import { gateOverruleSchema } from '../gate/gate-overrule';
import { accountSignalSchema } from '../first-90/account-signal';
import { deliveryDaysSchema } from '../first-90/delivery-days';
import { guardOverruleSchema } from '../guards/guard-overrule';
import { phaseRefusalSchema } from '../journey/phase-refusal';
import { noticeSchema } from '../reminders/notice';
import { sentEmailSchema } from '../deals/sent-email';
import { ownTemplateSchema } from '../emails/template/own-template';
import { mailDraftSchema } from '../ledger/mail-draft';
import { mutedWordingSchema } from '../ledger/muted-wording';
import { promiseRecordSchema } from '../ledger/promise-record';
import { personSchema } from '../people/person';
import { mailboxSchema, profileSchema } from '../profile';
import { readinessCheckSchema } from '../readiness/readiness-check';
import { idText, lineText } from '../text';
import { changeSchema, versionSchema } from '../versions/version';
import type { FileKind } from './file-header';

/** Checks a fact's value by its field, naming the place inside it, and drops what it does not know. */
function checkValue(
  field: FactField,
  value: unknown,
  refuse: (issue: { path: PropertyKey[]; message: string; params: object }) => void,
): unknown {
  const parsed = factSchemas[field].safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path, message, code } of parsed.error.issues)
    refuse({ path, message, params: { why: code } });
  return z.NEVER;
}

const factRow = z.object(factSchema.shape).transform((fact, context) => ({
  ...fact,
  value: checkValue(fact.field, fact.value, ({ path, ...issue }) => {
    context.addIssue({ code: 'custom', path: ['value', ...path], ...issue });
  }),
}));

// What a version holds can be written back into the brief: it is checked as the brief is.
const changeRow = changeSchema.transform((change, context) => {
  if (change.what === 'person') return change;
  const side = (name: 'from' | 'to'): FactState | null => {
    const state = change[name];
    if (state === null) return null;
    const value = checkValue(change.field, state.value, ({ path, ...issue }) => {
      context.addIssue({ code: 'custom', path: [name, 'value', ...path], ...issue });
    });
    return { ...state, value };
  };
  return { ...change, from: side('from'), to: side('to') };
});

const ofThread = { mailbox: lineText.min(1), threadId: lineText.min(1) };
/** Settings that go along, by their key. A key of a CRM's interface is never among them. */
const settingRow = z.discriminatedUnion('key', [
  z.object({ key: z.literal('profile'), value: profileSchema }),
  z.object({ key: z.literal('crms'), value: z.array(z.string().max(50)).max(50) }),
]);

/**
 * The tables of a file with the shape of their rows, in the order in which they are saved: deals come last,
 * so that a deal is there for every row that was read before it, whatever the rep does meanwhile.
 */
export const FILE_TABLES = {
  settings: settingRow,
  mailboxes: mailboxSchema,
  mutedWordings: mutedWordingSchema,
  seenMessages: z.object({
    mailbox: lineText.min(1),
    messageId: lineText.min(1),
    decided: z.boolean(),
  }),
  threadPins: z.object({ ...ofThread, dealId: idText }),
  crmSites: crmSiteSchema,
  recordLinks: recordLinkSchema,
  gateOverrules: gateOverruleSchema,
  deliveryTriggers: deliveryTriggerSchema,
  deliveryDays: deliveryDaysSchema,
  guardOverrules: guardOverruleSchema,
  accountSignals: accountSignalSchema,
  phaseRefusals: phaseRefusalSchema,
  notices: noticeSchema,
  captures: captureSchema,
  templates: ownTemplateSchema,
  drafts: mailDraftSchema,
  emails: sentEmailSchema,
  people: personSchema,
  facts: factRow,
  versions: versionSchema.extend({ changes: z.array(changeRow).max(1_000) }),
  calls: callSchema,
  meetings: meetingSchema,
  readinessChecks: readinessCheckSchema,
  promises: promiseRecordSchema,
  deals: dealSchema,
} as const;
export type FileTable = keyof typeof FILE_TABLES;

export const fileTableNames = Object.keys(FILE_TABLES).filter(isFileTable);

/** Whether a name is a table of a file. */
export function isFileTable(name: string): name is FileTable {
  return Object.hasOwn(FILE_TABLES, name);
}

/** What a shared deal carries: its history and what belongs to one rep's mailbox stay at home. */
const DEAL_TABLES: readonly FileTable[] = [
  'people',
  'facts',
  'calls',
  'meetings',
  'readinessChecks',
  'promises',
  'deals',
];

/** The tables that a file of that kind may hold. */
export function tablesOfKind(kind: FileKind): readonly FileTable[] {
  return kind === 'deal' ? DEAL_TABLES : fileTableNames;
}
