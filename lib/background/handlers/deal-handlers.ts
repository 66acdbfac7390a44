import { crmRecordId, type CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { startFromRecord, type DealStart } from '@/lib/domain/crm/start-from-record';
import type { Deal } from '@/lib/domain/deals/deal';
import { definedOnly } from '@/lib/domain/defined-only';
import { matchRecord } from '@/lib/domain/deals/match-record';
import { newId } from '@/lib/domain/ids';
import { isPublicMailDomain } from '@/lib/domain/mail/public-mail-domains';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import { newPerson } from '@/lib/domain/people/new-person';
import { FIRST_SETTINGS } from '@/lib/domain/profile';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  addDeal,
  dealIdsOfAddresses,
  listActiveDeals,
  listDealNames,
  listDeals,
  patchDeal,
  readDossier,
  type NewDeal,
} from '@/lib/storage/repositories/deals-repository';
import {
  linkedDeal,
  linkRecord,
  pinThread,
  seeRecord,
} from '@/lib/storage/repositories/links-repository';
import { adoptOverrules } from '@/lib/storage/repositories/gate-repository';
import { adoptPromises } from '@/lib/storage/repositories/ledger-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { findDeal } from '../find-deal';
import type { HandlerContext } from '../handler-context';
import { readPageContext } from '../tab-session';
import { tellDealsChanged } from '../tell-deals-changed';

type DealHandlers = Pick<
  Handlers,
  | 'deals.list'
  | 'deals.names'
  | 'deals.create'
  | 'deals.update'
  | 'deals.setArchived'
  | 'deals.dossier'
  | 'deals.match'
  | 'deals.pinThread'
  | 'deals.matchRecord'
  | 'deals.linkRecord'
>;

/** Who makes a deal before they have said who they are. */
const NOBODY = { name: '', handoffModel: FIRST_SETTINGS.handoffModel };

const NO_START: DealStart = { phase: 'evaluating', closeDate: null, people: [], facts: [] };

async function newDeal(
  { db, now }: HandlerContext,
  { id, name, company, domains, people, record }: ParsedInput<'deals.create'>,
): Promise<NewDeal> {
  const at = now();
  const { name: ownName, handoffModel } = (await readProfile(db)) ?? NOBODY;
  const { phase, closeDate, ...start } =
    record === null ? NO_START : startFromRecord(record, { dealId: id, ownName, newId, at });
  const theirs = people.map(({ id: personId, name: called, address }) =>
    newPerson({ id: personId, dealId: id, name: called, addresses: [address], updatedAt: at }),
  );
  return {
    deal: {
      id,
      name,
      company,
      domains: domains.filter((domain) => !isPublicMailDomain(domain)),
      phase,
      handoffModel,
      closeDate,
      archivedAt: null,
      createdAt: at,
      updatedAt: at,
    },
    people: [...theirs, ...start.people].map((person, position) => ({ ...person, position })),
    facts: start.facts,
    versionId: newId(),
  };
}

async function changeDeal(
  { db, now }: HandlerContext,
  id: string,
  patch: Partial<Deal>,
): Promise<Deal> {
  const deal = await patchDeal(db, id, { ...patch, updatedAt: now() });
  if (deal === null) throw new RequestError('not_found', `deal ${id}`);
  await tellDealsChanged();
  return deal;
}

/** Links a record and remembers what is seen of it; what was overruled there before is of this deal from now on. */
async function linkSeen(
  { db, now }: HandlerContext,
  record: CrmRecordKey | CrmRecord,
  dealId: string,
): Promise<void> {
  await linkRecord(db, record, dealId);
  if ('standing' in record) await seeRecord(db, record, now());
  const key = crmRecordId(record);
  await adoptOverrules(db, dealId, (overrule) => crmRecordId(overrule.record) === key);
}

/** The record as the page beside the caller shows it, if it is that one; else its key alone. */
async function recordOfTab(tabId: number, record: CrmRecordKey): Promise<CrmRecordKey | CrmRecord> {
  const page = await readPageContext(tabId);
  const shown = page?.kind === 'deal' ? page.record : null;
  return shown !== null && crmRecordId(shown) === crmRecordId(record) ? shown : record;
}

/** Finding, making and changing deals, and what leads to them. */
export function dealHandlers(context: HandlerContext): DealHandlers {
  const { db, now } = context;
  return {
    'deals.list': async (input) => listDeals(db, input),
    'deals.names': async () => listDealNames(db),
    'deals.create': async (input) => {
      const deal = await addDeal(db, await newDeal(context, input));
      if (input.thread !== null) await pinThread(db, input.thread, deal.id);
      if (input.record !== null) await linkSeen(context, input.record, deal.id);
      await adoptPromises(db, {
        dealId: deal.id,
        addresses: input.people.map(({ address }) => address),
        threadIds: input.thread === null ? [] : [input.thread.threadId],
      });
      await tellDealsChanged();
      return deal;
    },
    'deals.update': async ({ id, patch }) => changeDeal(context, id, definedOnly(patch)),
    'deals.setArchived': async ({ id, archived }) =>
      changeDeal(context, id, { archivedAt: archived ? now() : null }),
    'deals.dossier': async ({ id }) => readDossier(db, id),
    'deals.match': async (input) => findDeal(db, input),
    'deals.pinThread': async ({ dealId, ...thread }) => {
      await pinThread(db, thread, dealId);
      if (dealId !== null) {
        await adoptPromises(db, { dealId, addresses: [], threadIds: [thread.threadId] });
      }
      await tellDealsChanged();
      return null;
    },
    'deals.matchRecord': async ({ record, name, company, addresses }) => {
      const [linkedDealId, active, dealIdsByPeople] = await Promise.all([
        linkedDeal(db, record),
        listActiveDeals(db),
        dealIdsOfAddresses(db, addresses),
      ]);
      // A link stays when its deal is put away; nothing else leads to such a deal.
      const linked = linkedDealId === null ? undefined : await db.deals.get(linkedDealId);
      const deals =
        linked === undefined || linked.archivedAt === null ? active : [...active, linked];
      return matchRecord({ linkedDealId, name, company, deals, dealIdsByPeople });
    },
    'deals.linkRecord': async ({ record, dealId }, { tabId }) => {
      if (dealId === null) await linkRecord(db, record, null);
      else await linkSeen(context, await recordOfTab(tabId, record), dealId);
      await tellDealsChanged();
      return null;
    },
  };
}
