import { randomFrom } from '../../corpus/training/random';

/** One thing a rep does while writing. */
export type Step =
  | { readonly does: 'insert' | 'type' | 'paste'; readonly text: string }
  | { readonly does: 'press'; readonly key: string; readonly times: number }
  /** The page's own doings. */
  | { readonly does: 'rerender' | 'plainText' | 'spelling' }
  /** Until Baton has marked something; where it is off there is nothing to wait for. */
  | { readonly does: 'rest' }
  /** What only a rep with Baton does: opens the popover of the first mark, or of the one at the caret. */
  | { readonly does: 'ask'; readonly by: 'pointer' | 'keys'; readonly answer: Answer };

/** How a popover is answered. */
export type Answer = 'leave' | 'save' | 'dismiss';

/** A mail as the keys and clicks that write it. */
export interface MailScript {
  readonly name: string;
  /** The thread it answers; a new mail where null. */
  readonly thread: string | null;
  readonly steps: readonly Step[];
}

type Random = () => number;

const PROMISES = [
  'We will waive the setup fee by Friday.',
  "I'll send you the security questionnaire tomorrow.",
  'We should be able to ship the connector in May.',
  'If you sign by the 30th, we will throw in the analytics module.',
  'You will get a dedicated engineer for the rollout.',
  "Unfortunately we can't offer a discount on the license.",
];
const OTHERS = [
  'Thank you for the tour of the two wards.',
  'How did the pilot go last week?',
  'Prices & terms: 3 < 5, as <you> said, “all in” – no more.',
  'The numbers look good to me…',
];
const DAYS = ['Monday', 'Tuesday', 'Friday'];
const THREADS = [
  'northwind-rollout',
  'northwind-security',
  'northwind-usage',
  'alder-poc',
  'alder-pricing',
  'kestrel-legal',
];
const BOX = 'style="border: 1px solid #999; padding: 4px 8px"';

const insert = (text: string): Step => ({ does: 'insert', text });
const type = (text: string): Step => ({ does: 'type', text });
const paste = (text: string): Step => ({ does: 'paste', text });
const press = (key: string, times = 1): Step => ({ does: 'press', key, times });
const REST: Step = { does: 'rest' };

function one(random: Random, from: readonly string[]): string {
  return from[Math.floor(random() * from.length)] ?? '';
}
const promise = (random: Random) => one(random, PROMISES);
const other = (random: Random) => one(random, OTHERS);

/** What each family of mails does, with how many of it. */
const FAMILIES: readonly [string, number, (random: Random, index: number) => readonly Step[]][] = [
  ['nothing at all', 1, () => []],
  ['one line', 3, (random) => [insert(`${other(random)} ${promise(random)}`), REST]],
  ['typed key by key', 2, (random) => [type(`${promise(random)} Bye.`), REST, type(' Really.')]],
  [
    'lines',
    2,
    (random) => [
      insert('Hi Dana,'),
      press('Enter', 2),
      insert(promise(random)),
      REST,
      press('Enter'),
      insert(other(random)),
    ],
  ],
  [
    'soft line breaks',
    2,
    (random) => [
      insert('Hi Dana,'),
      press('Shift+Enter'),
      insert(promise(random)),
      press('Shift+Enter', 2),
      REST,
      insert('Maya'),
    ],
  ],
  [
    'formatted as it is typed',
    3,
    (random) => [
      insert('We will '),
      press(one(random, ['Control+b', 'Control+i', 'Control+u'])),
      insert('waive the '),
      press(one(random, ['Control+b', 'Control+i', 'Control+u'])),
      insert('setup fee by Friday.'),
      REST,
      press('Shift+Control+ArrowLeft', 2),
      press('Control+b'),
    ],
  ],
  [
    'lists',
    2,
    (random, index) => {
      const tag = index % 2 === 0 ? 'ul' : 'ol';
      return [
        paste(`<${tag}><li>${PROMISES[0] ?? ''}</li><li>Invoice</li></${tag}>`),
        REST,
        press('Enter'),
        insert(promise(random)),
      ];
    },
  ],
  [
    'links',
    2,
    (random) => [
      paste(
        'We will send <a href="https://fernhill.example/plan?a=1&amp;b=2">the plan</a> by Monday. ',
      ),
      REST,
      insert(other(random)),
    ],
  ],
  [
    'pasted from elsewhere',
    2,
    (random) => [
      insert('See below. '),
      paste(
        `<p style="margin:0"><font color="#073763" face="georgia">${promise(random)}</font></p><blockquote type="cite">We will pay.</blockquote><pre>a  b\n  c</pre>`,
      ),
      REST,
      insert(' Bye.'),
    ],
  ],
  [
    'tables',
    2,
    (random) => [
      paste(
        `<table><tbody><tr><td ${BOX}>Fee</td><td ${BOX}>${promise(random)}</td></tr><tr><td ${BOX}>Date</td><td ${BOX}>May</td></tr></tbody></table><br>`,
      ),
      REST,
      insert(other(random)),
    ],
  ],
  [
    'emoji',
    2,
    (random) => [
      insert(`👋🏽 Dana 👩‍👩‍👧 — ${promise(random)} 🎉🇸🇪`),
      REST,
      press('Backspace', 2),
      type('ok'),
    ],
  ],
  [
    'right to left',
    2,
    (random) => [
      paste(`<div dir="rtl">שלום דנה, ${promise(random)} תודה</div>`),
      REST,
      insert(' مرحبا 123 '),
      press('ArrowLeft', 4),
      insert('x'),
    ],
  ],
  [
    'blanks',
    2,
    (random) => [
      insert(`A\u00a0b  c   d. ${promise(random).replaceAll(' ', '\u00a0')}`),
      REST,
      type('   e '),
    ],
  ],
  [
    'very long',
    2,
    (random) => [
      insert(Array.from({ length: 30 }, () => `${other(random)} ${promise(random)}`).join(' ')),
      REST,
      press('Control+Home'),
      type('Hi. '),
    ],
  ],
  [
    'plain text',
    2,
    (random) => [
      insert(`Hi Dana. ${promise(random)}`),
      { does: 'plainText' },
      press('Control+Home'),
      insert('First. '),
      press('Enter'),
      REST,
    ],
  ],
  [
    'undone and redone',
    2,
    (random) => [
      insert(promise(random)),
      REST,
      insert(' And more.'),
      press('Control+z'),
      press('Control+Shift+z'),
      press('Control+b'),
      insert(' Bold.'),
      press('Control+z', 2),
      type('x'),
    ],
  ],
  [
    'edited at its marks',
    4,
    (_, index) => [
      insert('Hello. We will waive the setup fee by Friday. Bye.'),
      REST,
      // Before the mark, in it, right behind it, and after the sentence.
      ...(index < 2
        ? [press('Home'), press('ArrowRight', [7, 12][index] ?? 0)]
        : [press('ArrowLeft', [6, 5][index - 2] ?? 0)]),
      type(one(() => index / 4, ['So ', 'X', '\u00a0', ', ok'])),
      press('Delete', index),
      press('Enter'),
      press('Backspace'),
    ],
  ],
  [
    'rendered anew by the page',
    2,
    (random) => [insert(promise(random)), REST, { does: 'rerender' }, type(' More.'), REST],
  ],
  [
    'marked by the page itself',
    2,
    () => [
      insert('We will definately waive the seperate setup fee. '),
      { does: 'spelling' },
      REST,
      type('Bye.'),
    ],
  ],
  [
    'asked by pointer',
    3,
    (_, index) => [
      insert(`We will waive the setup fee by ${one(() => index / 3, DAYS)}. `),
      REST,
      {
        does: 'ask',
        by: 'pointer',
        answer: (['leave', 'save', 'dismiss'] as const)[index] ?? 'leave',
      },
      insert('Bye.'),
    ],
  ],
  [
    'asked by keys',
    3,
    (_, index) => [
      insert(`We will waive the training fee by ${one(() => index / 3, DAYS)}.`),
      press('ArrowLeft', 8),
      REST,
      {
        does: 'ask',
        by: 'keys',
        answer: (['leave', 'save', 'dismiss'] as const)[index] ?? 'leave',
      },
      insert('next '),
    ],
  ],
];

function answers(random: Random): MailScript[] {
  return THREADS.map((thread, index) => ({
    name: `answer to ${thread}`,
    thread,
    steps: [
      insert(promise(random)),
      REST,
      ...(index % 3 === 2 ? [{ does: 'plainText' } as const, press('Control+Home')] : []),
      press('Enter'),
      insert(other(random)),
    ],
  }));
}

/** More than fifty different mails, the same ones for the same seed. */
export function mailScripts(seed: number): readonly MailScript[] {
  const random = randomFrom(seed);
  const fresh = FAMILIES.flatMap(([name, count, steps]) =>
    Array.from({ length: count }, (_, index) => ({
      name: `${name} ${String(index + 1)}`,
      thread: null,
      steps: steps(random, index),
    })),
  );
  return [...fresh, ...answers(random)];
}
