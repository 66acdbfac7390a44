import type { Sidebar } from './sidebar/sidebar';
import type { PromptFrame } from './prompt/prompt-frame';
import type { CommandHandlers } from './receive-commands';

/** What a page with the sidebar, and in a mailbox the prompt frame and insertion, does for each command. */
export function pageCommands(parts: {
  readonly sidebar: Sidebar;
  readonly mail: {
    readonly prompts: PromptFrame;
    readonly insert: NonNullable<CommandHandlers['draft.insert']>;
    readonly onOriginsChanged: () => void;
  } | null;
}): CommandHandlers {
  const { sidebar, mail } = parts;
  if (mail === null) return sidebar.commands;
  return {
    ...sidebar.commands,
    'draft.insert': mail.insert,
    'origins.changed': () => {
      mail.onOriginsChanged();
      return null;
    },
    'prompt.shown': (size) => {
      mail.prompts.shown(size);
      return null;
    },
    'prompt.answer': async (answer) => {
      await mail.prompts.answer(answer);
      return null;
    },
  };
}
