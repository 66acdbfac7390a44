/** Words of fixed days of a deal. */
export const dateCues = [
  /\b(?:go-?live|goes live|going live|go live|be live|live (?:on|by|from|in|for)|everyone live|cut-?over|roll-?out|kick-?off|starts?|start date|begins?|installation|implementation|launch|switch-?over|switch over|running (?:on|by)|in production|first (?:day|match|run|wave|site))\b/,
  /\b(?:board|committee|council|trustees|governors|governing body|management team|steering|supervisory|directors|shareholders|investment round|capex|capital|agm|assembly|panel|jury|owners' meeting|meeting)\b.{0,50}\b(?:meets?|sits?|votes?|decid\w+|is (?:on|fixed|the)|takes? place|on (?:the|\d)|gives?|approv\w+|looks? at|\d)/,
  /\b(?:decid(?:e|es|ed|ing)|decision|pick(?:s)?|choos(?:e|es|ing)|name(?:s)? (?:a|the) winner|award\w*|selection|shortlist decision|yes or no|go\/no-go|verdict|final (?:offer|call|round)|best (?:&|and) final|bafo|preferred bidder)\b/,
  /\b(?:sign(?:s|ed|ing|ature)?|notary|contract (?:date|start|signature)|countersign\w*|po|purchase order|order (?:by|date|in)|closing|close (?:date|by|on)|ink)\b/,
  /\b(?:trial|pilot|poc|proof of concept|test(?: phase| period)?|sandbox|pilot licen[cs]es?|evaluation|extension)\b.{0,40}\b(?:ends?|runs?|until|till|starts?|begins?|stops?|over|expires?|is up|through)\b/,
  /\b(?:renew(?:s|al|ed)?|notice (?:period|date|by|has)|expires?|runs out|term ends|anniversary|auto-?renew\w*|cancel by|valid (?:until|till|to|through)|validity|price (?:holds?|is good|valid))\b/,
  /\b(?:budget|capital (?:list|budget|plan)|fiscal|financial year|money|spend|funds?)\b.{0,50}\b(?:locks?|clos\w+|freez\w+|frozen|submitted|submission|round|due|deadline|ends?|opens?|till|until|released|votes?|begins?)\b/,
  /\b(?:freeze|frozen|change freeze|black-?out|no new|shut-?down|standstill|stand still|holiday|vacation|away|closed (?:from|for)|last day|inventory|stock-?take)\b/,
  /\b(?:deadline|due|latest|no later|by then|cut-?off|closes|submission|submit|tender|bids?|window|fixed for|set for|scheduled|planned for|wished|target date|d-day|milestone)\b/,
  /\b(?:it(?:'s| is| will be| would be)|that's|that is|will be|would be) (?:on |the |from |at )*(?:the )?(?:\d{1,2}|first|second|third|\w+th|\w+-first|\w+-second|\w+-third|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
] as const;
