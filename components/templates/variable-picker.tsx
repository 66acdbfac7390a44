import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { cx } from '@/components/ui/cx';
import { VARIABLE_GROUPS, type VariableEntry } from '@/lib/domain/emails/template/variable-list';
import { variableLabel } from './variable-label';

export interface VariablePickerProps {
  readonly entries: readonly VariableEntry[];
  readonly onChoose: (entry: VariableEntry) => void;
  readonly onClose: () => void;
  /** The keyboard went somewhere else. */
  readonly onLeave: () => void;
}

/** Everything that can stand in a mail, searched by words or name; Enter puts it in, Escape goes back. */
export function VariablePicker({ entries, onChoose, onClose, onLeave }: VariablePickerProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [activePath, setActivePath] = useState<string | null>(null);
  const found = entries.filter((entry) => fits(entry, query));
  const ordered = VARIABLE_GROUPS.flatMap((group) => found.filter((one) => one.group === group));
  const active = ordered.find(({ path }) => path === activePath) ?? ordered[0];
  const optionId = (path: string) => `${id}-${path}`;
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.path]);
  const step = (by: number) => {
    const at = ordered.findIndex(({ path }) => path === active?.path);
    const next = ordered[Math.max(0, Math.min(ordered.length - 1, at + by))];
    if (next !== undefined) setActivePath(next.path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        step(1);
      },
      ArrowUp: () => {
        step(-1);
      },
      Enter: () => {
        if (active !== undefined) onChoose(active);
      },
      Escape: onClose,
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  return (
    <div
      className="absolute inset-x-0 top-full z-10 overflow-hidden rounded-lg bg-surface shadow-pop"
      onBlur={({ currentTarget, relatedTarget }) => {
        // Whoever goes on elsewhere has closed it; the window's own loss of focus names nobody.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      <div className="flex items-center gap-2 border-b border-line px-2.5">
        <Search size={14} aria-hidden className="shrink-0 text-ink-3" />
        <input
          autoFocus
          type="text"
          role="combobox"
          autoComplete="off"
          aria-label={i18n.t('templates.find')}
          placeholder={i18n.t('templates.find')}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={active === undefined ? undefined : optionId(active.path)}
          value={query}
          className="min-h-9 w-full bg-transparent text-body outline-none"
          onChange={(event) => {
            setQuery(event.target.value);
            setActivePath(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={i18n.t('templates.insert')}
        className="max-h-72 overflow-y-auto p-1"
      >
        {VARIABLE_GROUPS.map((group) => {
          const inGroup = ordered.filter((one) => one.group === group);
          if (inGroup.length === 0) return null;
          return (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <div
                id={`${id}-${group}`}
                role="presentation"
                className="px-2 pt-2 pb-1 text-small font-medium text-ink-3"
              >
                {i18n.t(`templates.group.${group}`)}
              </div>
              {inGroup.map((entry) => (
                <VariableOption
                  key={entry.path}
                  id={optionId(entry.path)}
                  entry={entry}
                  isActive={entry.path === active?.path}
                  onPoint={() => {
                    setActivePath(entry.path);
                  }}
                  onChoose={() => {
                    onChoose(entry);
                  }}
                />
              ))}
            </div>
          );
        })}
      </div>
      <p role="status" className={ordered.length > 0 ? 'sr-only' : 'px-3 pb-3 text-ink-2'}>
        {ordered.length === 0 && i18n.t('templates.noVariable')}
      </p>
    </div>
  );
}

interface VariableOptionProps {
  readonly id: string;
  readonly entry: VariableEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function VariableOption({ id, entry, isActive, onPoint, onChoose }: VariableOptionProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={cx(
        'flex cursor-pointer flex-col rounded-md px-2 py-1',
        isActive && 'bg-accent-soft',
      )}
      // The field keeps the keyboard.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <span className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1">{variableLabel(entry.path)}</span>
        {entry.list !== null && <Chip>{i18n.t('templates.eachRow')}</Chip>}
        {entry.isInternal && <Chip tone="warn">{i18n.t('templates.forInternal')}</Chip>}
      </span>
      <span className="flex min-w-0 gap-2 text-small text-ink-2">
        <span className="max-w-3/5 shrink-0 truncate font-mono">{entry.path}</span>
        <span className="min-w-0 truncate">
          {entry.example === '' ? i18n.t('templates.unknownHere') : entry.example}
        </span>
      </span>
    </div>
  );
}

function fits(entry: VariableEntry, query: string): boolean {
  const text = `${variableLabel(entry.path)} ${entry.path}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
