import { checkSummary, type SummaryCheck } from '@/lib/domain/emails/checks/check-summary';
import type { ComposeSession } from '../compose/compose-session';
import { createDraftMemory } from '../compose/draft-memory';
import type { DraftOrigins } from '../compose/draft-origins';
import { isLive, type MailPage } from '../page/mail-page';
import type { PageTexts } from '../page/page-texts';
import { childController } from '../page/signals';
import { boxOf, type Box } from '../prompt/box';
import { placeNoteStrip, type NoteStrip, type NoteWords } from './note-strip';
import { placeNote } from './place-note';

/** Says beside its compose, while it is written, that a call summary is too long or sells. */
export interface SummaryNote {
  /** The draft was read. */
  readonly look: (session: ComposeSession) => void;
}

interface Parts {
  readonly origins: Pick<DraftOrigins, 'read'>;
  readonly texts: Pick<PageTexts, 'summary'>;
  readonly freeBox: () => Box;
  readonly focusBody: (compose: HTMLElement) => void;
}

interface Shown {
  readonly strip: NoteStrip;
  readonly controller: AbortController;
}

/** Watches until the signal aborts; what fails here costs no more than the note. */
export function startSummaryNote(page: MailPage, parts: Parts, signal: AbortSignal): SummaryNote {
  const { origins, texts } = parts;
  const shown = new Map<HTMLElement, Shown>();
  const drafts = createDraftMemory(() => ({ isDismissed: false }));
  const draftOf = (compose: HTMLElement) =>
    drafts.of(compose, page.host.readCompose(compose).draftId);

  const hide = (compose: HTMLElement) => {
    shown.get(compose)?.controller.abort();
    shown.delete(compose);
  };
  const place = (compose: HTMLElement, strip: NoteStrip) => {
    const body = page.host.bodyOf(compose);
    // A compose that is folded away shows no text.
    const isOpen = body !== null && body.getBoundingClientRect().height > 0;
    strip.moveTo(isOpen ? placeNote(strip.size(), placesOf(page, compose, parts.freeBox())) : null);
  };
  const placeAll = () => {
    for (const [compose, { strip }] of shown) {
      if (isLive(page, compose)) place(compose, strip);
      else hide(compose);
    }
  };
  const show = (compose: HTMLElement, words: NoteWords) => {
    const known = shown.get(compose);
    const { strip } = known ?? open(compose);
    strip.say(words);
    place(compose, strip);
  };
  const open = (compose: HTMLElement): Shown => {
    const controller = childController(signal);
    const strip = placeNoteStrip(
      page.root,
      {
        theme: page.theme.current(),
        dismissLabel: texts.summary.dismiss,
        onDismiss() {
          draftOf(compose).isDismissed = true;
          hide(compose);
          parts.focusBody(compose);
        },
      },
      controller.signal,
    );
    const entry = { strip, controller };
    shown.set(compose, entry);
    return entry;
  };
  page.theme.subscribe((theme) => {
    for (const { strip } of shown.values()) strip.setTheme(theme);
  });
  page.activity.subscribe(placeAll, signal);
  page.view.addEventListener('resize', placeAll, { signal });
  page.root.addEventListener('scroll', placeAll, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    shown.clear();
  });
  return {
    look(session) {
      const draft = origins.read(session);
      const { compose } = session;
      const isWatched = draft?.origin.kind === 'call_summary' && !draftOf(compose).isDismissed;
      const words = isWatched ? wordsFor(checkSummary(draft.text), texts) : null;
      if (words === null) hide(compose);
      else show(compose, words);
    },
  };
}

function wordsFor({ words, isLong, pitch }: SummaryCheck, texts: Parts['texts']): NoteWords | null {
  if (!isLong && pitch === null) return null;
  const lines = [
    ...(isLong ? [texts.summary.long(words)] : []),
    ...(pitch === null ? [] : [texts.summary.pitch(pitch)]),
  ];
  return { lines, short: isLong ? texts.summary.longShort(words) : texts.summary.pitchShort };
}

function placesOf(page: MailPage, compose: HTMLElement, free: Box) {
  const { host, root } = page;
  const send = host.sendControl(compose, 'send');
  return {
    compose: shellOf(compose),
    composes: host.findComposes(root).map(shellOf),
    row: send === null ? null : boxOf(send.getBoundingClientRect()),
    free,
    isInline: host.readCompose(compose).kind === 'inline',
  };
}

/** A compose with its title bar, whose buttons stay within reach. */
function shellOf(compose: HTMLElement): Box {
  return boxOf((compose.closest('[role=dialog]') ?? compose).getBoundingClientRect());
}
