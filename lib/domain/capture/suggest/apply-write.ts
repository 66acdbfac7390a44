import type { FactField } from '../../brief/fact-schemas';
import type { Dossier } from '../../deals/dossier';
import type { PromiseRecord } from '../../ledger/promise-record';
import type { PersonParts } from '../../people/person-parts';
import type { Write } from './laid';
import type { NewPromise } from './new-promise';

/**
 * A deal's records as they are once a write is through, so that the next suggestion is laid over them.
 *
 * @param now - ISO 8601, UTC.
 */
export function applyWrite(dossier: Dossier, write: Write, now: string): Dossier {
  switch (write.kind) {
    case 'fact':
      return withFact(dossier, write.field, write.value, now);
    case 'person':
      return withPerson(dossier, write.after, now);
    case 'promise': {
      const promise = recordOf(write.promise, dossier.deal.id, now);
      return { ...dossier, promises: [...dossier.promises, promise] };
    }
    case 'due': {
      const { promiseId, due } = write;
      const promises = dossier.promises.map((one) =>
        one.id === promiseId ? { ...one, due } : one,
      );
      return { ...dossier, promises };
    }
    case 'closeDate':
      return { ...dossier, deal: { ...dossier.deal, closeDate: write.day } };
  }
}

function withFact(dossier: Dossier, field: FactField, value: unknown, now: string): Dossier {
  const known = dossier.facts.find((fact) => fact.field === field);
  const blank = { toConfirm: false, none: false, origins: [], revision: 0, updatedAt: now };
  const fact = { ...blank, dealId: dossier.deal.id, ...known, field, value };
  return { ...dossier, facts: [...dossier.facts.filter((one) => one !== known), fact] };
}

function withPerson(dossier: Dossier, after: PersonParts, now: string): Dossier {
  const known = dossier.people.find(({ id }) => id === after.id);
  const person = { ...after, position: known?.position ?? dossier.people.length, updatedAt: now };
  const people =
    known === undefined
      ? [...dossier.people, person]
      : dossier.people.map((one) => (one === known ? person : one));
  return { ...dossier, people };
}

function recordOf(promise: NewPromise, dealId: string, now: string): PromiseRecord {
  return {
    ...promise,
    dealId,
    source: 'call',
    draftKey: null,
    mailbox: null,
    threadId: null,
    subject: '',
    recipients: { to: [], cc: [], bcc: [] },
    addresses: [],
    type: 'promise',
    status: 'open',
    review: 'unreviewed',
    repeats: null,
    delivery: null,
    history: [],
    sentAt: now,
    createdAt: now,
    updatedAt: now,
  };
}
