import type { BriefFact } from '@/lib/domain/brief/brief-item';
import type { FactValue } from '@/lib/domain/brief/fact-schemas';

type Row = { readonly id: string };
type RowsOf<Value> = Value extends readonly (infer One)[] ? (One extends Row ? One : never) : never;
type PartsOf<Value> = Value extends string | readonly string[]
  ? never
  : Value extends readonly unknown[]
    ? RowsOf<Value>
    : Value;
type Lines<Parts> = readonly (readonly Exclude<keyof Parts & string, 'id'>[])[];

type FactLayouts = {
  readonly [Field in BriefFact as PartsOf<FactValue<Field>> extends never ? never : Field]: Lines<
    PartsOf<FactValue<Field>>
  >;
};
type NestedLayouts<Field extends BriefFact> = {
  readonly [
    Name in keyof FactValue<Field> & string as RowsOf<FactValue<Field>[Name]> extends never
      ? never
      : `${Field}.${Name}`
  ]: Lines<RowsOf<FactValue<Field>[Name]>>;
};

/**
 * In which lines a fact's parts stand, or the parts of its rows. Kinds and inputs follow from the schema, so
 * that a new part needs the schema, a text and a place here.
 */
const FACT_LAYOUT: FactLayouts & NestedLayouts<'scope'> & NestedLayouts<'commercials'> = {
  compellingEvent: [['event'], ['date']],
  trigger: [['quote'], ['saidBy']],
  priorProvider: [['name'], ['worked', 'didNotWork']],
  successCriteria: [['metric'], ['baseline', 'target'], ['day30', 'day60'], ['byDate', 'owner']],
  definedDone: [['live'], ['outcomes'], ['championConfirms'], ['reviewDate']],
  declined: [['what', 'answer']],
  sideCommitments: [['what', 'toWhom']],
  scope: [['units'], ['bespoke'], ['modality'], ['boardMeasure']],
  'scope.units': [['name', 'size'], ['composition'], ['startDate']],
  'scope.bespoke': [['what', 'signOffRef']],
  risks: [['risk'], ['mitigation'], ['likelihood']],
  objections: [['objection'], ['raisedBy', 'status'], ['handling']],
  competitors: [['name'], ['whyNot'], ['lurking']],
  commercials: [
    ['value', 'currency', 'termMonths'],
    ['startDate', 'renewalDate'],
    ['fees'],
    ['paymentMilestones'],
    ['nonStandardTerms'],
    ['discountPercent', 'pushedOnPrice'],
    ['discountRationale'],
    ['discountSignOffRef'],
    ['expansion'],
  ],
  'commercials.fees': [['label', 'amount']],
  'commercials.paymentMilestones': [['label'], ['due', 'amount']],
  clientBasics: [
    ['legalName', 'tradingName'],
    ['sector', 'subSector'],
    ['headcount', 'headcountInScope'],
    ['siteAddresses'],
    ['registrationNumber', 'packageFolder'],
    ['filings'],
    ['news'],
  ],
  involvement: [['stays'], ['bringsBack'], ['mustNot'], ['agreedWithCsm']],
  scorecard: [['criterion'], ['target', 'result'], ['verdict'], ['evidence']],
};

/** The lines of a fact or of its rows, by the path of what they stand in. */
export function layoutOf(path: string): readonly (readonly string[])[] {
  return (
    Object.entries<readonly (readonly string[])[]>(FACT_LAYOUT).find(
      ([own]) => own === path,
    )?.[1] ?? []
  );
}
