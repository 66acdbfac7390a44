import type { CaptureContext } from '@/lib/domain/capture/capture-context';
import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { answerSchema } from '@/lib/domain/capture/model/answer-schema';
import { checkAnswer } from '@/lib/domain/capture/model/check-answer';
import { MODEL_EXAMPLE, MODEL_TASK, windowPrompt } from '@/lib/domain/capture/model/model-prompt';
import { lengthOf, partsOf, windowsOf } from '@/lib/domain/capture/model/model-window';
import { findLanguageModel, MODEL_OPTIONS, type ModelSession } from './language-model';
import { modelState } from './model-state';
import { within } from '../within';

/** How long the model has, and how much it reads at once. */
interface ProposeLimits {
  /** Milliseconds for one window, and for the session before the first. */
  readonly windowMs: number;
  /** Milliseconds for all of a conversation. */
  readonly allMs: number;
  /** Characters in a window. */
  readonly longest: number;
}

/** How the model is asked, and when it is given up. */
export interface ProposeOptions {
  readonly signal: AbortSignal;
  /** What Baton's own reader found: it isn't proposed again. */
  readonly known: readonly CapturedFact[];
  /** Told when reading begins and after each window how much was read, 0 to 1, and what was proposed so far. */
  readonly onProgress: (share: number, facts: readonly CapturedFact[]) => void;
  readonly limits?: Partial<ProposeLimits>;
}

/** Four thousand characters are about two pages, three or four minutes of a call. */
const LIMITS: ProposeLimits = { windowMs: 60_000, allMs: 10 * 60_000, longest: 4_000 };
/** Below this a window isn't cut any further when the browser says that it is too much. */
const SHORTEST = 500;
/** After so many windows in a row without an answer the model is left alone. */
const MOST_FAILURES = 3;

/**
 * What the browser's model proposes for a conversation, in the order of the text. Whatever goes wrong, it is fewer
 * facts: without a model, with one that answers garbage, slowly, never, or that is stopped, what was found until then
 * is given. Never rejects.
 */
export async function proposeFacts(
  document: CaptureDocument,
  context: CaptureContext,
  { signal, known, onProgress, limits }: ProposeOptions,
): Promise<CapturedFact[]> {
  const { windowMs, allMs, longest } = { ...LIMITS, ...limits };
  const end = AbortSignal.any([signal, AbortSignal.timeout(allMs)]);
  // A model that isn't there yet is never downloaded for this: the rep is asked about that in the settings.
  if ((await modelState()) !== 'available') return [];
  onProgress(0, []);
  const session = await openSession(AbortSignal.any([end, AbortSignal.timeout(windowMs)]));
  if (session === null) return [];
  const waiting = windowsOf(document.text, partsOf(document.turns), longest);
  const whole = waiting.reduce((sum, window) => sum + lengthOf(window), 0);
  const facts: CapturedFact[] = [];
  let read = 0;
  let failures = 0;
  for (let window = waiting.shift(); window !== undefined; window = waiting.shift()) {
    const prompt = windowPrompt(document, window, context);
    const answer = await ask(
      session,
      prompt,
      AbortSignal.any([end, AbortSignal.timeout(windowMs)]),
    );
    if (end.aborted) break;
    if (answer.kind === 'too_much' && lengthOf(window) > SHORTEST) {
      waiting.unshift(...windowsOf(document.text, window, Math.ceil(lengthOf(window) / 2)));
      continue;
    }
    failures = answer.kind === 'answered' ? 0 : failures + 1;
    if (failures === MOST_FAILURES) break;
    if (answer.kind === 'answered')
      facts.push(
        ...checkAnswer(answer.text, { document, window, context, known: [...known, ...facts] }),
      );
    read += lengthOf(window);
    onProgress(read / whole, facts);
  }
  release(session);
  return facts;
}

/** A session that knows its task; null where there is none to be had. */
async function openSession(signal: AbortSignal): Promise<ModelSession | null> {
  try {
    const made = findLanguageModel()?.create({
      ...MODEL_OPTIONS,
      signal,
      initialPrompts: [
        { role: 'system', content: MODEL_TASK },
        { role: 'user', content: MODEL_EXAMPLE.asked },
        { role: 'assistant', content: MODEL_EXAMPLE.answered },
      ],
    });
    return made === undefined ? null : await within(made, signal, release);
  } catch {
    return null;
  }
}

type Answer =
  | { readonly kind: 'answered'; readonly text: string }
  /** The window is more than the model reads at once. */
  | { readonly kind: 'too_much' }
  | { readonly kind: 'failed' };

async function ask(session: ModelSession, prompt: string, signal: AbortSignal): Promise<Answer> {
  let own: ModelSession | null = null;
  try {
    own = await within(session.clone({ signal }), signal, release);
    const options = {
      responseConstraint: answerSchema(),
      omitResponseConstraintInput: true,
      signal,
    };
    const text: unknown = await within(own.prompt(prompt, options), signal);
    return typeof text === 'string' ? { kind: 'answered', text } : { kind: 'failed' };
  } catch (error) {
    const isQuota = error instanceof Error && error.name === 'QuotaExceededError';
    return { kind: isQuota ? 'too_much' : 'failed' };
  } finally {
    if (own !== null) release(own);
  }
}

function release(session: ModelSession): void {
  try {
    session.destroy();
  } catch {
    // It is gone already.
  }
}
