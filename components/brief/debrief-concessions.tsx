import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { SaidConcessions } from '@/components/ledger/said-concessions';
import { sectionsOf } from '@/lib/domain/brief/brief-form';
import type { BriefFact } from '@/lib/domain/brief/brief-item';

const DEBRIEF: ReadonlySet<string> = new Set(
  sectionsOf('technical_debrief').flatMap(({ items }) => items),
);

/** Below a field of the technical debrief: what of it was not the sales engineer's to give. */
export function DebriefConcessions({ field }: { readonly field: BriefFact }) {
  const { facts } = useDeal().dossier;
  if (!DEBRIEF.has(field)) return null;
  const value = facts.find((fact) => fact.field === field)?.value;
  return (
    <SaidConcessions notes={textsIn(value).join('\n')} saidOn={localDay(new Date())} names={[]} />
  );
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
