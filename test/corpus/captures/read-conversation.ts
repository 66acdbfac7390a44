import { captureFacts } from '@/lib/domain/capture/capture-facts';
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

/** Reads a conversation of a corpus as the product would; offsets and quotes are those of the line's own text. */
export async function readConversation(line: CaptureLine): Promise<CapturedFact[]> {
  const { source, text, sentAt, ourPeople } = line;
  const read = await readSource({ name: `corpus${EXTENSIONS[source] ?? ''}`, content: text });
  if (read.kind === 'refused') return [];
  const { writerName: _, ...dates } = corpusOptions(sentAt);
  const context = { ...dates, ours: knownSide(ourPeople), theirs: NOBODY };
  const facts = captureFacts(read.document, context);
  return read.document.text === text ? facts : placeInSource(facts, text);
}
