import type { PromptVerdict } from '@/lib/domain/page/prompt';
import { createDraftMemory, type DraftMemory } from './draft-memory';

/** What the rep said of one passage. `asked`: in the send dialog, which then needn't ask again. */
export interface KeptVerdict extends PromptVerdict {
  readonly asked: boolean;
}

/** What the rep said of a draft's passages, by key. */
export interface DraftVerdicts {
  readonly get: (key: string) => KeptVerdict | undefined;
  readonly keep: (verdict: PromptVerdict, asked: boolean) => void;
}

/** Verdicts of every draft of a tab. */
export type VerdictMemory = DraftMemory<DraftVerdicts>;

/** An empty memory. */
export function createVerdictMemory(): VerdictMemory {
  return createDraftMemory(createVerdicts);
}

function createVerdicts(): DraftVerdicts {
  const kept = new Map<string, KeptVerdict>();
  return {
    get: (key) => kept.get(key),
    keep(verdict, asked) {
      kept.set(verdict.key, {
        ...verdict,
        asked: asked || (kept.get(verdict.key)?.asked ?? false),
      });
    },
  };
}
