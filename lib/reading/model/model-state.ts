import { findLanguageModel, MODEL_OPTIONS, type ModelState } from './language-model';
import { within } from '../within';

const STATES: readonly ModelState[] = ['unavailable', 'downloadable', 'downloading', 'available'];
/** A browser that doesn't say by then is taken to have none. */
const ANSWER_MS = 5_000;

/**
 * Whether this browser has a model for us; a browser without the API, or one that answers nothing sensible, has none.
 * Chromium without Google's service writes a line to the console when it is asked: ask only where it is worth it.
 */
export async function modelState(answerMs = ANSWER_MS): Promise<ModelState> {
  const api = findLanguageModel();
  if (api === null) return 'unavailable';
  try {
    const state = await within(api.availability(MODEL_OPTIONS), AbortSignal.timeout(answerMs));
    return STATES.find((one) => one === state) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}
