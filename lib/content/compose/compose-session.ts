import type { PromiseSpan } from '@/lib/domain/promises/promise-span';
import type { Steps } from '@/lib/domain/steps';
import type { ComposeSnapshot } from '@/lib/hosts/mail-host';
import type { DraftReport } from '@/lib/domain/ledger/draft-report';
import { debounce } from '../page/debounce';
import type { MailPage } from '../page/mail-page';
import { childController } from '../page/signals';
import { whenIdle } from '../page/when-idle';
import { readDraftItems, type DraftItem } from './draft-promises';
import type { MarkedItem } from './marked-item';
import type { DraftJudge } from './draft-judge';
import type { DraftVerdicts, VerdictMemory } from './draft-verdicts';
import { keepMarks } from './keep-marks';
import type { MarkStyle, PromiseMarks } from './promise-marks';
import { mapOwnText, type TextMap } from './text-map';

/** One open compose: what it promises, read again after each pause in typing. */
export interface ComposeSession {
  readonly compose: HTMLElement;
  readonly snapshot: () => ComposeSnapshot;
  readonly verdicts: () => DraftVerdicts;
  /** Every passage of the text as of the last reading, with the verdicts of now. */
  readonly items: () => readonly DraftItem[];
  /** Reads the text now and gives every passage in it; for decisions that can't wait. */
  readonly readNow: () => readonly DraftItem[];
  /** The text as it stands, without quotes and signature set apart by the host. */
  readonly ownText: () => string;
  /** Sentences of the text as it stands that seem to deliver earlier promises to the same people. */
  readonly delivers: () => DraftReport['delivers'];
  /** The passages that are marked, as of the last reading. */
  readonly marked: () => readonly MarkedItem[];
  /** Reads and marks again without waiting for a pause in typing: a verdict changed. */
  readonly refresh: () => void;
  /** Follows a re-rendered body. */
  readonly sync: () => void;
}

/** A text as it was read. */
interface Reading {
  readonly text: string;
  readonly spans: readonly PromiseSpan[];
}
const NOTHING: Reading = { text: '', spans: [] };

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
  const promises = page.createReader();
  let last: Reading = NOTHING;
  let marked: readonly MarkedItem[] = [];
  let run = childController(signal);

  const snapshot = () => page.host.readCompose(compose);
  const verdicts = () => parts.memory.of(compose, snapshot().draftId);
  const readMap = (): TextMap | null => {
    const editable = page.host.bodyOf(compose);
    if (editable === null) return null;
    return mapOwnText(editable, page.host.isForeignText, {
      keepLines: page.view.getComputedStyle(editable).whiteSpace.startsWith('pre'),
    });
  };
  const readingOf = (map: TextMap | null): Reading =>
    map === null ? NOTHING : { text: map.text, spans: promises.read(map.text) };
  const itemsOf = ({ text, spans }: Reading) => {
    const now = snapshot();
    return readDraftItems(text, spans, parts.memory.of(compose, now.draftId), parts.judge(now));
  };
  const paint = (next: readonly MarkedItem[]) => {
    marked = next;
    parts.marks.set(
      compose,
      marked.map(({ item, range }) => ({ style: styleOf(item), range })),
    );
  };
  /** Before the page is painted again; what this can't know, the next reading corrects. */
  const keep = () => {
    const kept = keepMarks(marked, readMap);
    if (kept !== marked) paint(kept);
  };
  /** Reads in small steps; a text that changes meanwhile is read again after the next pause. */
  const read = function* (): Steps<void> {
    const map = readMap();
    yield;
    if (map !== null) yield* promises.prepare(map.text);
    last = readingOf(map);
    yield;
    paint(
      itemsOf(last).flatMap((item) => {
        const range = item.record ? (map?.rangeOf(item.start, item.end) ?? null) : null;
        const words = map?.text.slice(item.start, item.end) ?? '';
        return range === null ? [] : [{ item, range, words }];
      }),
    );
    yield;
    parts.onRead(session);
  };
  const startReading = () => {
    run.abort();
    run = childController(signal);
    whenIdle(read(), run.signal);
  };
  const reading = debounce(startReading, READING_PAUSE_MS, signal);
  const observer = new MutationObserver(() => {
    run.abort();
    keep();
    reading.call();
  });
  const session: ComposeSession = {
    compose,
    snapshot,
    verdicts,
    items: () => itemsOf(last),
    readNow: () => itemsOf(readingOf(readMap())),
    ownText: () => readMap()?.text ?? '',
    delivers: () => parts.judge(snapshot()).deliveriesIn(session.ownText),
    marked: () => marked,
    refresh: startReading,
    sync() {
      const current = page.host.bodyOf(compose);
      // A compose that moved, as to full screen, has the same body but lost its ranges.
      keep();
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
    paint([]);
  });
  return session;
}

function styleOf(item: DraftItem): MarkStyle {
  return item.type === 'promise' ? item.strength : 'declined';
}
