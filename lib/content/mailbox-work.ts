import type { Insertion } from '@/lib/domain/emails/insertion';
import type { Profile } from '@/lib/domain/profile';
import { pageCommands } from './commands';
import type { ComposeSession } from './compose/compose-session';
import { startComposeWatch } from './compose/compose-watch';
import { createDraftJudge } from './compose/draft-judge';
import { startDraftReporter } from './compose/draft-reporter';
import { createDraftOrigins } from './compose/draft-origins';
import { createVerdictMemory } from './compose/draft-verdicts';
import { createEarlierMemory } from './compose/earlier-memory';
import { createOriginMemory } from './compose/origin-memory';
import { startPromiseMarks } from './compose/promise-marks';
import { createDraftGuards, type StandingGuard } from './guards/draft-guards';
import { createGuardMemory } from './guards/guard-memory';
import { startGuardStrip } from './guards/guard-strip';
import { handOn, type HandOnParts } from './guards/hand-on';
import { insertDraft } from './insert/insert-draft';
import { insertOnce } from './insert/insert-once';
import { startComposeFocus } from './page/compose-focus';
import { createSummaryNote } from './note/summary-note';
import { startComposeStrips } from './strip/compose-strips';
import type { MailPage } from './page/mail-page';
import type { PageTexts } from './page/page-texts';
import { readMailContext } from './page/read-mail-context';
import { reportChanges } from './page/report-changes';
import { boxOf } from './prompt/box';
import { startMarkPopover } from './prompt/mark-popover';
import { startPromptFrame } from './prompt/prompt-frame';
import { startSidebar } from './sidebar/sidebar';
import { startSendCheck } from './send/start-send-check';
import { startAnswerWatch } from './thread/answer-watch';
import { readThread } from './thread/read-thread';
import { startThreadWatch } from './thread/thread-watch';
import type { CommandHandlers } from './receive-commands';

/** What a mailbox that is switched on needs beside its page. */
export interface MailboxParts {
  readonly texts: PageTexts;
  readonly profile: Profile;
  readonly sanitize: (html: string) => string;
  readonly render: HandOnParts['render'];
  /** Flags these words no more, here at once and everywhere soon. */
  readonly muteWording: (words: string) => void;
  readonly isAlive: () => boolean;
  readonly onUnreachable: () => void;
}

/**
 * Starts everything Baton does in a mailbox that is switched on; all of it leaves with the signal.
 *
 * @returns What it does for the background's commands, and when the rep's settings have changed.
 */
export function startMailboxWork(
  page: MailPage,
  parts: MailboxParts,
  signal: AbortSignal,
): { readonly handlers: CommandHandlers; readonly onConfigured: () => void } {
  const { host, root, view } = page;
  const context = reportChanges(
    () => readMailContext(page, focus.current()),
    (now) => page.ask('page.report', now),
    signal,
  );
  const focus = startComposeFocus(
    page,
    () => {
      context.call();
    },
    signal,
  );
  const sidebar = startSidebar(
    {
      ...page,
      makeRoom: (pixels) => {
        host.makeRoom(root, pixels);
      },
      hasRoom: (pixels) => host.hasRoom(root, pixels),
      keepFree: () =>
        host.findComposes(root).map((compose) => boxOf(compose.getBoundingClientRect())),
      focusFallback: () => {
        const compose = focus.current();
        if (compose !== null) focus.focusBody(compose);
      },
      wishedWidth: parts.profile.sidebarWidth,
      labels: { open: parts.texts.openSidebar, title: parts.texts.sidebarTitle },
      onUnreachable: parts.onUnreachable,
    },
    signal,
  );
  const prompts = startPromptFrame(page, parts.texts.promptTitle, signal);
  const reporter = startDraftReporter(page, signal);
  const marks = startPromiseMarks(root, page.theme, signal);
  const refreshAll = () => {
    for (const session of watch.sessions()) session.refresh();
  };
  const earlier = createEarlierMemory(page, refreshAll, signal);
  const known = createOriginMemory(page, refreshAll, signal);
  const origins = createDraftOrigins(known);
  const places = { freeBox: sidebar.freeBox, focusBody: focus.focusBody };
  const strips = startComposeStrips(page, places, signal);
  const note = createSummaryNote(page, { ...places, origins, texts: parts.texts, strips });
  const guarded = createGuardMemory(
    page,
    () => {
      guardStrip.lookAtAll();
    },
    signal,
  );
  const guards = createDraftGuards(page, { origins, memory: guarded }, signal);
  const watch = startComposeWatch(
    page,
    {
      memory: createVerdictMemory(),
      marks,
      judge: createDraftJudge(page, earlier),
      onRead(session) {
        reporter.touch(session);
        guardStrip.look(session);
        note.look(session);
      },
      onOpen() {
        prompts.load();
        earlier.expire();
      },
    },
    signal,
  );
  const inserting = (inFocus: () => HTMLElement | null) => (insertion: Insertion) =>
    insertDraft(page, insertion, {
      inFocus,
      setFocus: focus.set,
      sanitize: parts.sanitize,
      // Deprecated without a successor: nothing else that inserts can be undone.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      edit: (name, value) => root.execCommand(name, false, value),
      onInserted(compose, { id }) {
        known.began(compose, host.readCompose(compose).draftId, id);
        watch.sessionOf(compose)?.refresh();
      },
    });
  const instead = {
    insert: (insertion: Insertion, inFocus: HTMLElement | null) =>
      inserting(() => inFocus)(insertion),
    onOrigin: known.tell,
    render: parts.render,
    onDone: guards.handedOn,
  };
  const shared = {
    ...places,
    watch,
    origins,
    reporter,
    prompts,
    guards,
    handOn: (session: ComposeSession, guard: StandingGuard) =>
      handOn(page, instead, session, guard),
  };
  // A mail that was read before the ledger had the last one is read once more: nobody may type in it again.
  const onSettled = () => {
    earlier.expire();
    refreshAll();
  };
  const insertNew = insertOnce(inserting(() => null));
  const question = startSendCheck(
    page,
    { ...shared, insertNew, onSettled, isAlive: parts.isAlive },
    signal,
  );
  const guardStrip = startGuardStrip(
    page,
    {
      ...shared,
      strips,
      texts: parts.texts.guards,
      sessions: watch.sessions,
      isBusy: question.isOpen,
    },
    signal,
  );
  startMarkPopover(
    page,
    {
      ...shared,
      isBusy: () => question.isOpen() || guardStrip.isAsking(),
      onMuted: (words) => {
        parts.muteWording(words);
        refreshAll();
      },
    },
    signal,
  );
  startThreadWatch(page, signal);
  const answers = startAnswerWatch(page, signal);
  page.activity.subscribe(context.call, signal);
  page.activity.subscribe(sidebar.sync, signal);
  page.theme.subscribe(context.call);
  view.addEventListener('hashchange', page.activity.poke, { signal });
  context.call();
  const insert = insertOnce(inserting(focus.current));
  const onOriginsChanged = () => {
    known.expire();
    refreshAll();
  };
  const mail = {
    insert,
    onOrigin: known.tell,
    onOriginsChanged,
    onGuardsChanged() {
      guarded.expire();
      guardStrip.lookAtAll();
    },
    reread: answers.reread,
    readThread: ({ threadId }: { readonly threadId: string }) => readThread(page, threadId),
  };
  const handlers = pageCommands({ sidebar, prompts, mail });
  return { handlers, onConfigured: refreshAll };
}
