/** An address as a rep pastes it, also without its scheme, which browsers hide; null where it is none. */
export function readAddress(typed: string): URL | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  return text !== '' && URL.canParse(address) ? new URL(address) : null;
}
