/** `waiting` for a pause in typing, `saving`, `saved`, or `failed` and trying again by itself. */
export type SavePhase = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed';

export interface AutosaverOptions<Value> {
  /** Resolves once the value is safe. */
  readonly save: (value: Value) => Promise<unknown>;
  /** Called after every change of draft or phase. */
  readonly onChange: () => void;
}

export interface Autosaver<Value> {
  /** Takes what was just typed; it is saved after a short pause. */
  readonly set: (value: Value) => void;
  /** Saves at once what is not saved yet: the field was left. */
  readonly flush: () => void;
  /**
   * The page is going away: sends the latest without waiting for a save under way, whose answer a dying
   * page never gets. The background takes messages of one page in their order.
   */
  readonly flushLast: () => void;
  /** What is not yet known to be saved, or null. */
  readonly draft: () => { readonly value: Value } | null;
  readonly phase: () => SavePhase;
}

/** How long a pause in typing is, in milliseconds: with the save itself under 300. */
export const PAUSE_MS = 200;
/** Someone who types without a pause is saved this often, in milliseconds. */
const LONGEST_WAIT_MS = 1_000;
const FIRST_RETRY_MS = 400;
const LONGEST_RETRY_MS = 10_000;

/**
 * Saves one value while it is typed: one save at a time, in order, the latest always last. A failed
 * save keeps the draft and is tried again, ever more rarely, until it works.
 */
export function createAutosaver<Value>({
  save,
  onChange,
}: AutosaverOptions<Value>): Autosaver<Value> {
  let draft: { readonly value: Value } | null = null;
  let phase: SavePhase = 'idle';
  let isBusy = false;
  let isDue = false;
  let failures = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  const move = (next: SavePhase) => {
    phase = next;
    onChange();
  };
  const clearTimers = () => {
    clearTimeout(pause);
    clearTimeout(limit);
    limit = undefined;
  };
  const start = async () => {
    clearTimers();
    if (draft === null) return;
    if (isBusy) {
      isDue = true;
      return;
    }
    const sent = draft;
    isBusy = true;
    isDue = false;
    if (failures === 0) move('saving');
    try {
      await save(sent.value);
      settle(sent);
    } catch {
      fail();
    }
  };
  const run = () => void start();
  const settle = (sent: { readonly value: Value }) => {
    isBusy = false;
    failures = 0;
    if (draft === sent) {
      draft = null;
      move('saved');
    } else {
      move('waiting');
      if (isDue) run();
    }
  };
  const fail = () => {
    isBusy = false;
    failures += 1;
    clearTimers();
    pause = setTimeout(run, Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS));
    move('failed');
  };
  return {
    set: (value) => {
      draft = { value };
      clearTimeout(pause);
      pause = setTimeout(run, PAUSE_MS);
      limit ??= setTimeout(run, LONGEST_WAIT_MS);
      move(failures > 0 ? 'failed' : isBusy ? 'saving' : 'waiting');
    },
    flush: run,
    flushLast: () => {
      if (draft === null) return;
      if (!isBusy) run();
      else save(draft.value).catch(() => undefined);
    },
    draft: () => draft,
    phase: () => phase,
  };
}
