import type { KeyboardEvent } from 'react';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import { useDeal } from '@/components/deal/deal-context';
import { DebriefConcessions } from './debrief-concessions';
import { FactFormProvider } from './fact-form-context';
import { FactParts } from './fact-parts';
import { undoKey } from './undo-key';
import { useFactForm } from './use-fact-form';

/**
 * One fact, written in place: while the cursor is in it nobody else's writing moves it, and leaving it saves.
 * An undo first takes back what could not be saved, which no step knows of.
 */
export function FactForm({ field }: { readonly field: BriefFact }) {
  const { hold, release } = useDeal();
  const form = useFactForm(field);
  const onKeyDown = (event: KeyboardEvent) => {
    if (undoKey(event) === 'undo' && form.dropUnsaved()) event.preventDefault();
  };
  return (
    <FactFormProvider value={form}>
      <div
        className="flex flex-col gap-2.5"
        onKeyDown={onKeyDown}
        onFocus={() => {
          hold(field);
        }}
        onBlur={() => {
          release(field);
        }}
      >
        <FactParts />
        <DebriefConcessions field={field} />
      </div>
    </FactFormProvider>
  );
}
