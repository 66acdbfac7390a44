import { describe, expect, it } from 'vitest';
import { promiseSpanSchema } from '@/lib/domain/promises/promise-span-schema';
import { detect, words } from './detect';

describe('what is a promise', () => {
  it.each([
    ["I'll send the revised quote by Friday.", "I'll send the revised quote by Friday"],
    ['Ill get the sandbox up for you tomorrow', 'Ill get the sandbox up for you tomorrow'],
    [
      "We're going to rebuild the export for your team.",
      "We're going to rebuild the export for your team",
    ],
    ['Thanks for the call. We can do 12% on the annual plan.', 'We can do 12% on the annual plan'],
    ["I'm happy to throw in the analytics module.", "I'm happy to throw in the analytics module"],
    ["You'll have a named engineer from day one.", "You'll have a named engineer from day one"],
    ['I send you the offer tomorrow.', 'I send you the offer tomorrow'],
    ['The set-up fee will be waived.', 'The set-up fee will be waived'],
    ['The new release is live on Friday.', 'The new release is live on Friday'],
    ['Priya joins the kickoff.', 'Priya joins the kickoff'],
    [
      'Tom from our platform team will walk you through it on Monday.',
      'Tom from our platform team will walk you through it on Monday',
    ],
    ['Our lawyers will review your redlines.', 'Our lawyers will review your redlines'],
    ['Net 45 works for us.', 'Net 45 works for us'],
    ['Training for all sites is included.', 'Training for all sites is included'],
    ['Let me check with finance.', 'Let me check with finance'],
    ['Leave it with me.', 'Leave it with me'],
    ["We won't raise the price during the term.", "We won't raise the price during the term"],
    ['Please send me the list and I will add it.', 'I will add it'],
    ['Will send the deck tonight.', 'Will send the deck tonight'],
    ['We shall revert by Thursday.', 'We shall revert by Thursday'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it('makes one span of each promise in a sentence', () => {
    expect(words("I'll send the SOW today and we'll set up the tenant on Monday.")).toEqual([
      "I'll send the SOW today",
      "we'll set up the tenant on Monday",
    ]);
  });

  it('takes in the topic of a row that has no verb of its own', () => {
    expect(words('- Sandbox: yes, by end of April')).toEqual(['Sandbox: yes, by end of April']);
    expect(words('- Onboarding, 5 seats: on us')).toEqual(['Onboarding, 5 seats: on us']);
  });

  it('reads a list of ours as promises and a list of theirs as none', () => {
    const found = words(
      'Our side:\n- Tenant ready for 20 users by Monday\n\nYour side:\n- Entra admin consent by Monday\n- we will need the VPN form',
    );
    expect(found).toEqual(['Tenant ready for 20 users by Monday']);
  });
});

describe('what is none', () => {
  it.each([
    'Will you send the list by Friday?',
    'Shall I book the room for Monday?',
    'You will need to add our IP range before Friday.',
    'Your team will send us the export tomorrow.',
    'I told them we would waive the fee.',
    'We shipped the fix last week.',
    "I'll be honest, the old importer was slow.",
    "We'll see how the pilot goes.",
    'You will love the new dashboard.',
    'I will be on vacation next week.',
    'I look forward to our call on Monday.',
    'Happy to answer any questions.',
    'If I can make it, great.',
    "Let's talk on Tuesday.",
    'Let me know if Tuesday works.',
    'Our platform supports SAML and SCIM.',
    'She said we will get the budget in May.',
    'Both criteria passed:\n- Plan the evening wave of 46 drivers: passed, 38 minutes (target: under an hour)\n- No driver breaks the rest rule: passed',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

it('takes a recap of what the reader said for no promise, but for its next steps', () => {
  expect(
    words(
      'Thank you for your time. This is what I heard:\n- Timeline: Live before the winter rota opens on 25 January.\n- Next steps: Order form back by Friday.',
    ),
  ).toEqual(['Order form back by Friday']);
});

describe('a no and a later', () => {
  it.each([
    ["We can't go below 40 per seat.", "We can't go below 40 per seat"],
    ["We can't support on-premise Exchange.", "We can't support on-premise Exchange"],
    ['Unfortunately we do not offer on-premise hosting.', 'we do not offer on-premise hosting'],
    ['- Source code review: no, sorry', 'Source code review: no, sorry'],
  ])('declined: %s', (text, expected) => {
    expect(words(text, 'declined')).toEqual([expected]);
    expect(words(text)).toEqual([]);
  });

  it.each([
    ['- Slovak voice: after go-live', 'Slovak voice: after go-live'],
    ['SAP comes in phase two.', 'SAP comes in phase two'],
  ])('deferred: %s', (text, expected) => {
    expect(words(text, 'deferred')).toEqual([expected]);
  });
});

describe('what is told about a promise', () => {
  it.each([
    ["I'll send it over.", 'firm'],
    ['We should have it ready by June.', 'soft'],
    ["I'll try to get you the numbers.", 'soft'],
    ["It shouldn't be a problem.", 'soft'],
    ["If you sign by the 30th, we'll waive the set-up fee.", 'conditional'],
    ["We'll waive the set-up fee if you sign by the 30th.", 'conditional'],
    ["I'll check if the API allows it.", 'firm'],
  ])('strength of "%s" is %s', (text, strength) => {
    expect(detect(text).map((span) => span.strength)).toEqual([strength]);
  });

  it.each([
    ["We'll waive the onboarding fee.", 'pricing_or_concession'],
    ["We'll build the NetSuite connector.", 'integration'],
    ["We'll add bulk approval to the product.", 'feature_or_roadmap'],
    ["We'll encrypt your data at rest.", 'security_or_legal'],
    ["We'll train your admins on site.", 'support_or_sla'],
    ["We'll migrate your old records.", 'custom_work'],
    ["We'll go live on 4 May.", 'timeline'],
    ["I'll join your kickoff.", 'people_or_access'],
    ["I'll send the contract tomorrow.", 'follow_up'],
  ])('kind of "%s" is %s', (text, kind) => {
    expect(detect(text).map((span) => span.kind)).toEqual([kind]);
  });

  it('names who is bound', () => {
    expect(detect("I'll send it.")[0]?.who).toBe('I');
    expect(detect("We'll build it.")[0]?.who).toBe('we');
    expect(detect('Priya will send you the plan tomorrow.')[0]?.who).toBe('Priya');
    expect(detect('Priya will send you the plan tomorrow.\n\nPriya', 'Priya Rao')[0]?.who).toBe(
      'I',
    );
  });

  it('takes no reader for a colleague', () => {
    expect(words('Hi Dana,\n\nDana will send you the plan tomorrow.')).toEqual([]);
  });

  it('resolves the due date, inside the span or before it', () => {
    expect(detect("I'll send the deck by Friday.")[0]?.due).toEqual({
      date: '2026-03-13',
      text: 'by Friday',
      ambiguous: false,
    });
    expect(detect("By Friday, I'll send the deck.")[0]?.due?.date).toBe('2026-03-13');
    expect(detect("I'll send the deck by 4/5.")[0]?.due).toMatchObject({
      date: '2026-05-04',
      ambiguous: true,
    });
    expect(detect("I'll send the deck.")[0]?.due).toBeNull();
    expect(detect('We will answer within 4 hours, every ticket.')[0]?.due?.date ?? null).toBeNull();
  });

  it('gives a reason that a sentence can be made of', () => {
    expect(detect("We'll have it by Friday.")[0]?.reason).toEqual({
      code: 'binds_we',
      params: { who: 'we', act: "We'll have it by Friday", due: 'by Friday' },
    });
    expect(detect("We won't share your data.")[0]?.reason.code).toBe('refrain');
    expect(detect("You'll get the report on Monday.")[0]?.reason.code).toBe('you_will_get');
  });

  it('fits the published schema', () => {
    for (const span of detect("I'll send it by Friday. We can't do 30%. Priya will call you soon."))
      expect(promiseSpanSchema.safeParse(span).success).toBe(true);
  });
});

describe('own text only', () => {
  const own = "I'll send the plan on Monday.";
  it.each([
    [
      'quoted lines',
      `${own}\n\nOn Tue, 10 Mar 2026 at 09:00, Dana <dana@client.example> wrote:\n> We will pay today.\n> I'll sign tomorrow.`,
    ],
    [
      'an unmarked reply below an attribution',
      `${own}\n\nAm 10.03.2026 um 09:00 schrieb Dana:\nWe will pay today.`,
    ],
    [
      'a forwarded block',
      `${own}\n\n---------- Forwarded message ---------\nFrom: Dana\nWe will pay today.`,
    ],
    [
      'an Outlook header block',
      `${own}\n\nFrom: Dana Client\nSent: Tuesday, 10 March 2026 09:00\nTo: Kim\nSubject: Re: plan\n\nWe will pay today.`,
    ],
    ['a signature after two dashes', `${own}\n\n-- \nKim\nWe will always answer your call.`],
    ['a typed signature', `${own}\n\nBest regards,\nKim Weber\nWe will make handoffs easy`],
    [
      'a confidentiality footer',
      `${own}\n\nThis email is confidential and intended for the addressee. We will process your data by law.`,
    ],
    ['web addresses', `${own} See https://example.com/we-will-waive-the-fee?i-will-send=it now.`],
  ])('leaves out %s', (_, text) => {
    expect(words(text)).toEqual(["I'll send the plan on Monday"]);
  });

  it('reads answers between quoted lines', () => {
    expect(
      words(
        "On Tue, Dana <d@client.example> wrote:\n\n> Can we have SSO?\n\nYes, I'll enable it tonight.\n\n> And the deck?\n\nI'll send it tomorrow.",
      ),
    ).toEqual(["I'll enable it tonight", "I'll send it tomorrow"]);
  });

  it('reads a postscript under the signature', () => {
    expect(words(`${own}\n\nBest,\nKim\n\nP.S. I'll bring the contract on Friday.`)).toContain(
      "I'll bring the contract on Friday",
    );
  });
});
