import { MOST_FACTS, MOST_PEOPLE } from '@/lib/domain/capture/capture';
import { captureInSteps } from '@/lib/domain/capture/capture-facts';
import { finish } from '@/lib/domain/steps';
import { LARGEST_SOURCE } from '../decode-source';
import { readDocument, readSource, type SourceInput, type SourceReading } from '../read-source';
import {
  workerRequestSchema,
  type SourceSummary,
  type WorkerMessage,
  type WorkerRequest,
} from './worker-messages';

/** Progress is told when so much more was read: a hundred messages at most. */
const PROGRESS_STEP = 0.01;
const LONGEST_LINE = 500;

/**
 * Reads what is asked for and says what was found. Nothing here waits between two steps: whoever asked stops a
 * reading by ending the worker.
 *
 * @param data - A request, as it came.
 */
export async function answerRequest(
  data: unknown,
  post: (message: WorkerMessage) => void,
): Promise<void> {
  try {
    post(await answerOf(workerRequestSchema.parse(data), post));
  } catch {
    // An error in here reaches no page by itself.
    post({ kind: 'failed' });
  }
}

async function answerOf(
  { input, context }: WorkerRequest,
  post: (message: WorkerMessage) => void,
): Promise<WorkerMessage> {
  const read = await readInput(input, context);
  if (read.kind === 'refused') return read;
  const facts = finish(captureInSteps(read.document, context, reporter(post)));
  return {
    kind: 'read',
    source: summaryOf(read),
    facts: facts.slice(0, MOST_FACTS),
    left: Math.max(0, facts.length - MOST_FACTS),
  };
}

async function readInput(
  input: WorkerRequest['input'],
  { timeZone, locale }: WorkerRequest['context'],
): Promise<SourceReading> {
  if ('document' in input) return readDocument(input);
  const content = await contentOf(input.content);
  if (content === 'unreadable' || content === 'too_large')
    return { kind: 'refused', problem: content };
  return readSource({ ...input, ...content, timeZone, locale });
}

/** What a file holds; a file may be too large, or be gone since it was chosen. */
async function contentOf(
  content: string | Blob,
): Promise<Pick<SourceInput, 'content'> | 'unreadable' | 'too_large'> {
  if (typeof content === 'string') return { content };
  if (content.size > LARGEST_SOURCE) return 'too_large';
  try {
    return { content: await content.arrayBuffer() };
  } catch {
    return 'unreadable';
  }
}

function reporter(post: (message: WorkerMessage) => void): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done - told < PROGRESS_STEP) return;
    told = done;
    post({ kind: 'progress', done: Math.min(done, 1) });
  };
}

function summaryOf({
  document,
  title,
  heldAt,
  people,
}: Extract<SourceReading, { kind: 'read' }>): SourceSummary {
  const { kind, text, turns } = document;
  return {
    kind,
    title: title.slice(0, LONGEST_LINE),
    heldAt,
    people: people.slice(0, MOST_PEOPLE).map((name) => name.slice(0, LONGEST_LINE)),
    turns: turns.length,
    words: turns.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0),
  };
}

function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
