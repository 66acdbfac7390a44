import { definedOnly } from '@/lib/domain/defined-only';
import { gateGaps } from '@/lib/domain/gate/gate-gaps';
import { broadcast } from '@/lib/messaging/events';
import type { ParsedInput, MessageOutput } from '@/lib/messaging/contract/contract';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import { readDossier } from '@/lib/storage/repositories/deals-repository';
import {
  dealsFoundWon,
  keepOverrule,
  overrulesOfDeal,
  patchDelivery,
  readDelivery,
} from '@/lib/storage/repositories/gate-repository';
import { linkedDeal, linksOfDeal } from '@/lib/storage/repositories/links-repository';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { requireOwnRecord } from '../require-own-record';
import { soonWonStages } from '../soon-won-stages';
import type { HandlerContext } from '../handler-context';

type GateHandlers = Pick<
  Handlers,
  | 'gate.state'
  | 'gate.overrule'
  | 'gate.history'
  | 'gate.foundWon'
  | 'delivery.get'
  | 'delivery.set'
>;

async function stateOf(
  { db, now, crm }: HandlerContext,
  { record }: ParsedInput<'gate.state'>,
  tabId: number,
): Promise<MessageOutput<'gate.state'>> {
  const [profile, dealId] = await Promise.all([readProfile(db), linkedDeal(db, record)]);
  const dossier = dealId === null ? null : await readDossier(db, dealId);
  return {
    mode: profile?.gate ?? 'off',
    dealId: dossier?.deal.id ?? null,
    dealName: dossier?.deal.name ?? '',
    gaps: gateGaps(dossier, new Date(now())),
    wonStages: await soonWonStages(crm, record, tabId),
  };
}

/** The gate between a deal and Closed Won, and the delivery trigger. */
export function gateHandlers(context: HandlerContext): GateHandlers {
  const { db, now } = context;
  return {
    'gate.state': async (input, caller) => {
      requireOwnRecord(input.record, caller);
      return stateOf(context, input, caller.tabId);
    },
    'gate.overrule': async (input, caller) => {
      requireOwnRecord(input.record, caller);
      // The page tells which record; whose deal that is, it can't know better than we.
      const dealId = await linkedDeal(db, input.record);
      await keepOverrule(db, { ...input, dealId, at: now() });
      await broadcast({ topic: 'gate', tabId: null });
      return null;
    },
    'gate.history': async ({ dealId }) => {
      const [overrules, records] = await Promise.all([
        overrulesOfDeal(db, dealId),
        linksOfDeal(db, dealId),
      ]);
      return { overrules, records: records.toSorted((a, b) => a.key.localeCompare(b.key)) };
    },
    'gate.foundWon': async () => dealsFoundWon(db, new Date(now())),
    'delivery.get': async ({ dealId }) => readDelivery(db, dealId, now()),
    'delivery.set': async ({ dealId, patch }) => {
      const trigger = await patchDelivery(db, dealId, definedOnly(patch), now());
      if (trigger === null) throw new RequestError('not_found', `deal ${dealId}`);
      await broadcast({ topic: 'gate', tabId: null });
      return trigger;
    },
  };
}
