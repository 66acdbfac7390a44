import { describe, expect, it } from 'vitest';
import type { EmailWay } from '@/lib/domain/emails/email-way';
import type {
  AnswerWay,
  ComposeSnapshot,
  MailHost,
  OpenThread,
  SendWay,
} from '@/lib/hosts/mail-host';
import { loadPage, openPage } from '../fixtures/load-page';
import { withEachAttributeHostile, withEachElementMissing } from './broken-pages';

const WAYS: readonly SendWay[] = ['send', 'send_and_archive', 'schedule'];
const ANSWERS: readonly AnswerWay[] = ['reply', 'reply_all', 'forward'];

/** What one saved page must be read as. */
export interface MailPage {
  /** Below `test/fixtures`. */
  readonly file: string;
  readonly mailbox: string | null;
  /** Addresses the reader sends from. */
  readonly own: readonly string[];
  readonly thread: Pick<OpenThread, 'threadId' | 'subject'> | null;
  readonly composes: readonly {
    readonly snapshot: ComposeSnapshot;
    readonly way: EmailWay;
    readonly ways: readonly SendWay[];
  }[];
}

export interface MailHostCase {
  readonly host: MailHost;
  readonly mailboxes: readonly string[];
  readonly elsewhere: readonly string[];
  readonly pages: readonly MailPage[];
}

function readAll(host: MailHost, page: Document): void {
  host.readMailbox(page);
  host.readOwnAddresses(page);
  host.readThread(page);
  host.readTheme(page);
  host.undoControl(page);
  host.newComposeControl(page);
  for (const way of ANSWERS) host.answerControl(page, way);
  for (const compose of host.findComposes(page)) {
    host.readCompose(compose);
    host.bodyOf(compose);
    host.wayOf(compose);
    host.restoreControl(compose);
    host.isPlainText(compose);
    for (const way of WAYS) host.sendControl(compose, way);
  }
  for (const element of page.querySelectorAll(
    '[role=button], [role=menuitem], [contenteditable]',
  )) {
    host.composeOf(element);
    host.sendControlAt(element);
    host.isDiscardControl(element);
    host.isForeignText(element);
  }
}

function describePage(host: MailHost, page: MailPage): void {
  const composesOf = (root: Document): readonly HTMLElement[] => host.findComposes(root);

  it('reads what the page says', () => {
    const root = loadPage(page.file);
    const thread = host.readThread(root);
    expect(host.readMailbox(root)).toBe(page.mailbox);
    expect(host.readOwnAddresses(root)).toEqual(page.own);
    expect(thread && { threadId: thread.threadId, subject: thread.subject }).toEqual(page.thread);
    expect(composesOf(root).map((compose) => host.readCompose(compose))).toEqual(
      page.composes.map((compose) => compose.snapshot),
    );
  });

  it('finds each compose once, and from everything in it', () => {
    const root = loadPage(page.file);
    const composes = composesOf(root);
    for (const compose of composes) {
      expect(composes.filter((other) => other.contains(compose))).toEqual([compose]);
      for (const part of [compose, ...compose.querySelectorAll('*')]) {
        expect(host.composeOf(part)).toBe(compose);
      }
    }
    expect(host.composeOf(root.documentElement)).toBeNull();
  });

  it('tells answers from mails of their own, and what is open and rich from what is not', () => {
    const composes = composesOf(loadPage(page.file));
    expect(composes.map((compose) => host.wayOf(compose))).toEqual(
      page.composes.map(({ way }) => way),
    );
    for (const compose of composes) {
      expect(host.restoreControl(compose)).toBeNull();
      expect(host.isPlainText(compose)).toBe(false);
    }
  });

  it('gives messages instants for dates, and takes none for a draft that no compose holds', () => {
    const root = loadPage(page.file);
    const drafts = composesOf(root).map((compose) => host.readCompose(compose).draftId);
    for (const { messageId, sentAt, isDraft } of host.readThread(root)?.messages ?? []) {
      expect(sentAt === null ? sentAt : new Date(sentAt).toISOString()).toBe(sentAt);
      expect(isDraft).toBe(drafts.includes(messageId));
    }
  });

  it('gives an editable body that sends and discards nothing', () => {
    for (const compose of composesOf(loadPage(page.file))) {
      const body = host.bodyOf(compose);
      expect(body?.getAttribute('contenteditable')).toBe('true');
      for (const part of body === null ? [] : [body, ...body.querySelectorAll('*')]) {
        expect(host.sendControlAt(part)).toBeNull();
        expect(host.isDiscardControl(part)).toBe(false);
      }
    }
  });

  it('names the ways to send, and says of each whose mail it sends', () => {
    const composes = composesOf(loadPage(page.file));
    const offered = composes.map((compose) => WAYS.filter((way) => host.sendControl(compose, way)));
    expect(offered).toEqual(page.composes.map((compose) => compose.ways));
    for (const compose of composes) {
      for (const way of WAYS) {
        const control = host.sendControl(compose, way);
        for (const part of control === null ? [] : [control, ...control.querySelectorAll('*')]) {
          expect(host.sendControlAt(part)).toEqual({ compose, element: control, way });
          expect(host.isDiscardControl(part)).toBe(false);
        }
      }
    }
  });

  it('knows the control that discards a draft as one', () => {
    for (const compose of composesOf(loadPage(page.file))) {
      const control = host.discardControl(compose);
      if (control === null) continue;
      expect(host.isDiscardControl(control)).toBe(true);
      expect(host.composeOf(control)).toBe(compose);
    }
  });

  it('leaves the page as it was', () => {
    const root = loadPage(page.file);
    const before = root.documentElement.outerHTML;
    readAll(host, root);
    host.makeRoom(root, 360);
    expect(root.documentElement.outerHTML).not.toBe(before);
    host.makeRoom(root, 420);
    host.makeRoom(root, 0);
    expect(root.documentElement.outerHTML).toBe(before);
  });

  it('writes a subject into its own compose only', () => {
    const root = loadPage(page.file);
    const subjects = (): (string | null)[] =>
      composesOf(root).map((compose) => host.readCompose(compose).subject);
    composesOf(root).forEach((compose, at) => {
      const before = subjects();
      const written = host.writeSubject(compose, `Summary ${at}`);
      expect(subjects()).toEqual(written ? before.with(at, `Summary ${at}`) : before);
    });
  });

  it('throws at nothing that is missing or hostile', () => {
    const root = loadPage(page.file);
    expect(() => {
      withEachElementMissing(root, () => {
        readAll(host, root);
      });
      withEachAttributeHostile(root, () => {
        readAll(host, root);
      });
    }).not.toThrow();
  }, 60_000);
}

/** What every mailbox adapter keeps, on its own saved pages. */
export function describeMailHost({ host, mailboxes, elsewhere, pages }: MailHostCase): void {
  describe(`mail host ${host.id}`, () => {
    it('runs without a global document', () => {
      expect('document' in globalThis).toBe(false);
    });

    it.each(mailboxes)('is at home on %s', (url) => {
      expect(host.matches(new URL(url))).toBe(true);
    });

    it.each(elsewhere)('is not at home on %s', (url) => {
      expect(host.matches(new URL(url))).toBe(false);
    });

    it('reads nothing from an empty page', () => {
      const root = openPage('<!doctype html><p>Loading</p>');
      expect(host.readMailbox(root)).toBeNull();
      expect(host.readThread(root)).toBeNull();
      expect(host.findComposes(root)).toEqual([]);
      expect(host.undoControl(root)).toBeNull();
      expect(host.newComposeControl(root)).toBeNull();
      for (const way of ANSWERS) expect(host.answerControl(root, way)).toBeNull();
      expect(host.readTheme(root)).toBe('light');
    });

    it('sends on Ctrl or ⌘ with Enter, and on no other key', () => {
      const press = {
        key: 'Enter',
        ctrlKey: false,
        metaKey: false,
        shiftKey: false,
        altKey: false,
        isComposing: false,
      };
      expect(host.isSendKey({ ...press, ctrlKey: true })).toBe(true);
      expect(host.isSendKey({ ...press, metaKey: true })).toBe(true);
      expect(host.isSendKey(press)).toBe(false);
      expect(host.isSendKey({ ...press, shiftKey: true })).toBe(false);
      expect(host.isSendKey({ ...press, ctrlKey: true, altKey: true })).toBe(false);
      expect(host.isSendKey({ ...press, ctrlKey: true, isComposing: true })).toBe(false);
      expect(host.isSendKey({ ...press, key: 'e', ctrlKey: true })).toBe(false);
    });

    it('discards on Ctrl or ⌘ with Shift and D, and on no other key', () => {
      const press = {
        key: 'D',
        ctrlKey: true,
        metaKey: false,
        shiftKey: true,
        altKey: false,
        isComposing: false,
      };
      expect(host.isDiscardKey(press)).toBe(true);
      // With the caps lock on, Shift makes it small.
      expect(host.isDiscardKey({ ...press, key: 'd', ctrlKey: false, metaKey: true })).toBe(true);
      expect(host.isDiscardKey({ ...press, shiftKey: false })).toBe(false);
      expect(host.isDiscardKey({ ...press, ctrlKey: false })).toBe(false);
      expect(host.isDiscardKey({ ...press, altKey: true })).toBe(false);
      expect(host.isDiscardKey({ ...press, isComposing: true })).toBe(false);
      expect(host.isDiscardKey({ ...press, key: 'c' })).toBe(false);
    });

    describe.each(pages)('on $file', (page) => {
      describePage(host, page);
    });
  });
}
