import { newId } from '@/lib/domain/ids';
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
import { tellOrigins } from '../tell-origins';

type RecordHandlers = Pick<
  Handlers,
  'calls.save' | 'calls.remove' | 'meetings.save' | 'meetings.remove' | 'readiness.keep'
>;

/** What happens around a brief: calls, meetings, readiness checks. */
export function recordHandlers({ db, now }: HandlerContext): RecordHandlers {
  const tell = () => broadcast({ topic: 'dossier', tabId: null });
  const kept = async <Saved>(saved: Saved | null, { dealId }: { readonly dealId: string }) => {
    if (saved === null) throw new RequestError('not_found', `deal ${dealId}`);
    await tell();
    return saved;
  };
  const stamp = () => ({ at: now(), versionId: newId() });
  return {
    'calls.save': async ({ call, ...before }) => {
      const saved = await kept(await saveCall(db, { parts: call, ...before, ...stamp() }), call);
      return { call: saved.row, lost: [...saved.lost] };
    },
    'calls.remove': async (input) => {
      await removeCall(db, input);
      await tell();
      return null;
    },
    'meetings.save': async ({ meeting, ...before }) => {
      const saved = await kept(
        await saveMeeting(db, { parts: meeting, ...before, ...stamp() }),
        meeting,
      );
      await tellOrigins();
      return { meeting: saved.row, lost: [...saved.lost] };
    },
    'meetings.remove': async (input) => {
      await removeMeeting(db, input);
      await tell();
      await tellOrigins();
      return null;
    },
    'readiness.keep': async ({ takenAt, ...input }) => {
      const check = { ...input, at: takenAt ?? now() };
      return kept((await keepReadinessCheck(db, check)) ? check : null, check);
    },
  };
}
