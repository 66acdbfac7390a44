import { people } from './people';
import type { SeedThread } from './seed-types';

const { maya, tomas, ines, graham, finance, dana, calendar, shiftLetter, travel, events } = people;

/** Colleagues, calendar, newsletters: what lies between the deals. */
export const everyday: readonly SeedThread[] = [
  {
    slug: 'ines-northwind',
    subject: 'Before I meet Northwind',
    unread: true,
    messages: [
      {
        from: ines,
        to: [maya],
        daysAgo: 1,
        time: '17:05',
        body: [
          'Maya, I have the kickoff with Northwind in my calendar and an empty page where the brief should be. Who is careful with whom? What did we say we would not do? And what exactly did Robert hear about year two?',
          'Twenty minutes with you beats reading forty emails, but a page from you beats both.',
          'Ines',
        ],
      },
    ],
  },
  {
    slug: 'tomas-debrief',
    subject: 'Debrief after the Alder demo',
    messages: [
      {
        from: tomas,
        to: [maya],
        daysAgo: 4,
        time: '18:20',
        body: [
          'Quick notes while it is fresh: planning the wave landed, Sheila did half of it herself. Not shown: the tacho import with two number ranges, I expect a day of work. Callum went quiet when we came to the yearly price. Somebody else is in there, he said “the other lot” twice.',
          'Tomás',
        ],
      },
      {
        from: maya,
        to: [tomas],
        daysAgo: 4,
        time: '18:41',
        body: ['Thanks, that matches what I saw. I will ask Callum straight who the other lot is.'],
      },
    ],
  },
  {
    slug: 'pipeline-review',
    subject: 'Pipeline review on Monday',
    messages: [
      {
        from: graham,
        to: [maya, tomas],
        cc: [ines],
        daysAgo: 2,
        time: '08:30',
        body: [
          'Morning all,',
          'For Monday I need three lines per deal: what changed, what they are waiting for from us, what we are waiting for from them. No slides. Anything older than thirty days without a next step goes back to the pool.',
          'Graham',
        ],
      },
    ],
  },
  {
    slug: 'calendar-kickoff',
    subject:
      'Invitation: Northwind kickoff preparation @ Thursday 10:00 – 10:30 (maya@fernhill.example)',
    messages: [
      {
        from: calendar,
        to: [maya],
        daysAgo: 1,
        time: '12:00',
        body: [
          'Northwind kickoff preparation',
          'Thursday, 10:00 – 10:30',
          'Ines Okafor (organiser), Maya Lindqvist, Tomás Reyes',
        ],
      },
    ],
  },
  {
    slug: 'calendar-accepted',
    subject: 'Accepted: Robert and Maya, order form @ Wednesday 15:00',
    messages: [
      {
        from: null,
        to: [maya],
        daysAgo: 3,
        time: '16:02',
        body: ['Robert Achterberg has accepted this invitation.', 'Wednesday, 15:00 – 15:20'],
      },
    ],
  },
  {
    slug: 'expenses',
    subject: 'Your expenses for last month are approved',
    messages: [
      {
        from: finance,
        to: [maya],
        daysAgo: 6,
        time: '07:00',
        body: [
          'Hello Maya,',
          'Your expenses of £184.20 have been approved and will be paid with your next salary.',
        ],
      },
    ],
  },
  {
    slug: 'shift-letter',
    subject: 'The Shift Letter: why the best rota is a boring rota ☕',
    messages: [
      {
        from: shiftLetter,
        to: [maya],
        daysAgo: 0,
        time: '06:30',
        body: [
          'In this issue: a hospital in Utrecht that publishes rotas eight weeks ahead, three questions to ask before you buy an app, and a reader who schedules 900 lifeguards.',
          'We’ll send the next issue in two weeks. Unsubscribe at any time.',
        ],
      },
    ],
  },
  {
    slug: 'train',
    subject: 'Your tickets to Leeds',
    messages: [
      {
        from: travel,
        to: [maya],
        daysAgo: 5,
        time: '20:15',
        body: [
          'London King’s Cross 07:33 – Leeds 09:46, coach C, seat 21.',
          'Your return is valid on any train after 16:00.',
        ],
      },
    ],
  },
  {
    slug: 'conference',
    subject: 'Speakers wanted for HR Tech North',
    messages: [
      {
        from: events,
        to: [maya],
        daysAgo: 10,
        time: '11:11',
        body: [
          'We are looking for people who have rolled out scheduling on the shop floor and can talk about what went wrong. Twenty minutes, no product pitches.',
        ],
      },
    ],
  },
  {
    slug: 'sent-recap',
    subject: 'Recap of our call and the next two dates',
    folders: ['sent'],
    messages: [
      {
        from: maya,
        to: [dana],
        cc: [tomas],
        daysAgo: 12,
        time: '16:30',
        body: [
          'Hi Dana,',
          'Thank you for the time today. The pilot starts on both wards on Monday, and we look at the numbers together in week three and week six. I will set up the two review calls this week.',
        ],
      },
    ],
  },
];

/** A second, private mailbox. */
export const privateMail: readonly SeedThread[] = [
  {
    slug: 'choir',
    subject: 'Choir on Tuesday',
    unread: true,
    messages: [
      {
        from: { name: 'Jonas Lindqvist', address: 'jonas@postbox.example' },
        to: [{ name: 'Maya Lindqvist', address: 'maya.home@postbox.example' }],
        daysAgo: 0,
        time: '07:45',
        body: ['Rehearsal moves to 19:30, bring the blue folder. I’ll save you a seat.'],
      },
    ],
  },
];
