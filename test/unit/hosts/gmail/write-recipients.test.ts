import { describe, expect, it } from 'vitest';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { loadPage, need } from '../../../fixtures/load-page';
import { answerAsGmail } from './recipient-page';

const DANA: MailAddress = { address: 'dana.reyes@northwind.example', name: 'Dana Reyes' };
const IDA: MailAddress = { address: 'ida@northwind.example', name: 'Ida Holm' };
const JON: MailAddress = { address: 'jon@northwind.example', name: null };

function open(file: string): { root: Document; compose: HTMLElement } {
  const root = loadPage(file);
  const [compose] = gmail.findComposes(root);
  if (compose === undefined) throw new Error(`${file} has no compose`);
  return { root, compose };
}

function addresses(compose: HTMLElement, row: 'to' | 'cc' | 'bcc'): readonly string[] {
  return gmail.readCompose(compose).recipients[row].map((person) => person.address);
}

describe('writing recipients', () => {
  it('adds who is missing and keeps who is there', async () => {
    const { root, compose } = open('gmail/popout.html');
    const page = answerAsGmail(root);
    const result = await gmail.writeRecipients(compose, 'to', [DANA, IDA, JON], page.settle);
    expect(result.missing).toEqual([]);
    expect(addresses(compose, 'to')).toEqual([DANA.address, IDA.address, JON.address]);
    expect(page.committed).toEqual([IDA.address, JON.address]);
  });

  it.each(['cc', 'bcc'] as const)('shows the %s row before it types there', async (row) => {
    const { root, compose } = open('gmail/popout.html');
    const page = answerAsGmail(root);
    await gmail.writeRecipients(compose, row, [IDA], page.settle);
    expect(need(root, `.anm[name=${row}]`).style.display).toBe('');
    expect(addresses(compose, row)).toEqual([IDA.address]);
    expect(addresses(compose, 'to')).toEqual([DANA.address]);
  });

  it('puts back what the rep had half typed', async () => {
    const { root, compose } = open('gmail/popup-new.html');
    const page = answerAsGmail(root);
    await gmail.writeRecipients(compose, 'to', [IDA], page.settle);
    expect(page.committed).toEqual([IDA.address]);
    expect(need(compose, '.anm[name=to] input')).toHaveProperty('value', 'maya@');
  });

  it('writes again where a fresh compose sets its own recipients a little later', async () => {
    const { root, compose } = open('gmail/popout.html');
    const page = answerAsGmail(root, { resetInTurn: 5 });
    const result = await gmail.writeRecipients(compose, 'to', [IDA, JON], page.settle);
    expect(result.missing).toEqual([]);
    expect(addresses(compose, 'to')).toEqual([DANA.address, IDA.address, JON.address]);
  });

  it('says who did not become a chip, and leaves no text behind', async () => {
    const { root, compose } = open('gmail/popout.html');
    const page = answerAsGmail(root, { refused: [IDA.address] });
    const result = await gmail.writeRecipients(compose, 'to', [IDA, JON], page.settle);
    expect(result.missing).toEqual([IDA]);
    expect(addresses(compose, 'to')).toEqual([DANA.address, JON.address]);
    expect(need(compose, '.anm[name=to] input')).toHaveProperty('value', '');
  });

  it('types nothing that is no address', async () => {
    const { root, compose } = open('gmail/popout.html');
    const page = answerAsGmail(root);
    const hostile = { address: 'a@b.example\nc@d.example', name: null };
    const result = await gmail.writeRecipients(compose, 'to', [hostile], page.settle);
    expect(result.missing).toEqual([hostile]);
    expect(page.committed).toEqual([]);
  });

  it('says that all are missing where the row has no input', async () => {
    const { root, compose } = open('gmail/popout.html');
    need(root, '.anm[name=cc]').remove();
    const page = answerAsGmail(root);
    await expect(gmail.writeRecipients(compose, 'cc', [IDA], page.settle)).resolves.toEqual({
      missing: [IDA],
    });
  });

  it('types into the older text area, opening the collapsed rows', async () => {
    const { root, compose } = open('gmail/old-account.html');
    const area = need(compose, '.fX');
    need(compose, '.aoD.hl').addEventListener('focus', () => {
      area.style.display = '';
    });
    const typed: string[] = [];
    need(compose, 'textarea[name=to]').addEventListener('keydown', (event) => {
      const input = event.target as HTMLTextAreaElement;
      typed.push(input.value);
      const hidden = root.createElement('div');
      hidden.className = 'vR';
      hidden.innerHTML = `<input type="hidden" name="to" value="${input.value}">`;
      input.before(hidden);
      input.value = '';
    });
    const result = await gmail.writeRecipients(compose, 'to', [IDA], () => Promise.resolve());
    expect(result.missing).toEqual([]);
    expect(typed).toEqual([IDA.address]);
    expect(area.style.display).toBe('');
    expect(need(compose, 'textarea[name=to]')).toHaveProperty('value', 'maya@');
  });
});
