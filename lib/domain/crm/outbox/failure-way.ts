import type { CrmFailure, CrmFailureKind } from '../crm-failure';

/** How a write goes on after a failure, and whether the failure is of the whole connection. */
interface FailureWay {
  /** How often it is tried before only the rep can help; `Infinity` for as long as it takes. */
  readonly tries: number;
  /** What failed would fail for every other write of this connection too. */
  readonly ofConnection: boolean;
  /** It goes on by itself once the connection was made or allowed again. */
  readonly untilConnected: boolean;
}

const OUTSIDE = { tries: Infinity, ofConnection: true, untilConnected: false } as const;
const SIGN_IN = { tries: 1, ofConnection: true, untilConnected: true } as const;
const RECORD = { tries: 1, ofConnection: false, untilConnected: false } as const;

const WAYS: Readonly<Record<CrmFailureKind, FailureWay>> = {
  not_permitted: SIGN_IN,
  expired: SIGN_IN,
  // A connection may be for another account than this record's, or its key for other writes than this one.
  not_connected: { tries: 1, ofConnection: false, untilConnected: true },
  missing_scope: { tries: 1, ofConnection: false, untilConnected: true },
  offline: OUTSIDE,
  rate_limited: OUTSIDE,
  server_error: OUTSIDE,
  not_json: OUTSIDE,
  // A proxy's own answer passes; a CRM that has changed does not before Baton does.
  changed: { tries: 3, ofConnection: false, untilConnected: false },
  gone: RECORD,
  refused: RECORD,
};

/** Whether a write that failed waits for another try, or is stuck until the rep does something. */
export function stateAfter({ kind }: CrmFailure, attempts: number): 'waiting' | 'stuck' {
  return attempts < WAYS[kind].tries ? 'waiting' : 'stuck';
}

/** Whether every other write of the connection would fail just so. */
export function stopsConnection(kind: CrmFailureKind): boolean {
  return WAYS[kind].ofConnection;
}

/** Whether a stuck write goes on by itself once its connection was made or allowed again. */
export function endsWithConnection(kind: CrmFailureKind): boolean {
  return WAYS[kind].untilConnected;
}
