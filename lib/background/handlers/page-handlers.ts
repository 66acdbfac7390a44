import { commandTab } from '@/lib/messaging/command-tab';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import { seeRecord } from '@/lib/storage/repositories/links-repository';
import type { Handlers } from '@/lib/messaging/server';
import { browser } from 'wxt/browser';
import type { HandlerContext } from '../handler-context';
import { keepOrigin } from '../keep-origin';
import { readOrigin } from '../read-origin';
import { requireOwnRecord } from '../require-own-record';
import { openDesk } from '../open-desk';
import { closePromptWindow, showPromptWindow, sizePromptWindow } from '../prompt-window';
import {
  keepInsertion,
  keepPageContext,
  keepPrompt,
  keepView,
  readPageContext,
  readPrompt,
  takeView,
} from '../tab-session';

type PageHandlers = Pick<
  Handlers,
  | 'page.report'
  | 'page.context'
  | 'page.insertDraft'
  | 'page.takeView'
  | 'page.askView'
  | 'page.closeSidebar'
  | 'page.dragSidebar'
  | 'prompt.show'
  | 'prompt.window'
  | 'prompt.current'
  | 'prompt.shown'
  | 'prompt.answer'
  | 'settings.open'
  | 'desk.open'
>;

async function insertDraft(
  context: HandlerContext,
  tabId: number,
  input: ParsedInput<'page.insertDraft'>,
): Promise<InsertionResult> {
  const { dealId, insertion } = input;
  const { id: insertionId, templateId, kind } = insertion;
  // Before it is there: the page may ask what its new draft is as soon as it stands in the compose.
  await keepInsertion(tabId, { insertionId, origin: { dealId, templateId, kind } });
  const origin = await readOrigin(context, { dealId, templateId, kind });
  const result = await commandTab(tabId, 'draft.insert', { ...insertion, origin });
  const page = await readPageContext(tabId);
  if (result.ok && result.draftId !== null && page?.kind === 'mail') {
    const ref = { mailbox: page.mailbox, draftId: result.draftId };
    await keepOrigin(context, ref, { dealId, templateId, kind });
  }
  return result;
}

/** Between our frames and the page they stand in: always through here, never from window to window. */
export function pageHandlers(context: HandlerContext): PageHandlers {
  return {
    'page.report': async (page, caller) => {
      const { tabId, kind } = caller;
      if (page.kind !== kind) throw new RequestError('forbidden', 'not this kind of page');
      if (page.kind === 'deal' && page.record !== null) requireOwnRecord(page.record, caller);
      await keepPageContext(tabId, page);
      await broadcast({ topic: 'page', tabId });
      if (page.kind === 'deal' && page.record !== null)
        await seeRecord(context.db, page.record, context.now());
      return null;
    },
    'page.context': async (_input, { tabId }) => readPageContext(tabId),
    'page.insertDraft': async (input, { tabId }) => insertDraft(context, tabId, input),
    'page.takeView': async (_input, { tabId }) => takeView(tabId),
    'page.askView': async (view, { tabId }) => {
      await keepView(tabId, view);
      await broadcast({ topic: 'view', tabId });
      return null;
    },
    'page.closeSidebar': async (_input, { tabId }) => commandTab(tabId, 'sidebar.close', {}),
    'page.dragSidebar': async (input, { tabId }) => commandTab(tabId, 'sidebar.drag', input),
    'prompt.show': async ({ prompt }, { tabId }) => {
      await keepPrompt(tabId, prompt);
      await broadcast({ topic: 'prompt', tabId });
      if (prompt === null) await closePromptWindow(tabId);
      return null;
    },
    'prompt.window': async (_input, { tabId }) => {
      await showPromptWindow(tabId);
      return null;
    },
    'prompt.current': async (_input, { tabId }) => readPrompt(tabId),
    'prompt.shown': async (input, { tabId }) => {
      await sizePromptWindow(tabId, input);
      return commandTab(tabId, 'prompt.shown', input);
    },
    'prompt.answer': async (input, { tabId }) => {
      // What the page can't do leaves the question where it is: a mail that isn't opened, a stage that isn't pressed.
      if (!['hand_over', 'hand_on', 'overrule'].includes(input.answer.action))
        await keepPrompt(tabId, null);
      return commandTab(tabId, 'prompt.answer', input);
    },
    'settings.open': async () => {
      await browser.runtime.openOptionsPage();
      return null;
    },
    'desk.open': async ({ hash }) => {
      await openDesk(hash);
      return null;
    },
  };
}
