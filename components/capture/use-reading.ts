import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { oursHeard } from '@/lib/domain/capture/ours-heard';
import { capturesQuery } from '@/lib/queries/captures-query';
import { captureId } from '@/lib/domain/capture/capture-id';
import type { Capture, CaptureSource } from '@/lib/domain/capture/capture';
import { keepCapture } from '@/lib/queries/keep-capture';
import { profileQuery } from '@/lib/queries/profile-query';
import type { Conversation, ConversationInput, ReadingProblem, SaidOfIt } from './conversation';
import { heldInput } from './held-input';
import { readConversation } from './read-conversation';
import { readingContext } from './reading-context';

export type ReadingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number }
  | {
      readonly kind: 'failed';
      readonly problem: ReadingProblem;
      /** The file's name; empty for what was pasted, and for a thread. */
      readonly name: string;
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'read'; readonly conversation: Conversation };

export interface Reading {
  readonly state: ReadingState;
  readonly read: (input: ConversationInput, saidOfIt?: SaidOfIt) => void;
  /** Ends the reading; nothing of it is kept. */
  readonly stop: () => void;
  readonly reset: () => void;
  /** Keeps what was read as told; gives what was kept by `onKept`. */
  readonly keep: (source: Pick<CaptureSource, 'kind' | 'title' | 'heldAt'>) => void;
  readonly isKeeping: boolean;
  /** Whether what was read could not be kept when the rep last tried. */
  readonly isNotKept: boolean;
}

const NOTHING_SAID: SaidOfIt = { heldAt: null, ours: [], theirs: [] };

/** Reads conversations of the deal, off the main thread, and keeps what they suggest. */
export function useReading(
  onKept: (capture: Capture, conversation: Conversation) => void,
): Reading {
  const { dossier } = useDeal();
  const { data: profile } = useQuery(profileQuery);
  const { data: captures = [] } = useQuery(capturesQuery(dossier.deal.id));
  const keep = useMutation(keepCapture);
  const [state, setState] = useState<ReadingState>({ kind: 'idle' });
  const [isKeeping, setKeeping] = useState(false);
  const [isNotKept, setNotKept] = useState(false);
  const running = useRef<AbortController | null>(null);
  /** What the last reading comes to; null where nothing came of it. */
  const latest = useRef<Promise<Conversation | null>>(Promise.resolve(null));
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const run = async (
    given: ConversationInput,
    saidOfIt: SaidOfIt,
  ): Promise<Conversation | null> => {
    running.current?.abort();
    const stopping = new AbortController();
    running.current = stopping;
    // Read again for what the rep said of it, it stays in sight.
    setNotKept(false);
    setState((before) =>
      before.kind === 'read' && before.conversation.input === given
        ? { kind: 'read', conversation: { ...before.conversation, saidOfIt } }
        : { kind: 'reading', done: 0 },
    );
    const context = readingContext(profile ?? null, dossier, saidOfIt);
    const input = await heldInput(given, stopping.signal);
    const reading = await readConversation(input, context, {
      signal: stopping.signal,
      onProgress: (done) => {
        setState((before) => (before.kind === 'reading' ? { kind: 'reading', done } : before));
      },
    });
    if (running.current !== stopping) return null;
    switch (reading.kind) {
      case 'stopped':
        setState({ kind: 'stopped' });
        return null;
      case 'refused':
        setState({ kind: 'failed', problem: reading.problem, name: nameOf(input) });
        return null;
      case 'failed':
        setState({ kind: 'failed', problem: reading.reason, name: nameOf(input) });
        return null;
      case 'read': {
        const { source, facts, left } = reading;
        const { kind, title, heldAt, people } = source;
        const found = { kind, title, heldAt: saidOfIt.heldAt ?? heldAt, people, facts, left };
        const conversation = { input, saidOfIt, context, ...found };
        setState({ kind: 'read', conversation });
        return conversation;
      }
    }
  };
  /** What comes of all that the rep said, also a moment ago: that is still being read. */
  const settled = async () => {
    for (;;) {
      const asked = latest.current;
      const conversation = await asked;
      if (latest.current === asked) return { asked, conversation };
    }
  };
  const keepAs = async (
    told: Pick<CaptureSource, 'kind' | 'title' | 'heldAt'>,
    conversation: Conversation,
  ) => {
    const { input, people, facts } = conversation;
    const dealId = dossier.deal.id;
    const thread = input.kind === 'thread' ? input.thread : null;
    const source = { ...told, people: [...people], thread };
    const id = await captureId(dealId, await sourceText(input));
    return keep.mutateAsync({ id, dealId, source, facts: [...facts], foundBy: 'reader' });
  };
  return {
    state,
    // Whoever was ours in a conversation before is so in this one, unless the rep says otherwise.
    read: (input, saidOfIt = { ...NOTHING_SAID, ours: oursHeard(captures) }) => {
      latest.current = run(input, saidOfIt);
    },
    stop: () => {
      running.current?.abort();
    },
    reset: () => {
      running.current?.abort();
      running.current = null;
      latest.current = Promise.resolve(null);
      setNotKept(false);
      setState({ kind: 'idle' });
    },
    keep: (told) => {
      setKeeping(true);
      setNotKept(false);
      const keepLatest = async () => {
        const { asked, conversation } = await settled();
        if (conversation === null) return;
        const capture = await keepAs(told, conversation);
        // The rep may have begun anew meanwhile.
        if (latest.current === asked) onKept(capture, conversation);
      };
      keepLatest()
        .catch(() => {
          setNotKept(true);
        })
        .finally(() => {
          setKeeping(false);
        });
    },
    isKeeping,
    isNotKept,
  };
}

/** The name of a file. */
function nameOf(input: ConversationInput): string {
  return input.kind === 'text' ? input.name : '';
}

/** What names a source: the same thread, or the same words, are the same source. */
async function sourceText(input: ConversationInput): Promise<string> {
  if (input.kind === 'thread') return `${input.thread.mailbox} ${input.thread.threadId}`;
  return typeof input.content === 'string' ? input.content : input.content.text();
}
