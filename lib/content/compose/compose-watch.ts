import type { MailPage } from '../page/mail-page';
import { childController } from '../page/signals';
import { startComposeSession, type ComposeSession } from './compose-session';
import type { DraftJudge } from './draft-judge';
import type { VerdictMemory } from './draft-verdicts';
import type { PromiseMarks } from './promise-marks';

/** The composes open in a page. */
export interface ComposeWatch {
  readonly sessions: () => readonly ComposeSession[];
  readonly sessionOf: (compose: HTMLElement) => ComposeSession | null;
}

interface Open {
  readonly session: ComposeSession;
  readonly controller: AbortController;
}

/** Follows composes as they are there already, appear, are re-rendered and go. */
export function startComposeWatch(
  page: MailPage,
  parts: {
    memory: VerdictMemory;
    marks: PromiseMarks;
    judge: DraftJudge;
    onRead: (session: ComposeSession) => void;
    onOpen: () => void;
  },
  signal: AbortSignal,
): ComposeWatch {
  const open = new Map<HTMLElement, Open>();
  const start = (compose: HTMLElement): Open => {
    const controller = childController(signal);
    const entry = {
      session: startComposeSession(page, compose, parts, controller.signal),
      controller,
    };
    open.set(compose, entry);
    parts.onOpen();
    return entry;
  };
  const sync = () => {
    const live = new Set(page.host.findComposes(page.root));
    for (const [compose, { controller }] of open) {
      if (live.has(compose)) continue;
      controller.abort();
      open.delete(compose);
    }
    for (const compose of live) (open.get(compose) ?? start(compose)).session.sync();
  };
  page.activity.subscribe(sync, signal);
  sync();
  return {
    sessions: () => [...open.values()].map(({ session }) => session),
    // A send can come before the round of mutations that would have found its compose.
    sessionOf: (compose) => (signal.aborted ? null : (open.get(compose) ?? start(compose)).session),
  };
}
