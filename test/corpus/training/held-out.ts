/**
 * `npm run train:held-out`: says how weights fare on writers and real sentences that they have not
 * learned from, without touching the unseen set. Each third of the tuning writers and of the sentences
 * is read by weights trained on the others. Changes to the detector are judged by this. Takes some minutes.
 */
import { createPromiseReader } from '@/lib/domain/promises/create-promise-reader';
import { unpackModel } from '@/lib/domain/promises/tagger/model';
import { pairOf, scoreJudged, scorePairs, type Reader } from '../evaluate';
import { corpusOptions } from '../read-corpus-mail';
import { foldOf } from '../real-sentences';
import { mailLines, sentenceLines } from '../report';
import { realSentences, tuningMails } from '../sets';
import { learn } from './learn';

const FOLDS = 3;

const mails = tuningMails().items;
const sentences = realSentences()?.items ?? [];
const writers = [...new Set(mails.map(({ writer }) => writer))];

const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeldOut = (writer: string): boolean => writers.indexOf(writer) % FOLDS === fold;
  const read = readerOf(
    mails.filter(({ writer }) => !isHeldOut(writer)),
    sentences.filter((sentence) => foldOf(sentence, FOLDS) !== fold),
  );
  return {
    pairs: mails.filter(({ writer }) => isHeldOut(writer)).map((mail) => pairOf(mail, read)),
    judged: sentences
      .filter((sentence) => foldOf(sentence, FOLDS) === fold)
      .map((sentence) => ({
        sentence,
        found: read(sentence.text, null).some(({ type }) => type === 'promise'),
      })),
  };
});

function readerOf(...learned: Parameters<typeof learn>): Reader {
  const model = unpackModel(learn(...learned));
  return (text, sentAt) => createPromiseReader(corpusOptions(sentAt), model).read(text);
}

process.stdout.write(
  [
    `Tuning writers, each third read by weights that learned from the others (${String(mails.length)} mails)`,
    ...mailLines(scorePairs(folds.flatMap(({ pairs }) => pairs))),
    `Real business sentences, each third read by weights that learned from the others (${String(sentences.length)} sentences)`,
    ...sentenceLines(scoreJudged(folds.flatMap(({ judged }) => judged))),
    '',
  ].join('\n'),
);
