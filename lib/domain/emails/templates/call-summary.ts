import type { EmailTemplate } from '../template/email-template';

/** AE or SDR to the client after a call: what was heard, to be confirmed or corrected. About them, no pitch. */
export const callSummary: EmailTemplate = {
  id: 'call_summary',
  roles: ['ae', 'sdr'],
  phases: ['evaluating', 'technical_win', 'negotiating'],
  handoffModels: ['csm_90_day', 'am_clean_break'],
  to: 'client',
  cc: [],
  required: [
    'callSummary.currentSituation',
    'callSummary.businessPriorities',
    'callSummary.competition',
    'callSummary.timeline',
    'callSummary.decisionProcess',
    'callSummary.nextSteps',
  ],
  optional: ['client.name', 'client.address', 'call.when'],
  subject:
    'Our {% if call.when != "" %}call {{ call.when }}{% else %}conversation{% endif %}: did I get this right?',
  body: `{% if client.firstName != "" %}Hi {{ client.firstName }},{% else %}Hello,{% endif %}

Thank you for your time{% if call.when != "" %} {{ call.when }}{% endif %}. Before we go any further I'd like to be sure I understood you. This is what I heard:

- **Current situation:** {{ callSummary.currentSituation }}
- **Business priorities:** {{ callSummary.businessPriorities }}
- **Competition:** {{ callSummary.competition }}
- **Timeline:** {{ callSummary.timeline }}
- **Decision process:** {{ callSummary.decisionProcess }}
- **Next steps:** {{ callSummary.nextSteps }}

Is that accurate? A one-word answer is plenty if it is. If something is wrong or missing, please just reply and correct me.

Best,
{{ me.firstName }}
`,
};
