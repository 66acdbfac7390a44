import type { ComposeSnapshot } from '@/lib/hosts/mail-host';
import type { DraftReport } from '@/lib/domain/ledger/draft-report';
import { debounce } from '../page/debounce';
import type { MailPage } from '../page/mail-page';
import { whenIdle } from '../page/when-idle';
import { readDraftItems, type DraftItem } from './draft-promises';
import type { DraftJudge } from './draft-judge';
import type { DraftVerdicts, VerdictMemory } from './draft-verdicts';
import type { MarkStyle, PromiseMarks } from './promise-marks';
import { mapOwnText, type TextMap } from './text-map';

/** A marked passage in the page. */
export interface MarkedItem {
  readonly item: DraftItem;
  readonly range: Range;
}

/** One open compose: what it promises, read again after each pause in typing. */
export interface ComposeSession {
  readonly compose: HTMLElement;
  readonly snapshot: () => ComposeSnapshot;
  readonly verdicts: () => DraftVerdicts;
  /** Reads the text now and gives every passage in it; for decisions that can't wait. */
  readonly readNow: () => readonly DraftItem[];
  /** Sentences of the text as it stands that seem to deliver earlier promises to the same people. */
  readonly delivers: () => DraftReport['delivers'];
  /** The passages that are marked, as of the last reading. */
  readonly marked: () => readonly MarkedItem[];
  /** Reads and marks again without waiting for a pause: a verdict changed. */
  readonly refresh: () => void;
  /** Follows a re-rendered body. */
  readonly sync: () => void;
}

/** How long after the last key a compose is read, in milliseconds. */
const READING_PAUSE_MS = 300;

/**
 * Watches one compose until the signal aborts.
 *
 * @param onRead - Called after every reading at a pause.
 */
export function startComposeSession(
  page: MailPage,
  compose: HTMLElement,
  parts: {
    memory: VerdictMemory;
    marks: PromiseMarks;
    judge: DraftJudge;
    onRead: (session: ComposeSession) => void;
  },
  signal: AbortSignal,
): ComposeSession {
  let body: HTMLElement | null = null;
  const readPromises = page.createReader();
  let marked: readonly MarkedItem[] = [];

  const snapshot = () => page.host.readCompose(compose);
  const verdicts = () => parts.memory.of(compose, snapshot().draftId);
  const read = (): { map: TextMap | null; items: readonly DraftItem[] } => {
    const editable = page.host.bodyOf(compose);
    if (editable === null) return { map: null, items: [] };
    const map = mapOwnText(editable, page.host.isForeignText, {
      keepLines: page.view.getComputedStyle(editable).whiteSpace.startsWith('pre'),
    });
    const now = snapshot();
    const kept = parts.memory.of(compose, now.draftId);
    const items = readDraftItems(map.text, readPromises(map.text), kept, parts.judge(now));
    return { map, items };
  };
  const refresh = () => {
    const { map, items } = read();
    marked = items.flatMap((item) => {
      const range = item.record ? (map?.rangeOf(item.start, item.end) ?? null) : null;
      return range === null ? [] : [{ item, range }];
    });
    parts.marks.set(
      compose,
      marked.map(({ item, range }) => ({ style: styleOf(item), range })),
    );
    parts.onRead(session);
  };
  const reading = debounce(
    () => {
      whenIdle(refresh, signal);
    },
    READING_PAUSE_MS,
    signal,
  );
  const observer = new MutationObserver(reading.call);
  const session: ComposeSession = {
    compose,
    snapshot,
    verdicts,
    readNow: () => read().items,
    delivers() {
      return parts.judge(snapshot()).deliveriesIn(() => read().map?.text ?? '');
    },
    marked: () => marked,
    refresh,
    sync() {
      const current = page.host.bodyOf(compose);
      if (current === body) return;
      observer.disconnect();
      body = current;
      if (current !== null) {
        observer.observe(current, { childList: true, characterData: true, subtree: true });
      }
      reading.call();
    },
  };
  session.sync();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    marked = [];
    parts.marks.set(compose, []);
  });
  return session;
}

function styleOf(item: DraftItem): MarkStyle {
  return item.type === 'promise' ? item.strength : 'declined';
}
