import { people } from './people';
import type { SeedThread } from './seed-types';

const { graham, joao, annika } = people;

/** The mailbox that Graham, who leads the team, lets his account executives work in. */
export const lentMail: readonly SeedThread[] = [
  {
    slug: 'kestrel-escalation',
    subject: 'Kestrel: who looks after us from March',
    messages: [
      {
        from: joao,
        to: [graham],
        cc: [annika],
        daysAgo: 1,
        time: '10:12',
        body: [
          'Hello Graham,',
          'We start in March and I do not know whom to call then. Could somebody of yours send us a name and a short summary of what was agreed?',
          'João Ferreira',
        ],
      },
    ],
  },
];
