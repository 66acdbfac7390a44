import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';
import type { Insertion } from '@/lib/domain/emails/insertion';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import type { Sidebar } from './sidebar/sidebar';
import type { PromptFrame } from './prompt/prompt-frame';
import type { CommandHandlers } from './receive-commands';

/** What a page with the sidebar and the prompt frame, and in a mailbox insertion, does for each command. */
export function pageCommands(parts: {
  readonly sidebar: Sidebar;
  readonly prompts: PromptFrame;
  readonly mail: {
    readonly insert: (insertion: Insertion) => Promise<InsertionResult>;
    /** What comes with an insertion, should it be put into a draft. */
    readonly onOrigin: (insertionId: string, origin: DraftOrigin | null) => void;
    readonly onOriginsChanged: () => void;
    readonly onGuardsChanged: () => void;
    readonly reread: NonNullable<CommandHandlers['thread.reread']>;
    readonly readThread: NonNullable<CommandHandlers['thread.read']>;
  } | null;
}): CommandHandlers {
  const { sidebar, prompts, mail } = parts;
  const shared: CommandHandlers = {
    ...sidebar.commands,
    'prompt.shown': (size) => {
      prompts.shown(size);
      return null;
    },
    'prompt.answer': async (answer) => {
      await prompts.answer(answer);
      return null;
    },
  };
  if (mail === null) return shared;
  return {
    ...shared,
    'draft.insert': ({ origin, ...insertion }) => {
      mail.onOrigin(insertion.id, origin);
      return mail.insert(insertion);
    },
    'origins.changed': () => {
      mail.onOriginsChanged();
      return null;
    },
    'guards.changed': () => {
      mail.onGuardsChanged();
      return null;
    },
    'thread.reread': mail.reread,
    'thread.read': mail.readThread,
  };
}
