import { INSERTION_REFUSALS, insertionSchema } from '@/lib/domain/emails/insertion';
import { EMAIL_WAYS } from '@/lib/domain/emails/email-way';
import { askedViewSchema } from '@/lib/domain/page/deal-view';
import { pageContextSchema } from '@/lib/domain/page/page-context';
import { promptAnswerSchema, promptSchema } from '@/lib/domain/page/prompt';
import { idText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

/** How an insertion ended. */
export const insertionResultSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    draftId: z.string().nullable(),
    /** What was opened for it; null where it went into a draft that was open. */
    opened: z.enum(EMAIL_WAYS).nullable(),
    /** Addresses the host did not take as chips. */
    missing: z.array(z.string()),
  }),
  z.object({ ok: z.literal(false), reason: z.enum(INSERTION_REFUSALS) }),
]);
export type InsertionResult = z.infer<typeof insertionResultSchema>;

export const promptSizeSchema = z.object({
  id: idText,
  width: z.number().min(0).max(2_000),
  height: z.number().min(0).max(2_000),
});

export const pageMessages = {
  'page.report': message({
    description: 'What the page is about now; kept for the tab while the session lasts.',
    from: ['mail', 'deal'],
    input: pageContextSchema,
    output: z.null(),
  }),
  'page.context': message({
    description: 'What the page beside this sidebar is about; null before its first report.',
    from: ['sidebar'],
    input: z.object({}),
    output: pageContextSchema.nullable(),
  }),
  'page.insertDraft': message({
    description:
      'Puts a draft into the compose it belongs in, opening that where needed, and remembers which template it began as.',
    from: ['sidebar'],
    input: z.object({ dealId: idText, insertion: insertionSchema }),
    output: insertionResultSchema,
  }),
  'page.takeView': message({
    description: 'The view of the deal that the rep has asked for from outside; given once.',
    from: ['sidebar'],
    input: z.object({}),
    output: askedViewSchema.nullable(),
  }),
  'page.askView': message({
    description:
      'Keeps which view of the deal a press in the page asks for, and tells the sidebar.',
    from: ['deal'],
    input: askedViewSchema,
    output: z.null(),
  }),
  'page.closeSidebar': message({
    description: 'Closes the sidebar and gives the focus back to where it was.',
    from: ['sidebar'],
    input: z.object({}),
    output: z.null(),
  }),
  'page.dragSidebar': message({
    description:
      'The sidebar’s wished width from the press on its edge on; `done` ends the drag and remembers it.',
    from: ['sidebar'],
    input: z.object({ width: z.number().min(0).max(5_000), done: z.boolean() }),
    output: z.null(),
  }),
  'prompt.show': message({
    description: 'Shows a prompt in this tab’s prompt frame, or takes it away with null.',
    from: ['mail', 'deal'],
    input: z.object({ prompt: promptSchema.nullable() }),
    output: z.null(),
  }),
  'prompt.window': message({
    description:
      'Shows this tab’s prompt in a small window, for pages that may hold no frame of ours; one that is open comes to the front.',
    from: ['deal'],
    input: z.object({}),
    output: z.null(),
  }),
  'prompt.current': message({
    description: 'The prompt this tab’s prompt frame should show.',
    from: ['prompt'],
    input: z.object({}),
    output: promptSchema.nullable(),
  }),
  'prompt.shown': message({
    description: 'The prompt is on screen, and this large: the page sizes and shows the frame.',
    from: ['prompt'],
    input: promptSizeSchema,
    output: z.null(),
  }),
  'prompt.answer': message({
    description: 'What the rep decided in the prompt.',
    from: ['prompt'],
    input: z.object({ id: idText, answer: promptAnswerSchema }),
    output: z.null(),
  }),
  'settings.open': message({
    description: 'Opens the settings page in a tab.',
    from: WORKPLACES,
    input: z.object({}),
    output: z.null(),
  }),
  'desk.open': message({
    description:
      'Opens the desk in a tab, or comes back to the one that is open, at one of its addresses.',
    from: ['sidebar'],
    input: z.object({
      hash: z
        .string()
        .max(500)
        .regex(/^#[a-z]+(?:\?[\w=&-]+)?$/u),
    }),
    output: z.null(),
  }),
} as const;
