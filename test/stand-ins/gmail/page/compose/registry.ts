import type { Compose } from './compose';

const open: Compose[] = [];
const watchers: ((compose: Compose) => void)[] = [];

/** The composes that are open, the newest first. */
export function openComposes(): readonly Compose[] {
  return open;
}

/** Runs `watcher` for every compose that is opened from now on. */
export function onCompose(watcher: (compose: Compose) => void): void {
  watchers.push(watcher);
}

/** Makes a compose known. */
export function register(compose: Compose): void {
  open.unshift(compose);
  for (const watcher of watchers) watcher(compose);
}

/** Takes a compose off the page. */
export function closeCompose(compose: Compose): void {
  const index = open.indexOf(compose);
  if (index >= 0) open.splice(index, 1);
  compose.root.remove();
  compose.remove();
}

/** The compose that an element lies in. */
export function composeOf(target: EventTarget | null): Compose | null {
  if (!(target instanceof Node)) return null;
  return open.find((compose) => compose.root.contains(target)) ?? null;
}
