/** `npm run score`: prints how well promises are found in the labelled mail beside the repository, or says that there is none. */
import { resolve } from 'node:path';
import { rates, scoreMails, scoreSentences, type MailScore, type Tally } from './evaluate';
import { readLabelledMails, readLabelledSentences } from './labelled';
import { readCorpusMail } from './read-corpus-mail';

const DATA = resolve(import.meta.dirname, '../../../shared/data');

function line(name: string, tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  return `  ${name.padEnd(26)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${String(tally.gold)} labelled, ${String(tally.found)} found)`;
}

function mailReport({ anyOverlap, span, declined, deferred, right }: MailScore): string[] {
  const attributes = Object.entries(right).map(([name, share]) => `${name} ${share.toFixed(3)}`);
  return [
    line('promises, any overlap', anyOverlap),
    line('promises, IoU >= 0.5', span),
    line('declined, any overlap', declined),
    line('deferred, any overlap', deferred),
    `  right on matched promises  ${attributes.join('  ')}`,
  ];
}

function report(): string[] {
  const mails = readLabelledMails(resolve(DATA, 'sales-mail-sample.jsonl'));
  const sentences = readLabelledSentences(resolve(DATA, 'real-sentences-dev.jsonl'));
  return [
    'Sales mail, the sample that rules were tuned on',
    ...(mails
      ? mailReport(scoreMails(mails, readCorpusMail))
      : ['  skipped: ../shared/data/sales-mail-sample.jsonl is not there']),
    'Real business sentences, the part that rules were tuned on',
    ...(sentences
      ? [line('sentence with a promise', scoreSentences(sentences, readCorpusMail))]
      : ['  skipped: ../shared/data/real-sentences-dev.jsonl is not there']),
  ];
}

process.stdout.write(`${report().join('\n')}\n`);
