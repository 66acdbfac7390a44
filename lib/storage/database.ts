import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Fact } from '@/lib/domain/brief/fact';
import type { Capture } from '@/lib/domain/capture/capture';
import type { CrmConnection } from '@/lib/domain/crm/crm-connection';
import type { CrmSite } from '@/lib/domain/crm/crm-site';
import type { OutboxItem } from '@/lib/domain/crm/outbox-item';
import type { RecordLink } from '@/lib/domain/crm/record-link';
import type { Call } from '@/lib/domain/deals/call';
import type { Deal } from '@/lib/domain/deals/deal';
import type { Meeting } from '@/lib/domain/deals/meeting';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { OwnTemplate } from '@/lib/domain/emails/template/own-template';
import type { DeliveryTrigger } from '@/lib/domain/gate/delivery-trigger';
import type { GateOverrule } from '@/lib/domain/gate/gate-overrule';
import type { AccountSignal } from '@/lib/domain/first-90/account-signal';
import type { DeliveryDays } from '@/lib/domain/first-90/delivery-days';
import type { GuardOverrule } from '@/lib/domain/guards/guard-overrule';
import type { PhaseRefusal } from '@/lib/domain/journey/phase-refusal';
import type { MailDraft } from '@/lib/domain/ledger/mail-draft';
import type { MutedWording } from '@/lib/domain/ledger/muted-wording';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import type { Person } from '@/lib/domain/people/person';
import type { Mailbox } from '@/lib/domain/profile';
import type { Notice } from '@/lib/domain/reminders/notice';
import type { Overview } from '@/lib/domain/overview/overview';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import type { ReadinessCheck } from '@/lib/domain/readiness/readiness-check';
import type { Version } from '@/lib/domain/versions/version';
import { forgetOverviews } from './forget-overviews';
import { allMigrations } from './migrations/all-migrations';
import type { Migration } from './migrations/migration';

/** A setting by its key; parsed by whoever reads it. */
interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** An own message that was found in its thread, and whether the rep has decided about its promises. */
export interface SeenMessage {
  readonly mailbox: string;
  readonly messageId: string;
  readonly decided: boolean;
}

interface ThreadPinRow {
  readonly mailbox: string;
  readonly threadId: string;
  readonly dealId: string;
}

/** A connection with what it signs in with; leaves the background never, the machine only towards its CRM. */
export interface CrmConnectionRow {
  readonly connection: CrmConnection;
  readonly crm: string;
  readonly origin: string;
  readonly secret: CrmSecret;
}

/** What a connection signs in with. */
export type CrmSecret =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'session' }
  | {
      readonly kind: 'oauth';
      readonly clientId: string;
      readonly accessToken: string;
      readonly refreshToken: string | null;
    };

/** The words a deal is found by, with a space between them: those of its names, and of each fact. */
export interface SearchTextRow {
  readonly dealId: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** Which deals have a word; nobody counts them once it is common. */
export interface SearchPostingRow {
  readonly word: string;
  readonly common: boolean;
  readonly deals: readonly string[];
}

/** A row of a file that is being restored, before anybody has said yes to it. */
export interface StagedRow {
  readonly restoreId: string;
  readonly seq: number;
  readonly table: string;
  readonly row: unknown;
}

/** Everything Baton keeps, on this machine. Opened by the background alone. */
export class BatonDatabase extends Dexie {
  declare readonly settings: EntityTable<SettingRow, 'key'>;
  declare readonly mailboxes: EntityTable<Mailbox, 'address'>;
  declare readonly deals: EntityTable<Deal, 'id'>;
  declare readonly people: EntityTable<Person, 'id'>;
  declare readonly facts: Table<Fact, [dealId: string, field: string]>;
  declare readonly meetings: EntityTable<Meeting, 'id'>;
  declare readonly calls: EntityTable<Call, 'id'>;
  declare readonly versions: EntityTable<Version, 'id'>;
  declare readonly readinessChecks: EntityTable<ReadinessCheck, 'id'>;
  declare readonly emails: EntityTable<SentEmail, 'id'>;
  declare readonly templates: EntityTable<OwnTemplate, 'id'>;
  declare readonly drafts: EntityTable<MailDraft, 'key'>;
  declare readonly promises: EntityTable<PromiseRecord, 'id'>;
  declare readonly seenMessages: Table<SeenMessage, [mailbox: string, messageId: string]>;
  declare readonly mutedWordings: EntityTable<MutedWording, 'wording'>;
  declare readonly threadPins: Table<ThreadPinRow, [mailbox: string, threadId: string]>;
  declare readonly recordLinks: EntityTable<RecordLink, 'key'>;
  declare readonly crmSites: EntityTable<CrmSite, 'origin'>;
  declare readonly crmConnections: Table<CrmConnectionRow, [crm: string, origin: string]>;
  declare readonly outbox: EntityTable<OutboxItem, 'id'>;
  declare readonly gateOverrules: EntityTable<GateOverrule, 'id'>;
  declare readonly deliveryTriggers: EntityTable<DeliveryTrigger, 'dealId'>;
  declare readonly deliveryDays: EntityTable<DeliveryDays, 'dealId'>;
  declare readonly guardOverrules: EntityTable<GuardOverrule, 'id'>;
  declare readonly accountSignals: EntityTable<AccountSignal, 'id'>;
  declare readonly phaseRefusals: EntityTable<PhaseRefusal, 'key'>;
  declare readonly notices: EntityTable<Notice, 'key'>;
  declare readonly captures: EntityTable<Capture, 'id'>;
  declare readonly overviews: EntityTable<Overview, 'dealId'>;
  declare readonly overviewRows: EntityTable<OverviewRow, 'dealId'>;
  declare readonly searchTexts: Table<SearchTextRow, string>;
  declare readonly searchPostings: Table<SearchPostingRow, string>;
  declare readonly stagedRows: Table<StagedRow, [restoreId: string, seq: number]>;

  constructor(name = 'baton', migrations: readonly Migration[] = allMigrations) {
    // `strict` makes "committed" mean "on disk": 1.2–1.9 times the cost of relaxed, measured in Chromium 156.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade !== null) declared.upgrade(upgrade);
    }
    this.use(forgetOverviews);
  }
}
