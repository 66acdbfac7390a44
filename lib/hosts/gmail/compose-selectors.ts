import type { Selector } from '../selector';

/** Every hook into Gmail's composes. */
export const COMPOSE_SELECTORS = {
  // Composes
  composeRegion: {
    css: 'div.aoI[role=region]',
    means:
      'One compose of any kind, from recipients to the send bar; since 2026 also with data-compose-id.',
    seen: '2026-09',
    source: 'extension',
  },
  composeForm: {
    css: '.M9',
    means: "A compose's region with its menus (schedule, more options), but without its title bar.",
    seen: '2026-07',
    source: 'extension',
  },
  popupDialog: {
    css: '.AD [role=dialog]',
    means:
      'A pop-up compose with its title bar. Stays behind, emptied, when the compose goes full screen.',
    seen: '2026-07',
    source: 'extension',
  },
  fullScreenDialog: {
    css: 'body > .aSs > .aSt [role=dialog]',
    means:
      'A full-screen compose with its title bar. Stays behind, emptied, when the compose shrinks again.',
    seen: '2026-07',
    source: 'extension',
  },
  fullScreenLayer: {
    css: '.aSs > .aSt',
    means: 'The layer that full-screen composes are in.',
    seen: '2026-07',
    source: 'extension',
  },
  anyDialog: {
    css: '[role=dialog]',
    means:
      'A dialog: a title bar and window buttons around a compose, or something else altogether.',
    seen: '2020-10',
    source: 'fragment',
  },
  openInlineReply: {
    css: '.ip.adB',
    means: 'The place of an inline reply while it is open.',
    seen: '2026-07',
    source: 'extension',
  },
  inlineReplyPlace: {
    css: '.ip',
    means: 'The place of an inline reply below a message, open or not.',
    seen: '2026-07',
    source: 'extension',
  },
  popoutWindow: {
    css: 'body.xE.xp',
    means: 'The body of a window that is one compose and nothing else.',
    seen: '2026-07',
    source: 'extension',
  },

  titleBarButtons: {
    css: '.Hm > img',
    means:
      'Minimise (first), full screen, close, in the title bar. The first one also brings a minimised compose back.',
    seen: '2026-07',
    source: 'extension',
  },

  // Plain text
  plainTextNotice: {
    css: '.aA3',
    means:
      'What stands in the formatting bar in plain text mode, hidden in rich text. Whether the page of today still shows it is not known: who watched the page for a change of mode (2021-03) saw none.',
    seen: '2020-10',
    source: 'fragment',
  },
  plainTextItem: {
    css: '.Gk.J-Ks-KO[aria-checked=true]',
    means:
      'The ticked item Plain text mode, in the menu More options, which is not made before it was opened once.',
    seen: '2021-03',
    source: 'report',
  },

  // The body of a compose
  body: {
    css: '.Ap [g_editable=true]',
    means: 'The editable a mail is typed into. Its hidden twin textarea has no g_editable.',
    seen: '2026-07',
    source: 'extension',
  },
  bodyWithoutCell: {
    css: '[g_editable=true][contenteditable=true]',
    means: 'The same editable where its table cell (.Ap) is missing.',
    seen: '2024-01',
    source: 'fragment',
  },
  bodyWithoutMark: {
    css: '.Am[contenteditable=true][role=textbox]',
    means:
      "The same editable by its class. The prompt of Gmail's assistant is a textbox too, of another class.",
    seen: '2024-01',
    source: 'fragment',
  },
  anyEditable: {
    css: '[contenteditable=true]',
    means:
      "Text somebody typed or pasted: whatever markup is in it is content, not Gmail's controls.",
    seen: '2024-01',
    source: 'fragment',
  },
  quote: {
    css: '.gmail_quote',
    means: 'What was written before, quoted or forwarded, with its attribution line.',
    seen: '2026-07',
    source: 'extension',
  },
  quoteContainer: {
    css: '.gmail_quote_container',
    means: 'The newer wrapper around the same.',
    seen: '2026-09',
    source: 'report',
  },
  attribution: {
    css: '.gmail_attr',
    means: 'The line above a quote that says who wrote it when, or that a mail is forwarded.',
    seen: '2026-07',
    source: 'report',
  },
  foreignQuote: {
    css: 'blockquote[type=cite]',
    means: 'A quote made by another mail program.',
    seen: '2026-09',
    source: 'report',
  },
  signature: {
    css: '.gmail_signature',
    means: "The writer's signature.",
    seen: '2026-07',
    source: 'extension',
  },
  signaturePrefix: {
    css: '.gmail_signature_prefix',
    means: 'The line of dashes before the signature.',
    seen: '2026-09',
    source: 'report',
  },
  markedSignature: {
    css: '[data-smartmail=gmail_signature]',
    means: 'The same where an editor dropped the class.',
    seen: '2026-09',
    source: 'report',
  },
  quoteExtra: {
    css: '.gmail_extra',
    means:
      'The wrapper around signature and quote in mails that Gmail and its apps made before 2018.',
    seen: '2018-05',
    source: 'report',
  },
  trimmed: {
    css: '.adL',
    means:
      'In a message that is read: what Gmail folds away below "•••", seen before in the thread.',
    seen: '2023-01',
    source: 'report',
  },
  outlookQuote: {
    css: '[class*=ms-outlook-mobile-reference-message], [id*=mail-editor-reference-message-container]',
    means: "A quote made by Outlook's apps; a message that is read has a prefix before such names.",
    seen: '2024-01',
    source: 'report',
  },
  yahooQuote: {
    css: '[class*=yahoo_quoted]',
    means: "A quote made by Yahoo's programs, prefixed in the same way.",
    seen: '2024-01',
    source: 'report',
  },

  // Fields of a compose
  subjectBox: {
    css: 'input[name=subjectbox]',
    means: 'The subject as typed. Hidden and empty in an inline reply.',
    seen: '2026-07',
    source: 'extension',
  },
  hiddenSubject: {
    css: 'input[name=subject]',
    means:
      'The subject of the draft as last saved: the truth in an inline reply, stale in a pop-up.',
    seen: '2020-10',
    source: 'fragment',
  },
  draftField: {
    css: 'input[name=draft]',
    means: "The draft's id, #msg-a:…; empty until the first save.",
    seen: '2026-07',
    source: 'extension',
  },
  threadField: {
    css: 'input[name=rt]',
    means: "The thread's id, #thread-f:… (received) or #thread-a:… (begun here).",
    seen: '2020-10',
    source: 'fragment',
  },
  repliedToField: {
    css: 'input[name=rm]',
    means: 'The id of the message that is answered or forwarded; empty in a new mail.',
    seen: '2026-09',
    source: 'report',
  },
  forwardMark: {
    css: '.Un.J-JN-M-I .mI',
    means:
      'The icon of a forward, in the button that chooses between answer and forward. Never seen in a capture.',
    seen: '2026-07',
    source: 'extension',
  },
  fromField: {
    css: 'input[name=from]',
    means: 'The alias the mail is sent as; empty where the account has only one address.',
    seen: '2026-07',
    source: 'extension',
  },

  // Recipients
  recipientArea: {
    css: '.fX',
    means: 'The rows To, Cc and Bcc; hidden while the collapsed line stands for them.',
    seen: '2026-07',
    source: 'extension',
  },
  collapsedRecipients: {
    css: '.aoD.hl',
    means:
      'The collapsed line of recipients; opens the rows on focus. Holds a twin span[email] of every chip.',
    seen: '2026-07',
    source: 'extension',
  },
  recipientRow: {
    css: '.anm[name]',
    means: 'One row of chips; its name is to, cc or bcc.',
    seen: '2026-07',
    source: 'extension',
  },
  chip: {
    css: '[role=option][data-hovercard-id]',
    means:
      'A recipient: the address in data-hovercard-id, the name (or the address again) in data-name.',
    seen: '2022-01',
    source: 'fragment',
  },
  hiddenRecipient: {
    css: '.vR > input[type=hidden]',
    means:
      'A recipient of an account without chip rows; its name is the row, its value "Name <address>".',
    seen: '2026-07',
    source: 'extension',
  },
  recipientInput: {
    css: 'input[role=combobox]',
    means: 'Where an address is typed in a row of chips. Half-typed text in it is no recipient.',
    seen: '2026-07',
    source: 'extension',
  },
  recipientTextarea: {
    css: 'textarea[name]',
    means: 'Where an address is typed in an account without chip rows; its name is the row.',
    seen: '2020-10',
    source: 'fragment',
  },
  ccLink: {
    css: '.pE[role=link]',
    means: 'Shows the Cc row.',
    seen: '2026-07',
    source: 'extension',
  },
  bccLink: {
    css: '.pB[role=link]',
    means: 'Shows the Bcc row.',
    seen: '2026-07',
    source: 'extension',
  },
} as const satisfies Record<string, Selector>;
