import {
  BookOpenCheck,
  FileText,
  Flag,
  Mail,
  MessagesSquare,
  OctagonAlert,
  type LucideIcon,
} from 'lucide-react';
import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import { cx } from '@/components/ui/cx';
import { markGroups, type MarkGroup } from '@/lib/domain/timeline/mark-groups';
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry';
import type { Strand } from '@/lib/domain/timeline/timeline-lanes';
import type { TimelineScale } from '@/lib/domain/timeline/timeline-scale';
import { entrySentence, entryTitle } from './entry-words';
import { ROW } from './row-layout';

const ICONS: Readonly<Record<Strand, LucideIcon>> = {
  phases: Flag,
  mails: Mail,
  talks: MessagesSquare,
  brief: FileText,
  exceptions: OctagonAlert,
};
/** Below this room, in per cent, a mark's words would be cut to nothing. */
const LEAST_ROOM = 13;

export interface StrandRowProps {
  readonly strand: Strand;
  /** In the order of time; never empty. */
  readonly entries: readonly TimelineEntry[];
  readonly scale: TimelineScale;
  readonly now: Date;
  /** The group that is opened below. */
  readonly openKey: string | null;
  readonly onOpen: (group: MarkGroup) => void;
}

/** What happened of one kind, as marks on the line of time; what stands too close is one mark with a count. */
export function StrandRow({ strand, entries, scale, now, openKey, onOpen }: StrandRowProps) {
  const groups = markGroups(entries, scale);
  const last = entries.findLast(({ state }) => state === 'happened');
  return (
    <li className={cx(ROW, 'border-t border-line py-1')}>
      <div className="relative w-fit max-w-full min-w-0 bg-surface">
        <p className="text-ink">{i18n.t(`timeline.strand.${strand}`)}</p>
        {last !== undefined && (
          <p className="truncate text-small text-ink-3 tabular-nums">
            {i18n.t('timeline.last', {
              count: entries.length,
              day: `${shortDay(localDay(new Date(last.at)), now)}: ${entryTitle(last)}`,
            })}
          </p>
        )}
      </div>
      <div className="relative h-7">
        <span aria-hidden className="absolute inset-x-0 top-1/2 h-px bg-line" />
        {groups.map((group, index) => (
          <GroupMark
            key={group.key}
            group={group}
            room={(groups[index + 1]?.place ?? 100) - group.place}
            icon={strand === 'brief' && isCheck(group) ? BookOpenCheck : ICONS[strand]}
            now={now}
            isOpen={group.key === openKey}
            onOpen={onOpen}
          />
        ))}
      </div>
    </li>
  );
}

function isCheck({ entries }: MarkGroup): boolean {
  return entries.some(({ kind }) => kind === 'readiness');
}

interface GroupMarkProps {
  readonly group: MarkGroup;
  /** As far as the next mark, in per cent. */
  readonly room: number;
  readonly icon: LucideIcon;
  readonly now: Date;
  readonly isOpen: boolean;
  readonly onOpen: (group: MarkGroup) => void;
}

function GroupMark({ group, room, icon: Icon, now, isOpen, onOpen }: GroupMarkProps) {
  const { entries, place } = group;
  const [first] = entries;
  if (first === undefined) return null;
  const isOne = entries.length === 1;
  const isAhead = first.state !== 'happened';
  const left = { left: `${String(place)}%` };
  return (
    <>
      <button
        type="button"
        data-mark={group.key}
        data-at={first.at}
        aria-expanded={isOne ? undefined : isOpen}
        aria-label={
          isOne
            ? entrySentence(first, now)
            : `${i18n.t('timeline.group', entries.length)}: ${entries.map(entryTitle).join(', ')}`
        }
        className="absolute top-1/2 z-10 flex size-6 -translate-1/2 items-center justify-center rounded-full"
        style={left}
        onClick={() => {
          onOpen(group);
        }}
      >
        <span
          aria-hidden
          className={cx(
            'flex h-5 min-w-5 items-center justify-center rounded-full border px-1 text-micro font-semibold tabular-nums',
            isAhead
              ? 'border-dashed border-ink-3 bg-surface text-ink-2'
              : isOpen
                ? 'border-accent bg-accent text-on-accent'
                : 'border-edge bg-sunken text-ink-2',
          )}
        >
          {isOne ? <Icon size={11} strokeWidth={2.25} /> : entries.length}
        </span>
      </button>
      {room >= LEAST_ROOM && (
        <span
          aria-hidden
          className="absolute top-1/2 hidden -translate-y-1/2 truncate bg-surface px-1 text-small text-ink-2 @3xl:block"
          style={{
            left: `calc(${String(place)}% + 0.75rem)`,
            maxWidth: `calc(${String(room)}% - 1.75rem)`,
          }}
        >
          {entries.map(entryTitle).join(', ')}
        </span>
      )}
    </>
  );
}
