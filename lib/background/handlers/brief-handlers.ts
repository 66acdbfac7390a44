import { factSchemas } from '@/lib/domain/brief/fact-schemas';
import { newId } from '@/lib/domain/ids';
import { isOurRole } from '@/lib/domain/people/person';
import { changesBackTo } from '@/lib/domain/versions/changes-back-to';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  orderPeople,
  removePerson,
  saveFact,
  savePerson,
  writeBrief,
} from '@/lib/storage/repositories/brief-repository';
import { adoptPromises } from '@/lib/storage/repositories/ledger-repository';
import {
  listVersions,
  readVersionsSince,
  settleLoss,
} from '@/lib/storage/repositories/versions-repository';
import type { HandlerContext } from '../handler-context';
import { tellOrigins } from '../tell-origins';

type BriefHandlers = Pick<
  Handlers,
  | 'facts.save'
  | 'people.save'
  | 'people.remove'
  | 'people.order'
  | 'versions.list'
  | 'versions.restore'
  | 'versions.settleLoss'
>;

/** Writing the brief. Every answer is given after its transaction has committed. */
export function briefHandlers({ db, now }: HandlerContext): BriefHandlers {
  const stamp = () => ({ at: now(), versionId: newId() });
  return {
    'facts.save': async (input) => {
      const checked = factSchemas[input.field].safeParse(input.state.value);
      if (!checked.success) throw new RequestError('invalid', checked.error.message);
      const state = { ...input.state, value: checked.data };
      const saved = await saveFact(db, { ...input, state, ...stamp() });
      if (saved === null) throw new RequestError('not_found', `deal ${input.dealId}`);
      await tellDossier();
      if (input.field === 'introduction') await tellOrigins();
      return { fact: saved.row, lost: [...saved.lost] };
    },
    'people.save': async (input) => {
      const saved = await savePerson(db, { ...input, ...stamp() });
      if (saved === null) throw new RequestError('not_found', `deal ${input.person.dealId}`);
      const { dealId, addresses, role } = saved.row;
      if (!isOurRole(role)) await adoptPromises(db, { dealId, addresses, threadIds: [] });
      await tellDossier();
      if (isOurRole(role)) await tellOrigins();
      return { person: saved.row, lost: [...saved.lost] };
    },
    'people.remove': async (input) => {
      await removePerson(db, { ...input, ...stamp() });
      await tellDossier();
      return null;
    },
    'people.order': async (input) => {
      await orderPeople(db, input);
      await tellDossier();
      return null;
    },
    'versions.list': async (input) => listVersions(db, input),
    'versions.restore': async (input) => {
      const since = await readVersionsSince(db, input);
      if (since === null) return false;
      const changes = changesBackTo(since.later);
      const { dealId } = input;
      const isWritten = await writeBrief(db, { dealId, reason: 'restored', changes, ...stamp() });
      await tellDossier();
      return isWritten;
    },
    'versions.settleLoss': async (input) => {
      await settleLoss(db, input);
      await tellDossier();
      return null;
    },
  };
}

async function tellDossier(): Promise<void> {
  await broadcast({ topic: 'dossier', tabId: null });
}
