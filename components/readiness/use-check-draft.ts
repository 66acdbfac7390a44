import { useState } from 'react';
import { newId } from '@/lib/domain/ids';
import { idText, lineText, longText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';

const said = z.object({
  compellingEvent: longText,
  successMetric: longText,
  topLandmine: longText,
});
const known = z.boolean().nullable();

const draftSchema = z.object({
  /** Of the check it becomes, so that keeping it twice keeps it once. */
  id: idText,
  step: z.enum(['asking', 'comparing']),
  said,
  known: z.object({ compellingEvent: known, successMetric: known, topLandmine: known }),
  pushed: z.object({ killer: longText, quietChampion: longText, onTheHook: longText }),
  /** Null until the reader has changed what the profile says. */
  by: lineText.nullable(),
});
/** A check that is being taken. */
export type CheckDraft = z.infer<typeof draftSchema>;

function emptyDraft(): CheckDraft {
  return {
    id: newId(),
    step: 'asking',
    said: { compellingEvent: '', successMetric: '', topLandmine: '' },
    known: { compellingEvent: null, successMetric: null, topLandmine: null },
    pushed: { killer: '', quietChampion: '', onTheHook: '' },
    by: null,
  };
}

/**
 * What was typed of a check, kept in the tab's own session: it is there after a reload and gone with the tab. It
 * is nobody's record until it is kept, so the background doesn't hear of it.
 */
export function useCheckDraft(dealId: string): {
  readonly draft: CheckDraft;
  readonly change: (patch: Partial<CheckDraft>) => void;
  readonly startOver: () => void;
} {
  const place = `readiness ${dealId}`;
  const [draft, setDraft] = useState(() => readDraft(place));
  return {
    draft,
    change: (patch) => {
      setDraft((before) => {
        const next = { ...before, ...patch };
        sessionStorage.setItem(place, JSON.stringify(next));
        return next;
      });
    },
    startOver: () => {
      sessionStorage.removeItem(place);
      setDraft(emptyDraft());
    },
  };
}

function readDraft(place: string): CheckDraft {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(place) ?? 'null'));
    return parsed.success ? parsed.data : emptyDraft();
  } catch {
    return emptyDraft();
  }
}
