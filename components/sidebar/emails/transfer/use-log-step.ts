import { useState } from 'react';
import { useLogMeeting, type CallSaid } from '@/components/notes/use-log-meeting';
import type { TransferStep, TransferStepId } from '@/lib/domain/transfer/transfer-steps';

/**
 * Keeps a call of the transfer as a meeting of the deal: the primer as such, the first call with the CSM as its
 * kickoff, or as the introduction or kickoff that was planned. A step that was logged can be taken back.
 */
export function useLogStep() {
  const { log, undo, isLogged, hasFailed } = useLogMeeting();
  const [last, setLast] = useState<TransferStepId | null>(null);
  return {
    log: ({ id, meetingId }: TransferStep, said: CallSaid) => {
      setLast(id);
      log({ kind: id === 'primer' ? 'primer' : 'kickoff', meetingId }, said);
    },
    undo,
    logged: isLogged ? last : null,
    hasFailed,
  };
}
