/**
 * What a promise comes to, or a rejection as soon as the signal ends: not everything that takes a signal heeds it.
 *
 * @param tooLate - What to do with what comes afterwards.
 */
export async function within<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
  tooLate: (value: Value) => void = () => undefined,
): Promise<Value> {
  const ended = Promise.withResolvers<never>();
  const end = () => {
    ended.reject(new DOMException('took too long', 'AbortError'));
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  const late = () => {
    // A failure that nobody waits for any more is nobody's.
    promise.then(tooLate, () => undefined);
  };
  try {
    return await Promise.race([promise, ended.promise]);
  } catch (error) {
    late();
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
  }
}
