import { i18n } from '#i18n';
import { personName } from '@/components/brief/person-name';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { isBlank } from '@/lib/domain/brief/is-blank';
import { changedParts, type ChangedPart } from '@/lib/domain/versions/changed-parts';
import type { Change } from '@/lib/domain/versions/version';
import { placeName } from './place-name';
import { valueText } from './value-text';

/** What of a fact or person a line is about. */
export type LineSubject =
  | { readonly what: 'part'; readonly part: ChangedPart }
  | { readonly what: 'toConfirm' | 'none' | 'person' };

/** One change in plain words, with what stood there before and after. */
export interface ChangeLine {
  readonly key: string;
  readonly change: Change;
  readonly subject: LineSubject;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** The sentence says all of it: there is nothing more to show. */
  readonly isTold: boolean;
}

/** Longer texts are shown below the sentence, not in it. */
const LONGEST_IN_SENTENCE = 40;
/** What is counted about a person, not known of them. */
const NOT_TOLD: readonly string[] = ['id', 'dealId', 'position', 'updatedAt'];

/** A change of a version as lines, each of which can be taken back by itself. */
export function changeLines(change: Change, now: Date): ChangeLine[] {
  return change.what === 'fact' ? factLines(change, now) : personLines(change, now);
}

function factLines(change: Extract<Change, { what: 'fact' }>, now: Date): ChangeLine[] {
  const empty = { value: EMPTY_FACTS[change.field], toConfirm: false, none: false };
  const [from, to] = [change.from ?? empty, change.to ?? empty];
  const where = i18n.t(`fact.${change.field}.title`);
  const lines = changedParts(from.value, to.value).map((part) =>
    partLine({ change, part, where, whole: [from.value, to.value], now }),
  );
  const flag = (what: 'toConfirm' | 'none', words: string): ChangeLine => ({
    key: `${change.field}/${what}`,
    change,
    subject: { what },
    words,
    before: '',
    after: '',
    isTold: true,
  });
  if (from.toConfirm !== to.toConfirm)
    lines.push(
      flag(
        'toConfirm',
        i18n.t(to.toConfirm ? 'version.confirm' : 'version.confirmed', { what: where }),
      ),
    );
  if (from.none !== to.none)
    lines.push(
      flag('none', i18n.t(to.none ? 'version.none_said' : 'version.none_taken', { what: where })),
    );
  return lines;
}

function personLines(change: Extract<Change, { what: 'person' }>, now: Date): ChangeLine[] {
  const { from, to } = change;
  const person = to ?? from;
  if (person === null) return [];
  const where = personName(person);
  if (from === null || to === null) {
    return [
      {
        key: `${change.personId}/`,
        change,
        subject: { what: 'person' },
        words: i18n.t(from === null ? 'version.added' : 'version.removed', { what: where }),
        before: from === null ? '' : valueText(from, now),
        after: to === null ? '' : valueText(to, now),
        isTold: false,
      },
    ];
  }
  return changedParts(from, to)
    .filter(({ path }) => !NOT_TOLD.includes(path.split('.')[0] ?? ''))
    .map((part) => partLine({ change, part, where, whole: [from, to], now }));
}

interface PartOfChange {
  readonly change: Change;
  readonly part: ChangedPart;
  readonly where: string;
  /** The whole value before and after, where the row that a part is in is named. */
  readonly whole: readonly [unknown, unknown];
  readonly now: Date;
}

function partLine({ change, part, where, whole, now }: PartOfChange): ChangeLine {
  const [before, after] = [valueText(part.from, now), valueText(part.to, now)];
  const key = `${change.what === 'fact' ? change.field : change.personId}/${part.path}/${part.how}`;
  const isShort = [before, after].every(
    (text) => text.length <= LONGEST_IN_SENTENCE && !text.includes('\n'),
  );
  const words = wordsOf({ part, where, what: placeName(part, whole), before, after, isShort });
  const isOrder = part.how === 'moved';
  return {
    key,
    change,
    subject: { what: 'part', part },
    words,
    before: isOrder ? '' : before,
    after: isOrder ? '' : after,
    isTold: isOrder || isShort,
  };
}

interface Worded {
  readonly part: ChangedPart;
  readonly where: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly isShort: boolean;
}

function wordsOf({ part, where, what: place, before, after, isShort }: Worded): string {
  const what = place === '' ? where : i18n.t('version.in', { where, what: place });
  if (part.how !== 'changed') return i18n.t(`version.${part.how}`, { what });
  if (isBlank(part.from))
    return isShort ? i18n.t('version.setTo', { what, to: after }) : i18n.t('version.set', { what });
  if (isBlank(part.to))
    return isShort
      ? i18n.t('version.clearedFrom', { what, from: before })
      : i18n.t('version.cleared', { what });
  return isShort
    ? i18n.t('version.changedFrom', { what, from: before, to: after })
    : i18n.t('version.changed', { what });
}
