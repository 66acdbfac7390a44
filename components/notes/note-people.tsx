import { Check, X } from 'lucide-react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import { personName } from '@/components/brief/person-name';
import type { Person } from '@/lib/domain/people/person';

export interface NotePeopleProps {
  readonly people: readonly Person[];
  /** What they are called together; they were there, where nothing else is said. */
  readonly title?: string;
  readonly who: readonly string[];
  readonly onChange: (who: readonly string[]) => void;
}

const CHIP =
  'inline-flex min-h-6 max-w-full items-center gap-1 rounded-full border px-2 text-small hover:border-ink-3';
const MOST = 100;

/** Who was there: the deal's people to be ticked, anybody else by name. */
export function NotePeople({ people, title, who, onChange }: NotePeopleProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const known = [...new Set(people.map(personName))];
  const others = who.filter((name) => !known.includes(name));
  const add = () => {
    const names = typed.split(/[,;\n]/u).map((name) => name.trim().slice(0, 500));
    const all = [...new Set([...who, ...names.filter((name) => name !== '')])];
    if (all.length > who.length) onChange(all.slice(0, MOST));
    setTyped('');
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-small text-ink-2">{title ?? i18n.t('note.who')}</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        {known.map((name) => {
          const isThere = who.includes(name);
          return (
            <button
              key={name}
              type="button"
              aria-pressed={isThere}
              className={cx(
                CHIP,
                isThere
                  ? 'border-accent bg-accent-soft text-accent-strong'
                  : 'border-edge text-ink-2',
              )}
              onClick={() => {
                onChange(isThere ? who.filter((one) => one !== name) : [...who, name]);
              }}
            >
              {isThere && <Check size={12} aria-hidden className="shrink-0" />}
              <span className="truncate">{name}</span>
            </button>
          );
        })}
        {others.map((name) => (
          <button
            key={name}
            type="button"
            aria-label={i18n.t('note.takeOut', { name })}
            className={cx(CHIP, 'border-accent bg-accent-soft text-accent-strong')}
            onClick={() => {
              onChange(who.filter((one) => one !== name));
            }}
          >
            <span className="truncate">{name}</span>
            <X size={12} aria-hidden className="shrink-0" />
          </button>
        ))}
        <label htmlFor={id} className="sr-only">
          {i18n.t('note.addWho')}
        </label>
        <input
          id={id}
          autoComplete="off"
          placeholder={i18n.t('note.addWho')}
          className="min-h-6 w-32 min-w-0 rounded-full border border-edge bg-surface px-2 text-small text-ink hover:border-ink-3"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ',') return;
            event.preventDefault();
            add();
          }}
        />
      </div>
    </fieldset>
  );
}
