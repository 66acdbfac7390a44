import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TIDEWELL } from '../../fixtures/tidewell-thread';
import { expectNoAxeFindings } from '../support/axe';
import { briefState, findDeal, readCaptures, readDossier, readMails } from '../support/brief-state';
import type { GmailPage } from '../support/gmail-page';
import { decideByKeys, Hands, type Decided } from '../support/hands';
import { judgeTidewell } from '../support/judge-tidewell';
import { pressShortcut } from '../support/press-shortcut';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

/** A Friday: the mails of the thread are dated back from it. */
const NOW = '2026-11-20T12:00:00Z';

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
let hands: Hands;
let dealId: string;
let decided: Decided;
beforeAll(async () => {
  world = await World.open();
  gmail = await repInGmail(world, `/mail/u/0/?now=${NOW}`);
  await gmail.openThread(TIDEWELL.slug);
  hands = new Hands(gmail.page);
});
afterAll(() => world.close());

const suggestions = () => sidebar.frame.locator('[data-suggestion]');
const dossierNow = () => readDossier(sidebar.frame, dealId);
const taken = async () => {
  const [capture] = await readCaptures(sidebar.frame, dealId);
  const facts = capture?.facts.filter(({ verdict }) => verdict.kind === 'taken') ?? [];
  return { id: capture?.id ?? '', facts: facts.map(({ fact }) => fact) };
};

describe('from a thread to a half-filled brief, by keys alone', () => {
  it('makes a deal of the thread, of which nothing is known but who writes', async () => {
    await hands.press(';');
    await pressShortcut(world, gmail, 'toggle-sidebar');
    sidebar = await SidebarPage.in(gmail.page);
    await hands.enter(sidebar.frame.getByLabel('Deal name'));
    await sidebar.tab('Brief').waitFor();
    // What was pressed is gone, and the keys go on where the thread is read.
    const way = sidebar.button(/^Fill the brief from/u);
    await until(async () => {
      expect(await way.evaluate((button) => document.activeElement === button)).toBe(true);
    });
    dealId = await findDeal(sidebar.frame, TIDEWELL.deal);
    expect(briefState(await dossierNow()).filled).toEqual(['peopleMap']);
  });

  it('reads every mail in its writer’s own words, and enters nothing unasked', async () => {
    await hands.enter(sidebar.button(/^Fill the brief from/u));
    await sidebar.button('Read this thread').waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await hands.enter(sidebar.button('Read this thread'));
    await sidebar.button('Show suggestions').waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await hands.enter(sidebar.button('Show suggestions'));
    await suggestions().first().waitFor();
    const [capture] = await readCaptures(sidebar.frame, dealId);
    const { messages, threadId } = capture?.source.thread ?? { messages: [], threadId: '' };
    expect(messages).toHaveLength((await mails()).length);
    // Every mail quotes all that were before it.
    const read = await readMails(sidebar.frame, threadId);
    expect(read.filter((words) => words.includes('whenever somebody cleans the sauna'))).toEqual([
      read[0],
    ]);
    const { facts, promises } = await dossierNow();
    expect([...facts, ...promises]).toEqual([]);
  });

  it.each(['dark', 'light'] as const)('lists it without a finding of axe, %s', async (look) => {
    await gmail.page.emulateMedia({ colorScheme: look });
    await expectNoAxeFindings(sidebar.frame);
  });

  it('fills half of what a conversation can tell with what is taken, and nothing else', async () => {
    decided = await decideByKeys(sidebar.frame, hands, judgeTidewell);
    await sidebar.frame.getByText('All decided', { exact: true }).waitFor();
    await expect.poll(async () => (await taken()).facts.length).toBe(decided.taken.length);
    const { told, tellable } = briefState(await dossierNow());
    expect(told).toEqual(
      expect.arrayContaining([
        'problem',
        'compellingEvent',
        'championProfile',
        'buyerPriorities',
        'peopleMap',
        'ledger',
        'objections',
      ]),
    );
    expect(told.length).toBeGreaterThanOrEqual(tellable.length / 2);
    expect(decided.refused.length).toBeGreaterThan(0);
    const words = JSON.stringify(await dossierNow());
    for (const quote of decided.refused) expect(words).not.toContain(quote);
    expect(hands.clicks).toBe(0);
    await expectNoAxeFindings(sidebar.frame);
  });

  it('writes what the rep set right as the rep has it, not as it was read', async () => {
    const { people, facts, promises } = await dossierNow();
    const roleOf = (name: string) => people.find((person) => person.name === name)?.role;
    expect(roleOf('Lucy Tran')).toBe('it_owner');
    expect(roleOf('Delyth Rees')).toBe('other');
    const valueOf = (field: string) => facts.find((fact) => fact.field === field)?.value;
    expect(valueOf('compellingEvent')).toMatchObject({ date: '2027-04-01' });
    expect(JSON.stringify(valueOf('objections'))).toContain('"resolved"');
    expect(promises.find(({ sentence }) => sentence.includes('until they open'))?.due).toBeNull();
  });

  it('says of each thing where it was written: the thread, the words, the day', async () => {
    const { id, facts } = await taken();
    const sent = await mails();
    for (const { quote, at, author } of facts) {
      const mail = sent.find(({ words }) => words.includes(plain(quote)));
      expect(mail, quote).toBeDefined();
      expect([author?.name, Date.parse(at ?? '')]).toEqual([mail?.from, mail?.at]);
    }
    const dossier = await dossierNow();
    const origins = dossier.facts.flatMap((fact) => fact.origins);
    expect(origins.length).toBeGreaterThan(facts.length / 2);
    for (const { kind, ref, quote, at } of origins) {
      expect([kind, ref]).toEqual(['mail', id]);
      const fact = facts.find((one) => one.quote === quote);
      expect(Date.parse(at)).toBe(Date.parse(fact?.at ?? ''));
    }
  });

  it('leads back from the brief to the thread, by keys too', async () => {
    await hands.enter(sidebar.button('Back to the deal'), 'Shift+Tab');
    const problem = sidebar.frame.locator('[data-item=problem]');
    await hands.enter(problem.getByRole('button', { name: /^Thread “Lifeguard rotas/u }).first());
    await sidebar.frame.getByText('All decided', { exact: true }).waitFor();
  });
});

/** The thread's mails as they were sent, without what they quote. */
async function mails() {
  const all = await gmail.page.evaluate(
    (slug) => window.standIn.threads.find((thread) => thread.slug === slug)?.messages ?? [],
    TIDEWELL.slug,
  );
  return all.map(({ from, at, html }) => ({
    from: from?.name,
    at: Date.parse(at),
    words: plain(html.replace(/<div class="gmail_quote.*$/su, '').replace(/<[^>]+>/gu, ' ')),
  }));
}

function plain(words: string): string {
  return words.replaceAll('&amp;', '&').replace(/\s+/gu, ' ').trim();
}
