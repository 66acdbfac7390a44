import { Search } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Fold } from '@/components/ui/fold';
import type { Suggestion } from '@/lib/domain/emails/choosing/suggest-emails';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';
import { EditTemplatesLink } from '@/components/templates/edit-templates-link';
import { matchesWords } from './matches-words';
import { templateName } from './template-name';
import { TemplateRow } from './template-row';

export interface TemplatePickerProps {
  readonly suggestions: readonly Suggestion[];
  /** Grows each time the rep asks to write: the cursor goes to the search. */
  readonly asked: number;
  readonly onChoose: (template: EmailTemplate) => void;
}

/** The mails of a handoff, the one of this moment first: type a few letters, Enter takes the first. */
export function TemplatePicker({ suggestions, asked, onChoose }: TemplatePickerProps) {
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) search.current?.focus();
  }, [asked]);
  const found = suggestions.filter(({ template }) =>
    matchesWords(`${templateName(template)} ${i18n.t(`emails.when.${template.kind}`)}`, query),
  );
  const groups = (['now', 'fits', 'other'] as const)
    .map((standing) => ({ standing, rows: found.filter((one) => one.standing === standing) }))
    .filter(({ rows }) => rows.length > 0);
  const first = groups[0]?.rows[0];
  return (
    <div
      ref={list}
      className="flex flex-col gap-1 px-2 pt-3 pb-2"
      onKeyDown={(event) => {
        moveFocus(event, list.current);
      }}
    >
      <label className="relative mx-2 block">
        <Search
          size={14}
          aria-hidden
          className="absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
        />
        <input
          ref={search}
          type="search"
          autoComplete="off"
          maxLength={200}
          aria-label={i18n.t('emails.search')}
          placeholder={i18n.t('emails.searchHint')}
          className="control pl-8"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || first === undefined)
              return;
            event.preventDefault();
            onChoose(first.template);
          }}
        />
      </label>
      {groups.map(({ standing, rows }) => (
        <section key={standing} aria-label={i18n.t(`emails.standing.${standing}`)}>
          {standing === 'other' && query === '' && groups.length > 1 ? (
            <Fold label={i18n.t('emails.standing.other')} className="px-2 pt-1">
              <TemplateRows rows={rows} onChoose={onChoose} />
            </Fold>
          ) : (
            <>
              <h2 className="px-2 pt-2 pb-0.5 text-small font-medium text-ink-3">
                {i18n.t(`emails.standing.${standing}`)}
              </h2>
              <TemplateRows rows={rows} onChoose={onChoose} />
            </>
          )}
        </section>
      ))}
      {found.length === 0 && (
        <p role="status" className="px-2 py-3 text-ink-2">
          {i18n.t('emails.noMatch', { query })}
        </p>
      )}
      <p className="px-2 pt-2">
        <EditTemplatesLink />
      </p>
    </div>
  );
}

function TemplateRows({
  rows,
  onChoose,
}: Pick<TemplatePickerProps, 'onChoose'> & { readonly rows: readonly Suggestion[] }) {
  return (
    <ul>
      {rows.map((suggestion) => (
        <li key={suggestion.template.id}>
          <TemplateRow suggestion={suggestion} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

/** Up and down walk from the search through the mails and back. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || list === null) return;
  const stops = [...list.querySelectorAll<HTMLElement>('input, summary, button')].filter(
    (stop) => stop.closest('details:not([open]) > :not(summary)') === null,
  );
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
