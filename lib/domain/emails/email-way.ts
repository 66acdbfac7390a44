/** How a mail enters a thread that is open: as a mail of its own, as an answer, or forwarding what was received. */
export const EMAIL_WAYS = ['new', 'reply', 'forward'] as const;
export type EmailWay = (typeof EMAIL_WAYS)[number];
