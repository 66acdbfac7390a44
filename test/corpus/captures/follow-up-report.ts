import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { showsDone } from '@/lib/domain/capture/follow-up/shows-done';
import { toldIn } from '@/lib/domain/capture/follow-up/later-words';
import { z } from '@/lib/domain/zod';
import type { Tally } from '../evaluate';
import { tallyLine } from '../report';

const side = z.enum(['us', 'them']);
const followUpCase = z.object({
  id: z.string(),
  step: z.object({ by: side, who: z.string(), text: z.string() }),
  later: z.array(z.object({ by: side, text: z.string() })),
  /** The sentence that shows the step was done; null where none does. */
  shows: z.string().nullable(),
});
/** A step that was agreed, what was written since, and whether that shows it done. */
export type FollowUpCase = z.infer<typeof followUpCase>;

/** `open` may be read and learned from; `sealed` is only scored. */
type Part = 'open' | 'sealed';

/** The labelled steps with later mails that show them done, or only look like it. */
export function followUpCases(part: Part): FollowUpCase[] {
  return readFileSync(resolve(import.meta.dirname, `follow-up-${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => followUpCase.parse(JSON.parse(line)));
}

/** Scores which steps are told as done by a sentence that names them, and by the right one. */
export function scoreFollowUp(cases: readonly FollowUpCase[]): Tally {
  let [gold, found, matched] = [0, 0, 0];
  for (const { step, later, shows } of cases) {
    const words = { side: step.by, who: step.who, quote: step.text, what: '' };
    const quotes = later.flatMap(({ by, text }) => {
      const shown = showsDone(words, { by, sentences: toldIn(text) });
      return shown?.isSure === true ? [shown.quote] : [];
    });
    if (shows !== null) gold += 1;
    if (quotes.length > 0) found += 1;
    if (shows !== null && quotes.includes(shows)) matched += 1;
  }
  return { gold, found, matched };
}

/** The figures of agreed steps against what came after, line by line. */
export function followUpLines(): string[] {
  return (['sealed', 'open'] as const).flatMap((part) => {
    const cases = followUpCases(part);
    const note = part === 'sealed' ? 'only scored' : 'the rules were made with it';
    return [
      `Agreed steps, ${part}: ${note} (${String(cases.length)} steps)`,
      tallyLine('shown to be done', scoreFollowUp(cases)),
    ];
  });
}
