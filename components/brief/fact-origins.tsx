import { i18n } from '#i18n';
import { CaptureOrigin } from '@/components/capture/capture-origin';
import { useDeal } from '@/components/deal/deal-context';
import { DeskLink } from '@/components/deal/desk-link';
import { dealHash } from '@/components/desk/desk-route';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import type { Origin } from '@/lib/domain/brief/origin';
import { isCaptureId } from '@/lib/domain/capture/capture-id';
import type { Dossier } from '@/lib/domain/deals/dossier';

export interface FactOriginsProps {
  readonly field: BriefFact;
  /** A row's id or a part's name; empty for the whole fact. */
  readonly part: string;
}

/** Where a fact, or one part of it, was taken from, with the words and the way back. */
export function FactOrigins({ field, part }: FactOriginsProps) {
  const { dossier } = useDeal();
  const fact = dossier.facts.find((one) => one.field === field);
  const own = fact?.origins.filter((origin) => origin.part === part) ?? [];
  const captured = Map.groupBy(
    own.filter(({ ref }) => isCaptureId(ref)),
    ({ ref, at }) => `${ref} ${at.slice(0, 10)}`,
  );
  const written = JSON.stringify(fact?.value ?? '');
  return (
    <>
      {own
        .filter(({ ref }) => !isCaptureId(ref))
        .map((origin) => (
          <OriginNote key={`${origin.ref} ${origin.at} ${origin.quote}`} origin={origin} />
        ))}
      {[...captured].map(([key, origins]) => (
        <CapturedNote key={key} origins={origins} written={written} />
      ))}
    </>
  );
}

interface CapturedNoteProps {
  /** Of one conversation and one day. */
  readonly origins: readonly Origin[];
  /** What stands in the fact: the customer's own words are not said twice. */
  readonly written: string;
}

function CapturedNote({ origins, written }: CapturedNoteProps) {
  const [first] = origins;
  if (first === undefined) return null;
  const quotes = new Set(origins.map(({ quote }) => quote));
  const others = [...quotes].filter((quote) => quote !== '' && !written.includes(quote));
  return <CaptureOrigin captureId={first.ref} quotes={others} at={first.at} />;
}

function OriginNote({ origin }: { readonly origin: Origin }) {
  const { dossier } = useDeal();
  const { kind, quote, ref } = origin;
  const day = new Date(saidOn(origin, dossier)).toLocaleDateString(undefined, DAY);
  const text = i18n.t(`editor.origin.${kind}`, { day });
  return (
    <p className="text-small wrap-anywhere text-ink-3">
      {kind === 'call' || kind === 'meeting' ? (
        <DeskLink
          hash={dealHash(dossier.deal.id, 'calls', ref)}
          className="text-accent hover:underline"
        >
          {text}
        </DeskLink>
      ) : (
        text
      )}
      {quote !== '' && <q className="ml-1 italic">{quote}</q>}
    </p>
  );
}

// A call's day has no time of day: read as UTC and shown as UTC it stays that day.
const DAY = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

/** The day of the call or meeting itself; else when the fact was taken from it. */
function saidOn({ ref, at }: Origin, { calls, meetings }: Dossier): string {
  const meeting = meetings.find(({ id }) => id === ref);
  return calls.find(({ id }) => id === ref)?.date ?? meeting?.heldAt ?? at;
}
