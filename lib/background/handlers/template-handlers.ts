import { broadcast } from '@/lib/messaging/events';
import type { Handlers } from '@/lib/messaging/server';
import {
  addTemplate,
  listTemplates,
  orderTemplates,
  removeTemplate,
  saveTemplate,
} from '@/lib/storage/repositories/templates-repository';
import type { HandlerContext } from '../handler-context';

type TemplateHandlers = Pick<
  Handlers,
  'templates.list' | 'templates.add' | 'templates.save' | 'templates.order' | 'templates.remove'
>;

/** The rep's own templates. Every answer is given after its transaction has committed. */
export function templateHandlers({ db, now }: HandlerContext): TemplateHandlers {
  const tell = () => broadcast({ topic: 'templates', tabId: null });
  return {
    'templates.list': () => listTemplates(db),
    'templates.add': async (input) => {
      const added = await addTemplate(db, { ...input, now: now() });
      await tell();
      return added;
    },
    'templates.save': async (input) => {
      const saved = await saveTemplate(db, { ...input, now: now() });
      if (saved.kind === 'saved') await tell();
      return saved;
    },
    'templates.order': async ({ ids }) => {
      await orderTemplates(db, ids);
      await tell();
      return null;
    },
    'templates.remove': async ({ id }) => {
      await removeTemplate(db, id);
      await tell();
      return null;
    },
  };
}
