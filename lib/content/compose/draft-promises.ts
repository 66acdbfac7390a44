import type { PromptItem } from '@/lib/domain/page/prompt';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';
import type { DraftJudgement } from './draft-judge';
import type { DraftVerdicts } from './draft-verdicts';
import { sentenceAt } from './sentence-at';

/** A passage of a draft as it stands: what was detected, with the rep's verdict applied. */
export interface DraftItem extends PromptItem {
  readonly start: number;
  readonly end: number;
  /** The passage's own words, as they stand in the mail. */
  readonly words: string;
  /** Whether it goes into the ledger. */
  readonly record: boolean;
  /** Whether the send dialog has asked about it. */
  readonly asked: boolean;
}

/** Detected passages with sentences, keys that survive edits elsewhere, the rep's verdicts, and what was said before. */
export function readDraftItems(
  text: string,
  found: readonly PromiseSpan[],
  verdicts: Pick<DraftVerdicts, 'get'>,
  judgement: DraftJudgement,
): readonly DraftItem[] {
  const spans = found.filter(judgement.isFlagged);
  const sentences = spans.map((span) => sentenceAt(text, span.start, span.end));
  const seen = new Map<string, number>();
  return spans.map((span, index) => {
    const own = span.text.replace(/\s+/gu, ' ').trim();
    const count = seen.get(own) ?? 0;
    seen.set(own, count + 1);
    const sentence = sentences[index] ?? own;
    // Two promises in one sentence must stay two: then each is shown by its own words.
    const shared = sentences.indexOf(sentence) !== sentences.lastIndexOf(sentence);
    const key = `${hashText(own)}-${String(count)}`;
    const verdict = verdicts.get(key);
    const item = {
      key,
      start: span.start,
      end: span.end,
      words: span.text,
      sentence: shared ? own : sentence,
      type: span.type,
      strength: span.strength,
      who: span.who.slice(0, 500),
      dueText: span.due?.text.slice(0, 500) ?? null,
      reason: span.reason,
      kind: verdict?.kind ?? span.kind,
      due: verdict === undefined ? (span.due?.date ?? null) : verdict.due,
      record: judgement.isRecorded && (verdict?.record ?? true),
      asked: verdict?.asked ?? false,
    };
    return { ...item, earlier: judgement.earlierOf(item) };
  });
}

/** FNV-1a over UTF-16 units: short, stable, and nothing hangs on its strength. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16);
}
