import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { impossibleDay } from '@/lib/domain/capture/values/impossible-day';
import { profileQuery } from '@/lib/queries/profile-query';
import { readingContext } from './reading-context';

export interface ImpossibleDayNoteProps {
  readonly fact: CapturedFact;
  /** ISO instant. */
  readonly saidAt: string;
}

/** Beside what has no day because the one that was said isn't in the calendar: which; nothing beside anything else. */
export function ImpossibleDayNote({ fact, saidAt }: ImpossibleDayNoteProps) {
  const { dossier } = useDeal();
  const { data: profile } = useQuery(profileQuery);
  const day = useMemo(() => {
    const context = readingContext(profile ?? null, dossier, {
      heldAt: saidAt,
      ours: [],
      theirs: [],
    });
    return impossibleDay(fact, saidAt, context);
  }, [fact, saidAt, profile, dossier]);
  if (day === null) return null;
  return <p className="text-small text-warn">{i18n.t('capture.list.impossibleDay', { day })}</p>;
}
