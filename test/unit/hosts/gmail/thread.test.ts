import { describe, expect, it } from 'vitest';
import { gmail } from '@/lib/hosts/gmail/gmail';
import { messageTime } from '@/lib/hosts/gmail/message-time';
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

  it('dates messages by their ids alone, and says nothing where an id says nothing', () => {
    const messages = gmail.readThread(loadPage('gmail/inline-reply.html'))?.messages ?? [];
    expect(messages[0]?.sentAt).toBe(messageTime('msg-f:1790000000000000003', null));
    const recycled = gmail.readThread(loadPage('gmail/recycled-thread.html'))?.messages ?? [];
    expect(recycled.map(({ sentAt }) => sentAt)).toEqual([null]);
  });

  it('tells a draft that stands in a compose from a message that was sent', () => {
    const root = loadPage('gmail/inline-reply.html');
    const drafts = () => gmail.readThread(root)?.messages.map(({ isDraft }) => isDraft);
    expect(drafts()).toEqual([false, false, false]);
    need(root, '.adn:last-of-type').setAttribute('data-message-id', '#msg-a:r-101');
    expect(drafts()?.filter(Boolean)).toHaveLength(1);
  });

  it('has own words, without what mail programs quote or Gmail folds away', () => {
    const root = loadPage('gmail/inline-reply.html');
    const body = need(root, '.a3s');
    body.innerHTML =
      '<div>Own</div><div class="gmail_extra">A</div><div class="adL"><p>B</p></div>' +
      '<div class="m_12ms-outlook-mobile-reference-message">C</div>' +
      '<div id="m_12mail-editor-reference-message-container">D</div>' +
      '<div class="m_12yahoo_quoted">E</div><blockquote type="cite">F</blockquote>';
    const own = [...body.children].filter((part) => !gmail.isForeignText(part));
    expect(own.map((part) => part.textContent)).toEqual(['Own']);
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
