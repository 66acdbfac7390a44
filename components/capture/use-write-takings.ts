import { useMutation } from '@tanstack/react-query';
import { usePeopleSteps } from '@/components/brief/use-people-steps';
import { useDeal } from '@/components/deal/deal-context';
import { factStateIn } from '@/components/deal/fact-state-in';
import { factStep } from '@/components/deal/fact-step';
import { localDay } from '@/components/ledger/local-day';
import { peopleToPromise } from '@/components/ledger/people-to-promise';
import { isBriefFact } from '@/lib/domain/brief/brief-item';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import type { Write } from '@/lib/domain/capture/suggest/laid';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { isWritten, originsOf, type Taking } from '@/lib/domain/capture/suggest/take';
import { addPromise } from '@/lib/queries/add-promise';
import { updateDeal } from '@/lib/queries/update-deal';
import { updatePromise } from '@/lib/queries/update-promise';

type WriteOf<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;

/**
 * The way of what is taken into the deal's records: each kind by the same road as if the rep had written it. Every
 * change is pushed to the deal's undo; the promise resolves once all of it is on disk.
 */
export function useWriteTakings(): (takings: readonly Taking[]) => Promise<unknown> {
  const scope = useDeal();
  const { dossier, session } = scope;
  const people = usePeopleSteps();
  const { mutateAsync: add } = useMutation(addPromise);
  const { mutateAsync: correct } = useMutation(updatePromise);
  const { mutateAsync: update } = useMutation(updateDeal);

  const writeFact = (field: FactField, takings: readonly Taking[]) => {
    const value = takings.flatMap(({ write }) => (write.kind === 'fact' ? [write.value] : []));
    const origins = takings.flatMap(({ suggestion, write }) =>
      write.kind === 'fact' ? originsOf(suggestion.said, write.part) : [],
    );
    const before = factStateIn(dossier, field);
    scope.changeChecked(field, value.at(-1), origins);
    // The brief doesn't show it, but what was taken can be taken back.
    if (!isBriefFact(field))
      session.push(factStep(field, before, { ...before, value: value.at(-1) }));
    scope.release(field);
    return scope.whenSaved(field);
  };
  const deed = (item: 'ledger' | 'commercials', path: string, ways: Ways) => {
    const [undo, redo] = [ways.undo, ways.redo].map((way) => () => {
      // The ledger and the deal say themselves what stands there.
      way().catch(() => undefined);
      return true;
    });
    if (undo !== undefined && redo !== undefined)
      session.push({ kind: 'deed', item, path, undo, redo });
  };
  const writePromise = async ({ promise }: WriteOf<'promise'>, { said: [first] }: Suggestion) => {
    const turn = (status: 'open' | 'discarded') => () =>
      correct({ id: promise.id, patch: { status } });
    deed('ledger', promise.id, { undo: turn('discarded'), redo: turn('open') });
    const heard = peopleToPromise(dossier.people).filter(({ name }) =>
      first.people.includes(name ?? ''),
    );
    const added = await add({
      ...promise,
      dealId: dossier.deal.id,
      type: 'promise',
      source: isWritten(first.kind) ? 'other' : 'call',
      review: 'unreviewed',
      recipients: { to: heard, cc: [], bcc: [] },
      saidOn: localDay(new Date(first.at)),
    });
    if (added.status !== 'discarded') return;
    // It was taken before, and taken back; the rep may have edited it since.
    const { sentence, owner, kind, due } = promise;
    await correct({ id: promise.id, patch: { sentence, owner, kind, due, status: 'open' } });
  };
  const writeDue = ({ promiseId: id, before, due }: WriteOf<'due'>) => {
    const turn = (to: string | null) => () => correct({ id, patch: { due: to } });
    deed('ledger', id, { undo: turn(before), redo: turn(due) });
    return turn(due)();
  };
  const writeClose = ({ before, day }: WriteOf<'closeDate'>) => {
    const turn = (closeDate: string | null) => () =>
      update({ id: dossier.deal.id, patch: { closeDate } });
    deed('commercials', '', { undo: turn(before), redo: turn(day) });
    return turn(day)();
  };
  const writeBeside = ({ write, suggestion }: Taking): Promise<unknown> => {
    switch (write.kind) {
      case 'person':
        return people.put(write.after);
      case 'promise':
        return writePromise(write, suggestion);
      case 'due':
        return writeDue(write);
      case 'closeDate':
        return writeClose(write);
      case 'fact':
        return Promise.resolve();
    }
  };
  return (takings) => {
    const fields = Map.groupBy(takings, ({ write }) =>
      write.kind === 'fact' ? write.field : null,
    );
    const ofFacts = [...fields].flatMap(([field, own]) =>
      field === null ? [] : [writeFact(field, own)],
    );
    return Promise.all([...ofFacts, ...takings.map(writeBeside)]);
  };
}

interface Ways {
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
}
