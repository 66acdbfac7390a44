const PREFIX = 'capture-';
const HEX_DIGITS = 24;

/**
 * The id of a source of a deal: the same thread, or the same words pasted again, is the same source.
 *
 * @param source - The thread's mailbox and id, or the whole text.
 */
export async function captureId(dealId: string, source: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${dealId}\n${source}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${PREFIX}${hex.slice(0, HEX_DIGITS)}`;
}

/** Whether an origin's ref leads to a conversation that was read. */
export function isCaptureId(ref: string): boolean {
  return ref.startsWith(PREFIX);
}
