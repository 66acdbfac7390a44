import { resolve } from 'node:path';
import {
  readLabelledMails,
  readLabelledSentences,
  type Labelled,
  type LabelledMail,
  type LabelledSentence,
} from './labelled';
import { readWriters, type WriterMail } from './read-writers';

const OWN = resolve(import.meta.dirname, 'mails');
const BESIDE = resolve(import.meta.dirname, '../../../shared/data');

/** Mails whose labels the detector learned from. */
export function tuningMails(): Labelled<WriterMail> {
  return readWriters(resolve(OWN, 'tuning'));
}

/** Mails by other writers, only scored. Never read them while tuning. */
export function unseenMails(): Labelled<WriterMail> {
  return readWriters(resolve(OWN, 'unseen'));
}

/** Thirty mails of both sets as a second annotator labelled them, without knowing the first labels. */
export function secondLabels(): Labelled<WriterMail> {
  return readWriters(resolve(OWN, 'second'));
}

/** The sample of sales mail beside the repository, or null where it isn't there. The cue rules were once tuned on it; the weights have not learned from it. */
export function sampleMails(): Labelled<LabelledMail> | null {
  return readLabelledMails(resolve(BESIDE, 'sales-mail-sample.jsonl'));
}

/** The real business sentences beside the repository, or null where they aren't there. */
export function realSentences(): Labelled<LabelledSentence> | null {
  return readLabelledSentences(resolve(BESIDE, 'real-sentences-dev.jsonl'));
}
