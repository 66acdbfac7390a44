import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import type { Check } from '@/lib/domain/deals/meeting';
import { newId } from '@/lib/domain/ids';

export interface ChecklistEditorProps {
  readonly checks: readonly Check[];
  readonly onChecks: (checks: Check[]) => void;
}

/** What has to be there by a meeting's end: ticked, reworded, added, taken out. */
export function ChecklistEditor({ checks, onChecks }: ChecklistEditorProps) {
  const list = useRef<HTMLElement>(null);
  const change = (index: number, patch: Partial<Check>) => {
    onChecks(checks.map((check, at) => (at === index ? { ...check, ...patch } : check)));
  };
  const add = () => {
    onChecks([...checks, { id: newId(), text: '', isDone: false }]);
    const { length } = checks;
    queueMicrotask(() => list.current?.querySelectorAll('textarea')[length]?.focus());
  };
  return (
    <section
      ref={list}
      aria-label={i18n.t('meetings.checklist.title')}
      className="flex min-w-0 flex-col gap-1.5"
    >
      <h3 className="text-small text-ink-2">{i18n.t('meetings.checklist.title')}</h3>
      <ul className="flex flex-col gap-1 empty:hidden">
        {checks.map((check, index) => (
          <li key={check.id} className="flex items-start gap-2">
            <Checkbox
              label={i18n.t('meetings.checklist.tick', { name: nameOf(check, index) })}
              className="mt-2"
              checked={check.isDone}
              onChange={() => {
                change(index, { isDone: !check.isDone });
              }}
            />
            <textarea
              rows={1}
              maxLength={500}
              aria-label={i18n.t('meetings.checklist.item', { number: String(index + 1) })}
              className="control field-sizing-content max-h-40 min-w-0 flex-1 resize-none"
              value={check.text}
              onChange={(event) => {
                change(index, { text: event.target.value.replace(/\s*\n\s*/gu, ' ') });
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                if (index === checks.length - 1) add();
              }}
            />
            <IconButton
              label={i18n.t('meetings.checklist.remove', { name: nameOf(check, index) })}
              icon={X}
              className="mt-0.5 -mr-1"
              onClick={() => {
                onChecks(checks.toSpliced(index, 1));
                list.current?.querySelector<HTMLElement>('[data-add]')?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <Button small data-add className="self-start" onClick={add}>
        <Plus size={13} aria-hidden />
        {i18n.t('meetings.checklist.add')}
      </Button>
    </section>
  );
}

/** An item as one speaks of it: its first words, or its number. */
function nameOf({ text }: Check, index: number): string {
  const words = text.trim().slice(0, 60);
  return words === '' ? i18n.t('meetings.checklist.item', { number: String(index + 1) }) : words;
}
