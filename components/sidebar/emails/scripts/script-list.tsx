import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Chip } from '@/components/ui/chip';
import { BUILT_IN_SCRIPTS } from '@/lib/domain/emails/scripts/built-in-scripts';
import type { Script, ScriptId } from '@/lib/domain/emails/scripts/script';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { ScriptReader } from './script-reader';

/** What is said in a handoff rather than sent: choose a script, read it from the page or copy it. */
export function ScriptList() {
  const { data: profile } = useQuery(profileQuery);
  const [open, setOpen] = useState<ScriptId | null>(null);
  const [left, setLeft] = useState<ScriptId | null>(null);
  const { deal } = useDeal().dossier;
  if (!profile) return null;
  const script = BUILT_IN_SCRIPTS.find(({ id }) => id === open);
  if (script !== undefined)
    return (
      <ScriptReader
        script={script}
        profile={profile}
        onBack={() => {
          setLeft(open);
          setOpen(null);
        }}
      />
    );
  return (
    <section aria-label={i18n.t('scripts.title')} className="p-2">
      <h2 className="px-2 pb-1 text-small font-medium text-ink-2">{i18n.t('scripts.title')}</h2>
      <ul>
        {BUILT_IN_SCRIPTS.filter(({ models }) => models.includes(deal.handoffModel)).map((one) => (
          <li key={one.id}>
            <ScriptRow
              script={one}
              fits={fitsNow(one, profile, deal.phase)}
              wasOpen={one.id === left}
              onOpen={() => {
                setOpen(one.id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function fitsNow({ roles, phases }: Script, { role }: Profile, phase: Script['phases'][number]) {
  return roles.includes(role) && phases.includes(phase);
}

interface ScriptRowProps {
  readonly script: Script;
  readonly fits: boolean;
  /** It was just read: the focus comes back to it. */
  readonly wasOpen: boolean;
  readonly onOpen: () => void;
}

function ScriptRow({ script, fits, wasOpen, onOpen }: ScriptRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen) button.current?.focus();
  }, [wasOpen]);
  return (
    <button
      ref={button}
      type="button"
      className="flex w-full items-center gap-3 rounded-md px-2 py-2 text-left hover:bg-sunken"
      onClick={onOpen}
    >
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium">{i18n.t(`scripts.name.${script.id}`)}</span>
          {fits && <Chip tone="accent">{i18n.t('emails.fits')}</Chip>}
        </span>
        <span className="block text-small text-ink-2">{i18n.t(`scripts.when.${script.id}`)}</span>
      </span>
      <ChevronRight size={16} aria-hidden className="shrink-0 text-ink-3" />
    </button>
  );
}
