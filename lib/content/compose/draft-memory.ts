/** Something kept of every draft of a tab, so that it outlives a re-rendered or reopened compose. */
export interface DraftMemory<Kept> {
  /** The compose's; once its draft has an id, the draft's. */
  readonly of: (compose: HTMLElement, draftId: string | null) => Kept;
}

/** An empty memory. */
export function createDraftMemory<Kept>(make: () => Kept): DraftMemory<Kept> {
  const byCompose = new WeakMap<HTMLElement, Kept>();
  const byDraft = new Map<string, Kept>();
  return {
    of(compose, draftId) {
      const known = draftId === null ? undefined : byDraft.get(draftId);
      const kept = known ?? byCompose.get(compose) ?? make();
      byCompose.set(compose, kept);
      if (draftId !== null) byDraft.set(draftId, kept);
      return kept;
    },
  };
}
