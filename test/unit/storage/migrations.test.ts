import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factSchema } from '@/lib/domain/brief/fact';
import { captureSchema } from '@/lib/domain/capture/capture';
import { callSchema } from '@/lib/domain/deals/call';
import { dealSchema } from '@/lib/domain/deals/deal';
import { meetingSchema } from '@/lib/domain/deals/meeting';
import { crmSiteSchema } from '@/lib/domain/crm/crm-site';
import { outboxItemSchema } from '@/lib/domain/crm/outbox-item';
import { recordLinkSchema } from '@/lib/domain/crm/record-link';
import { deliveryTriggerSchema } from '@/lib/domain/gate/delivery-trigger';
import { gateOverruleSchema } from '@/lib/domain/gate/gate-overrule';
import { accountSignalSchema } from '@/lib/domain/first-90/account-signal';
import { deliveryDaysSchema } from '@/lib/domain/first-90/delivery-days';
import { guardOverruleSchema } from '@/lib/domain/guards/guard-overrule';
import { phaseRefusalSchema } from '@/lib/domain/journey/phase-refusal';
import { noticeSchema } from '@/lib/domain/reminders/notice';
import { sentEmailSchema } from '@/lib/domain/deals/sent-email';
import { ownTemplateSchema } from '@/lib/domain/emails/template/own-template';
import { mutedWordingSchema } from '@/lib/domain/ledger/muted-wording';
import { mailDraftSchema } from '@/lib/domain/ledger/mail-draft';
import { promiseRecordSchema } from '@/lib/domain/ledger/promise-record';
import { personSchema } from '@/lib/domain/people/person';
import { mailboxSchema } from '@/lib/domain/profile';
import { readinessCheckSchema } from '@/lib/domain/readiness/readiness-check';
import { versionSchema } from '@/lib/domain/versions/version';
import { z } from '@/lib/domain/zod';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { BatonDatabase } from '@/lib/storage/database';
import { allMigrations } from '@/lib/storage/migrations/all-migrations';

const folder = new URL('../../databases/', import.meta.url);
const rowsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

/** Tables that hold rows of their own shape in a database of that version. */
function tablesOf(version: number): string[] {
  const declared = allMigrations
    .filter((migration) => migration.version <= version)
    .flatMap(({ stores }) => Object.keys(stores));
  return Object.keys(today).filter((table) => declared.includes(table));
}

const today: Readonly<Record<string, z.ZodType>> = {
  deals: dealSchema,
  people: personSchema,
  facts: factSchema,
  meetings: meetingSchema,
  calls: callSchema,
  emails: sentEmailSchema,
  templates: ownTemplateSchema,
  drafts: mailDraftSchema,
  promises: promiseRecordSchema,
  mailboxes: mailboxSchema,
  mutedWordings: mutedWordingSchema,
  versions: versionSchema,
  readinessChecks: readinessCheckSchema,
  recordLinks: recordLinkSchema,
  crmSites: crmSiteSchema,
  outbox: outboxItemSchema,
  gateOverrules: gateOverruleSchema,
  deliveryTriggers: deliveryTriggerSchema,
  deliveryDays: deliveryDaysSchema,
  guardOverrules: guardOverruleSchema,
  accountSignals: accountSignalSchema,
  phaseRefusals: phaseRefusalSchema,
  notices: noticeSchema,
  captures: captureSchema,
};

describe.each(readdirSync(folder))('a database of %s', (file) => {
  it('opens today with every row, in today’s shapes', async () => {
    const version = Number(/^v(\d+)\.json$/u.exec(file)?.[1]);
    const rows = rowsSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    const name = `migrations-${file}`;
    const old = new BatonDatabase(
      name,
      allMigrations.filter((migration) => migration.version <= version),
    );
    for (const [table, entries] of Object.entries(rows)) await old.table(table).bulkAdd(entries);
    old.close();

    const db = new BatonDatabase(name);
    for (const [table, entries] of Object.entries(rows)) {
      const kept: unknown[] = await db.table(table).toArray();
      expect(kept, table).toHaveLength(entries.length);
      for (const row of kept) today[table]?.parse(row);
    }
    expect(await readProfile(db)).not.toBeNull();
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(tablesOf(version)));
    db.close();
  });
});
