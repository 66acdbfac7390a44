import type { PromptVerdict } from '@/lib/domain/page/prompt';

/** What the rep said of one passage. `asked`: in the send dialog, which then needn't ask again. */
export interface KeptVerdict extends PromptVerdict {
  readonly asked: boolean;
}

/** What the rep said of a draft's passages, by key. */
export interface DraftVerdicts {
  readonly get: (key: string) => KeptVerdict | undefined;
  readonly keep: (verdict: PromptVerdict, asked: boolean) => void;
}

/** Verdicts of every draft of a tab, so that they outlive a re-rendered or reopened compose. */
export interface VerdictMemory {
  /** The compose's verdicts; once its draft has an id, the draft's. */
  readonly of: (compose: HTMLElement, draftId: string | null) => DraftVerdicts;
}

/** An empty memory. */
export function createVerdictMemory(): VerdictMemory {
  const byCompose = new WeakMap<HTMLElement, DraftVerdicts>();
  const byDraft = new Map<string, DraftVerdicts>();
  return {
    of(compose, draftId) {
      const known = draftId === null ? undefined : byDraft.get(draftId);
      const verdicts = known ?? byCompose.get(compose) ?? createVerdicts();
      byCompose.set(compose, verdicts);
      if (draftId !== null) byDraft.set(draftId, verdicts);
      return verdicts;
    },
  };
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
