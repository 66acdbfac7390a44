import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import { keepRefusal } from '@/lib/storage/repositories/journey-repository';
import {
  readOverview,
  readOverviewRows,
  readOverviews,
} from '@/lib/storage/repositories/overviews-repository';
import { readWholeDeal } from '@/lib/storage/repositories/whole-deals-repository';
import type { HandlerContext } from '../handler-context';
import { overviewMaker } from '../overview-maker';

type OverviewHandlers = Pick<
  Handlers,
  'overviews.list' | 'overviews.rows' | 'overviews.get' | 'deals.whole' | 'phases.refuse'
>;

/** Deals as lists show them, and a deal with all that is kept about it. */
export function overviewHandlers({ db, now }: HandlerContext): OverviewHandlers {
  return {
    'overviews.list': async () => readOverviews(db, overviewMaker(now())),
    'overviews.rows': async () => readOverviewRows(db, overviewMaker(now())),
    'overviews.get': async ({ dealId }) => readOverview(db, dealId, overviewMaker(now())),
    'deals.whole': async ({ id }) => readWholeDeal(db, id, now()),
    'phases.refuse': async (input) => {
      if (!(await keepRefusal(db, { ...input, at: now() })))
        throw new RequestError('not_found', `deal ${input.dealId}`);
      return null;
    },
  };
}
