import { people } from './people';
import type { SeedThread } from './seed-types';

const { maya, tomas, callum, sheila, joao, annika, pat } = people;

/** Alder & Sons Logistics, Kestrel Foods, and a consultant who writes from a public mail host. */
export const otherDeals: readonly SeedThread[] = [
  {
    slug: 'alder-poc',
    subject: 'Proof of concept at the Leeds depot',
    unread: true,
    messages: [
      {
        from: maya,
        to: [callum, sheila],
        cc: [tomas],
        daysAgo: 3,
        time: '15:40',
        body: [
          'Hi Callum, hi Sheila,',
          'Thank you for the tour of the Leeds depot. As agreed, the proof of concept runs for three weeks with the 46 drivers on the evening wave. We call it a success when the wave is planned in under an hour and no driver breaks the rest rule.',
          'Tomás will set up the tacho import with Sheila. I will send the one-page test plan by Wednesday.',
        ],
      },
      {
        from: sheila,
        to: [maya],
        cc: [callum, tomas],
        daysAgo: 1,
        time: '09:26',
        body: [
          'Hello Maya,',
          'The test plan is clear, thank you. The tacho file comes from two systems with different driver numbers, so Tomás should expect some mess. Also, our works council wants to know whether the system ranks drivers. Please say in writing that it does not.',
          'Sheila Brandt\nTransport Manager, Alder & Sons Logistics',
        ],
      },
    ],
  },
  {
    slug: 'alder-pricing',
    subject: 'Price per driver',
    withoutPermId: true,
    messages: [
      {
        from: callum,
        to: [maya],
        daysAgo: 8,
        time: '07:58',
        body: [
          'Maya, the other lot quoted £5.10 a driver. I know you are not the cheapest and I am not asking you to be, but my father signs the cheques and he will ask. What do I tell him?',
          'Callum',
        ],
      },
      {
        from: maya,
        to: [callum],
        daysAgo: 8,
        time: '10:12',
        body: [
          'Hi Callum,',
          'Tell him what a missed rest break cost you in March. We can’t go below £6.40, and I would rather say so now than find a discount later that somebody has to take back. What I can do is start the contract in April, so that you pay nothing before the new depot opens.',
        ],
      },
    ],
  },
  {
    slug: 'kestrel-legal',
    subject: 'Kestrel Foods: contract comments',
    messages: [
      {
        from: annika,
        to: [maya],
        cc: [joao],
        daysAgo: 2,
        time: '13:33',
        body: [
          'Dear Maya,',
          'Our lawyers have three comments: liability cap at twelve months’ fees, notice period of sixty days, and the data processing annex must name the sub-processors. The rest stands. João would like to go live before the Easter season, when we hire 300 temporary packers.',
          'Kind regards\nAnnika Voss\nProcurement, Kestrel Foods',
        ],
      },
    ],
  },
  {
    slug: 'kestrel-seasonal',
    subject: 'Seasonal packers and the second language',
    messages: [
      {
        from: joao,
        to: [maya],
        daysAgo: 7,
        time: '12:09',
        body: [
          'Maya, one question that came up on the line: half of the Easter crew reads Portuguese or Romanian better than English. Can the shift app speak to them? If that comes later, just tell me when, and I will print cards for this year.',
          'João',
        ],
      },
      {
        from: maya,
        to: [joao],
        daysAgo: 6,
        time: '09:03',
        body: [
          'Hi João,',
          'Portuguese is there today. Romanian is not, and I won’t promise it for Easter. I will ask our product team whether it is planned and come back to you next week. Printing cards for this year is the safe choice.',
        ],
      },
    ],
  },
  {
    slug: 'pat-intro',
    subject: 'An introduction, if useful',
    messages: [
      {
        from: pat,
        to: [maya],
        daysAgo: 5,
        time: '18:44',
        body: [
          'Hello Maya,',
          'I advise care homes on staffing and saw your talk in Manchester. One of my clients runs nineteen homes on a whiteboard. Would you like an introduction? No fee, I would just like to see the whiteboard go.',
          'Pat Moreau',
        ],
      },
    ],
  },
];
