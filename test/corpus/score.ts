/**
 * `npm run score`: prints how well promises are found and briefs are judged in every labelled set that is there, and
 * names those that are not. `npm run score -- captures` prints only what is captured from conversations.
 */
import { answerLines } from './answers/answer-report';
import { captureLines } from './captures/capture-report';
import { followUpLines } from './captures/follow-up-report';
import { briefLines } from './brief/brief-report';
import { markedOf, scoreMails, scorePairs, scoreSentences } from './evaluate';
import type { Labelled } from './labelled';
import { ledgerLines } from './ledger/ledger-report';
import { readCorpusMail } from './read-corpus-mail';
import { mailLines, sentenceLines, worstLines } from './report';
import { realSentences, sampleMails, secondLabels, tuningMails, unseenMails } from './sets';

const WORST = 10;
const problems: string[] = [];

/** What could be read of a set; what could not is named at the end. */
function itemsOf<T>({ items, problems: own }: Labelled<T>): readonly T[] {
  problems.push(...own);
  return items;
}

function agreement(): string[] {
  const first = new Map(
    [...itemsOf(tuningMails()), ...itemsOf(unseenMails())].map((mail) => [mail.id, mail]),
  );
  const pairs = itemsOf(secondLabels()).flatMap(({ id, spans }) => {
    const mail = first.get(id);
    return mail ? [{ gold: markedOf(mail.spans), found: markedOf(spans) }] : [];
  });
  return [
    `The ceiling: a second annotator against the first (${String(pairs.length)} mails)`,
    ...mailLines(scorePairs(pairs)),
  ];
}

async function report(): Promise<string[]> {
  const unseen = itemsOf(unseenMails());
  const tuning = itemsOf(tuningMails());
  const sample = sampleMails();
  const sentences = realSentences();
  return [
    `Unseen writers: only scored, never learned from or read while tuning (${String(unseen.length)} mails)`,
    ...mailLines(scoreMails(unseen, readCorpusMail)),
    'Sales mail beside the repository: the rules for cues and dates were tuned on it, the weights not',
    ...(sample
      ? mailLines(scoreMails(itemsOf(sample), readCorpusMail))
      : ['  skipped: ../shared/data/sales-mail-sample.jsonl is not there']),
    'Real business sentences: learned from; npm run train:held-out says how new ones fare',
    ...(sentences
      ? sentenceLines(scoreSentences(itemsOf(sentences), readCorpusMail))
      : ['  skipped: ../shared/data/real-sentences-dev.jsonl is not there']),
    ...agreement(),
    ...ledgerLines(),
    ...briefLines(),
    ...answerLines(),
    ...(await captureLines()),
    ...followUpLines(),
    `Tuning writers: learned from, so this shows memory and not skill (${String(tuning.length)} mails)`,
    ...mailLines(scoreMails(tuning, readCorpusMail)),
    `The ${String(WORST)} tuning mails with most faults`,
    ...worstLines(tuning, readCorpusMail, WORST),
  ];
}

const lines = process.argv[2] === 'captures' ? await captureLines() : await report();
process.stdout.write(`${lines.join('\n')}\n`);
for (const problem of new Set(problems)) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
