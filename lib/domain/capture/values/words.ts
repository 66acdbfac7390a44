const LEAD =
  /^(?:[-*\u2022\u2013\u2014\u2192|>\s]+|\[[ xX]?\]\s*|\(?\d{1,2}(?:\.\d{1,2})?[.)] (?=\p{L})|(?:why now|timing|date|deadline|success(?: criteri(?:on|a))?|criteri(?:on|a)|metric|goals?|targets?|kpis?|problem|pains?|pain points?|concern|objection|driver|trigger|competition|competitor|action|next step|so|and|but|well|um|uh|okay|ok|yes|yeah|right|look)\s*[:,]\s+)/iu;

/** What a passage says without bullet, label and filler before it, on one line. */
export function withoutLead(raw: string): string {
  let text = raw.replace(/\s+/g, ' ').trim();
  for (let lead = LEAD.exec(text); lead && lead[0].length < text.length; lead = LEAD.exec(text))
    text = text.slice(lead[0].length);
  return text;
}
