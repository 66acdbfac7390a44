import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequest } from '@/lib/reading/worker/answer-request';

/** The script of the worker in which conversations are read, see `readInWorker`: one file, also while developing. */
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    void answerRequest(data, (message) => {
      globalThis.postMessage(message);
    });
  });
});
