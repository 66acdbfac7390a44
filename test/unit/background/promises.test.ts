import { beforeEach, describe, expect, it } from 'vitest';
import { takenId } from '@/lib/domain/capture/suggest/taken-id';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { aDeal, aPerson, aPromise, aReport, maya } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;

beforeEach(async () => {
  background = new BackgroundHarness();
  await background.ask('profile.save', maya);
  await background.ask('mailboxes.set', { address: maya.address, enabled: true });
  await background.db.deals.add(aDeal());
  await background.db.people.add(aPerson());
});

const said: ParsedInput<'promises.add'> = {
  id: 'promise-said-1',
  dealId: 'deal-northwind',
  source: 'call',
  sentence: 'We throw in the training',
  type: 'promise',
  kind: 'pricing_or_concession',
  strength: 'firm',
  owner: 'Maya Lindqvist',
  due: null,
  review: 'good_faith',
  recipients: { to: [], cc: [], bcc: [] },
  saidOn: '2026-02-27',
};

const all = async () => (await background.ask('promises.page', { after: null })).promises;

async function send(draftId: string, parts: Partial<Parameters<typeof aReport>[1]> = {}) {
  const report = aReport([aPromise()], { draftId, ...parts });
  await background.ask('ledger.sending', report);
  await background.ask('ledger.settle', {
    mailbox: report.mailbox,
    draftId,
    outcome: 'left',
    threadId: null,
  });
}

describe('a promise said aloud', () => {
  it('stands in the ledger of its deal, once however often it is added', async () => {
    await background.ask('promises.add', said);
    await background.ask('promises.add', { ...said, sentence: 'Something else' });
    expect(await all()).toMatchObject([
      { sentence: 'We throw in the training', source: 'call', review: 'good_faith', mailbox: null },
    ]);
    const dossier = await background.ask('deals.dossier', { id: 'deal-northwind' });
    expect(dossier?.promises).toHaveLength(1);
  });
});

describe('a correction', () => {
  it('changes the promise and keeps what it was in the history', async () => {
    await background.ask('promises.add', said);
    background.now = '2026-03-04T09:00:00.000Z';
    const changed = await background.ask('promises.update', {
      id: said.id,
      patch: { status: 'kept', due: '2026-03-05' },
    });
    expect(changed.history.slice(1)).toEqual([
      { at: background.now, what: 'status', from: 'open', to: 'kept' },
      { at: background.now, what: 'due', from: null, to: '2026-03-05' },
    ]);
  });

  it('that changes nothing leaves no line', async () => {
    await background.ask('promises.add', said);
    const same = await background.ask('promises.update', {
      id: said.id,
      patch: { status: 'open' },
    });
    expect(same.history).toHaveLength(1);
  });

  it('classes many at once and passes over what is gone', async () => {
    await background.ask('promises.add', said);
    await background.ask('promises.add', { ...said, id: 'promise-said-2' });
    const ids = ['promise-said-1', 'promise-said-2', 'promise-gone-9'];
    const { changed } = await background.ask('promises.updateAll', {
      ids,
      patch: { review: 'aspirational' },
    });
    expect(changed).toBe(2);
    expect((await all()).map(({ review }) => review)).toEqual(['aspirational', 'aspirational']);
  });
});

describe('the pages of the ledger', () => {
  it('give every recorded promise once, and no draft', async () => {
    const number = (index: number) => String(index).padStart(4, '0');
    for (let index = 0; index < 1_203; index += 1) {
      await background.db.promises.add({
        ...(await background.ask('promises.add', { ...said, id: 'promise-model' })),
        id: `promise-${number(index)}`,
        status: index === 600 ? 'drafted' : 'open',
      });
    }
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof all>> extends infer Rows
        ? { promises: Rows; next: string | null }
        : never = await background.ask('promises.page', { after });
      ids.push(...page.promises.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(1_203);
    expect(ids).not.toContain('promise-0600');
  });
});

describe('the digests of the ledger', () => {
  it('tell the part that has changed from those that have not', async () => {
    const ids = ['promise-1', 'promise-2', 'promise-3', 'promise-4'];
    for (const id of ids) await background.ask('promises.add', { ...said, id });
    const cuts = ['promise-2'];
    const before = await background.ask('promises.digests', { cuts });
    await background.ask('promises.update', { id: 'promise-3', patch: { review: 'contractual' } });
    const after = await background.ask('promises.digests', { cuts });
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    const whole = await background.ask('promises.page', { after: null });
    expect(await background.ask('promises.digests', { cuts: [] })).toEqual([whole.digest]);
  });
});

describe('earlier promises', () => {
  const ask = (addresses: string[]) =>
    background.ask('ledger.earlier', { mailbox: maya.address, addresses });

  it('are those that left to one of these people, the latest first', async () => {
    await send('#msg-a:r1');
    background.now = '2026-03-03T09:00:00.000Z';
    await send('#msg-a:r2');
    await background.ask('ledger.draft', aReport([aPromise()], { draftId: '#msg-a:r3' }));
    const earlier = await ask(['dana.whitfield@northwindclinics.example', maya.address]);
    expect(earlier.map(({ sentAt }) => sentAt)).toEqual([
      '2026-03-03T09:00:00.000Z',
      '2026-03-02T09:00:00.000Z',
    ]);
    expect(await ask(['somebody@else.example'])).toEqual([]);
  });

  it('are not told to a mailbox that is off', async () => {
    await expect(
      background.ask('ledger.earlier', { mailbox: 'other@fernhill.example', addresses: [] }),
    ).rejects.toThrow('mailbox is off');
  });
});

describe('a later mail that delivers a promise', () => {
  it('offers the sentence once it has left, and takes the offer back when it is undone', async () => {
    await background.ask('promises.add', said);
    const delivers = [{ promiseId: said.id, sentence: 'The training is booked and free.' }];
    await send('#msg-a:r7', { delivers });
    const offered = async () => (await all()).find(({ id }) => id === said.id)?.delivery;
    expect(await offered()).toMatchObject({ sentence: 'The training is booked and free.' });
    await background.ask('ledger.settle', {
      mailbox: maya.address,
      draftId: '#msg-a:r7',
      outcome: 'undone',
      threadId: null,
    });
    expect(await offered()).toBeNull();
  });

  it('offers nothing to a promise that is settled', async () => {
    await background.ask('promises.add', said);
    await background.ask('promises.update', { id: said.id, patch: { status: 'withdrawn' } });
    await send('#msg-a:r7', { delivers: [{ promiseId: said.id, sentence: 'Done.' }] });
    expect((await all()).find(({ id }) => id === said.id)?.delivery).toBeNull();
  });
});

describe('a promise that was taken from a conversation', () => {
  const taken = {
    ...said,
    id: takenId('capture-call', 'commitment we will'),
    source: 'mail',
  } as const;
  const takeBack = () => background.ask('promises.takeBack', { id: taken.id });

  it('leads back to the thread it was read in', async () => {
    const thread = { mailbox: maya.address, threadId: 'thread-f:1', subject: 'Rollout' };
    await background.ask('promises.add', { ...taken, thread });
    expect(await all()).toMatchObject([{ ...thread, source: 'mail', draftKey: null }]);
  });

  it('was never made once it is taken back, and can be taken again', async () => {
    await background.ask('promises.add', taken);
    expect(await takeBack()).toEqual({ isGone: true });
    expect(await background.db.promises.count()).toBe(0);
    expect(await takeBack()).toEqual({ isGone: true });
    expect(await background.ask('promises.add', taken)).toMatchObject({ status: 'open' });
  });

  it('stays once it was changed, or said again in a mail', async () => {
    await background.ask('promises.add', taken);
    const again = { ...taken, id: 'promise-again' };
    const repeated = await background.ask('promises.add', again);
    await background.db.promises.put({ ...repeated, repeats: taken.id });
    expect(await takeBack()).toEqual({ isGone: false });
    await background.db.promises.delete(again.id);
    await background.ask('promises.update', { id: taken.id, patch: { review: 'contractual' } });
    expect(await takeBack()).toEqual({ isGone: false });
    expect(await all()).toMatchObject([{ id: taken.id, review: 'contractual' }]);
  });

  it('is the only one that goes this way', async () => {
    await background.ask('promises.add', said);
    expect(await background.ask('promises.takeBack', { id: said.id })).toEqual({ isGone: false });
    expect(await all()).toHaveLength(1);
  });
});
