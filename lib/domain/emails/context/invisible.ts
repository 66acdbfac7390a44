/**
 * Controls, direction overrides and invisible characters: they can make a line read as what it is not. Marks
 * and joiners that writing needs (U+200C to U+200F) are not among them.
 */
export const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]/gu;
