import { setTimeout as pause } from 'node:timers/promises';
import { batonFrame } from '../support/baton-frame';
import { injectFault } from './inject-fault';
import { isWanted, type Answer } from './intentions';
import type { MailRecord } from './mail-record';
import { ADDED_PROMISES, addedText } from './mails';
import type { Plan } from './plan';
import {
  discard,
  isOpen,
  makeGesture,
  openCompose,
  writeInto,
  type StormCompose,
} from './storm-compose';
import type { StormWorld } from './storm-world';

/** What came of one send. */
export interface PlayedSend {
  readonly plan: Plan;
  readonly record: MailRecord;
  /** Whether the dialog was seen. */
  asked: boolean;
  /** Answers in a dialog that was dead, so that the rep had to press once more. */
  moreActs: number;
  /** Milliseconds from the act that let the mail go to its leaving. */
  leaveTimes: number[];
  /** Calls of ours that failed by a fault. */
  failedCalls: number;
  readonly problems: Problem[];
}

/** What must never be. */
export type Problem = 'wedged' | 'sent unasked' | 'held but sent' | 'held and lost';

/** Two seconds of our own watchdog, and what a busy machine may add. */
const LEAVES_WITHIN_MS = 6_000;
/** After that long without an effect a rep presses again. */
const PATIENCE_MS = 4_000;
const STEP_MS = 25;
const DOUBLE_CLICK_MS = 600;

type Turn = 'gone' | 'asking' | 'choosing' | 'nothing';

/** Plays one send in a browser, from the open compose to what becomes of it. */
export async function playSend(
  storm: StormWorld,
  plan: Plan,
  remember: (record: MailRecord) => void,
): Promise<PlayedSend> {
  const bystanders = plan.opensBystander ? [await openBystander(storm, plan, remember)] : [];
  const compose = await openCompose(storm.tab, storm.world.extensionId, {
    view: plan.way.view,
    text: plan.mail.write(plan.id),
    subject: `Order ${String(plan.id)}`,
  });
  const { draftId, to } = compose;
  const promises = plan.mail.promises;
  const record = { id: plan.id, draftId, to, wanted: false, heldAt: null, promises };
  remember(record);
  const played: PlayedSend = {
    plan,
    record,
    asked: false,
    moreActs: 0,
    leaveTimes: [],
    failedCalls: 0,
    problems: [],
  };
  await pause(plan.pause);
  await new Play(storm, compose, played).run();
  for (const one of [compose, ...bystanders]) await putAway(one);
  return played;
}

class Play {
  private injected: Promise<void>[] = [];
  private readonly worlds: number;

  constructor(
    private readonly storm: StormWorld,
    private compose: StormCompose,
    private readonly played: PlayedSend,
  ) {
    this.worlds = storm.tab.worldCount;
  }

  async run(): Promise<void> {
    const { plan, record } = this.played;
    await this.strike('before');
    await this.send(plan.intention.answer);
    if (record.wanted && plan.intention.undoes) await this.undo();
    await this.heal();
    if (record.wanted || plan.intention.then === 'nothing') return;
    await this.checkHeld();
    if (plan.intention.then === 'send_later') await this.send('button');
  }

  /** The gesture, and all that is asked after it. */
  private async send(answer: Answer): Promise<void> {
    const { plan, record, problems } = this.played;
    const first = this.played.leaveTimes.length === 0 && record.heldAt === null;
    record.wanted = true;
    await this.compose.tab.forgetDialog();
    let actedAt = Date.now();
    await makeGesture(this.compose, plan.way.gesture);
    if (first) this.injected.push(this.strike('after'));
    let given = 0;
    for (;;) {
      const turn = await this.nextTurn(given > 0);
      if (turn === 'gone') {
        this.played.leaveTimes.push(Date.now() - actedAt);
        return;
      }
      if (turn === 'choosing') {
        await this.chooseTime();
        actedAt = Date.now();
        continue;
      }
      const isDead = turn === 'nothing';
      // A dialog that came and was lost before it could be read has left the mail to the rep.
      const isLost = given === 0 && isDead && (await this.compose.tab.hasAsked());
      if (isDead && !isLost && (given === 0 || given > 2)) {
        problems.push('wedged');
        return;
      }
      if (given > 0 || isLost) this.played.moreActs += 1;
      if (!isDead) {
        this.played.asked = true;
        if (first && given === 0) await this.strike('asked');
        await pause(plan.reading);
        if (await this.storm.hasLeft(record.draftId)) {
          problems.push('sent unasked');
          return;
        }
      }
      given += 1;
      actedAt = Date.now();
      const now = isDead ? 'send_again' : answer;
      if (!isWanted(now)) {
        await this.holdBack(now);
        return;
      }
      await this.give(now);
    }
  }

  /** Waits for what the rep sees next. After an answer, the dialog it was given in counts no more. */
  private async nextTurn(answered: boolean): Promise<Turn> {
    const { storm, compose } = this;
    const end = Date.now() + (answered ? PATIENCE_MS : LEAVES_WITHIN_MS);
    let closed = !answered;
    while (Date.now() < end) {
      if (await storm.hasLeft(compose.draftId)) return 'gone';
      const { page } = compose.tab;
      if (!page.isClosed()) {
        const choosing = await page
          .evaluate(() => document.querySelector('.aXo') !== null)
          .catch(() => false);
        if (choosing) return 'choosing';
        const asking = await compose.tab.isAsking().catch(() => false);
        if (asking && closed) return 'asking';
        closed ||= !asking;
      }
      await pause(STEP_MS);
    }
    return 'nothing';
  }

  private async give(answer: Answer): Promise<void> {
    const { tab } = this.compose;
    const { keyboard } = tab.page;
    switch (answer) {
      case 'button':
      case 'back': {
        const name = answer === 'button' ? 'Record and send' : 'Back to the mail';
        const frame = await batonFrame(tab.page, 'prompt').catch(() => null);
        // A dead frame has no buttons: the rep will try another way.
        await frame
          ?.getByRole('button', { name })
          .click({ timeout: 1_500 })
          .catch(() => undefined);
        return;
      }
      case 'enter':
        await keyboard.press('Enter');
        return;
      case 'second_send_key':
        await keyboard.press('Control+Enter');
        return;
      case 'esc':
        await keyboard.press('Escape');
        return;
      case 'send_again': {
        const { gesture } = this.played.plan.way;
        // Faster, it would be the second half of a double click or tap, which confirms nothing.
        await pause(DOUBLE_CLICK_MS);
        // A menu that was chosen from is closed by now, and a double click's second half means the first.
        await makeGesture(this.compose, gesture === 'double_click' ? 'mouse' : gesture);
        return;
      }
      case 'write_on': {
        const { record } = this.played;
        if (await writeInto(tab.page, record.draftId, addedText(record.id))) {
          record.promises += ADDED_PROMISES;
        }
      }
    }
  }

  private async holdBack(answer: Answer): Promise<void> {
    const { record } = this.played;
    record.wanted = false;
    record.heldAt = Date.now();
    await this.give(answer);
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      if (!(await this.compose.tab.isAsking())) return;
      await pause(STEP_MS);
    }
    // The dialog is dead: the rep goes on writing.
    this.played.moreActs += 1;
    await this.give('write_on');
  }

  /** A mail that is not to go is still there, can be written in, and has not left. */
  private async checkHeld(): Promise<void> {
    const { record, problems } = this.played;
    if (await this.storm.hasLeft(record.draftId)) {
      problems.push('held but sent');
      record.wanted = true;
    } else if (!(await writeInto(this.compose.tab.page, record.draftId, 'Thanks so much. '))) {
      problems.push('held and lost');
    }
  }

  private async undo(): Promise<void> {
    const { record } = this.played;
    const { page } = this.storm.tab;
    const at = await page.evaluate(() => {
      const box = document.querySelector('#link_undo')?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (at === null) return;
    await page.mouse.click(at.x, at.y);
    const end = Date.now() + 1_000;
    while (Date.now() < end && !(await isOpen(page, record.draftId))) await pause(STEP_MS);
    if (!(await isOpen(page, record.draftId))) return;
    record.wanted = false;
    record.heldAt = Date.now();
  }

  private async chooseTime(): Promise<void> {
    const { page } = this.compose.tab;
    await page.locator('.aXo button[data-days="1"]').click();
  }

  private async strike(time: 'before' | 'after' | 'asked'): Promise<void> {
    const { faults } = this.played.plan;
    for (const fault of faults) {
      if (fault.time === time) await injectFault(this.storm, this.compose.tab, fault);
    }
  }

  /** Ends the faults of this send, so that the next has only its own. */
  private async heal(): Promise<void> {
    const { storm, compose, played, worlds } = this;
    await Promise.all(this.injected);
    played.failedCalls += await compose.tab.disarm();
    const { faults } = played.plan;
    if (faults.some(({ kind }) => kind === 'context')) await storm.waitForScript(worlds);
    // A worker that was made to fail is replaced; a frame that was is ours to replace.
    else if (faults.some(({ kind }) => kind === 'worker')) await storm.world.killWorker();
  }
}

async function openBystander(
  storm: StormWorld,
  plan: Plan,
  remember: (record: MailRecord) => void,
): Promise<StormCompose> {
  const id = plan.id + BYSTANDERS_FROM;
  const compose = await openCompose(storm.tab, storm.world.extensionId, {
    view: 'popup',
    text: plan.mail.write(id),
    subject: `Order ${String(id)}`,
  });
  const { draftId, to } = compose;
  remember({ id, draftId, to, wanted: false, heldAt: 0, promises: plan.mail.promises });
  return compose;
}

/** Bystanders have numbers of their own. */
const BYSTANDERS_FROM = 1_000_000;

async function putAway(compose: StormCompose): Promise<void> {
  const { page } = compose.tab;
  if (page.isClosed() || !(await isOpen(page, compose.draftId).catch(() => false))) return;
  await discard(compose);
}
