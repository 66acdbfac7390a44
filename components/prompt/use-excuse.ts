import { useId, useState } from 'react';
import type { GuardExcuse, GuardReason } from '@/lib/domain/guards/guard-overrule';

/** Why the rep answers all the same, while they choose. */
export interface Excuse {
  readonly reason: GuardReason | null;
  readonly words: string;
  readonly choose: (reason: GuardReason) => void;
  readonly write: (words: string) => void;
  /** What is missing, once it was asked for. */
  readonly missing: 'reason' | 'words' | null;
  /** What was said; null while it is not enough. */
  readonly said: GuardExcuse | null;
  /** Whether it is enough; shows what is missing where it isn't, and goes there. */
  readonly check: () => boolean;
  /** Of the element the reasons stand in. */
  readonly groupId: string;
}

/** Keeps the reason and words of one guard. */
export function useExcuse(): Excuse {
  const [reason, setReason] = useState<GuardReason | null>(null);
  const [words, setWords] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const groupId = useId();
  const lacks = lackOf(reason, words);
  return {
    reason,
    words,
    choose: setReason,
    write: setWords,
    missing: isAsked ? lacks : null,
    said: reason === null || lacks !== null ? null : { reason, words: words.trim() },
    check() {
      setIsAsked(true);
      if (lacks !== null) {
        const field = lacks === 'reason' ? 'input' : 'textarea';
        document.getElementById(groupId)?.querySelector(field)?.focus();
      }
      return lacks === null;
    },
    groupId,
  };
}

function lackOf(reason: GuardReason | null, words: string): 'reason' | 'words' | null {
  if (reason === null) return 'reason';
  return reason === 'other' && words.trim() === '' ? 'words' : null;
}
