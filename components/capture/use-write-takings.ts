import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { usePeopleSteps } from '@/components/brief/use-people-steps';
import { useDeal } from '@/components/deal/deal-context';
import { factStateIn } from '@/components/deal/fact-state-in';
import { factStep } from '@/components/deal/fact-step';
import { localDay } from '@/components/ledger/local-day';
import { peopleToPromise } from '@/components/ledger/people-to-promise';
import { isBriefFact } from '@/lib/domain/brief/brief-item';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import type { Capture } from '@/lib/domain/capture/capture';
import { canTakeBack } from '@/lib/domain/capture/suggest/can-take-back';
import type { Write } from '@/lib/domain/capture/suggest/laid';
import { outdatedOrigins } from '@/lib/domain/capture/suggest/outdated-origins';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { isWritten, originsOf, type Taking } from '@/lib/domain/capture/suggest/take';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { addPromise } from '@/lib/queries/add-promise';
import { takeBackPromise } from '@/lib/queries/take-back-promise';
import { updateDeal } from '@/lib/queries/update-deal';
import { updatePromise } from '@/lib/queries/update-promise';

type WriteOf<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;

export interface WriteTakings {
  /** Writes what is taken; gives for each, in their order, what comes true once it is on disk. */
  readonly write: (takings: readonly Taking[]) => readonly Promise<unknown>[];
  /** Comes true once what of a taking is taken back or done again just now is on disk. */
  readonly whenTurned: (taking: Taking) => Promise<unknown>;
}

/**
 * The way of what is taken into the deal's records: each kind by the same road as if the rep had written it. Every
 * change is pushed to the deal's undo.
 *
 * @param captures - What was read for the deal.
 */
export function useWriteTakings(captures: readonly Capture[]): WriteTakings {
  const scope = useDeal();
  const { dossier, session } = scope;
  const people = usePeopleSteps();
  const { mutateAsync: add } = useMutation(addPromise);
  const { mutateAsync: takeBack } = useMutation(takeBackPromise);
  const { mutateAsync: correct } = useMutation(updatePromise);
  const { mutateAsync: update } = useMutation(updateDeal);
  /** What was last done with a write that was taken back or done again. */
  const turns = useRef(new WeakMap<Write, Promise<unknown>>());

  const writeFact = (field: FactField, takings: readonly Taking[]) => {
    const value = takings.flatMap(({ write }) => (write.kind === 'fact' ? [write.value] : []));
    const added = takings.flatMap(({ suggestion, write }) =>
      write.kind === 'fact' ? originsOf(suggestion.said, write.part) : [],
    );
    const now = new Date().toISOString();
    const outdated = takings.flatMap((taking) =>
      taking.isInstead ? outdatedOrigins(taking, { dossier, captures }, now) : [],
    );
    const before = factStateIn(dossier, field);
    const after = { ...before, value: value.at(-1) };
    scope.changeChecked(field, after.value, { added, outdated });
    // The brief doesn't show it, but what was taken can be taken back.
    if (!isBriefFact(field)) session.push(factStep(field, before, after, { added, outdated }));
    scope.release(field);
    return scope.whenSaved(field);
  };
  const deed = (item: 'ledger' | 'commercials', path: string, write: Write, ways: Ways) => {
    const turn = (way: () => Promise<unknown>) => {
      const turning = way();
      turns.current.set(write, turning);
      // Where nobody asks, the ledger and the deal say themselves what stands there.
      turning.catch(() => undefined);
      return true;
    };
    session.push({
      kind: 'deed',
      item,
      path,
      undo: (now: Dossier) => canTakeBack(write, now) && turn(ways.undo),
      redo: () => turn(ways.redo),
    });
  };
  const writePromise = (write: WriteOf<'promise'>, { said: [first] }: Suggestion) => {
    const { promise } = write;
    const source = captures.find(({ id }) => id === first.captureId)?.source;
    const thread = source?.thread ?? null;
    const heard = peopleToPromise(dossier.people).filter(({ name }) =>
      first.people.includes(name ?? ''),
    );
    const put = () =>
      add({
        ...promise,
        dealId: dossier.deal.id,
        type: 'promise',
        source: isWritten(first.kind) ? 'mail' : 'call',
        review: 'unreviewed',
        recipients: { to: heard, cc: [], bcc: [] },
        saidOn: localDay(new Date(first.at)),
        ...(thread !== null && {
          thread: { mailbox: thread.mailbox, threadId: thread.threadId, subject: first.title },
        }),
      });
    const undo = async () => {
      const { isGone } = await takeBack({ id: promise.id });
      if (!isGone) throw new Error('changed or said again since');
    };
    deed('ledger', promise.id, write, { undo, redo: put });
    return put();
  };
  const writeDue = (write: WriteOf<'due'>) => {
    const { promiseId: id, before, due } = write;
    const turn = (to: string | null) => () => correct({ id, patch: { due: to } });
    deed('ledger', id, write, { undo: turn(before), redo: turn(due) });
    return turn(due)();
  };
  const writeClose = (write: WriteOf<'closeDate'>) => {
    const { before, day } = write;
    const turn = (closeDate: string | null) => () =>
      update({ id: dossier.deal.id, patch: { closeDate } });
    deed('commercials', '', write, { undo: turn(before), redo: turn(day) });
    return turn(day)();
  };
  const writeBeside = (
    { suggestion }: Taking,
    write: Exclude<Write, { kind: 'fact' }>,
  ): Promise<unknown> => {
    switch (write.kind) {
      case 'person':
        return people.put(write.after);
      case 'promise':
        return writePromise(write, suggestion);
      case 'due':
        return writeDue(write);
      case 'closeDate':
        return writeClose(write);
    }
  };
  return {
    write: (takings) => {
      const ofFields = Map.groupBy(takings, ({ write }) =>
        write.kind === 'fact' ? write.field : null,
      );
      const facts = new Map(
        [...ofFields].map(([field, own]) => [
          field,
          field === null ? Promise.resolve() : writeFact(field, own),
        ]),
      );
      return takings.map((taking) => {
        const { write } = taking;
        return write.kind === 'fact'
          ? (facts.get(write.field) ?? Promise.resolve())
          : writeBeside(taking, write);
      });
    },
    whenTurned: async ({ write }) => {
      // All steps of a deed are turned in one go, this one's perhaps after who asks.
      await Promise.resolve();
      if (write.kind === 'fact') await scope.whenSaved(write.field);
      else if (write.kind === 'person') await people.whenTurned();
      else await turns.current.get(write);
    },
  };
}

interface Ways {
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
}
