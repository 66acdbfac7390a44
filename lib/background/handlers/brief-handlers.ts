import { factSchema } from '@/lib/domain/brief/fact';
import { isOurRole } from '@/lib/domain/people/person';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import { adoptPromises } from '@/lib/storage/repositories/ledger-repository';
import { removePerson, saveFact, savePerson } from '@/lib/storage/repositories/facts-repository';
import type { HandlerContext } from '../handler-context';

type BriefHandlers = Pick<Handlers, 'facts.save' | 'people.save' | 'people.remove'>;

/** Writing the brief. Every answer is given after its transaction has committed. */
export function briefHandlers({ db, now }: HandlerContext): BriefHandlers {
  return {
    'facts.save': async (input) => {
      const checked = factSchema.safeParse({ ...input, revision: 0, updatedAt: now() });
      if (!checked.success) throw new RequestError('invalid', checked.error.message);
      const fact = await saveFact(db, checked.data);
      if (fact === null) throw new RequestError('not_found', `deal ${input.dealId}`);
      await broadcast({ topic: 'dossier', tabId: null });
      return fact;
    },
    'people.save': async (input) => {
      const person = await savePerson(db, { ...input, updatedAt: now() });
      if (person === null) throw new RequestError('not_found', `deal ${input.dealId}`);
      const { dealId, addresses } = person;
      if (!isOurRole(person.role)) await adoptPromises(db, { dealId, addresses, threadIds: [] });
      await broadcast({ topic: 'dossier', tabId: null });
      return person;
    },
    'people.remove': async (input) => {
      await removePerson(db, input);
      await broadcast({ topic: 'dossier', tabId: null });
      return null;
    },
  };
}
