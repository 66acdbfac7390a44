import type { IntroductionConcern } from '@/lib/domain/emails/checks/introduction-concerns';
import type { Prompt, PromptGuard, PromptItem } from '@/lib/domain/page/prompt';

/** A promise as the page hands it to the frame. */
export const waiver: PromptItem = {
  key: 'waive the fee',
  sentence: 'We will waive the setup fee by Friday.',
  type: 'promise',
  kind: 'pricing_or_concession',
  strength: 'firm',
  who: 'we',
  due: '2026-11-27',
  dueText: 'by Friday',
  reason: { code: 'binds_we', params: { who: 'we' } },
  earlier: null,
};

/** Another one, without a day. */
export const sandbox: PromptItem = {
  ...waiver,
  key: 'set up the sandbox',
  sentence: 'Priya sets up the sandbox after the summer.',
  kind: 'people_or_access',
  due: null,
  dueText: 'after the summer',
  reason: { code: 'named_colleague', params: { who: 'Priya' } },
};

/** The question before a send. */
export function sendPrompt(
  items: PromptItem[] = [waiver, sandbox],
  quietCount = 0,
  concerns: IntroductionConcern[] = [],
  guard: PromptGuard | null = null,
): Prompt {
  return {
    kind: 'send',
    id: 'prompt-send-1',
    theme: 'dark',
    role: 'ae',
    subject: 'Next steps',
    threadId: null,
    recipients: { to: [{ address: 'dana@northwind.example', name: 'Dana' }], cc: [], bcc: [] },
    items,
    quietCount,
    concerns,
    guard,
  };
}

/** That Tomas answers from here. */
export const stepBack: PromptGuard = { id: 'step_back', name: 'Tomas', canHandOn: true };

/** The question while a mail is written that somebody else answers. */
export function guardPrompt(guard: PromptGuard = stepBack): Prompt {
  return { kind: 'guard', id: 'prompt-guard-1', theme: 'light', role: 'se', guard };
}

/** The popover of a mark. */
export function markPrompt(item: PromptItem = waiver): Prompt {
  return { kind: 'mark', id: 'prompt-mark-1', theme: 'light', role: 'ae', item };
}
