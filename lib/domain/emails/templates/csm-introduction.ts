import type { EmailTemplate } from '../template/email-template';

/**
 * AE to the champion, the CSM copied: the account changes hands and the champion repeats nothing. The three
 * elements that `checkIntroduction` looks for stand in fixed words or required facts.
 */
export const csmIntroduction: EmailTemplate = {
  id: 'csm_introduction',
  roles: ['ae'],
  phases: ['signed'],
  handoffModels: ['csm_90_day'],
  to: 'champion',
  cc: ['csm'],
  required: [
    'champion.name',
    'champion.address',
    'csm.name',
    'csm.address',
    'problem',
    'successCriteria',
    'introduction.commitment',
    'introduction.csmExperience',
    'introduction.pairingReason',
  ],
  optional: ['introduction.reachable'],
  subject: 'Introducing {{ csm.name }}, your customer success manager',
  body: `Hi {{ champion.firstName }},

{% if primer.held %}Meet {{ csm.name }}, whom I told you about.{% else %}I'd like you to meet {{ csm.name }}, copied here.{% endif %} From now on {{ csm.firstName }} is your customer success manager, and has the full picture from me, so you won't have to explain anything again:

- **The problem, in your words:** {{ problem }}
- **What you expect by day 90:** {% for row in successCriteria.rows %}{% if forloop.first %}{{ row.metric }}{% else %}; {{ row.metricWithin }}{% endif %}{% if row.baseline != "" %} from {{ row.baseline }} to {{ row.target }}{% else %} at {{ row.target }}{% endif %}{% if row.byDate != "" %} by {{ row.byDate }}{% endif %}{% endfor %}.
- **What we agreed:** {{ introduction.commitment }}

A word on {{ csm.firstName }}: {{ introduction.csmExperience }} Why the two of you? {{ introduction.pairingReason }}

{{ csm.firstName }} will write to you within 24 hours to find a time for the kickoff, and I will be on that call with you both. You can still reach me{% if deal.is90Day %} all through your first 90 days{% endif %}: {{ introduction.reachable | default: me.address }}.

I'm looking forward to seeing {{ successCriteria.named.metricWithin }} {% if successCriteria.named.baseline != "" %}go from {{ successCriteria.named.baseline }} to{% else %}reach{% endif %} {{ successCriteria.named.target }}.

Best,
{{ me.firstName }}
`,
};
