import type { Dossier } from '../../deals/dossier';
import type { StatementColumn } from '../../brief/success-statement';
import type { EmailContext } from '../context/email-context';
import type { PersonRole } from '../../people/person';
import type { MissingFact } from '../email-draft';
import type { EmailTemplate } from '../template/email-template';
import { GAP_CATALOG, NAME_LABELS, SUMMARY_POINTS, type GapId, type GapList } from './gap-catalog';
import { findParty, PARTIES, type Party } from '../context/parties';
import { placeholderFor } from './placeholder';
import { statementLabel } from '../context/success-context';
import { textAt } from '../context/text-path';

/** A gap with the places in the context where its placeholder goes. */
export interface Gap {
  readonly missing: MissingFact;
  readonly paths: readonly string[];
}

/** What a template needs or would like and the context does not hold, in the order the template names it. */
export function findGaps(
  template: Pick<EmailTemplate, 'required' | 'optional'>,
  context: EmailContext,
  dossier: Dossier,
): Gap[] {
  const gapsOf = (ids: readonly GapId[], required: boolean) =>
    ids
      .flatMap((id) => gapsFor(id, context, dossier))
      .map((gap) => (required ? gap : asOptional(gap)));
  return [...gapsOf(template.required, true), ...gapsOf(template.optional, false)];
}

function asOptional(gap: Gap): Gap {
  return { paths: [], missing: { ...gap.missing, required: false, placeholder: null } };
}

function gapsFor(id: GapId, context: EmailContext, dossier: Dossier): Gap[] {
  if (id === 'scorecard') return scorecardGaps(context);
  if (id === 'successCriteria') return successGaps(context);
  if (id === 'successStatement') return statementGaps(context);
  if (id === 'summary') {
    if (context.summaries.settled.length > 0) return [];
    return SUMMARY_POINTS.flatMap((point) => gapsFor(point, context, dossier));
  }
  if (id === 'alignment.day' && context.alignment.isHeld) return [];
  if (textAt(context, id) !== '') return [];
  if (isCatalogued(id)) {
    const { input, target, label } = GAP_CATALOG[id];
    return [
      {
        paths: [id],
        missing: { key: id, input, target, required: true, placeholder: placeholderFor(label) },
      },
    ];
  }
  return [personGap(id, dossier)];
}

function isCatalogued(id: GapId): id is keyof typeof GAP_CATALOG {
  return Object.hasOwn(GAP_CATALOG, id);
}

function personGap(id: `${Party}.${'name' | 'address'}`, dossier: Dossier): Gap {
  const party =
    (Object.keys(PARTIES) as Party[]).find((name) => id.startsWith(`${name}.`)) ?? 'client';
  const property = id.endsWith('.name') ? 'name' : 'address';
  const role = findParty(dossier.people, party)?.role ?? firstRole(party, dossier);
  return {
    paths: property === 'name' ? [`${party}.name`, `${party}.firstName`] : [],
    missing: {
      key: id,
      input: property,
      target: { kind: 'person', role, property },
      required: true,
      placeholder: property === 'name' ? placeholderFor(NAME_LABELS[party]) : null,
    },
  };
}

/** Whom we ask for when nobody fills a part. */
function firstRole(party: Party, { deal }: Dossier): PersonRole {
  return party === 'successor' && deal.handoffModel === 'am_clean_break' ? 'am' : PARTIES[party][0];
}

function scorecardGaps(context: EmailContext): Gap[] {
  return context.scorecard.rows.flatMap((row, place) => [
    ...(row.criterion === ''
      ? [
          rowGap('scorecard', row.index, 'criterion', 'what was tested', [
            `rows.${String(place)}.criterion`,
          ]),
        ]
      : []),
    ...(row.result === '' && row.verdict === ''
      ? [rowGap('scorecard', row.index, 'result', 'result', [`rows.${String(place)}.result`])]
      : []),
  ]);
}

function successGaps(context: EmailContext): Gap[] {
  const { index, metric, target } = context.successCriteria.named;
  return [
    ...(metric === ''
      ? [
          rowGap('successCriteria', index, 'metric', 'what they measure', [
            'rows.0.metric',
            'rows.0.metricWithin',
            'named.metricWithin',
          ]),
        ]
      : []),
    ...(target === ''
      ? [
          rowGap('successCriteria', index, 'target', 'its target', [
            'rows.0.target',
            'named.target',
          ]),
        ]
      : []),
  ];
}

const STATEMENT_INPUTS: Readonly<Record<StatementColumn, MissingFact['input']>> = {
  metric: 'line',
  target: 'line',
  byDate: 'date',
  day30: 'line',
  day60: 'line',
  owner: 'line',
};
const STATEMENT_COLUMNS: readonly StatementColumn[] = [
  'metric',
  'target',
  'byDate',
  'day30',
  'day60',
  'owner',
];

/** The holes of the statements: each shows its placeholder already. */
function statementGaps({ successCriteria: { statements } }: EmailContext): Gap[] {
  return statements.flatMap(({ index, text }, place) =>
    STATEMENT_COLUMNS.map((column) => ({
      column,
      label: statementLabel(column, place, statements.length),
    }))
      .filter(({ label }) => text.includes(placeholderFor(label)))
      .map(({ column, label }) => {
        const { missing } = rowGap('successCriteria', index, column, label, []);
        return { paths: [], missing: { ...missing, input: STATEMENT_INPUTS[column] } };
      }),
  );
}

function rowGap(
  list: GapList,
  index: number,
  column: string,
  label: string,
  places: readonly string[],
): Gap {
  const path = `${String(index)}.${column}`;
  return {
    paths: places.map((place) => `${list}.${place}`),
    missing: {
      key: `${list}.${path}`,
      input: 'line',
      target: { kind: 'fact', field: list, path },
      required: true,
      placeholder: placeholderFor(label),
    },
  };
}
