import { gmail } from '@/lib/hosts/gmail/gmail';
import { describeMailHost } from './mail-host.contract';
import type { MailPage } from './mail-host.contract';

const OWN = 'nora@feldspar.example';
const DANA = { address: 'dana.reyes@northwind.example', name: 'Dana Reyes' };
const OMAR = { address: 'omar@northwind.example', name: null };
const LEA = { address: 'lea.koch@northwind.example', name: 'Lea Koch' };

const pages: readonly MailPage[] = [
  {
    file: 'gmail/popup-new.html',
    mailbox: OWN,
    own: [OWN],
    thread: null,
    composes: [
      {
        snapshot: {
          kind: 'popup',
          draftId: 'msg-a:r-100',
          threadId: 'thread-a:r-200',
          from: null,
          subject: 'Kick-off 🚀 notes',
          recipients: { to: [DANA, OMAR], cc: [LEA], bcc: [] },
        },
        way: 'new',
        ways: ['send', 'schedule'],
      },
    ],
  },
  {
    file: 'gmail/inline-reply.html',
    mailbox: OWN,
    own: [OWN],
    thread: { threadId: 'thread-f:1790000000000000003', subject: 'Rollout plan' },
    composes: [
      {
        snapshot: {
          kind: 'inline',
          draftId: 'msg-a:r-101',
          threadId: 'thread-f:1790000000000000003',
          from: null,
          subject: 'Re: Rollout plan',
          recipients: { to: [DANA], cc: [], bcc: [] },
        },
        way: 'reply',
        ways: ['send', 'send_and_archive', 'schedule'],
      },
    ],
  },
  {
    file: 'gmail/full-screen.html',
    mailbox: OWN,
    own: [OWN],
    thread: null,
    composes: [
      {
        snapshot: {
          kind: 'fullscreen',
          draftId: 'msg-a:r-102',
          threadId: 'thread-a:r-202',
          from: null,
          subject: 'Full screen',
          recipients: { to: [DANA], cc: [], bcc: [] },
        },
        way: 'new',
        ways: ['send', 'schedule'],
      },
    ],
  },
  {
    file: 'gmail/popout.html',
    mailbox: OWN,
    own: [OWN],
    thread: null,
    composes: [
      {
        snapshot: {
          kind: 'popout',
          draftId: 'msg-a:r-103',
          threadId: 'thread-a:r-203',
          from: null,
          subject: 'In a window',
          recipients: { to: [DANA], cc: [], bcc: [] },
        },
        way: 'reply',
        ways: ['send', 'send_and_archive', 'schedule'],
      },
    ],
  },
  {
    file: 'gmail/several-composes.html',
    mailbox: OWN,
    own: [OWN],
    thread: { threadId: 'thread-f:1790000000000000002', subject: 'Security review' },
    composes: [
      {
        snapshot: {
          kind: 'inline',
          draftId: 'msg-a:r-104',
          threadId: 'thread-f:1790000000000000002',
          from: null,
          subject: 'Re: Security review',
          recipients: { to: [LEA], cc: [], bcc: [] },
        },
        way: 'reply',
        ways: ['send'],
      },
      {
        snapshot: {
          kind: 'popup',
          draftId: 'msg-a:r-105',
          threadId: 'thread-a:r-205',
          from: null,
          subject: 'First',
          recipients: { to: [DANA], cc: [], bcc: [] },
        },
        way: 'new',
        ways: ['send'],
      },
      {
        snapshot: {
          kind: 'popup',
          draftId: null,
          threadId: null,
          from: null,
          subject: 'Second',
          recipients: { to: [OMAR], cc: [], bcc: [] },
        },
        way: 'new',
        ways: ['send', 'schedule'],
      },
    ],
  },
  {
    file: 'gmail/old-account.html',
    mailbox: OWN,
    own: [OWN],
    thread: null,
    composes: [
      {
        snapshot: {
          kind: 'popup',
          draftId: 'msg-a:r-106',
          threadId: 'thread-a:r-206',
          from: null,
          subject: 'Pricing',
          recipients: {
            to: [{ address: DANA.address, name: 'Reyes, Dana' }, OMAR],
            cc: [],
            bcc: [],
          },
        },
        way: 'new',
        ways: ['send', 'schedule'],
      },
    ],
  },
  {
    file: 'gmail/german.html',
    mailbox: OWN,
    own: [OWN, 'sales@feldspar.example'],
    thread: { threadId: 'thread-f:1790000000000000007', subject: 'Angebot' },
    composes: [
      {
        snapshot: {
          kind: 'popup',
          draftId: 'msg-a:r-107',
          threadId: 'thread-a:r-207',
          from: 'sales@feldspar.example',
          subject: 'Angebot',
          recipients: { to: [DANA], cc: [], bcc: [] },
        },
        way: 'reply',
        ways: ['send', 'send_and_archive', 'schedule'],
      },
    ],
  },
  { file: 'gmail/list.html', mailbox: OWN, own: [OWN], thread: null, composes: [] },
  {
    file: 'gmail/recycled-thread.html',
    mailbox: OWN,
    own: [OWN],
    thread: { threadId: '18d7aa000000000a', subject: 'Party 🎉 on Friday' },
    composes: [],
  },
  {
    file: 'gmail/hostile-content.html',
    mailbox: null,
    own: [],
    thread: { threadId: 'thread-f:1790000000000000011', subject: 'Invoice' },
    composes: [
      {
        snapshot: {
          kind: 'popup',
          draftId: 'msg-a:r-108',
          threadId: 'thread-a:r-208',
          from: null,
          subject: 'Mine',
          recipients: { to: [DANA], cc: [], bcc: [] },
        },
        way: 'new',
        ways: ['send', 'schedule'],
      },
    ],
  },
];

describeMailHost({
  host: gmail,
  mailboxes: [
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com/mail/u/1/?compose=new',
    'https://mail.google.com/mail/u/0/popout?ver=x',
  ],
  elsewhere: [
    'http://mail.google.com/mail/u/0/',
    'https://mail.google.com/chat/u/0/',
    'https://mail.google.com.evil.example/mail/u/0/',
    'https://accounts.google.com/mail/',
  ],
  pages,
});
