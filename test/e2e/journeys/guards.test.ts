import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import type { Deal } from '@/lib/domain/deals/deal';
import type { GuardOverrule } from '@/lib/domain/guards/guard-overrule';
import { expectNoAxeFindings } from '../support/axe';
import { batonFrame } from '../support/baton-frame';
import { databaseRows } from '../support/database-rows';
import { GmailPage, type ComposePage } from '../support/gmail-page';
import { guardedDeal } from '../support/guarded-deal';
import { LedgerPage } from '../support/ledger-page';
import { repInGmail } from '../support/rep';
import { seedDossier } from '../support/seed-dossier';
import { seedRecords } from '../support/seed-records';
import { shownPrompt } from '../support/shown-prompt';
import { until } from '../support/until';
import { World } from '../support/world';

const DANA = 'dana.whitfield@northwindclinics.example';

/** A rep in Gmail with the deal in a phase, and what is kept of it. */
class Guarded {
  private constructor(
    readonly world: World,
    public gmail: GmailPage,
    readonly ledger: LedgerPage,
  ) {}

  static async open(role: string, deal: Partial<Deal>): Promise<Guarded> {
    const world = await World.open({ viewport: { width: 1500, height: 900 } });
    const gmail = await repInGmail(world, undefined, { role });
    const ledger = await LedgerPage.open(world);
    await seedDossier(ledger.page, guardedDeal(deal));
    const opened = new Guarded(world, gmail, ledger);
    await opened.reload();
    return opened;
  }

  get strip(): Locator {
    return this.gmail.page.locator('[data-baton=guard]');
  }

  async reload(): Promise<void> {
    await this.gmail.page.reload();
    await this.gmail.page.bringToFront();
    this.gmail = await GmailPage.open(this.gmail.page);
    await this.gmail.tab.waitFor();
    await this.gmail.undoSeconds(1);
  }

  async replyIn(thread: string): Promise<ComposePage> {
    await this.gmail.openThread(thread);
    return this.gmail.reply();
  }

  async newMail(to: string, subject = 'A question'): Promise<ComposePage> {
    const compose = await this.gmail.compose();
    await compose.to(to);
    await compose.subject.fill(subject);
    return compose;
  }

  /** The dialog in the small frame. */
  async dialog(): Promise<Locator> {
    return (await batonFrame(this.gmail.page, 'prompt')).getByRole('dialog');
  }

  async overrules(): Promise<GuardOverrule[]> {
    const { guardOverrules } = await databaseRows(this.ledger.page, ['guardOverrules']);
    return (guardOverrules ?? []) as GuardOverrule[];
  }

  /** Shows that nothing is said of one compose: of another one, opened after it, something is. */
  async expectSilence(compose: ComposePage): Promise<void> {
    const control = await this.newMail(DANA, 'Control');
    await until(async () => {
      expect(await this.strip.count()).toBe(1);
    });
    await this.discard(control);
    await until(async () => {
      expect(await this.strip.count()).toBe(0);
    });
    expect(await compose.region.isVisible()).toBe(true);
  }

  async discard(compose: ComposePage): Promise<void> {
    await compose.region.locator('.oh').click();
    await compose.region.waitFor({ state: 'detached' });
  }

  async sentTo(address: string): Promise<number> {
    const sent = await this.gmail.sent();
    return sent.filter(({ to }) => to.includes(address)).length;
  }
}

describe('a sales engineer after the technical win: one who can’t let go is led to step back', () => {
  let rep: Guarded;
  beforeAll(async () => {
    rep = await Guarded.open('Sales engineer', { phase: 'technical_win' });
  });
  afterAll(() => rep.world.close());

  it('is told before a word is written, beside the compose, and keeps the caret', async () => {
    const compose = await rep.replyIn('northwind-rollout');
    await rep.strip.getByText('Tomas (AE) answers from here.').waitFor();
    expect(await compose.body.evaluate((body) => document.activeElement === body)).toBe(true);
    const [strip, box] = await Promise.all([rep.strip.boundingBox(), compose.region.boundingBox()]);
    const apart =
      strip !== null &&
      box !== null &&
      (strip.y >= box.y + box.height ||
        strip.y + strip.height <= box.y ||
        strip.x >= box.x + box.width ||
        strip.x + strip.width <= box.x);
    expect(apart).toBe(true);
    await expectNoAxeFindings(rep.gmail.page, '[data-baton=guard]');
  });

  it('forwards the thread to the AE in its place', async () => {
    await rep.strip.getByRole('button', { name: 'Forward to Tomas' }).click();
    await until(async () => {
      const drafts = await rep.gmail.composes();
      expect(drafts.map(({ text }) => text).join(' ')).toContain('yours to answer');
    });
    const forward = rep.gmail.page.locator('.aoI').last();
    expect(
      await forward.locator('.anm[name=to] [role=option]').getAttribute('data-hovercard-id'),
    ).toBe('tomas@fernhill.example');
    await rep.strip.waitFor({ state: 'detached' });
    await rep.gmail.page.keyboard.press('Control+Enter');
    await until(async () => {
      expect(await rep.sentTo('tomas@fernhill.example')).toBe(1);
    });
    await rep.gmail.undo.waitFor({ state: 'hidden' });
    await until(async () => {
      expect((await rep.ledger.emails()).map(({ kind }) => kind)).toContain('forward_to_ae');
    });
  });

  it('is not told of that thread again, after a killed worker and a reload', async () => {
    await rep.world.killWorker();
    await rep.reload();
    const compose = await rep.replyIn('northwind-rollout');
    await rep.expectSilence(compose);
    await rep.discard(compose);
  });

  it('answers all the same for a reason that is kept, typed where no shortcut hears it', async () => {
    const compose = await rep.replyIn('northwind-kickoff');
    await compose.type('A word on the rota import.');
    await rep.strip.waitFor();
    await rep.world.killWorker();
    await rep.gmail.page.keyboard.press('Alt+Enter');
    const frame = await shownPrompt(rep.gmail.page);
    const dialog = frame.getByRole('dialog');
    await dialog.getByText('Something else').waitFor();
    await expectNoAxeFindings(frame);
    await dialog.getByRole('button', { name: 'Answer anyway' }).click();
    await dialog.getByText('Choose a reason first.').waitFor();
    await dialog.getByLabel('Something else').check();
    await rep.gmail.page.keyboard.press('Tab');
    await dialog.getByLabel('In a few words').fill('');
    await dialog.getByLabel('In a few words').pressSequentially('Dana asked me by phone');
    await dialog.getByRole('button', { name: 'Answer anyway' }).click();
    await rep.strip.waitFor({ state: 'detached' });
    await until(async () => {
      expect(await rep.overrules()).toMatchObject([
        { guard: 'step_back', reason: 'other', words: 'Dana asked me by phone' },
      ]);
    });
    expect((await rep.overrules())[0]?.threadId).not.toBeNull();
    expect(await rep.gmail.shortcutsFired()).toEqual([]);
    // The caret is where it was.
    await rep.gmail.page.keyboard.type(' One more.');
    expect(await compose.body.innerText()).toContain('A word on the rota import. One more.');
  });

  it('is asked once a thread, also after a reload', async () => {
    await rep.reload();
    const compose = await rep.replyIn('northwind-kickoff');
    await rep.expectSilence(compose);
    await compose.body.focus();
    await rep.gmail.page.keyboard.type('Thanks, that is all.');
    await rep.gmail.page.keyboard.press('Control+Enter');
    await rep.gmail.undo.waitFor();
    expect(await rep.overrules()).toHaveLength(1);
  });

  it('is asked in the same dialog as about a promise where the strip was ignored', async () => {
    const compose = await rep.replyIn('northwind-usage');
    await compose.type('We will build the single sign-on connector by May.');
    await rep.strip.waitFor();
    const before = (await rep.gmail.sent()).length;
    await compose.send.click();
    const frame = await shownPrompt(rep.gmail.page);
    const dialog = frame.getByRole('dialog');
    await dialog.getByText('Tomas (AE) answers from here.').waitFor();
    expect(await dialog.innerText()).toContain('single sign-on connector');
    await expectNoAxeFindings(frame);
    await dialog.getByRole('button', { name: 'Record and send anyway' }).click();
    await dialog.getByText(/^Choose a reason first/u).waitFor();
    await dialog.getByLabel('A competitive bake-off').check();
    await dialog.getByRole('button', { name: 'Record and send anyway' }).click();
    await until(async () => {
      expect((await rep.gmail.sent()).length).toBe(before + 1);
    });
    await until(async () => {
      expect((await rep.overrules()).map(({ reason }) => reason).sort()).toEqual([
        'bake_off',
        'other',
      ]);
    });
    await rep.gmail.undo.waitFor({ state: 'hidden' });
  });

  it('sends a new mail past it by a second Ctrl+Enter, which is kept as no reason given', async () => {
    const compose = await rep.newMail(DANA, 'A new thread');
    await rep.strip.waitFor();
    expect(await rep.strip.getByRole('button').allInnerTexts()).toEqual(['Answer anyway']);
    await compose.body.focus();
    await rep.gmail.page.keyboard.type('Hello Dana.');
    await rep.gmail.page.keyboard.press('Control+Enter');
    const prompt = await shownPrompt(rep.gmail.page);
    await prompt.getByText('Tomas (AE) answers from here.').waitFor();
    await rep.gmail.page.keyboard.press('Control+Enter');
    await until(async () => {
      expect((await rep.gmail.sent()).map(({ subject }) => subject)).toContain('A new thread');
    });
    await until(async () => {
      const kept = (await rep.overrules()).find(({ reason }) => reason === 'not_said');
      expect(kept?.draftId).toBeTruthy();
      // Adopted with the send.
      expect(kept?.threadId).toBeTruthy();
    });
    await rep.gmail.undo.waitFor({ state: 'hidden' });
  });

  it('writes to colleagues without a word of it', async () => {
    const compose = await rep.newMail('priya.raman@fernhill.example', 'Among us');
    await rep.expectSilence(compose);
    await compose.body.focus();
    await rep.gmail.page.keyboard.type('See you there.');
    await rep.gmail.page.keyboard.press('Control+Enter');
    await until(async () => {
      expect((await rep.gmail.sent()).map(({ subject }) => subject)).toContain('Among us');
    });
  });
});

describe('an account executive after a clean break: one who lingers as contact is led to redirect', () => {
  let rep: Guarded;
  beforeAll(async () => {
    rep = await Guarded.open('Account executive', {
      phase: 'handed_over',
      handoffModel: 'am_clean_break',
    });
  });
  afterAll(() => rep.world.close());

  it('puts one line into the answer that leads the customer to the account manager', async () => {
    const compose = await rep.replyIn('northwind-rollout');
    await rep.strip.getByText('Jonas (AM) is their contact now.').waitFor();
    await rep.strip.getByRole('button', { name: 'Redirect to Jonas' }).click();
    await until(async () => {
      expect(await compose.body.innerText()).toContain('Jonas Weber, copied here, is your contact');
    });
    expect(await compose.body.innerText()).toMatch(/^\s*Hi Dana,/u);
    expect(await compose.chips('cc')).toContain('jonas@fernhill.example');
    await rep.strip.waitFor({ state: 'detached' });
    await rep.gmail.page.keyboard.press('Control+Enter');
    const dialog = await rep.dialog();
    await Promise.race([rep.gmail.undo.waitFor(), dialog.waitFor()]);
    expect(await dialog.isVisible()).toBe(false);
  });
});

describe('an account executive who stays reachable through the CSM', () => {
  let rep: Guarded;
  beforeAll(async () => {
    rep = await Guarded.open('Account executive', {
      phase: 'first_90_days',
      handoffModel: 'csm_90_day',
    });
  });
  afterAll(() => rep.world.close());

  it('is reminded of the CSM, with what they wrote where the answer has words in it', async () => {
    const compose = await rep.replyIn('northwind-kickoff');
    await rep.strip.getByText('Priya (CSM) looks after them now.').waitFor();
    await compose.type('Let me think.');
    await rep.strip.getByRole('button', { name: 'Forward to Priya' }).click();
    await until(async () => {
      const drafts = await rep.gmail.composes();
      const mail = drafts.find(({ text }) => text.includes('yours to answer'));
      expect(mail?.text).toContain('How do the site leads get in?');
    });
    expect(await compose.body.innerText()).toContain('Let me think.');
    await rep.strip.waitFor({ state: 'detached' });
  });

  it('answers on the introduction’s own thread without a word of it', async () => {
    await rep.gmail.openThread('northwind-usage');
    const thread = await rep.gmail.page.locator('.ha h2').getAttribute('data-thread-perm-id');
    await seedRecords(rep.ledger.page, {
      emails: [
        {
          id: 'introduction',
          dealId: guardedDeal({}).deal.id,
          templateId: 'csm_introduction',
          kind: 'csm_introduction',
          mailbox: 'maya@fernhill.example',
          threadId: `#${String(thread)}`,
          subject: '',
          recipients: { to: [], cc: [], bcc: [] },
          sentAt: '2026-03-02T09:00:00.000Z',
          text: '',
          answers: [],
          outcome: null,
        },
      ],
    });
    await rep.reload();
    const compose = await rep.replyIn('northwind-usage');
    await rep.expectSilence(compose);
  });
});
