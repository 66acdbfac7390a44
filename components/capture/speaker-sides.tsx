import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Button } from '@/components/ui/button';
import { ChoiceInput } from '@/components/ui/choice-input';
import { profileQuery } from '@/lib/queries/profile-query';
import { sideOf } from '@/lib/domain/capture/sides';
import type { SaidOfIt } from './conversation';
import { readingContext } from './reading-context';

export interface SpeakerSidesProps {
  /** Who spoke or wrote, by name. */
  readonly people: readonly string[];
  readonly saidOfIt: SaidOfIt;
  readonly onSaid: (saidOfIt: SaidOfIt) => void;
}

/** Whoever spoke and is known on neither side: the rep says whose they are. */
export function SpeakerSides({ people, saidOfIt, onSaid }: SpeakerSidesProps) {
  const { dossier } = useDeal();
  const { data: profile } = useQuery(profileQuery);
  const known = readingContext(profile ?? null, dossier, { heldAt: null, ours: [], theirs: [] });
  const unknown = people.filter((name) => sideOf({ name, address: null }, known) === 'unknown');
  if (unknown.length === 0) return null;
  const say = (name: string, side: string | null) => {
    const without = (names: readonly string[]) => names.filter((one) => one !== name);
    onSaid({
      ...saidOfIt,
      ours: [...without(saidOfIt.ours), ...(side === 'ours' ? [name] : [])],
      theirs: [...without(saidOfIt.theirs), ...(side === 'theirs' ? [name] : [])],
    });
  };
  const untold = unknown.filter(
    (name) => !saidOfIt.ours.includes(name) && !saidOfIt.theirs.includes(name),
  );
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="text-small font-medium">{i18n.t('capture.check.sides')}</legend>
      <p className="text-small text-ink-2">{i18n.t('capture.check.sidesHint')}</p>
      {unknown.map((name) => (
        <div key={name} className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate @md:max-w-60" title={name}>
            {name}
          </span>
          <div className="w-28 shrink-0 @md:w-36">
            <ChoiceInput
              bare
              label={name}
              choices={[
                { value: 'ours', label: i18n.t('capture.check.ours') },
                { value: 'theirs', label: i18n.t('capture.check.theirs') },
              ]}
              value={
                saidOfIt.ours.includes(name)
                  ? 'ours'
                  : saidOfIt.theirs.includes(name)
                    ? 'theirs'
                    : null
              }
              onChange={(side) => {
                say(name, side);
              }}
            />
          </div>
        </div>
      ))}
      {untold.length > 1 && (
        <Button
          small
          look="link"
          className="-ml-1 self-start"
          onClick={() => {
            onSaid({ ...saidOfIt, theirs: [...saidOfIt.theirs, ...untold] });
          }}
        >
          {i18n.t(
            untold.length === unknown.length
              ? 'capture.check.allTheirs'
              : 'capture.check.restTheirs',
          )}
        </Button>
      )}
    </fieldset>
  );
}
