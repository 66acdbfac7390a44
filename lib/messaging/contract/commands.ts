import { draftOriginSchema } from '@/lib/domain/emails/draft-origin';
import { insertionSchema } from '@/lib/domain/emails/insertion';
import { threadReadingSchema } from '@/lib/domain/capture/thread-reading';
import { rereadSchema } from '@/lib/domain/emails/tracking/awaited-thread';
import { promptAnswerSchema } from '@/lib/domain/page/prompt';
import { idText, lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { insertionResultSchema, promptSizeSchema } from './page';

interface Command<Input extends z.ZodType, Output extends z.ZodType> {
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
}

function command<Input extends z.ZodType, Output extends z.ZodType>(
  spec: Command<Input, Output>,
): Command<Input, Output> {
  return spec;
}

/** Every command the background gives a page's content script. */
export const commands = {
  'config.changed': command({
    description: 'Profile, mailbox or host settings changed: ask for the configuration again.',
    input: z.object({}),
    output: z.null(),
  }),
  'page.stand': command({
    description: 'Asks nothing: whoever answers still stands in the page.',
    input: z.object({}),
    output: z.null(),
  }),
  'sidebar.toggle': command({
    description: 'Opens or closes the sidebar (shortcut, toolbar button).',
    input: z.object({}),
    output: z.null(),
  }),
  'sidebar.open': command({
    description: 'Opens the sidebar, or brings the keyboard into it where it is open.',
    input: z.object({}),
    output: z.null(),
  }),
  'sidebar.close': command({
    description: 'Closes the sidebar, focus back to where it was.',
    input: z.object({}),
    output: z.null(),
  }),
  'sidebar.drag': command({
    description: 'The sidebar’s wished width while its edge is dragged.',
    input: z.object({ width: z.number(), done: z.boolean() }),
    output: z.null(),
  }),
  'draft.insert': command({
    description:
      'Inserts a draft, with what it begins as; the same insertion id a second time inserts nothing.',
    input: insertionSchema.extend({ origin: draftOriginSchema.nullable() }),
    output: insertionResultSchema,
  }),
  'origins.changed': command({
    description: 'What a deal says of its drafts may have changed: ask for their origins again.',
    input: z.object({}),
    output: z.null(),
  }),
  'guards.changed': command({
    description: 'What a mail is guarded by may have changed: ask for it again.',
    input: z.object({}),
    output: z.null(),
  }),
  'gate.changed': command({
    description: 'What the gate knows of the open record may have changed: ask for it again.',
    input: z.object({}),
    output: z.null(),
  }),
  'thread.reread': command({
    description: 'Reads this thread once more for answers, if it is the one that is open.',
    input: z.object({ threadId: lineText.nullable(), emailId: lineText }),
    output: rereadSchema,
  }),
  'thread.read': command({
    description: 'Reads this thread, if it is the one that is open.',
    input: z.object({ threadId: lineText }),
    output: threadReadingSchema,
  }),
  'prompt.shown': command({
    description: 'The prompt is rendered and this large.',
    input: promptSizeSchema,
    output: z.null(),
  }),
  'prompt.answer': command({
    description: 'What the rep decided in the prompt.',
    input: z.object({ id: idText, answer: promptAnswerSchema }),
    output: z.null(),
  }),
} as const;

export type CommandName = keyof typeof commands;
export type CommandInput<Name extends CommandName> = z.output<(typeof commands)[Name]['input']>;
export type CommandOutput<Name extends CommandName> = z.output<(typeof commands)[Name]['output']>;
