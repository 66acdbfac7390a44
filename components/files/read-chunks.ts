/** A file that is no text in UTF-8. */
export class NotText extends Error {
  override readonly name = 'NotText';
}

/**
 * A file's text piece by piece, so that none of it has to be in memory at once.
 *
 * @param onRead - Told how many bytes have been read.
 * @throws NotText - Where the bytes are no UTF-8.
 */
export async function* readChunks(
  file: Blob,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      yield decode(decoder, value);
      onRead(bytes);
    }
    yield decode(decoder, undefined);
  } finally {
    await reader.cancel();
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array<ArrayBuffer> | undefined): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new NotText();
  }
}
