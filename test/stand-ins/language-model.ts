/** A fact as a model would tell it: told when the quote stands in what it is asked about. */
export interface KnownFact {
  readonly type: string;
  readonly quote: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What the model does when it is prompted. */
export type ModelBehaviour =
  /** Answers as it should, with those facts whose quotes it is shown. */
  | { readonly kind: 'knows'; readonly facts: readonly KnownFact[] }
  /** Says this, whatever it is. */
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'slowly'; readonly ms: number; readonly text: string }
  /** Never answers, and doesn't heed the signal either. */
  | { readonly kind: 'never' }
  | { readonly kind: 'throws'; readonly name: string }
  /** Refuses a prompt longer than this, and knows the facts otherwise. */
  | { readonly kind: 'quota'; readonly longest: number; readonly facts: readonly KnownFact[] };

/** How the model behaves; each prompt takes the next behaviour, the last one stays. Survives JSON. */
export interface ModelScript {
  readonly state: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** `fails` rejects the download or the session, `hangs` never gives one. */
  readonly creation?: 'works' | 'fails' | 'hangs';
  readonly behaviours: readonly ModelBehaviour[];
}

/** What a stand-in was asked. */
export interface ModelLog {
  readonly prompts: string[];
  /** Sessions that were made and not destroyed. */
  open: number;
  /** How often a session was made where that downloads the model. */
  downloads: number;
}

/**
 * Puts a scripted model where the browser's own would be, `globalThis.LanguageModel`, and gives what it was asked;
 * the log is at `globalThis.languageModelLog` too. It stands alone, so that a page can run it before its own scripts.
 * It behaves as Chromium 156 does: a download wants a user's press, and the state is told for its options alone.
 */
export function installLanguageModel(script: ModelScript): ModelLog {
  const log: ModelLog = { prompts: [], open: 0, downloads: 0 };
  let state = script.state;
  const fail = (name: string): never => {
    throw new DOMException(`the stand-in says ${name}`, name);
  };
  const toldOf = (facts: readonly KnownFact[], text: string) =>
    JSON.stringify({ facts: facts.filter(({ quote }) => text.includes(quote)) });
  const answer = async (text: string): Promise<unknown> => {
    const behaviour = script.behaviours[Math.min(log.prompts.length, script.behaviours.length - 1)];
    log.prompts.push(text);
    switch (behaviour?.kind) {
      case undefined:
        return '{"facts":[]}';
      case 'quota':
        return text.length > behaviour.longest
          ? fail('QuotaExceededError')
          : toldOf(behaviour.facts, text);
      case 'knows':
        return toldOf(behaviour.facts, text);
      case 'says':
        return behaviour.text;
      case 'slowly':
        await new Promise((resolve) => setTimeout(resolve, behaviour.ms));
        return behaviour.text;
      case 'never':
        return new Promise(() => undefined);
      case 'throws':
        return fail(behaviour.name);
    }
  };
  const session = () => {
    log.open += 1;
    let isOpen = true;
    return {
      prompt: (text: string, { responseConstraint }: { responseConstraint?: unknown } = {}) =>
        typeof responseConstraint === 'object' ? answer(text) : fail('TypeError'),
      clone: () => Promise.resolve(session()),
      destroy: () => {
        if (isOpen) log.open -= 1;
        isOpen = false;
      },
    };
  };
  const download = async (monitor?: (target: EventTarget) => void) => {
    const { userActivation } = navigator as Partial<Navigator>;
    if (userActivation?.isActive === false) fail('NotAllowedError');
    log.downloads += 1;
    const target = new EventTarget();
    monitor?.(target);
    for (const loaded of [0, 0.25, 0.5, 1]) {
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      await Promise.resolve();
    }
    state = 'available';
  };
  const api = {
    availability: () => Promise.resolve(state),
    create: async ({ monitor }: { monitor?: (target: EventTarget) => void } = {}) => {
      if (script.creation === 'hangs') return new Promise(() => undefined);
      if (script.creation === 'fails' || state === 'unavailable') return fail('NotSupportedError');
      if (state !== 'available') await download(monitor);
      return session();
    },
  };
  Object.assign(globalThis, { LanguageModel: api, languageModelLog: log });
  return log;
}
