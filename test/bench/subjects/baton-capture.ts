import { captureFacts } from '@/lib/domain/capture/capture-facts';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { readSource } from '@/lib/reading/read-source';

const NOBODY = { names: [], addresses: [], domains: [] };
const CONTEXT = {
  ours: NOBODY,
  theirs: NOBODY,
  sentAt: '2026-03-04T15:00:00Z',
  timeZone: 'Europe/Stockholm',
  locale: 'en-GB',
  holidays: [],
  weekend: [6, 7],
};

/** Tells who says what in a conversation and finds its facts, from scratch. */
export async function read(text: string): Promise<CapturedFact[]> {
  const reading = await readSource({ name: '', content: text });
  return reading.kind === 'read' ? captureFacts(reading.document, CONTEXT) : [];
}
