import { people } from './people';
import type { SeedThread } from './seed-types';

const { maya, tomas, ines, dana, robert, priya } = people;

/** Northwind Clinics: eleven sites, a signed pilot, a CFO who counts and an IT owner who doubts. */
export const northwind: readonly SeedThread[] = [
  {
    slug: 'northwind-rollout',
    subject: 'Northwind rollout: what happens after signature',
    unread: true,
    messages: [
      {
        from: dana,
        to: [maya],
        cc: [robert],
        daysAgo: 6,
        time: '09:14',
        body: [
          'Hi Maya,',
          'Good news from our side: the board took the rollout paper without a single amendment. The winter rota opens in ten weeks, and if we are still building it in spreadsheets by then I lose two of my best ward managers. They have told me so in those words.',
          'Before I ask Robert to sign, could you tell me in plain terms who looks after us once the contract is in place? Last time, with our old supplier, the people we trusted vanished the day the ink dried.',
          'Dana',
        ],
      },
      {
        from: maya,
        to: [dana],
        cc: [robert, ines],
        daysAgo: 5,
        time: '11:32',
        body: [
          'Hi Dana,',
          'That is a fair worry, and a good result with the board. Ines Okafor, copied here, will be your customer success manager. I stay with you through the kickoff and remain reachable for the first ninety days.',
          'You asked for the order of things:',
          '- Kickoff with Ines and your eleven site leads in the week after signature\n- Two pilot wards live by week four\n- All sites on one rota before the winter rota opens',
          'I will send Robert the revised order form with the quarterly invoicing he asked for by Thursday.',
        ],
      },
      {
        from: robert,
        to: [maya],
        cc: [dana],
        daysAgo: 2,
        time: '16:47',
        body: [
          'Maya,',
          'Order form received, quarterly invoicing is right. Two points before I sign. First, agency spend: we stand at £212,000 a quarter, and your case rests on bringing that under £150,000. I want that number in whatever document you hand to your colleagues. Second, Dana mentioned a discount on the mobile licences in year two. I recall the conversation differently and would like it written down either way.',
          'Regards,\nRobert Achterberg\nChief Financial Officer, Northwind Clinics',
        ],
      },
      {
        from: dana,
        to: [maya],
        cc: [robert],
        daysAgo: 0,
        time: '08:52',
        body: [
          'Morning Maya,',
          'Robert is in the office until Friday and then away for a week, so it would be lovely to close this before he goes. Could you answer his two points and send me something short I can forward to the site leads? They keep asking me what they are getting and when.',
          'Thank you!\nDana',
        ],
      },
    ],
  },
  {
    slug: 'northwind-security',
    subject: 'Security questionnaire, round two',
    messages: [
      {
        from: priya,
        to: [tomas],
        cc: [maya],
        daysAgo: 4,
        time: '14:05',
        body: [
          'Tomás, Maya,',
          'Thank you for the answers. I still have three open points: single sign-on for agency staff who have no account with us, where backups are kept, and how long audit logs are retained. I was not impressed by “industry standard” as an answer to the third.',
          'I will not stand in the way of the rollout, but I would rather ask now than in February.',
          'Priya Nair\nHead of IT, Northwind Clinics',
        ],
      },
      {
        from: tomas,
        to: [priya],
        cc: [maya],
        daysAgo: 3,
        time: '10:21',
        body: [
          'Hi Priya,',
          'Fair on all three. Backups stay in Dublin and Frankfurt, encrypted, thirty-five days. Audit logs are kept for thirteen months; I have asked for that to be written into the contract schedule. Agency staff sign in with a one-time link today. A guest identity is being looked at, but it has no date and I would not plan on it.',
          'Happy to walk you through it with our security lead whenever suits.',
          'Tomás',
        ],
      },
    ],
  },
  {
    slug: 'northwind-usage',
    subject: 'Pilot numbers, week six 🎉',
    messages: [
      {
        from: dana,
        to: [maya, tomas],
        daysAgo: 9,
        time: '17:18',
        body: [
          'Maya, Tomás,',
          'Week six: unfilled shifts on the two pilot wards went from 31 to 12, and building the rota takes Helen four hours instead of two days. I nearly cried in the Monday meeting, the good kind.',
          'One thing to watch: the night team still swaps shifts on paper because the app logs them out.',
          'Dana',
        ],
      },
    ],
  },
  {
    slug: 'northwind-kickoff',
    subject: 'Kickoff week',
    messages: [
      {
        from: dana,
        to: [maya],
        daysAgo: 7,
        time: '08:20',
        body: [
          'Hi Maya,',
          'Can we fix the kickoff week before Robert fills my calendar? We will send you the names of the site leads on Monday.',
          'Dana',
        ],
      },
      {
        from: maya,
        to: [dana],
        daysAgo: 7,
        time: '08:41',
        phone: true,
        collapsed: true,
        body: ['Sure. I will hold the second week of the month for you.', 'Sent from my phone'],
      },
      {
        from: dana,
        to: [maya],
        cc: [robert],
        daysAgo: 4,
        time: '17:55',
        body: [
          'Second week it is. Robert asks what his managers have to prepare, and I have no answer.',
          'Dana',
        ],
      },
      {
        from: maya,
        to: [dana],
        cc: [robert],
        daysAgo: 4,
        time: '18:10',
        phone: true,
        body: [
          'On the train, so in short: hardly anything.',
          "I'll send you the kickoff agenda tomorrow.",
          'Sent from my phone',
        ],
      },
      {
        from: robert,
        to: [maya],
        cc: [dana],
        daysAgo: 3,
        time: '09:05',
        body: ['Good. How do the site leads get in?', 'Robert'],
      },
      {
        from: maya,
        to: [robert],
        cc: [dana],
        daysAgo: 3,
        time: '09:22',
        phone: true,
        body: ['We will give every site lead a login before the kickoff.', 'Sent from my phone'],
      },
    ],
  },
];
