import { startFromRecord, type DealStart } from '@/lib/domain/crm/start-from-record';
import type { Deal } from '@/lib/domain/deals/deal';
import { definedOnly } from '@/lib/domain/defined-only';
import { matchRecord } from '@/lib/domain/deals/match-record';
import { newId } from '@/lib/domain/ids';
import { isPublicMailDomain } from '@/lib/domain/mail/public-mail-domains';
import { newPerson } from '@/lib/domain/people/new-person';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  addDeal,
  listActiveDeals,
  listDealNames,
  listDeals,
  patchDeal,
  readDossier,
  type NewDeal,
} from '@/lib/storage/repositories/deals-repository';
import { linkedDeal, linkRecord, pinThread } from '@/lib/storage/repositories/links-repository';
import { adoptPromises } from '@/lib/storage/repositories/ledger-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { findDeal } from '../find-deal';
import type { HandlerContext } from '../handler-context';
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

const NO_START: DealStart = { phase: 'evaluating', closeDate: null, people: [], facts: [] };

async function newDeal(
  { db, now }: HandlerContext,
  { id, name, company, domains, people, record }: ParsedInput<'deals.create'>,
): Promise<NewDeal> {
  const at = now();
  const { name: ownName = '' } = (await readProfile(db)) ?? {};
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
      handoffModel: 'csm_90_day',
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

/** Finding, making and changing deals, and what leads to them. */
export function dealHandlers(context: HandlerContext): DealHandlers {
  const { db, now } = context;
  return {
    'deals.list': async (input) => listDeals(db, input),
    'deals.names': async () => listDealNames(db),
    'deals.create': async (input) => {
      const deal = await addDeal(db, await newDeal(context, input));
      if (input.thread !== null) await pinThread(db, input.thread, deal.id);
      if (input.record !== null) await linkRecord(db, input.record, deal.id);
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
    'deals.matchRecord': async ({ record, name, company }) => {
      const [linkedDealId, deals] = await Promise.all([
        linkedDeal(db, record),
        listActiveDeals(db),
      ]);
      return matchRecord({ linkedDealId, name, company, deals });
    },
    'deals.linkRecord': async ({ record, dealId }) => {
      await linkRecord(db, record, dealId);
      await tellDealsChanged();
      return null;
    },
  };
}
