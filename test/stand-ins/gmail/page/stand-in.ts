import type { Person } from '../accounts';
import { every } from './dom';
import { legacyId, permId, tokenOf } from './ids';
import type { SavedDraft, SentMail, Thread } from './mail';
import { bodyHtml } from './message-html';
import { escapeHtml } from './dom';
import { pageState, type Spelling } from './page-state';
import { currentTime, settings } from './settings';
import { findThread, store } from './store';
import { openThread, render } from './router';
import { openComposes } from './compose/registry';
import type { View } from './compose/compose';
import { toPlainText } from './compose/plain-text';
import { snapshot } from './compose/snapshot';
import { markSpelling } from './compose/spelling';

/** A mail that a test lets arrive. */
export interface IncomingMail {
  readonly from: Person;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly subject: string;
  /** Paragraphs of plain text. */
  readonly body: readonly string[];
  /** A thread by any of its ids; a new one without. */
  readonly thread?: string;
}

/** An open compose as a test sees it. */
export interface OpenCompose extends SavedDraft {
  readonly view: View;
  readonly text: string;
}

/** The test hook `window.standIn`, in the page's own world. */
export interface StandIn {
  /** Mails that left and were not undone; `final` once the time to undo is over. */
  readonly sent: readonly SentMail[];
  /** Drafts as saved last. */
  readonly drafts: readonly SavedDraft[];
  readonly shortcutsFired: readonly string[];
  /** Threads with all their ids. */
  readonly threads: readonly Thread[];
  /** Milliseconds after which a fresh compose sets its recipients again; 0 for never. */
  lateRecipients: number;
  /** Whether “attached” without a file asks before sending. */
  asksForAttachment: boolean;
  /** How the page marks words it thinks wrong. */
  spelling: Spelling;
  /** Marks them now, without waiting for a pause in typing. */
  markSpelling(): void;
  composes(): OpenCompose[];
  /** Turns the newest compose to plain text, as by its menu. */
  plainText(): void;
  /** New nodes in every open body, same text, caret kept; undo history is lost. */
  rerenderBodies(): void;
  /** New nodes for the list or the open thread. */
  rerender(): void;
  refuseNextSend(reason: string): void;
  delaySend(milliseconds: number): void;
  /** How long the compose of an answer takes to come. */
  delayAnswers(milliseconds: number): void;
  /** An address that is refused as a chip. */
  refuseAddress(address: string): void;
  setUndoSeconds(seconds: number): void;
  /** Lets every scheduled mail leave, as if its time had come. */
  deliverScheduled(): void;
  /** Opens a thread by its name in the sample data or any of its ids. */
  openThread(id: string): void;
  receive(mail: IncomingMail): void;
  /** Forgets everything done in this mailbox and starts from the sample data. */
  reset(): void;
}

declare global {
  interface Window {
    standIn: StandIn;
  }
}

/** Puts the test hook on the page. */
export function exposeStandIn(): void {
  window.standIn = {
    get sent() {
      return store.sent;
    },
    get drafts() {
      return store.drafts;
    },
    get shortcutsFired() {
      return pageState.shortcutsFired;
    },
    get threads() {
      return store.threads;
    },
    get lateRecipients() {
      return pageState.lateRecipients;
    },
    set lateRecipients(milliseconds) {
      pageState.lateRecipients = milliseconds;
    },
    get asksForAttachment() {
      return pageState.asksForAttachment;
    },
    set asksForAttachment(asks) {
      pageState.asksForAttachment = asks;
    },
    get spelling() {
      return pageState.spelling;
    },
    set spelling(how) {
      pageState.spelling = how;
    },
    markSpelling: () => {
      for (const compose of openComposes()) markSpelling(compose);
    },
    plainText: () => {
      const [compose] = openComposes();
      if (compose !== undefined) toPlainText(compose);
    },
    composes: () =>
      openComposes().map((compose) => ({
        ...snapshot(compose),
        view: compose.view,
        text: compose.body.innerText,
      })),
    rerenderBodies,
    rerender: render,
    refuseNextSend: (reason) => {
      pageState.refusal = reason;
    },
    delaySend: (milliseconds) => {
      pageState.sendDelay = milliseconds;
    },
    delayAnswers: (milliseconds) => {
      pageState.answerDelay = milliseconds;
    },
    refuseAddress: (address) => {
      pageState.refusedAddresses.push(address.toLowerCase());
    },
    setUndoSeconds: (seconds) => {
      pageState.undoSeconds = seconds;
    },
    deliverScheduled: () => {
      store.deliverScheduled();
    },
    openThread: (id) => {
      const thread = findThread(id);
      if (thread === null) throw new Error(`No thread ${id}`);
      openThread(thread);
    },
    receive,
    reset: () => {
      store.reset();
    },
  };
}

function receive(mail: IncomingMail): void {
  const now = currentTime();
  const legacy = legacyId(now, Math.floor(Math.random() * 100_000));
  const known = mail.thread === undefined ? null : findThread(mail.thread);
  const thread = known ?? newThread(mail.subject, legacy);
  const message = {
    permId: permId('msg', legacy),
    legacyId: legacy,
    from: mail.from,
    to: mail.to ?? [settings.me],
    cc: mail.cc ?? [],
    bcc: [],
    subject: mail.subject,
    at: now.toISOString(),
    html: bodyHtml(mail.body.map(escapeHtml)),
  };
  thread.unread = true;
  store.addMessage(thread, message, 'inbox');
}

function newThread(subject: string, legacy: string): Thread {
  return {
    slug: legacy,
    legacyId: legacy,
    permId: permId('thread', legacy),
    token: tokenOf(legacy),
    subject,
    folders: ['inbox'],
    unread: true,
    messages: [],
  };
}

function rerenderBodies(): void {
  for (const { body } of openComposes()) {
    const selection = getSelection();
    const anchor = selection?.anchorNode ?? null;
    const path = anchor !== null && body.contains(anchor) ? pathTo(body, anchor) : null;
    const offset = selection?.anchorOffset ?? 0;
    body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    if (path !== null) selection?.collapse(nodeAt(body, path), offset);
  }
  for (const mark of every(document, '.oG')) mark.textContent = '';
}

function pathTo(root: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at = node; at !== root && at.parentNode !== null; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return path;
}

function nodeAt(root: Node, path: readonly number[]): Node {
  return path.reduce<Node>((node, index) => node.childNodes[index] ?? node, root);
}
