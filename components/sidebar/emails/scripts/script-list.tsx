import { useQuery } from '@tanstack/react-query';
import { Mic } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { BUILT_IN_SCRIPTS } from '@/lib/domain/emails/scripts/built-in-scripts';
import type { Script } from '@/lib/domain/emails/scripts/script';
import { profileQuery } from '@/lib/queries/profile-query';
import { ScriptReader } from './script-reader';

/** What is said in a handoff rather than sent: choose a script, read it from the page or copy it. */
export function ScriptList() {
  const { data: profile } = useQuery(profileQuery);
  const { handoffModel, phase } = useDeal().dossier.deal;
  const [script, setScript] = useState<Script | null>(null);
  const [isOpen, setOpen] = useState(false);
  if (!profile) return null;
  return (
    <section aria-label={i18n.t('scripts.title')} className="p-2">
      <h2 className="px-2 pb-1 text-small font-medium text-ink-2">{i18n.t('scripts.title')}</h2>
      <ul>
        {BUILT_IN_SCRIPTS.filter(({ models }) => models.includes(handoffModel)).map((one) => (
          <li key={one.id}>
            <ScriptRow
              script={one}
              fits={one.roles.includes(profile.role) && one.phases.includes(phase)}
              onOpen={() => {
                setScript(one);
                setOpen(true);
              }}
            />
          </li>
        ))}
      </ul>
      {script !== null && (
        <Dialog
          title={i18n.t(`scripts.name.${script.id}`)}
          open={isOpen}
          onClose={() => {
            setOpen(false);
          }}
        >
          <ScriptReader key={script.id} script={script} profile={profile} />
        </Dialog>
      )}
    </section>
  );
}

interface ScriptRowProps {
  readonly script: Script;
  readonly fits: boolean;
  readonly onOpen: () => void;
}

function ScriptRow({ script, fits, onOpen }: ScriptRowProps) {
  return (
    <button
      type="button"
      className="flex w-full items-center gap-3 rounded-md px-2 py-2 text-left hover:bg-sunken"
      onClick={onOpen}
    >
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium">{i18n.t(`scripts.name.${script.id}`)}</span>
          {fits && <Chip tone="accent">{i18n.t('scripts.fits')}</Chip>}
        </span>
        <span className="block text-small text-ink-2">{i18n.t(`scripts.when.${script.id}`)}</span>
      </span>
      <Mic size={14} aria-hidden className="shrink-0 text-ink-3" />
    </button>
  );
}
