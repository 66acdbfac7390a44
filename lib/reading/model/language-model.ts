/**
 * What of the browser's Prompt API is used, as Chrome has it since 138 for extensions and since 148 for pages: not in
 * workers, and in a frame of another origin only where the page allows `language-model`; elsewhere it is unavailable.
 * Sources: https://github.com/webmachinelearning/prompt-api (June 2026), https://developer.chrome.com/docs/ai/prompt-api,
 * https://developer.mozilla.org/docs/Web/API/LanguageModel, the permissions policy `language-model` there; tried in
 * Chromium 156.
 */
export interface LanguageModelApi {
  /** Asked without the languages, Chromium 156 warns in the console. */
  readonly availability: (options: ModelOptions) => Promise<ModelState>;
  /**
   * Downloads the model first where it must, which a browser does only while the user has just pressed something
   * (else `NotAllowedError`).
   */
  readonly create: (options: SessionOptions) => Promise<ModelSession>;
}

/** Whether there is a model: `downloadable` and `downloading` are not there yet. */
export type ModelState = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface ModelOptions {
  readonly expectedInputs: readonly ExpectedText[];
  readonly expectedOutputs: readonly ExpectedText[];
}
interface ExpectedText {
  readonly type: 'text';
  readonly languages: readonly string[];
}

interface SessionOptions extends ModelOptions {
  readonly signal: AbortSignal;
  readonly initialPrompts?: readonly ModelMessage[];
  readonly monitor?: (monitor: EventTarget) => void;
}
interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** A conversation with the model; whatever is prompted stays in it, so each window gets a clone of its own. */
export interface ModelSession {
  readonly clone: (options: { readonly signal: AbortSignal }) => Promise<ModelSession>;
  readonly prompt: (text: string, options: PromptOptions) => Promise<string>;
  readonly destroy: () => void;
}
interface PromptOptions {
  readonly responseConstraint: object;
  /** Else the whole schema may be put before the prompt, which takes room from the conversation. */
  readonly omitResponseConstraintInput: boolean;
  readonly signal: AbortSignal;
}

/** English is what Baton reads. The same for every call: availability is told for these options alone. */
export const MODEL_OPTIONS: ModelOptions = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/** The browser's model, if it has one; null in most browsers. */
export function findLanguageModel(): LanguageModelApi | null {
  const api: unknown = Reflect.get(globalThis, 'LanguageModel');
  return isLanguageModel(api) ? api : null;
}

function isLanguageModel(api: unknown): api is LanguageModelApi {
  if (typeof api !== 'function' && typeof api !== 'object') return false;
  if (api === null) return false;
  return ['availability', 'create'].every((name) => typeof Reflect.get(api, name) === 'function');
}
