// Ids are '#msg-a:r-7673…', '#msg-f:1840…', 'thread-f:…' or plain hex; nothing else is let through.
const ID = /^#?([\w:|+-]{1,200})$/;

/** An id as Gmail writes it, without the leading `#`; null where it says nothing ("undefined" included). */
export function hostId(text: string | null): string | null {
  const id = ID.exec(text?.trim() ?? '')?.[1];
  return id === undefined || id === 'undefined' || id === 'null' ? null : id;
}
