import { History } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { Version } from '@/lib/domain/versions/version';
import { changeLines } from './change-lines';
import { ChangeRow } from './change-row';
import { LossCard } from './loss-card';
import { useTakeBack } from './use-take-back';
import { versionDay } from './version-day';

export interface VersionItemProps {
  readonly version: Version;
  readonly isLatest: boolean;
  readonly onRestore: () => void;
}

const FIRST = 6;

/** A stretch of work: when, what changed, what was overwritten, and the ways back. */
export function VersionItem({ version, isLatest, onRestore }: VersionItemProps) {
  const [isOpen, setIsOpen] = useState(false);
  const backOf = useTakeBack();
  const now = new Date();
  // What was begun last comes first.
  const lines = version.changes.toReversed().flatMap((change) => changeLines(change, now));
  const shown = isOpen ? lines : lines.slice(0, FIRST);
  const day = versionDay(version, now);
  return (
    <li className="flex flex-col gap-1 rounded-lg border border-line p-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="font-semibold">{day}</h2>
        {version.reason !== 'edited' && (
          <Chip tone="accent">{i18n.t(`version.reason.${version.reason}`)}</Chip>
        )}
        <span className="flex-1" />
        {isLatest ? (
          <span className="text-small text-ink-3">{i18n.t('version.current')}</span>
        ) : (
          <Button small aria-label={`${i18n.t('version.restore')}: ${day}`} onClick={onRestore}>
            <History size={13} aria-hidden />
            {i18n.t('version.restore')}
          </Button>
        )}
      </div>
      <ul className="divide-y divide-line">
        {shown.map((line) => (
          <ChangeRow key={line.key} line={line} onTakeBack={backOf(line)} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button
          small
          look="quiet"
          className="self-start"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {i18n.t('version.more', lines.length - shown.length)}
        </Button>
      )}
      {version.losses.map((loss) => (
        <LossCard
          key={`${loss.what}/${loss.key}/${loss.path}`}
          loss={{ ...loss, versionId: version.id }}
          title={i18n.t('version.overwritten')}
        />
      ))}
    </li>
  );
}
