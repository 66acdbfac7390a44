import type { EmailTemplate } from '../template/email-template';

/** SE to the technical champion once the evaluation is won: results, thanks, and the AE from here. */
export const championRecap: EmailTemplate = {
  id: 'champion_recap',
  roles: ['se'],
  phases: ['technical_win'],
  handoffModels: ['csm_90_day', 'am_clean_break'],
  to: 'champion',
  cc: ['ae'],
  required: ['champion.name', 'champion.address', 'ae.name', 'ae.address', 'scorecard'],
  optional: [],
  subject: 'How the evaluation came out, and who takes it from here',
  body: `Hi {{ champion.firstName }},

Thank you for the time you gave this evaluation, and for taking such an active part in it. That is what made it a real test.

{% if scorecard.overall != "" %}{{ scorecard.overall }}:{% else %}This is how it came out:{% endif %}

{% for row in scorecard.rows -%}
- **{{ row.criterion }}:** {{ row.verdict }}{% if row.verdict != "" and row.result != "" %}, {% endif %}{{ row.result }}{% if row.target != "" %} (target: {{ row.target }}){% endif %}
{% endfor %}
{{ ae.name }}, copied here, is your primary contact from now on, for the commercial framework and for the implementation timeline. {{ ae.firstName }} has these results, and knows where to find me if a new technical question comes up.

It was good working with you.

Best,
{{ me.firstName }}
`,
};
