import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource, type SourceInput, type SourceReading } from '@/lib/reading/read-source';

type Read = Extract<SourceReading, { kind: 'read' }>;

/** A reading with what each turn says, white space made single, beside who says it. */
export type SaidReading = Read & { readonly said: readonly (readonly [string, string])[] };

/** Reads a source that must be readable. */
export async function readWords(input: SourceInput): Promise<SaidReading> {
  const reading = await readSource(input);
  if (reading.kind !== 'read') throw new Error(`refused: ${reading.problem}`);
  const { text, turns } = reading.document;
  const said = turns.map(({ start, end, speaker }) => {
    const who = speaker === null ? '' : speaker.name === '' ? speaker.address : speaker.name;
    return [who ?? '', text.slice(start, end).replace(/\s+/gu, ' ')] as const;
  });
  return { ...reading, said };
}

/** Reads a file of `test/fixtures/conversations`, as it is opened. */
export function readFixture(
  name: string,
  options: Omit<SourceInput, 'name' | 'content'> = {},
): Promise<SaidReading> {
  const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/conversations', name));
  return readWords({ name, content: new Uint8Array(bytes).buffer, ...options });
}
