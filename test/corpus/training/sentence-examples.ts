import type { LabelledSentence, LabelledSpan } from '../labelled';
import { cutMail } from './dataset';
import type { TrainingMail } from './train-model';

/**
 * Makes training mails of sentences that are only labelled as a whole. One that commits nobody has no
 * passage; in one that commits, the words on which a cue rule lies are taken for the passage, and those
 * without such a cue are left out. They teach where passages are, not what they are about.
 */
export function sentenceExamples(sentences: readonly LabelledSentence[]): TrainingMail[] {
  return sentences.flatMap(({ text, label }) => {
    const cuts = cutMail(text);
    const spans = label === 'commit' ? cuts.flatMap(cueSpans) : [];
    return label === 'commit' && spans.length === 0 ? [] : [{ cuts, spans, placesOnly: true }];
  });
}

function cueSpans({
  context: { sentence, place },
  cues,
}: ReturnType<typeof cutMail>[number]): LabelledSpan[] {
  return cues.map((cue) => {
    const [start, end] = place(cue.start, cue.end);
    return {
      start: sentence.start + start,
      end: sentence.start + end,
      text: '',
      type: 'promise',
      kind: 'follow_up',
      strength: 'firm',
      who: 'I',
    };
  });
}
