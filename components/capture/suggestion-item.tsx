import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { Chip } from '@/components/ui/chip';
import { cx } from '@/components/ui/cx';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { ConflictActs } from './conflict-acts';
import { ConflictNote } from './conflict-note';
import { DayPlaceSelect } from './day-place-select';
import { ImpossibleDayNote } from './impossible-day-note';
import { PromiseGuard } from './promise-guard';
import { QuoteWords } from './quote-words';
import { saidByWords } from './said-by-words';
import { SuggestionActs } from './suggestion-acts';
import { SuggestionForm } from './suggestion-form';
import type { ItemDeeds } from './item-deeds';
import { partNames, shortName, shownFact, typeWord } from './suggestion-words';

export interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  /** Whether the keys of the list are for it. */
  readonly isActive: boolean;
  readonly isEdited: boolean;
  /** Whether its source has to be named. */
  readonly hasTitle: boolean;
  readonly now: Date;
  readonly deeds: ItemDeeds;
}

/** One suggestion: what would be written, the sentence it came from, and what to do with it. */
export function SuggestionItem(props: SuggestionItemProps) {
  const { suggestion, isActive, isEdited, now, deeds } = props;
  const { id, fact, laid } = suggestion;
  const name = shortName(fact, now);
  const isContrary = laid.state === 'contradiction';
  const Acts = isContrary ? ConflictActs : SuggestionActs;
  return (
    <article
      data-suggestion={id}
      tabIndex={isActive ? 0 : -1}
      aria-label={`${typeWord(fact)}: ${name}`}
      className={cx(
        'flex scroll-my-16 flex-col gap-2 rounded-lg border bg-surface p-3 -outline-offset-1 @2xl:flex-row @2xl:items-start @2xl:gap-4',
        isActive ? 'border-ink-3' : 'border-line',
      )}
      onFocus={() => {
        deeds.focus(suggestion);
      }}
    >
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <ItemHead {...props} />
        {isEdited ? (
          <SuggestionForm
            name={name}
            fact={fact}
            isInstead={isContrary}
            onTake={(edited) => deeds.takeEdited(suggestion, edited)}
            onCancel={() => {
              deeds.edit(null);
            }}
          />
        ) : (
          <ItemWords {...props} />
        )}
        <ItemNotes {...props} />
      </div>
      {!isEdited && <Acts suggestion={suggestion} name={name} isActive={isActive} deeds={deeds} />}
    </article>
  );
}

/** What kind of thing it is, who said it, and whether it is a guess. */
function ItemHead({ suggestion, hasTitle, now }: SuggestionItemProps) {
  const { fact, said, foundBy } = suggestion;
  const [first, ...others] = said;
  const about = [
    saidByWords(first, now),
    hasTitle ? first.title : '',
    others.length === 0 ? '' : i18n.t('capture.item.also', others.length),
  ];
  const again = others.map(({ quote, title }) => `“${quote}” (${title})`).join('\n');
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-micro text-ink-3">
      <span className="font-medium text-ink-2">{typeWord(fact)}</span>
      <span className="mr-auto min-w-0 wrap-anywhere" title={again}>
        {about.filter(Boolean).join(' · ')}
      </span>
      {fact.type === 'person' && fact.value.role !== null && (
        <Chip tone="warn">
          {i18n.t('capture.item.guess', { role: i18n.t(`personRole.${fact.value.role}`) })}
        </Chip>
      )}
      {fact.type === 'next_step' && fact.value.doneQuote !== '' && (
        <Chip tone="accent" title={fact.value.doneQuote}>
          {i18n.t('capture.item.done')}
        </Chip>
      )}
      {foundBy === 'model' && <Chip>{i18n.t('capture.item.model')}</Chip>}
    </div>
  );
}

/** What would be written, and the sentence where it says more. */
function ItemWords({ suggestion: { fact, laid, said }, now }: SuggestionItemProps) {
  const { title, details } = shownFact(fact, now);
  const [{ quote }] = said;
  return (
    <>
      <div>
        <p dir="auto" className="wrap-anywhere text-ink empty:hidden">
          {title.trim()}
        </p>
        {details.length > 0 && (
          <p className="text-small wrap-anywhere text-ink-2">{details.join(' · ')}</p>
        )}
        {laid.state === 'new' && laid.fills.length > 0 && (
          <p className="text-small wrap-anywhere text-accent">
            {i18n.t('capture.item.fills', { parts: partNames(laid.fills), of: laid.of })}
          </p>
        )}
      </div>
      {/* The customer's own words need not be said twice. */}
      {title.trim() !== quote.trim() && <QuoteWords quote={quote} fact={fact} />}
    </>
  );
}

/** What has to be known or chosen before it is taken. */
function ItemNotes({ suggestion, isEdited, now, deeds }: SuggestionItemProps) {
  const { facts } = useDeal();
  const { fact, laid, place, said } = suggestion;
  const [first] = said;
  const name = shownFact(fact, now).title.trim();
  return (
    <>
      {laid.state === 'contradiction' && (
        <ConflictNote suggestion={suggestion} conflicts={laid.conflicts} now={now} />
      )}
      {fact.type === 'commitment' && fact.value.by === 'us' && (
        <PromiseGuard value={fact.value} saidAt={first.at} people={first.people} />
      )}
      {!isEdited && <ImpossibleDayNote fact={fact} saidAt={first.at} />}
      {place !== null && !isEdited && (
        <DayPlaceSelect
          day={fact.type === 'date' ? fact.value.date : null}
          place={place}
          facts={facts}
          onPlace={(chosen) => {
            deeds.place(suggestion, chosen);
          }}
        />
      )}
      {laid.state === 'no_room' && (
        <p className="text-small text-warn">
          {i18n.t(name === '' ? 'capture.item.lacks' : 'capture.item.noRoom')}
        </p>
      )}
    </>
  );
}
