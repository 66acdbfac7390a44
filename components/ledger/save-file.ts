/** Gives a text, or its parts in order, to the rep as a file of that name; nothing leaves the browser. */
export function saveFile(name: string, type: string, text: string | readonly Blob[]): void {
  const parts = typeof text === 'string' ? [text] : [...text];
  const url = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once, some browsers find nothing to save.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
