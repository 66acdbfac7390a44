import type { PromptAnswer } from '@/lib/domain/page/prompt';
import type { ComposeSession } from '../compose/compose-session';
import type { MarkedItem } from '../compose/marked-item';
import type { ComposeWatch } from '../compose/compose-watch';
import { debounce } from '../page/debounce';
import type { MailPage } from '../page/mail-page';
import { boxOf, type Box } from './box';
import { markAtCaret, markAtPoint } from './mark-at';
import { placeAtMark } from './place-prompt';
import type { OpenPrompt, PromptFrame } from './prompt-frame';

/** How long the pointer rests on a mark before its popover opens, in milliseconds. */
const HOVER_MS = 350;
/** How long the popover stays when the pointer has left mark and popover, in milliseconds. */
const GRACE_MS = 400;
/** How far beside mark and popover the pointer may stray, in pixels. */
const SLACK = 6;

interface Parts {
  readonly watch: ComposeWatch;
  readonly prompts: PromptFrame;
  readonly freeBox: () => Box;
  /** Whether the send dialog has the frame. */
  readonly isBusy: () => boolean;
  /** The rep wants these words flagged no more. */
  readonly onMuted: (words: string) => void;
  readonly focusBody: (compose: HTMLElement) => void;
}

interface OpenPopover {
  readonly prompt: OpenPrompt;
  readonly range: Range;
  readonly key: string;
  /** Opened by keyboard: stays until it is answered or left by key, as it does while it has the focus. */
  readonly focused: boolean;
  readonly compose: HTMLElement;
}

/** Opens the popover of a mark on hover, click, or Alt+Enter with the caret in it. */
export function startMarkPopover(page: MailPage, parts: Parts, signal: AbortSignal): void {
  let open: OpenPopover | null = null;
  let pointer = { x: 0, y: 0, target: null as EventTarget | null };

  const close = (giveFocusBack: boolean) => {
    if (open === null) return;
    const { prompt, compose } = open;
    open = null;
    prompt.close();
    if (giveFocusBack) parts.focusBody(compose);
  };
  const onAnswer = (session: ComposeSession, words: string) => (answer: PromptAnswer) => {
    if (answer.action === 'correct') {
      session.verdicts().keep(answer.verdict, false);
      session.refresh();
    } else if (answer.action === 'mute') parts.onMuted(words);
    // A click in the frame took the keyboard with it.
    close(hasFocus());
  };
  const show = (session: ComposeSession, { item, range }: MarkedItem, takesFocus: boolean) => {
    if (parts.isBusy()) return;
    if (open?.key === item.key && open.prompt.isOpen()) {
      if (takesFocus) open.prompt.focus();
      return;
    }
    close(false);
    const prompt = parts.prompts.open({
      content: { kind: 'mark', item: promptItemOf(item) },
      place: (size) =>
        range.startContainer.isConnected
          ? placeAtMark(size, boxOf(range.getBoundingClientRect()), parts.freeBox())
          : null,
      takesFocus,
      onShown: () => undefined,
      onAnswer: onAnswer(session, item.words),
      onFailed: () => {
        open = null;
      },
    });
    open = { prompt, range, key: item.key, focused: takesFocus, compose: session.compose };
  };
  const sessionAt = (target: EventTarget | null): ComposeSession | null => {
    if (!(target instanceof Element)) return null;
    const compose = page.host.composeOf(target);
    const session = compose === null ? null : parts.watch.sessionOf(compose);
    const body = compose === null ? null : page.host.bodyOf(compose);
    return session !== null && session.marked().length > 0 && body?.contains(target) === true
      ? session
      : null;
  };
  const openAtPointer = () => {
    const session = sessionAt(pointer.target);
    const mark = session === null ? null : markAtPoint(session.marked(), pointer.x, pointer.y);
    if (session !== null && mark !== null) show(session, mark, false);
  };
  const hover = debounce(openAtPointer, HOVER_MS, signal);
  const hasFocus = () => {
    const host = parts.prompts.host();
    return host !== null && page.root.activeElement === host;
  };
  const leave = debounce(
    () => {
      if (open?.focused === false && !hasFocus()) close(false);
    },
    GRACE_MS,
    signal,
  );

  const notePointer = (event: PointerEvent) => {
    pointer = { x: event.clientX, y: event.clientY, target: event.target };
  };
  const onMove = (event: PointerEvent) => {
    notePointer(event);
    if (sessionAt(event.target) !== null) hover.call();
    // The page hears nothing of a pointer inside our frame: the way into it must not count as leaving.
    if (open === null || isWithinReach(open.range, parts.prompts.host(), pointer)) leave.cancel();
    else leave.call();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open !== null) {
      event.preventDefault();
      event.stopImmediatePropagation();
      close(open.focused || hasFocus());
    } else if (event.key === 'Enter' && event.altKey && !event.ctrlKey && !event.metaKey) {
      const session = sessionAt(event.target);
      const mark =
        session === null ? null : markAtCaret(session.marked(), page.root.getSelection());
      if (session === null || mark === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      show(session, mark, true);
    }
  };
  const options = { capture: true, passive: true, signal };
  page.root.addEventListener('pointermove', onMove, options);
  page.root.addEventListener(
    'click',
    (event) => {
      notePointer(event);
      hover.cancel();
      openAtPointer();
    },
    options,
  );
  const onMoved = () => {
    hover.cancel();
    close(false);
  };
  page.root.addEventListener('scroll', onMoved, options);
  page.root.addEventListener('input', onMoved, options);
  page.view.addEventListener('resize', onMoved, { signal });
  page.root.addEventListener('keydown', onKey, { capture: true, signal });
}

/** Whether a point is on the mark, on the frame, or on the way between them. */
function isWithinReach(
  range: Range,
  frame: HTMLElement | null,
  { x, y }: { x: number; y: number },
): boolean {
  const boxes = [
    range.getBoundingClientRect(),
    ...(frame === null ? [] : [frame.getBoundingClientRect()]),
  ];
  const edge = (pick: 'left' | 'top' | 'right' | 'bottom') => boxes.map((box) => box[pick]);
  return (
    x >= Math.min(...edge('left')) - SLACK &&
    x <= Math.max(...edge('right')) + SLACK &&
    y >= Math.min(...edge('top')) - SLACK &&
    y <= Math.max(...edge('bottom')) + SLACK
  );
}

/** The fields of an item that the frame shows. */
export function promptItemOf(item: MarkedItem['item']) {
  const { start, end, words, record, asked, ...shown } = item;
  return shown;
}
