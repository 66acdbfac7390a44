import type { Handlers } from '@/lib/messaging/server';
import type { HandlerContext } from './handler-context';
import { backupHandlers } from './handlers/backup-handlers';
import { briefHandlers } from './handlers/brief-handlers';
import { captureHandlers } from './handlers/capture-handlers';
import { crmHandlers } from './handlers/crm-handlers';
import { dealHandlers } from './handlers/deal-handlers';
import { draftHandlers } from './handlers/draft-handlers';
import { emailHandlers } from './handlers/email-handlers';
import { frameHandlers } from './handlers/frame-handlers';
import { first90Handlers } from './handlers/first-90-handlers';
import { gateHandlers } from './handlers/gate-handlers';
import { guardHandlers } from './handlers/guard-handlers';
import { importHandlers } from './handlers/import-handlers';
import { ledgerHandlers } from './handlers/ledger-handlers';
import { mailHandlers } from './handlers/mail-handlers';
import { overviewHandlers } from './handlers/overview-handlers';
import { pageHandlers } from './handlers/page-handlers';
import { profileHandlers } from './handlers/profile-handlers';
import { promiseHandlers } from './handlers/promise-handlers';
import { recordHandlers } from './handlers/record-handlers';
import { reminderHandlers } from './handlers/reminder-handlers';
import { shareHandlers } from './handlers/share-handlers';
import { siteHandlers } from './handlers/site-handlers';
import { templateHandlers } from './handlers/template-handlers';
import { threadHandlers } from './handlers/thread-handlers';
import { wordingHandlers } from './handlers/wording-handlers';

/** A handler for every message of the contract. */
export function createHandlers(context: HandlerContext): Handlers {
  return {
    ...profileHandlers(context),
    ...frameHandlers(context),
    ...dealHandlers(context),
    ...briefHandlers(context),
    ...recordHandlers(context),
    ...ledgerHandlers(context),
    ...promiseHandlers(context),
    ...threadHandlers(context),
    ...wordingHandlers(context),
    ...mailHandlers(context),
    ...templateHandlers(context),
    ...draftHandlers(context),
    ...emailHandlers(context),
    ...pageHandlers(context),
    ...backupHandlers(context),
    ...shareHandlers(context),
    ...importHandlers(context),
    ...crmHandlers(context),
    ...gateHandlers(context),
    ...siteHandlers(context),
    ...overviewHandlers(context),
    ...first90Handlers(context),
    ...reminderHandlers(context),
    ...guardHandlers(context),
    ...captureHandlers(context),
  };
}
