/**
 * Tries to make sure of something.
 *
 * @template T
 * @param {() => Promise<T>} ensure
 * @returns {Promise<{ value: T } | { problem: string }>} what it gave, or in plain words why it didn't
 */
export async function attempt(ensure) {
  try {
    return { value: await ensure() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
