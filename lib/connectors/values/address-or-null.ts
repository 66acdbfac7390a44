import { addressText } from '@/lib/domain/mail/mail-address';

/** A CRM's text as a mail address; null where it is none. */
export function addressOrNull(text: string | null | undefined): string | null {
  const read = addressText.safeParse(text);
  return read.success ? read.data : null;
}
