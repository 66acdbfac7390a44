import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  keepReadinessCheck,
  removeCall,
  removeMeeting,
  saveCall,
  saveMeeting,
} from '@/lib/storage/repositories/deal-records-repository';
import type { HandlerContext } from '../handler-context';

type RecordHandlers = Pick<
  Handlers,
  'calls.save' | 'calls.remove' | 'meetings.save' | 'meetings.remove' | 'readiness.keep'
>;

/** What happens around a brief: calls, meetings, readiness checks. */
export function recordHandlers({ db, now }: HandlerContext): RecordHandlers {
  const told = async <Row extends { readonly dealId: string }>(row: Row, isKept: boolean) => {
    if (!isKept) throw new RequestError('not_found', `deal ${row.dealId}`);
    await broadcast({ topic: 'dossier', tabId: null });
    return row;
  };
  return {
    'calls.save': async (input) => {
      const call = { ...input, updatedAt: now() };
      return told(call, await saveCall(db, call));
    },
    'calls.remove': async (input) => {
      await removeCall(db, input);
      await told(input, true);
      return null;
    },
    'meetings.save': async (input) => {
      const meeting = { ...input, updatedAt: now() };
      return told(meeting, await saveMeeting(db, meeting));
    },
    'meetings.remove': async (input) => {
      await removeMeeting(db, input);
      await told(input, true);
      return null;
    },
    'readiness.keep': async ({ takenAt, ...input }) => {
      const check = { ...input, at: takenAt ?? now() };
      return told(check, await keepReadinessCheck(db, check));
    },
  };
}
