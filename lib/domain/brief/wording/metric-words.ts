import { phraseList } from './phrase-list';

/** What somebody feels: even a share of all people who do is no measure. */
export const FEELINGS = phraseList(`
  happy, happier, happiness, unhappy, satisf*, dissatisf*, delight*, love, loved, loving, enjoy*, proud, confident, confidence, trust, comfort*, relaxed, stress*, calm*, morale, mood, motivat*, frustrat*, feel, feels, impressed, wow, excited
`);

/** Wishes and feelings: what they are a percentage of, nobody can count. */
export const MOODS = phraseList(`
  efficien*, inefficien*, productiv*, effective*, grow, growth, growing, value, better, best, improv*, enhanc*, optimi*,
  happy, happier, happiness, unhappy, satisf*, dissatisf*, delight*, love, loved, loving, like, likes, enjoy*, proud, confident, confidence, trust,
  comfort*, relaxed, stress*, calm*, morale, mood, motivat*, frustrat*, pain, pains, hassle, headache*, friction, chaos, firefighting,
  smooth*, seamless*, easy, easier, easily, ease, simple, simpl*, nice*, good, great, super, excellent, excellence, world class, best in class, state of the art,
  modern*, digital*, transform*, innovat*, agil*, strategic*, future proof, cutting edge, next level, professional*, mature, maturity,
  engage*, adopt*, embrace*, buy in, on board, aligned, alignment, collaborat*, cooperat*, communicat*, teamwork, culture, awareness, mindset,
  transparen*, visibility, insight*, clarity, clear, overview, view, control, peace of mind, single source of truth, data driven, in control,
  success*, impact, outcome*, benefit*, roi, return on investment, progress, advantage, competitive*, leader*, reputation, brand,
  experience, journey, quality, reliab*, stable, stability, robust, flexib*, scal*, resilien*, readiness, ready, compliant, compliance, secure,
  use it, used more, using it, usage, use, up and running, working well, works, well, sustainab*, performance, performan*, empower*, synerg*, focus, quick wins,
  wow, impressed, noticeable, noticeably, tangible, meaningful, significant*, substantial*, drastic*, massive*
`);

/** Things, shares, times and sums that can be counted as they stand. */
export const MEASURES = phraseList(`
  rate, rates, ratio, share, percentage, proportion, percent of, number of, count of, amount of, volume, volumes, score, scores, rating, index, points, average, median,
  time, times, duration, turnaround, lead time, cycle, wait, waits, waiting, delay, delays, latency, response, resolution, handling, uptime, downtime, availability, time to *,
  hour, hours, hrs, minute, minutes, mins, seconds, secs, days, weeks, overtime, shift, shifts, man days, person days, fte, ftes, headcount,
  cost, costs, spend, spending, revenue, sales, turnover, margin, budget, savings, fees, fines, penalties, write offs, arr, mrr, cash,
  accuracy, error, errors, mistake*, defect*, fault*, scrap, rework, waste, yield, throughput, output, capacity, utilisation, utilization, occupancy, coverage, fill rate, load factor,
  churn, retention, attrition, renewals, conversion, conversions, win rate, leads, opportunities, deals, signups, sign ups, logins, log ins, sign in, active users, active, sessions, visits, downloads, licences, licenses, seats,
  tickets, calls, complaints, incidents, escalations, requests, cases, claims, returns, refunds, chargebacks, enquiries, inquiries, queries, emails, reminders, letters, forms, documents, contracts, permits, applications, records, duplicates, reports, spreadsheets, entries,
  orders, invoices, invoice, bookings, booking, reservations, quotes, offers, shipments, deliveries, parcels, pallets, trucks, stops, picks, re plans, corrections, adjustments, runs, exceptions, backlog, stock outs, stockouts, no shows, absence*, absentee*, sick days, vacancies, hires, appointments, admissions, readmissions, findings, audits, inspections,
  stock, inventory, emissions, energy, kwh, mwh, fuel, litres, tonnes, tons, mileage, distance, per, fewer, how many, how often, how long, forecast error, page views, attendance, completion, deflection, self service
`);

/** What fills a sentence around a measure, or is too wide to count: by itself it is nothing counted. */
export const FILLERS = phraseList(`
  a, an, the, of, to, in, on, at, by, for, from, with, without, and, or, but, be, is, are, was, were, been, get, gets, getting, got, have, has, had, having, we, they, it, its, our, their, us, them, you, your, his, her, he, she, i, who, that, this, these, those, which, what, when, how, as, so, than, then, there, here, if, not, no, more, less, most, much, many, lot, lots, bit, very, really, just, only, also, all, every, each, everything, everyone, everybody, some, any, up, down, out, over, under, below, above, about, around, via, into, within, until, least, most, max, min, approx, ca, circa, esp, ie, eg, etc,
  want, wants, wanted, need, needs, needed, should, will, would, can, could, may, might, must, make, makes, made, do, does, done, let, keep, feel, feels, see, say, says, said, go, goes, going, become, becomes, becoming, bring, give, take, put, help, support,
  reduce, reduced, reducing, increase, increased, increasing, raise, lower, higher, high, low, cut, drop, boost, lift, rise, decrease, faster, fast, quicker, quickly, quick, sooner, slower, bigger, smaller, shorter, longer, strong*, big, small, new, old, whole, overall, general, generally, total, double, halve, half, triple, achieve*, reach*, hit, deliver*, meet, met,
  team, teams, company, organisation, organization, business, businesses, people, staff, employees, users, user, customer, customers, client, clients, department, departments, management, side, folks, guys, work, working, worker*, life, day to day, daily, everyday, job, jobs, world,
  process, processes, operation, operations, ops, workflow, workflows, system, systems, tool, tools, platform, solution, software, product, service, services, project, things, thing, stuff, way, ways, data, risk, risks, complexity, bureaucracy, goal, goals, target, targets, kpi, kpis, okr, okrs, result, results, metric, metrics, plan, expectations, priorities, objectives, numbers, level, levels, basis, area, areas, place, side, tbd, tba, tbc, define, defined, agreed, agree, csm, kickoff, phase, live, launch*, rollout, rolled, implement*, kicked, off, asap, soon, later, eventually, today, now, currently, month, months, week, year, years, quarter, date, end, deadline
`);

/** Numbers that are part of a name, a saying or a version and no aim. */
export const NAMED_NUMBERS = new RegExp(
  [
    String.raw`\b(?:microsoft|office|dynamics|m|o|d)[ -]?365\b`,
    String.raw`\b24[ /x]7(?:[ /]365)?\b`,
    String.raw`\b360(?:\s?°|[ -]degrees?)?(?=[\s,.]|$)`,
    String.raw`\b(?:iso|iec|en|din|ts|iatf|soc|nis|pci|sox|rfc|form|sap|windows|win|python|java|oracle|exchange|server|class|euro|industry|web|logistics|retail|work)[ /-]?(?:iec |dss )?\d[\d./-]*`,
    String.raw`\b(?:phase|stage|tier|line|hall|level|step|wave|version|release|room|building|gate|dock|site|store|plant|area|zone|cohort|team|group|type|priority|prio|sprint|milestone|part|section|article|step|track|option|plan|shop|ward|unit|warehouse|floor|round|year|lot|batch|module)[ -]?#?\d+(?:\.\d+)?\b(?!\s*%)`,
    String.raw`\b(?:v|p|s|t|l|r)\d+(?:\.\d+)*\b`,
    String.raw`\b(?:industry|work|web|logistics|retail|\w+) [2-5]\.0\b`,
    String.raw`\bs\/4\s?hana\b|\bb2[bc]\b|\b1[:-]1\b|#1\b|\bno\.? ?1\b|\bnumber (?:one|1)\b|\btop[ -]\d+\b|\b1st\b|\b\d+(?:st|nd|rd|th)\b|\b[a-z]+\d+[a-z]*\b(?<!h[12]|q[1-4])`,
    String.raw`\bone (?:\w+ for (?:everything|all|everyone|everybody)|place|source|dashboard|database|login|portal|app|process|standard|language|list|calendar|contact|version|view|team|system|tool|platform|voice|stop|click away|another|day|solution|truth|single|screen|company|family|hand|roof)\b|\b(?:no|any|every|some|this|that|which|each|day|the|a new|next) one\b|\bone of (?:the|our|their)\b|\bonce (?:and for all|the|it|we|they|everything|live|rolled|a|again)\b|\bat once\b|\bhalf[ -](?:baked|hearted)\b|\bdouble[ -](?:check|entry|entries|booking|bookings|keying)\b|\bsecond(?:s)? nature\b|\bthird[ -]part(?:y|ies)\b|\bzero (?:trust|touch)\b|\bten times better\b`,
  ].join('|'),
  'gu',
);

/** Short forms in capitals that are no measure: people, systems, trades. */
export const NO_MEASURES: ReadonlySet<string> = new Set(
  'IT HR AI BI ML ERP CRM TMS WMS MES PIM PLM CMS LMS HRIS POS SSO API EDI RPA SAP SQL CFO CEO COO CTO CIO CISO MD VP CS CSM AE SE AM PM PMO QA RND TBD TBA TBC ASAP FYI EU US UK DACH EMEA NA OK KPI KPIS OKR ROI UX UI SME SMB GDPR ISO NIS DC HQ FAQ PDF IOT SaaS SAAS US USA NHS DE FR AT CH NL ESG CSR SOP SOPS SOC PCI SOX MDR DORA CSRD DSGVO VAT MFA VPN AWS GCP PC PCS TV VR AR QR NGO MBA'.split(
    ' ',
  ),
);
