import { prepareEarlier } from '../../../ledger/match-earlier';
import type { PromiseRecord } from '../../../ledger/promise-record';
import { asNew, type Laid } from '../laid';
import type { NewPromise } from '../new-promise';

/** Lays a promise of ours over the ledger: it is in it, has another day there, or is one more. */
export function layPromise(promise: NewPromise, promises: readonly PromiseRecord[]): Laid {
  const { sentence, kind, due } = promise;
  if (sentence.trim() === '') return { state: 'no_room' };
  const counted = promises.filter((one) => one.type === 'promise' && one.status !== 'discarded');
  if (counted.some((one) => one.id === promise.id)) return { state: 'known' };
  const match = prepareEarlier(counted)({ sentence, type: 'promise', kind, due });
  const known = counted.find((one) => one.id === match?.id) ?? verbatim(sentence, counted);
  const add = { kind: 'promise', promise } as const;
  if (known === undefined) return asNew(add);
  if (match?.about === 'amount' || match?.about === 'answer') {
    const conflicts = [{ part: 'what', brief: known.sentence, said: sentence }];
    // What was promised once stays promised until it is withdrawn.
    return { state: 'contradiction', conflicts, instead: null, both: add };
  }
  if (due === null || known.due === due) return { state: 'known' };
  const write = { kind: 'due', promiseId: known.id, before: known.due, due } as const;
  if (known.due === null) return { state: 'new', fills: ['due'], of: known.sentence, write };
  const conflicts = [{ part: 'due', brief: known.due, said: due }];
  return { state: 'contradiction', conflicts, instead: write, both: add };
}

function verbatim(sentence: string, promises: readonly PromiseRecord[]): PromiseRecord | undefined {
  const words = sentence.trim().toLowerCase();
  return promises.find((one) => one.sentence.trim().toLowerCase() === words);
}
