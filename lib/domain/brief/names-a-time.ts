const TIME_WORDS =
  /\b(?:20\d\d|q[1-4]|h[12]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\bmay\s+(?:20)?\d|\b\d{1,2}\s+may\b|\b\d{1,2}[./]\d{1,2}\b/iu;

/** Whether a text says when: a month, a quarter, a half, a year or a day in figures. */
export function namesATime(text: string): boolean {
  return TIME_WORDS.test(text);
}
