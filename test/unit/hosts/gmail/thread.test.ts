import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { loadPage, need } from '../../../fixtures/load-page';

const DANA = { address: 'dana.reyes@northwind.example', name: 'Dana Reyes' };
const LEA = { address: 'lea.koch@northwind.example', name: 'Lea Koch' };
const OWN = { address: 'nora@feldspar.example', name: null };

describe('an open thread', () => {
  it('names who wrote to whom, and nobody where a card does not say', () => {
    const messages = gmail.readThread(loadPage('gmail/inline-reply.html'))?.messages ?? [];
    expect(
      messages.map(({ messageId, sender, recipients, dateText }) => ({
        messageId,
        sender,
        recipients,
        dateText,
      })),
    ).toEqual([
      {
        messageId: 'msg-f:1790000000000000003',
        sender: DANA,
        recipients: [OWN, LEA],
        dateText: '2 Nov 2026, 09:12',
      },
      {
        messageId: 'msg-f:1790000000000000004',
        sender: OWN,
        recipients: [DANA],
        dateText: '2 Nov 2026, 10:40',
      },
      { messageId: 'msg-f:1790000000000000005', sender: null, recipients: [OWN], dateText: null },
    ]);
    expect(messages.map((message) => message.body?.textContent)).toEqual([
      'Can you send the plan?',
      'I will send it on Friday.',
      'System note',
    ]);
  });

  it('does not take a localised "me" for a name', () => {
    const [message] = gmail.readThread(loadPage('gmail/german.html'))?.messages ?? [];
    expect(message?.recipients).toEqual([OWN, LEA]);
  });

  it('is the one in front, without the messages of a view left behind', () => {
    const thread = gmail.readThread(loadPage('gmail/recycled-thread.html'));
    expect(thread?.messages.map((message) => message.messageId)).toEqual(['msg-a:r-300']);
  });

  it('believes nothing that stands in a text, and skips a message without an id', () => {
    const messages = gmail.readThread(loadPage('gmail/hostile-content.html'))?.messages ?? [];
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ sender: null, recipients: [], dateText: null });
  });

  it('is none once its view is hidden', () => {
    const root = loadPage('gmail/inline-reply.html');
    need(root, '[role=main]').hidden = true;
    expect(gmail.readThread(root)).toBeNull();
  });
});
