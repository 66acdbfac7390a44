import { useQuery } from '@tanstack/react-query';
import { Mic } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Dialog } from '@/components/ui/dialog';
import { Fold } from '@/components/ui/fold';
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
  const usual = BUILT_IN_SCRIPTS.filter(({ models }) => models.includes(handoffModel));
  const fits = ({ roles, phases }: Script) =>
    roles.includes(profile.role) && phases.includes(phase);
  const open = (one: Script) => {
    setScript(one);
    setOpen(true);
  };
  return (
    <section aria-label={i18n.t('scripts.title')} className="p-2">
      <h2 className="px-2 pb-1 text-small font-medium text-ink-3">{i18n.t('scripts.title')}</h2>
      <ScriptRows scripts={usual.filter(fits)} onOpen={open} />
      <Fold label={i18n.t('scripts.others')} className="px-2">
        <ScriptRows scripts={usual.filter((one) => !fits(one))} onOpen={open} />
      </Fold>
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

interface ScriptRowsProps {
  readonly scripts: readonly Script[];
  readonly onOpen: (script: Script) => void;
}

function ScriptRows({ scripts, onOpen }: ScriptRowsProps) {
  return (
    <ul>
      {scripts.map((script) => (
        <li key={script.id}>
          <button
            type="button"
            className="flex w-full items-center gap-3 rounded-md px-2 py-2 text-left hover:bg-sunken"
            onClick={() => {
              onOpen(script);
            }}
          >
            <span className="min-w-0 flex-1">
              <span className="block font-medium">{i18n.t(`scripts.name.${script.id}`)}</span>
              <span className="block text-small text-ink-2">
                {i18n.t(`scripts.when.${script.id}`)}
              </span>
            </span>
            <Mic size={14} aria-hidden className="shrink-0 text-ink-3" />
          </button>
        </li>
      ))}
    </ul>
  );
}
