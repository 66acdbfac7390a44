import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { readInWorker, WorkerReading } from '@/lib/reading/read-in-worker';
import { root } from '../../tooling/root.mjs';
import { runCommand } from '../../tooling/run-command.mjs';

declare global {
  interface Window {
    /** What the bundle leaves in the page. */
    readonly batonReading: { readonly readInWorker: typeof readInWorker };
  }
}

/** What a reading in a page came to, and what the page's own thread did meanwhile. Times in milliseconds. */
export interface PageReading {
  readonly reading: WorkerReading;
  readonly progress: readonly number[];
  readonly took: number;
  /** The longest the thread was busy without a pause. */
  readonly longestTask: number;
}

/**
 * Puts the reader into a page or frame of the extension. The worker it starts is the one that ships, under the
 * page's own Content-Security-Policy.
 */
export async function addReader(place: Page | Frame): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-reader-'));
  const path = join(folder, 'reader.js');
  const options = ['--bundle', '--format=iife', '--global-name=batonReading', '--tsconfig-raw={}'];
  const args = ['lib/reading/read-in-worker.ts', `--outfile=${path}`, `--alias:@=${root}`];
  const result = await runCommand('esbuild', [...args, ...options], {
    timeout: 30_000,
    capture: true,
  });
  if (!result.ok) throw new Error(result.output);
  const bundle = await readFile(path, 'utf8');
  await place.evaluate(`(() => { ${bundle}; window.batonReading = batonReading; })()`);
  await rm(folder, { recursive: true });
}

/**
 * Reads a conversation in a page as if it had been pasted or opened.
 *
 * @param input - `times` repeats the content; `stopAt` stops the reading at so much progress.
 */
export function readInPage(
  place: Page | Frame,
  input: {
    readonly name?: string;
    readonly content: string;
    readonly times?: number;
    readonly asFile?: boolean;
    readonly stopAt?: number;
  },
): Promise<PageReading> {
  return place.evaluate(async ({ name = '', content, times = 1, asFile = false, stopAt }) => {
    const text = content.repeat(times);
    const progress: number[] = [];
    const stop = new AbortController();
    const side = { names: [], addresses: [], domains: [] };
    const sentAt = '2026-03-04T15:00:00.000Z';
    const dates = { sentAt, timeZone: 'UTC', locale: 'en-GB', holidays: [], weekend: [6, 7] };
    const options = {
      signal: stop.signal,
      onProgress: (done: number) => {
        progress.push(done);
        if (stopAt !== undefined && done >= stopAt) stop.abort();
      },
    };
    const source = { name, content: asFile ? new Blob([text]) : text };
    // So that building the text above is not counted.
    await new Promise((resolve) => setTimeout(resolve, 100));
    let longestTask = 0;
    let last = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      longestTask = Math.max(longestTask, now - last);
      last = now;
      channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    const began = performance.now();
    const reading = await window.batonReading.readInWorker(
      source,
      { ours: side, theirs: side, ...dates },
      options,
    );
    const took = performance.now() - began;
    longestTask = Math.max(longestTask, performance.now() - last);
    channel.port1.close();
    return { reading, progress, took, longestTask };
  }, input);
}
