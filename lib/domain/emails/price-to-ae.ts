import type { MailAddress } from '../mail/mail-address';
import { clipText } from './context/clip-text';
import { cleanLine } from './context/clean-line';
import { cleanText } from './context/clean-text';
import type { EmailDraft } from './email-draft';
import { firstName } from './context/first-name';
import { renderOwn } from './template/render-own';
import { tidyMarkdown } from './template/tidy-markdown';
import { writtenDate } from './context/written-date';

/** What a point about price needs to reach the account executive. */
export interface PricePoint {
  /** The promises in question, as written or said. */
  readonly sentences: readonly string[];
  /** The mail they stand in; empty where they were said. */
  readonly subject: string;
  /** Whom they were meant for. */
  readonly people: readonly MailAddress[];
  readonly company: string;
  readonly ae: MailAddress | null;
  /** The writer's full name. */
  readonly me: string;
  /** The day they were said aloud (`YYYY-MM-DD`); null where they are still in a draft. */
  readonly saidOn: string | null;
  /** BCP 47, for the form of dates. */
  readonly locale: string;
}

const SUBJECT = 'A pricing point{% if company != "" %} from {{ company }}{% endif %} for you';

const BODY = `Hi{% if ae != "" %} {{ ae }}{% endif %},

{% if said != "" %}I said this{% if people != "" %} to {{ people }}{% endif %} on {{ said }}, and it is yours to give or to take back:{% else %}This came up{% if people != "" %} with {{ people }}{% endif %} and is yours to answer, so I have left it out of my mail:{% endif %}

{% for sentence in sentences -%}
- “{{ sentence }}”
{% endfor %}
{% if subject != "" %}It is the thread “{{ subject }}”. {% endif %}Will you take it up with them, or tell me what I may say?

Thanks,
{{ me }}
`;

/** The mail by which a sales engineer hands a point about price to the account executive. */
export function priceToAe(point: PricePoint): EmailDraft {
  const { sentences, subject, people, company, ae, me, saidOn, locale } = point;
  const names = people.map(({ name, address }) => cleanLine(name ?? address)).slice(0, 3);
  const scope = {
    ae: firstName(ae?.name ?? ''),
    me: firstName(me),
    company: cleanLine(company),
    subject: cleanLine(subject),
    people: names.join(', '),
    said: saidOn === null ? '' : writtenDate(saidOn, locale),
    sentences: sentences.map(cleanText),
  };
  return {
    templateId: 'price_to_ae',
    kind: null,
    way: 'new',
    threadId: null,
    subject: clipText(renderOwn(SUBJECT, scope, 'plain').trim(), 250),
    to: ae === null ? [] : [ae],
    cc: [],
    markdown: tidyMarkdown(renderOwn(BODY, scope, 'markdown')),
  };
}
