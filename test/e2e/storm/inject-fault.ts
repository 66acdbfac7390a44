import { setTimeout as pause } from 'node:timers/promises';
import type { Frame } from 'playwright-core';
import type { Fault } from './faults';
import type { StormTab } from './storm-tab';
import type { StormWorld } from './storm-world';

type Named<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }>;

const PATIENCE_MS = 800;

/** Makes a fault happen in a tab. Where there is nothing to hit (no frame yet, no worker), nothing does. */
export async function injectFault(storm: StormWorld, tab: StormTab, fault: Fault): Promise<void> {
  await pause(fault.time === 'after' ? fault.wait : 0);
  switch (fault.kind) {
    case 'call':
      await tab.arm(fault);
      return;
    case 'frame':
      await hitFrame(tab, fault);
      return;
    case 'worker':
      await hitWorker(storm, fault);
      return;
    case 'context':
      // From within, as an update does it; the worker that is asked dies of it.
      await atMost(
        storm.worker?.evaluate(() =>
          setTimeout(() => {
            chrome.runtime.reload();
          }, 0),
        ),
      );
  }
}

async function hitFrame({ page }: StormTab, { does, delay }: Named<'frame'>): Promise<void> {
  if (does === 'removed') {
    await page.evaluate(() => document.querySelector('[data-baton=prompt]')?.remove());
    return;
  }
  const frame = page.frames().find((one) => one.url().includes('/prompt.html'));
  if (frame !== undefined) await atMost(breakFrame(frame, does, delay));
}

function breakFrame(
  frame: Frame,
  does: 'busy' | 'mute' | 'late' | 'gone',
  delay: number,
): Promise<void> {
  return frame.evaluate(
    ({ how, ms }) => {
      const { runtime } = chrome;
      const send = runtime.sendMessage.bind(runtime);
      const waits: Readonly<Record<string, number>> = { late: ms, mute: 1e9 };
      if (how === 'busy') {
        setTimeout(() => {
          const end = Date.now() + ms;
          while (Date.now() < end);
        }, 0);
      } else if (how === 'gone') {
        setTimeout(() => {
          location.replace('about:blank');
        }, 0);
      } else {
        Reflect.set(runtime, 'sendMessage', (message: unknown) =>
          new Promise((resolve) => setTimeout(resolve, waits[how])).then(() => send(message)),
        );
      }
    },
    { how: does, ms: delay },
  );
}

async function hitWorker(storm: StormWorld, { does, delay }: Named<'worker'>): Promise<void> {
  if (does === 'killed') {
    await storm.world.killWorker();
    return;
  }
  const failing = { does, ms: delay, times: 1 + (delay % 3) };
  await atMost(
    storm.worker?.evaluate(({ does: how, ms, times }) => {
      let left = times;
      if (how === 'slow') {
        const area = chrome.storage.session;
        const get = area.get.bind(area);
        Reflect.set(area, 'get', (keys: null) => {
          left -= 1;
          const wait = left < 0 ? 0 : ms;
          return new Promise((resolve) => setTimeout(resolve, wait)).then(() => get(keys));
        });
        return;
      }
      const isFull = how === 'database_full';
      const owner = isFull ? IDBObjectStore.prototype : IDBDatabase.prototype;
      const name = isFull ? 'put' : 'transaction';
      const original: unknown = Reflect.get(owner, name);
      if (typeof original !== 'function') return;
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]): unknown {
        left -= 1;
        if (left >= 0 && how === 'database_closed' && this instanceof IDBDatabase) this.close();
        else if (left >= 0) {
          throw new DOMException('storm', isFull ? 'QuotaExceededError' : 'InvalidStateError');
        }
        const done: unknown = Reflect.apply(original, this, given);
        return done;
      });
    }, failing),
  );
}

/** Whatever was hit may never answer. */
async function atMost(done: Promise<unknown> | undefined): Promise<void> {
  if (done === undefined) return;
  await Promise.race([done.catch(() => undefined), pause(PATIENCE_MS)]);
}
