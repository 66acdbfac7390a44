import { i18n } from '#i18n';
import { partText } from '@/components/history/part-text';
import { shortDay } from '@/components/ledger/short-day';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import type { Facts } from '@/lib/domain/brief/fact';
import type { DayPlace } from '@/lib/domain/capture/suggest/day-place';
import type { SuggestionGroup } from '@/lib/domain/capture/suggest/suggestion';

/** What a suggestion would write, as it is shown. */
export interface ShownFact {
  readonly title: string;
  /** What is told beside it, each a few words. */
  readonly details: readonly string[];
}

/** A fact as it would be written, in a title and what is told beside it. */
export function shownFact(fact: CapturedFact, now: Date): ShownFact {
  const by = (day: string | null) =>
    day === null ? '' : i18n.t('capture.item.by', { day: shortDay(day, now) });
  const shown = (title: string, ...details: string[]): ShownFact => ({
    title,
    details: details.filter((detail) => detail !== ''),
  });
  switch (fact.type) {
    case 'problem':
      return shown(fact.value.statement);
    case 'compelling_event':
      return shown(fact.value.event, dayOf(fact.value.date, now));
    case 'person': {
      const { name, title, address, phone } = fact.value;
      return shown(name || address, title, name === '' ? '' : address, phone);
    }
    case 'success_criterion': {
      const { metric, baseline, target, byDate } = fact.value;
      return shown(
        metric,
        target && i18n.t('capture.item.target', { target }),
        baseline && i18n.t('capture.item.baseline', { baseline }),
        by(byDate),
      );
    }
    case 'commitment':
    case 'next_step': {
      const { who, what, due } = fact.value;
      const name = who || (fact.type === 'commitment' ? (fact.author?.name ?? '') : '');
      return shown(what, name, by(due));
    }
    case 'objection': {
      const { objection, raisedBy, status } = fact.value;
      return shown(
        objection,
        raisedBy && i18n.t('capture.item.raisedBy', { name: raisedBy }),
        i18n.t(`editor.choice.${status}`).toLowerCase(),
      );
    }
    case 'competitor': {
      const { name, isLurking } = fact.value;
      return shown(name, i18n.t(isLurking ? 'capture.item.lurking' : 'capture.item.out'));
    }
    case 'date':
      return shown(fact.value.what, dayOf(fact.value.date, now));
  }
}

/** What kind of thing a suggestion is. */
export function typeWord(fact: CapturedFact): string {
  if (fact.type !== 'commitment') return i18n.t(`capture.type.${fact.type}`);
  return i18n.t(
    fact.value.by === 'us' ? 'capture.type.commitmentOurs' : 'capture.type.commitmentTheirs',
  );
}

/** The name of a group of suggestions, as the brief has it. */
export function groupWord(group: SuggestionGroup): string {
  return group === 'steps' ? i18n.t('capture.list.steps') : i18n.t(`group.${group}`);
}

/** Where a day goes, as it is chosen from a list. */
export function placeWord({ kind, row }: DayPlace, facts: Facts): string {
  if (kind !== 'unit' && kind !== 'criterion') return i18n.t(`capture.place.${kind}`);
  const unit = facts.scope?.units.find(({ id }) => id === row)?.name;
  const metric = facts.successCriteria?.find(({ id }) => id === row)?.metric;
  const name = (kind === 'unit' ? unit : metric) || i18n.t('capture.place.unnamed');
  return i18n.t(`capture.place.${kind}`, { name: name.slice(0, MOST_SHOWN) });
}

const MOST_SHOWN = 60;

/** A few words of a suggestion, for where it is one of many. */
export function shortName(fact: CapturedFact, now: Date): string {
  const { title } = shownFact(fact, now);
  return apart(title.length > MOST_SHOWN ? `${title.slice(0, MOST_SHOWN - 1).trimEnd()}…` : title);
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Words as they stand within a sentence: where they are read from right to left, it goes on as it would. */
function apart(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

/** A value of a part as a reader knows it: days as days, yes and no by name. */
export function partValue(part: string, value: string, now: Date): string {
  if (value === 'true' || value === 'false')
    return i18n.t(value === 'true' ? 'capture.conflict.yes' : 'capture.conflict.no');
  if (part === 'status' && (value === 'open' || value === 'partly' || value === 'resolved'))
    return i18n.t(`editor.choice.${value}`).toLowerCase();
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? shortDay(value, now) : apart(value);
}

/** The names of parts, in a row. */
export function partNames(parts: readonly string[]): string {
  return parts.map(partText).join(', ');
}

function dayOf(day: string | null, now: Date): string {
  return day === null ? '' : shortDay(day, now);
}
