import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import { captureInSteps } from '@/lib/domain/capture/capture-facts';
import type { CaptureModel } from '@/lib/domain/capture/tagger/capture-model';
import { finish } from '@/lib/domain/steps';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { readSource } from '@/lib/reading/read-source';
import { corpusOptions } from '../read-corpus-mail';
import type { CaptureLine } from './capture-line';
import { knownSide } from './known-side';
import { placeInSource } from './place-in-source';

/** What a format is called as a file. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  vtt: '.vtt',
  srt: '.srt',
  eml: '.eml',
  markdown: '.md',
};
const NOBODY = { names: [], addresses: [], domains: [] };

/** What a line of a corpus would be called as a file: by its ending a format is known. */
export function fileNameOf({ source }: CaptureLine): string {
  return `corpus${EXTENSIONS[source] ?? ''}`;
}

/** What a line of a corpus is read against. */
export function contextOfLine({ sentAt, ourPeople }: CaptureLine): CaptureContext {
  const { writerName: _, ...dates } = corpusOptions(sentAt);
  return { ...dates, ours: knownSide(ourPeople), theirs: NOBODY };
}

/** Reads a conversation of a corpus as the product would; offsets and quotes are those of the line's own text. */
export async function readConversation(
  line: CaptureLine,
  model?: CaptureModel,
): Promise<CapturedFact[]> {
  const { text } = line;
  const read = await readSource({ name: fileNameOf(line), content: text });
  if (read.kind === 'refused') return [];
  const facts = finish(captureInSteps(read.document, contextOfLine(line), () => undefined, model));
  return read.document.text === text ? facts : placeInSource(facts, text);
}
