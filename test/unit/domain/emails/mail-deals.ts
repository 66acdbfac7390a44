import { questionText } from '@/components/brief/question-text';
import { documentWords } from '@/lib/i18n/document-words';
import type { BriefForm } from '@/lib/domain/brief/brief-form';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { NO_PLAN, type Meeting } from '@/lib/domain/deals/meeting';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { BriefInMail } from '@/lib/domain/emails/context/brief-context';
import { fullDossier, hostileDossier, sparseDossier } from '../../../fixtures/dossiers';
import { fullBrief } from '../../../fixtures/full-brief';

type Model = Dossier['deal']['handoffModel'];
export type DealName = 'full' | 'half' | 'sparse' | 'hostile';
export const DEAL_NAMES: readonly DealName[] = ['full', 'half', 'sparse', 'hostile'];

/** What only the writer knows of a mail, as a rep types it. */
export const TYPED: Readonly<Record<string, string>> = {
  'prep.when': '2026-09-22',
  'prep.ask': 'Show Ilse how a rule is changed, in her own data, in ten minutes',
  'prep.leaveOut': 'the Q1 roadmap, and anything about Ledgerline.',
  'forward.technical': 'they ask whether the nightly load can start at 22:00. It can.',
};

const UPDATED_AT = '2026-09-14T16:00:00.000Z';
const FIRST_SUMMARY = `Hi Dana,

Thank you for your time on 12 August. This is what I heard:

- Current situation: Two people match intercompany invoices by hand, five of nine days.
- Business priorities: A four-day close before the audit, without new hires.
- Competition: Ledgerline, and your own scripts.
- Timeline: Decision by the end of September.
- Decision process: You and Ilse recommend, Marcus signs.
- Next steps: You send the July file.

Is that accurate?

Best,
Sam`;
const SECOND_SUMMARY = FIRST_SUMMARY.replace('12 August', '2 September').replace(
  'Decision by the end of September.',
  'Decision by 9 October, so that the December close runs on the new process.',
);

/** A deal by how much of it is known, on either way of handing over. */
export function dealOf(name: DealName, model: Model): Dossier {
  const dossier = { full: fullDeal, half: halfDeal, sparse: sparseDossier, hostile: hostileDeal }[
    name
  ]();
  const people = dossier.people.map((person) =>
    person.role === 'csm' && model === 'am_clean_break'
      ? { ...person, role: 'am' as const }
      : person,
  );
  return { ...dossier, people, deal: { ...dossier.deal, handoffModel: model } };
}

function fullDeal(): Dossier {
  const base = fullBrief();
  const known = fullDossier();
  const have = new Set(base.people.map(({ role }) => role));
  return {
    ...base,
    people: [...base.people, ...known.people.filter(({ role }) => !have.has(role))],
    facts: base.facts.map((fact) =>
      fact.field === 'successCriteria' ? { ...fact, value: CRITERIA } : fact,
    ),
    meetings: [...known.meetings, meeting('kickoff', '2026-09-23T09:00:00.000Z')],
    emails: [
      summary('first', FIRST_SUMMARY, '2026-08-13', {
        state: 'corrected',
        quote: 'All right, but the decision is 9 October, not the end of September.',
        at: '2026-08-14T08:00:00.000Z',
      }),
      summary('second', SECOND_SUMMARY, '2026-09-03', {
        state: 'confirmed',
        quote: 'Yes, spot on.',
        at: '2026-09-04T08:00:00.000Z',
      }),
    ],
  };
}

/** A deal in the middle of its life: some of it written, a summary sent and not answered, no kickoff. */
function halfDeal(): Dossier {
  const base = fullDossier();
  const kept = ['problem', 'callSummary', 'successCriteria'];
  return {
    ...base,
    people: base.people.filter(({ role }) => ['champion', 'ae', 'csm'].includes(role)),
    facts: base.facts.filter(({ field }) => kept.includes(field)),
    meetings: [],
    emails: [summary('only', FIRST_SUMMARY, '2026-09-10', null)],
  };
}

function hostileDeal(): Dossier {
  const base = hostileDossier();
  const attack = base.deal.company;
  return {
    ...base,
    facts: [
      ...base.facts,
      {
        ...(base.facts[0] ?? NO_FACT),
        field: 'objections',
        value: [
          {
            id: 'objection-1',
            objection: `# ${attack}`,
            raisedBy: attack,
            handling: '',
            status: 'open',
          },
        ],
      },
      {
        ...(base.facts[0] ?? NO_FACT),
        field: 'risks',
        value: [{ id: 'risk-1', risk: `| ${attack} |`, likelihood: null, mitigation: '> x' }],
      },
    ],
    emails: [
      summary(
        'bad',
        `- Timeline: ${attack}\n# ${attack}\n| a |\n| :-: |\n\ue000{{ me.address }}`,
        '2026-09-03',
        {
          state: 'corrected',
          quote: `${attack}\n- x\n[a](javascript:1)`,
          at: '2026-09-04T08:00:00.000Z',
        },
      ),
    ],
  };
}

const NO_FACT = {
  dealId: 'deal-halden',
  toConfirm: false,
  none: false,
  origins: [],
  revision: 1,
  updatedAt: UPDATED_AT,
};

const CRITERIA = [
  {
    id: 'criterion-close',
    metric: 'Month-end close time',
    baseline: 'nine days',
    target: 'four days',
    byDate: '2026-12-31',
    day30: 'Six days',
    day60: 'Five days',
    owner: 'Dana Whitfield',
  },
  {
    id: 'criterion-match',
    metric: 'Invoices matched without a touch',
    baseline: '',
    target: '92%',
    byDate: '2026-12-10',
    day30: '75%',
    day60: '85%',
    owner: 'Ilse Brandt',
  },
];

function summary(id: string, text: string, day: string, outcome: SentEmail['outcome']): SentEmail {
  return {
    id: `mail-${id}`,
    dealId: 'deal-halden',
    templateId: 'call_summary',
    kind: 'call_summary',
    mailbox: 'sam.ortiz@northbeam.example',
    threadId: null,
    subject: 'Did I get this right?',
    recipients: {
      to: [{ address: 'dana.whitfield@haldenfoods.example', name: 'Dana Whitfield' }],
      cc: [],
      bcc: [],
    },
    sentAt: `${day}T09:00:00.000Z`,
    text,
    answers:
      outcome === null
        ? []
        : [
            {
              messageId: `answer-${id}`,
              from: 'dana.whitfield@haldenfoods.example',
              at: outcome.at,
              reading: outcome.state === 'corrected' ? 'corrects' : 'agrees',
              quote: outcome.quote,
            },
          ],
    outcome,
  };
}

/** A meeting that is planned. */
export function meeting(kind: Meeting['kind'], plannedAt: string): Meeting {
  return {
    id: `meeting-${kind}`,
    dealId: 'deal-halden',
    kind,
    plannedAt,
    heldAt: null,
    attendees: [],
    outcome: '',
    decided: '',
    ...NO_PLAN,
    updatedAt: UPDATED_AT,
  };
}

/** A brief in a form, in the words of the interface; `stubTexts` must have given them. */
export function briefIn(form: BriefForm): BriefInMail {
  return { form, words: documentWords, ask: questionText };
}
