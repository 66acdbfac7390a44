import { ownTemplateSchema } from '@/lib/domain/emails/template/own-template';
import { idText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

const { id, source } = ownTemplateSchema.shape;

/** The rep's own templates. A source may be half-written: only its size is checked. */
export const templateMessages = {
  'templates.list': message({
    description: 'The rep’s own templates, in their order.',
    from: WORKPLACES,
    input: z.object({}),
    output: z.array(ownTemplateSchema),
  }),
  'templates.add': message({
    description:
      'Adds a template at a place, or at the end with null; repeating it with the same id changes nothing. Null where there are as many as there may be.',
    from: WORKPLACES,
    input: z.object({ id, source, place: z.number().int().min(0).max(10_000).nullable() }),
    output: ownTemplateSchema.nullable(),
  }),
  'templates.save': message({
    description:
      'Writes a template’s source, unless another page has written or removed it since `base`: then `theirs` is what stands there, and nothing changes.',
    from: WORKPLACES,
    input: z.object({ id, source, base: source, unheard: z.array(source).max(20) }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('saved'), template: ownTemplateSchema }),
      z.object({ kind: z.literal('conflict'), theirs: ownTemplateSchema.nullable() }),
    ]),
  }),
  'templates.order': message({
    description: 'Puts the templates in an order.',
    from: WORKPLACES,
    input: z.object({ ids: z.array(idText).max(1_000) }),
    output: z.null(),
  }),
  'templates.remove': message({
    description: 'Takes a template away; removing it again changes nothing.',
    from: WORKPLACES,
    input: z.object({ id }),
    output: z.null(),
  }),
} as const;
