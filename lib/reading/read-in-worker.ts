import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import type { DocumentInput } from './read-source';
import type { SourceProblem } from './source-problem';
import {
  workerMessageSchema,
  type SourceSummary,
  type WorkerMessage,
  type WorkerRequest,
} from './worker/worker-messages';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';

/** Something to read: words that were pasted, a file, which is read in the worker, or a thread. */
export type WorkerInput =
  | {
      /** The file's name; empty for what was pasted. */
      readonly name: string;
      readonly content: string | Blob;
      /** When it was held, as the rep says: an ISO instant; null leaves it to the source. */
      readonly heldAt?: string | null;
    }
  | DocumentInput;

export interface WorkerOptions {
  /** Told how much was read, 0 to 1; it never goes back. */
  readonly onProgress?: (done: number) => void;
  /** Ends the reading at once. */
  readonly signal?: AbortSignal;
  /** Another worker, for tests. */
  readonly start?: () => Worker;
}

export type WorkerReading =
  | {
      readonly kind: 'read';
      readonly source: SourceSummary;
      /** In the order of the source, as many as one source keeps. */
      readonly facts: readonly CapturedFact[];
      /** How many more there are. */
      readonly left: number;
    }
  | { readonly kind: 'refused'; readonly problem: SourceProblem }
  /** `died`: the worker couldn't be started or broke down. `silent`: nothing was heard of it for too long. */
  | { readonly kind: 'failed'; readonly reason: 'died' | 'silent' }
  | { readonly kind: 'stopped' };

/** A worker of which nothing is heard for so long is given up, in milliseconds. */
const LONGEST_SILENCE_MS = 30_000;

/** Reads a conversation off the main thread, in a worker of its own that ends with the reading. Never rejects. */
export function readInWorker(
  input: WorkerInput,
  context: CaptureContext,
  { onProgress, signal, start = startWorker }: WorkerOptions = {},
): Promise<WorkerReading> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve({ kind: 'stopped' });
      return;
    }
    let worker: Worker;
    try {
      worker = start();
    } catch {
      resolve({ kind: 'failed', reason: 'died' });
      return;
    }
    const ended = new AbortController();
    let silence: ReturnType<typeof setTimeout> | undefined;
    const end = (reading: WorkerReading): void => {
      clearTimeout(silence);
      // What it said before it ended may still be on its way.
      ended.abort();
      worker.terminate();
      resolve(reading);
    };
    const stop = () => {
      end({ kind: 'stopped' });
    };
    const die = () => {
      end({ kind: 'failed', reason: 'died' });
    };
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        end({ kind: 'failed', reason: 'silent' });
      }, LONGEST_SILENCE_MS);
    };
    const hear = ({ data }: MessageEvent<unknown>) => {
      const message = messageOf(data);
      if (message === null || message.kind === 'failed') die();
      else if (message.kind !== 'progress') end(message);
      else {
        listen();
        onProgress?.(message.done);
      }
    };
    const untilEnded = { signal: ended.signal };
    signal?.addEventListener('abort', stop, untilEnded);
    worker.addEventListener('error', die, untilEnded);
    worker.addEventListener('messageerror', die, untilEnded);
    worker.addEventListener('message', hear, untilEnded);
    listen();
    worker.postMessage({
      input: 'document' in input ? input : { heldAt: null, ...input },
      context,
    } satisfies WorkerRequest);
  });
}

/** The script is a file of its own in the extension, built from `entrypoints/capture-worker.ts`. */
function startWorker(): Worker {
  return new Worker('/capture-worker.js', { name: 'capture' });
}

function messageOf(data: unknown): WorkerMessage | null {
  const parsed = workerMessageSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
