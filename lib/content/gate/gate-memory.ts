import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { crmRecordId } from '@/lib/domain/crm/crm-record-key';
import type { GateState } from '@/lib/domain/gate/gate-state';
import type { Ask } from '../page/mail-page';
import { pause } from '../page/pause';

/** What the background has said of the open record's gate, kept so that a press can be judged at once. */
export interface GateMemory {
  /** What is known of a record; null while nothing is, and for every record but the one that is followed. */
  readonly stateOf: (record: CrmRecordKey) => GateState | null;
  /** Follows this record from now on; what was known of another is gone at once. */
  readonly follow: (record: CrmRecordKey | null) => void;
  /** Asks again: something may have changed. What is known stays until the answer is there. */
  readonly refresh: () => void;
}

/** When a question that failed is asked again, in milliseconds after the failure. */
const AGAIN_MS = [500, 2_000, 10_000];
/** A question that a dying worker took with it is never answered. */
const ANSWERED_WITHIN_MS = 3_000;

/**
 * Begins with nothing known.
 *
 * @param onState - What is known has changed.
 */
export function createGateMemory(
  ask: Ask,
  onState: (state: GateState) => void,
  signal: AbortSignal,
): GateMemory {
  let record: CrmRecordKey | null = null;
  let id: string | null = null;
  let state: GateState | null = null;
  let asked = 0;
  let answered = 0;
  const askOnce = async (mine: CrmRecordKey, turn: number) => {
    const answer = await Promise.race([ask('gate.state', { record: mine }), tooLate()]);
    // The rep has gone on to another record, or a later question was answered first.
    if (signal.aborted || crmRecordId(mine) !== id || turn < answered) return;
    answered = turn;
    state = answer;
    onState(answer);
  };
  const refresh = async () => {
    asked += 1;
    const turn = asked;
    for (const wait of [...AGAIN_MS, null]) {
      if (record === null || signal.aborted) return;
      try {
        await askOnce(record, turn);
        return;
      } catch {
        if (wait === null) return;
      }
      await pause(wait);
      // A later question takes care of itself.
      if (turn !== asked) return;
    }
  };
  signal.addEventListener('abort', () => {
    state = null;
  });
  return {
    stateOf: (one) => (crmRecordId(one) === id ? state : null),
    follow(next) {
      const nextId = next === null ? null : crmRecordId(next);
      if (nextId !== id) state = null;
      record = next === null ? null : keyOf(next);
      id = nextId;
      if (next !== null) void refresh();
    },
    refresh: () => void refresh(),
  };
}

async function tooLate(): Promise<never> {
  await pause(ANSWERED_WITHIN_MS);
  throw new Error('no answer');
}

/** A settled record has more than its key. */
function keyOf({ crm, account, recordId }: CrmRecordKey): CrmRecordKey {
  return { crm, account, recordId };
}
