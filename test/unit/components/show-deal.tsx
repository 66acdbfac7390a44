import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Desk } from '@/components/desk/desk';
import { dealHash, type DealPart } from '@/components/desk/desk-route';
import { dealSchema } from '@/lib/domain/deals/deal';
import type { Capture } from '@/lib/domain/capture/capture';
import { keepCapture } from '@/lib/domain/capture/keep-capture';
import { withVerdict } from '@/lib/domain/capture/with-verdict';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { joinOrigins, withoutOrigins } from '@/lib/domain/brief/join-origins';
import { mergeFact } from '@/lib/domain/brief/merge-fact';
import { definedOnly } from '@/lib/domain/defined-only';
import { changePromise } from '@/lib/domain/ledger/promise-history';
import { promiseRecordSchema } from '@/lib/domain/ledger/promise-record';
import type { Version } from '@/lib/domain/versions/version';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import type { UserRole } from '@/lib/domain/roles';
import { saveFact } from '@/lib/queries/save-fact';
import { promiseOf } from '../../fixtures/full-brief-people';
import { maya, NOW } from '../../fixtures/records';
import { fakeBackground } from './fake-background';
import { mount } from './mount';

export interface DealScene {
  readonly dossier: Dossier;
  readonly versions?: readonly Version[];
  readonly part: DealPart;
  readonly role?: UserRole;
  readonly focus?: string;
  /** What was read for it. */
  readonly captures?: readonly Capture[];
}

/** One deal's page on the desk, over a background that keeps what it is told. */
export async function showDeal({
  dossier: first,
  versions = [],
  part,
  role = 'ae',
  focus,
  captures: read = [],
}: DealScene) {
  let dossier = first;
  let captures = [...read];
  const background = fakeBackground({
    'profile.get': () => ({ ...maya, role }),
    'deals.dossier': () => dossier,
    'deals.update': ({ patch }: ParsedInput<'deals.update'>) => {
      dossier = { ...dossier, deal: dealSchema.parse({ ...dossier.deal, ...patch }) };
      return dossier.deal;
    },
    'captures.list': () => captures,
    'captures.keep': (input: ParsedInput<'captures.keep'>) => {
      const known = captures.find(({ id }) => id === input.id) ?? null;
      const kept = keepCapture(known, input, NOW);
      captures = [...captures.filter((one) => one !== known), kept];
      return kept;
    },
    'captures.decide': ({ id, verdicts }: ParsedInput<'captures.decide'>) => {
      captures = captures.map((one) => (one.id === id ? withVerdict(one, verdicts, NOW) : one));
      return captures.find((one) => one.id === id) as Capture;
    },
    'captures.remove': ({ id }: ParsedInput<'captures.remove'>) => {
      captures = captures.filter((one) => one.id !== id);
      return null;
    },
    'versions.list': ({ before, limit }: ParsedInput<'versions.list'>) =>
      versions.filter(({ startedAt }) => before === null || startedAt < before).slice(0, limit),
    'versions.restore': () => true,
    'promises.add': ({ saidOn, ...input }: ParsedInput<'promises.add'>) => {
      const known = dossier.promises.find(({ id }) => id === input.id);
      if (known !== undefined) return known;
      const added = promiseRecordSchema.parse({
        ...promiseOf(input, 0),
        sentAt: `${saidOn}T12:00:00.000Z`,
      });
      dossier = { ...dossier, promises: [...dossier.promises, added] };
      return added;
    },
    'promises.takeBack': ({ id }: ParsedInput<'promises.takeBack'>) => {
      dossier = { ...dossier, promises: dossier.promises.filter((one) => one.id !== id) };
      return { isGone: true };
    },
    'facts.save': (input: ParsedInput<'facts.save'>) => {
      const known = dossier.facts.find(({ field }) => field === input.field);
      const { state } = mergeFact({ ...input, mine: input.state }, known ?? null);
      const left = withoutOrigins(known?.origins ?? [], input.outdated ?? []);
      const origins = joinOrigins(left, input.origins);
      const { dealId, field } = input;
      const revision = (known?.revision ?? 0) + 1;
      const fact = { dealId, field, ...state, origins, revision, updatedAt: NOW };
      const others = dossier.facts.filter((other) => other.field !== field);
      dossier = { ...dossier, facts: [...others, fact] };
      return { fact, lost: [] };
    },
    'people.save': ({ person }: ParsedInput<'people.save'>) => {
      const saved = { ...person, position: 0, updatedAt: NOW };
      const others = dossier.people.filter(({ id }) => id !== person.id);
      dossier = { ...dossier, people: [...others, saved] };
      return { person: saved, lost: [] };
    },
    'people.remove': ({ id }: ParsedInput<'people.remove'>) => {
      dossier = { ...dossier, people: dossier.people.filter((person) => person.id !== id) };
      return null;
    },
    'calls.save': (input: ParsedInput<'calls.save'>) => {
      const call = { ...input.call, updatedAt: NOW };
      const others = dossier.calls.filter(({ id }) => id !== call.id);
      dossier = { ...dossier, calls: [...others, call] };
      return { call, lost: [] };
    },
    'calls.remove': ({ id }: ParsedInput<'calls.remove'>) => {
      dossier = { ...dossier, calls: dossier.calls.filter((call) => call.id !== id) };
      return null;
    },
    'meetings.save': (input: ParsedInput<'meetings.save'>) => {
      const meeting = { ...input.meeting, updatedAt: NOW };
      const others = dossier.meetings.filter(({ id }) => id !== meeting.id);
      dossier = { ...dossier, meetings: [...others, meeting] };
      return { meeting, lost: [] };
    },
    'meetings.remove': ({ id }: ParsedInput<'meetings.remove'>) => {
      dossier = { ...dossier, meetings: dossier.meetings.filter((one) => one.id !== id) };
      return null;
    },
    'promises.update': ({ id, patch }: ParsedInput<'promises.update'>) => {
      const known = dossier.promises.find((promise) => promise.id === id);
      if (known === undefined) throw new Error(`no promise ${id}`);
      const changed = changePromise(known, definedOnly(patch), NOW);
      const others = dossier.promises.filter((promise) => promise.id !== id);
      dossier = { ...dossier, promises: [...others, changed] };
      return changed;
    },
  });
  window.location.hash = dealHash(dossier.deal.id, part, focus);
  return {
    background,
    container: await mount(<DeskWithHub />),
    /** As it is kept by now. */
    kept: () => ({ dossier, captures }),
  };
}

function DeskWithHub() {
  const client = useQueryClient();
  const [hub] = useState(() =>
    createAutosaveHub((fact, unheard) => saveFact(client, fact, unheard)),
  );
  return <Desk hub={hub} />;
}
