import { parseText } from 'media-captions';
import { isoInstant } from '@/lib/domain/dates/iso-instant';
import { readableText, type Stretch } from '../readable-text';
import { cueWords } from './cue-words';
import { repairTimecodes } from './repair-timecodes';

/** More silence than this begins a new paragraph of somebody whom the file doesn't name, in seconds. */
const LONG_SILENCE = 4;

/**
 * Reads captions, `.vtt` or `.srt`, into "Name: words": what somebody says over several cues is one stretch, so that
 * its sentences are whole.
 *
 * @param startedAt - When the call began, in milliseconds since 1970; null where nobody knows.
 */
export async function readCaptions(file: string, startedAt: number | null) {
  const { cues } = await parseText(repairTimecodes(file), { type: 'vtt', errors: false });
  const stretches: { -readonly [Key in keyof Stretch]: Stretch[Key] }[] = [];
  let [speaker, ended, before] = ['', 0, ''];
  for (const cue of cues)
    for (const { name, words } of cueWords(cue)) {
      const isSame = name === speaker || name === '';
      // Captions that roll up the screen say each line twice; somebody else who says the same has said it.
      if (isSame && words === before) continue;
      before = words;
      const last = stretches.at(-1);
      const isSilent = speaker === '' && cue.startTime - ended > LONG_SILENCE;
      ended = cue.endTime;
      if (last !== undefined && isSame && !isSilent) last.words += ` ${words}`;
      else {
        speaker = name;
        const at = startedAt === null ? null : isoInstant(startedAt + cue.startTime * 1000);
        stretches.push({ speaker: name === '' ? null : { name, address: null }, at, words });
      }
    }
  return readableText(stretches);
}
