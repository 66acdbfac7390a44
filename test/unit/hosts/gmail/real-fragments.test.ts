import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { need, openPage } from '../../../fixtures/load-page';
import { realFragments } from '../../../fixtures/real-fragments';

const fragments = new Map(realFragments().map(({ id, html }) => [id, html]));

/** A captured fragment inside markup of ours, for those captured without what is around them. */
function open(id: string, around: (html: string) => string = (html) => html): Document {
  return openPage(around(fragments.get(id) ?? ''));
}

// Absent from a plain clone: the fragments are not ours to keep in the repository (../shared/gmail-dom).
describe.skipIf(fragments.size === 0)(
  'captured Gmail markup (skipped without ../shared/gmail-dom)',
  () => {
    it('R01 is one new mail in a pop-up, empty, that can be sent and scheduled', () => {
      const root = open('R01');
      const [compose, ...others] = gmail.findComposes(root);
      expect(others).toEqual([]);
      expect(compose && gmail.readCompose(compose)).toEqual({
        kind: 'popup',
        draftId: 'msg-a:r-7673660351152959857',
        threadId: 'thread-a:r-7681922771531347793',
        from: null,
        subject: '',
        recipients: { to: [], cc: [], bcc: [] },
      });
      expect(compose && gmail.bodyOf(compose)?.getAttribute('aria-label')).toBe('Message Body');
      expect(compose && gmail.sendControl(compose, 'send')?.textContent.trim()).toBe('Send');
      expect(compose && gmail.sendControl(compose, 'send_and_archive')).toBeNull();
      expect(compose && gmail.sendControl(compose, 'schedule')?.textContent.trim()).toBe(
        'Schedule send',
      );
      expect(gmail.composeOf(need(root, '.Ha'))).toBe(compose);
      expect(gmail.isDiscardControl(need(root, '.og'))).toBe(true);
      expect(gmail.sendControlAt(need(root, '.hG'))).toBeNull();
    });

    it('R01 is a mail of its own, open, in rich text: the notice of plain text is there, hidden', () => {
      const root = open('R01');
      const compose = need(root, '.aoI');
      expect(gmail.wayOf(compose)).toBe('new');
      expect(gmail.restoreControl(compose)).toBeNull();
      expect(gmail.isPlainText(compose)).toBe(false);
      need(root, '.aA3').style.display = '';
      expect(gmail.isPlainText(compose)).toBe(true);
    });

    it('R01 is minimised by its part with the body; the first button of the title bar brings it back', () => {
      const root = open('R01');
      const dialog = need(root, '[role=dialog]');
      const part = [...dialog.children].find((child) => child.contains(need(root, '.aoI')));
      part?.setAttribute('style', 'display: none');
      expect(gmail.restoreControl(need(root, '.aoI'))?.getAttribute('aria-label')).toBe('Minimize');
    });

    it('R01 has exactly one control of each kind among all its elements', () => {
      const root = open('R01');
      const all = [...root.querySelectorAll('*')];
      const sending = all
        .map((element) => gmail.sendControlAt(element))
        .filter((control) => control !== null);
      expect(new Set(sending.map((control) => control.element)).size).toBe(2);
      expect(all.filter((element) => gmail.isDiscardControl(element))).toHaveLength(4);
    });

    it('R01 takes a subject', () => {
      const root = open('R01');
      const [compose] = gmail.findComposes(root);
      expect(compose && gmail.writeSubject(compose, 'Handover')).toBe(true);
      expect(need(root, '[name=subjectbox]')).toHaveProperty('value', 'Handover');
    });

    it('R02 is a message from one person to a group', () => {
      const root = open(
        'R02',
        (html) =>
          `<div class="ha"><h2 data-legacy-thread-id="198c6747aabb71a9">Offers</h2></div>${html}`,
      );
      const thread = gmail.readThread(root);
      expect(thread?.messages).toHaveLength(1);
      expect(thread?.messages[0]).toMatchObject({
        messageId: 'msg-f:1840959905192440233',
        sender: { address: 'vikram.rao@example.com', name: 'Vikram Rao' },
        recipients: [{ address: 'team2026@groups.example.com', name: 'team2026' }],
        dateText: '20 Aug 2025, 13:19',
        // The title's minute, half past five hours to the east.
        sentAt: '2025-08-20T07:49:39.115Z',
        isDraft: false,
      });
      expect(thread?.messages[0]?.body?.textContent).toContain('Congratulations');
    });

    it('R02 can be answered by its arrow alone: what is at a thread’s foot was not captured', () => {
      const root = open('R02');
      expect(gmail.answerControl(root, 'reply')?.getAttribute('aria-label')).toBe('Reply');
      expect(gmail.answerControl(root, 'reply_all')).toBeNull();
      expect(gmail.answerControl(root, 'forward')).toBeNull();
    });

    it('R10 is a recipient without a name', () => {
      const root = open(
        'R10',
        (html) =>
          `<div class="aoI" role="region"><form><div class="anm" name="cc">${html}</div></form>
        <div class="Ap"><div g_editable="true" contenteditable="true"></div></div></div>`,
      );
      const [compose] = gmail.findComposes(root);
      expect(compose && gmail.readCompose(compose).recipients.cc).toEqual([
        { address: 'hello@example.com', name: null },
      ]);
    });

    it('R11 is the body of a compose, with nothing foreign in it', () => {
      const root = open(
        'R11',
        (html) => `<div class="aoI" role="region"><form></form>${html}</div>`,
      );
      const [compose] = gmail.findComposes(root);
      const body = compose ? gmail.bodyOf(compose) : null;
      expect(body?.getAttribute('aria-label')).toBe('Message Body');
      expect(
        [...(body?.querySelectorAll('*') ?? [])].filter((part) => gmail.isForeignText(part)),
      ).toEqual([]);
    });
  },
);
