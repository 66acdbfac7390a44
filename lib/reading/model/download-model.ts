import { findLanguageModel, MODEL_OPTIONS } from './language-model';
import { within } from '../within';

/**
 * Has the browser download its model; call it while a press of the user still counts. Gives whether the model is there
 * now; never rejects.
 *
 * @param onProgress - Told from time to time how much is there, 0 to 1.
 */
export async function downloadModel(
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<boolean> {
  try {
    const made = findLanguageModel()?.create({
      ...MODEL_OPTIONS,
      signal,
      monitor: (monitor) => {
        monitor.addEventListener('downloadprogress', (event) => {
          const share: unknown = Reflect.get(event, 'loaded');
          if (typeof share === 'number' && share >= 0 && share <= 1) onProgress(share);
        });
      },
    });
    if (made === undefined) return false;
    const session = await within(made, signal, (late) => {
      late.destroy();
    });
    session.destroy();
    return true;
  } catch {
    return false;
  }
}
