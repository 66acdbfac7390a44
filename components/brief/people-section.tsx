import type { BriefItem } from '@/lib/domain/brief/brief-item';
import { itemState } from '@/lib/domain/brief/item-state';
import { useDeal } from '@/components/deal/deal-context';
import { PeopleMap } from './people-map';
import { reasonText } from './reason-text';

/** The people, once, whatever of them a form asks for, and what is still to be known of them. */
export function PeopleSection({ items }: { readonly items: readonly BriefItem[] }) {
  const { dossier } = useDeal();
  const reasons = items.flatMap((item) => itemState(item, dossier).reason ?? []);
  const lacks = new Set(reasons.map(reasonText));
  return (
    <div data-item="peopleMap" className="@container col-span-full flex min-w-0 flex-col gap-3">
      {[...lacks].map((text) => (
        <p key={text} className="-mt-1 text-small text-ink-2">
          {text}
        </p>
      ))}
      <PeopleMap />
    </div>
  );
}
