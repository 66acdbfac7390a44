import type { z } from '@/lib/domain/zod';
import { backupMessages } from './backup';
import { briefMessages } from './brief';
import { captureMessages } from './captures';
import { crmMessages } from './crm';
import { dealMessages } from './deals';
import { draftMessages } from './drafts';
import { emailMessages } from './emails';
import { frameMessages } from './frames';
import { first90Messages } from './first-90';
import { gateMessages } from './gate';
import { guardMessages } from './guards';
import { importMessages } from './import';
import { ledgerMessages } from './ledger';
import { mailMessages } from './mails';
import { overviewMessages } from './overviews';
import { pageMessages } from './page';
import { profileMessages } from './profile';
import { promiseMessages } from './promises';
import { recordMessages } from './records';
import { reminderMessages } from './reminders';
import { shareMessages } from './share';
import { siteMessages } from './sites';
import { templateMessages } from './templates';
import { threadMessages } from './threads';
import { wordingMessages } from './wordings';

/** Every message the background answers. Adding one: an entry here, a handler, a test. */
export const contract = {
  ...profileMessages,
  ...frameMessages,
  ...dealMessages,
  ...briefMessages,
  ...recordMessages,
  ...ledgerMessages,
  ...promiseMessages,
  ...threadMessages,
  ...wordingMessages,
  ...mailMessages,
  ...templateMessages,
  ...draftMessages,
  ...emailMessages,
  ...pageMessages,
  ...backupMessages,
  ...shareMessages,
  ...importMessages,
  ...crmMessages,
  ...gateMessages,
  ...siteMessages,
  ...overviewMessages,
  ...first90Messages,
  ...reminderMessages,
  ...guardMessages,
  ...captureMessages,
} as const;

export type MessageName = keyof typeof contract;
export type MessageInput<Name extends MessageName> = z.input<(typeof contract)[Name]['input']>;
export type ParsedInput<Name extends MessageName> = z.output<(typeof contract)[Name]['input']>;
export type MessageOutput<Name extends MessageName> = z.output<(typeof contract)[Name]['output']>;
