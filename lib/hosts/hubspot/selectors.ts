import type { Selector } from '../selector';

/** Every hook into HubSpot's record pages, as public extensions and test suites read them in 2026. */
export const HUBSPOT = {
  title: {
    css: '[data-selenium-test=highlightTitle]',
    means: "The record's name in its highlight card. Preview panels of other records have one too.",
    seen: '2026-09',
    source: 'extension',
  },
  recordLabel: {
    css: '[data-test-id=highlight-record-label]',
    means: "The record's name in the newer layout.",
    seen: '2026-09',
    source: 'extension',
  },
  skeleton: {
    css: '[data-test-id=property-input-skeleton]',
    means: 'A placeholder while a value loads; dozens at once on a long record.',
    seen: '2026-09',
    source: 'extension',
  },
  stage: {
    css: '[data-test-id=deal-stage-select] button',
    means: "The deal's stage, as its menu's button shows it.",
    seen: '2026-09',
    source: 'extension',
  },
  stageControl: {
    css: '[data-test-id=deal-stage-select], [data-selenium-test=property-input-dealstage]',
    means: 'What the stage is picked in, in the highlight card and in a card of properties.',
    seen: '2026-09',
    source: 'extension',
  },
  menuButton: {
    css: 'button[aria-haspopup]',
    means:
      'A button that opens a menu; `aria-owns` names the menu, which lies at the end of the page.',
    seen: '2025-06',
    source: 'vendor',
  },
  menuOption: {
    css: '[role=option][data-option-value]',
    means:
      "A menu's option with the value it stands for. `aria-selected` only says it is pointed at.",
    seen: '2025-06',
    source: 'vendor',
  },
  optionText: {
    css: '[data-option-text]',
    means: "An option's text without pictures and tags.",
    seen: '2025-06',
    source: 'vendor',
  },
  disabledOption: {
    css: '.private-typeahead-result--disabled',
    means: 'An option that can be pressed without effect.',
    seen: '2025-06',
    source: 'vendor',
  },
  highlightedStage: {
    css: '[data-test-id=highlight-property-display-dealstage]',
    means: "The deal's stage in the highlight card.",
    seen: '2026-09',
    source: 'extension',
  },
  highlightedAmount: {
    css: '[data-test-id=highlight-property-display-amount]',
    means: 'The amount in the highlight card, localised, with its currency.',
    seen: '2026-09',
    source: 'extension',
  },
  listedAmount: {
    css: '[data-card-type=PROPERTIES_V3] span[data-test-id=amount]',
    means: 'The amount in a card of properties, localised.',
    seen: '2026-09',
    source: 'extension',
  },
  amountInput: {
    css: '[data-selenium-test=property-input-amount]',
    means: 'The amount as a field (its value) or a row (its text).',
    seen: '2026-09',
    source: 'extension',
  },
  listedCloseDate: {
    css: '[data-card-type=PROPERTIES_V3] span[data-test-id=closedate]',
    means: 'The day the deal closes in a card of properties, localised.',
    seen: '2026-09',
    source: 'extension',
  },
  highlightedCloseDate: {
    css: '[data-test-id=highlight-property-display-closedate]',
    means: 'The same in the highlight card.',
    seen: '2026-09',
    source: 'extension',
  },
  closeDateInput: {
    css: '[data-selenium-test=property-input-closedate]',
    means: 'The same as a field (its value) or a row (its text).',
    seen: '2026-09',
    source: 'extension',
  },
  listedOwner: {
    css: '[data-card-type=PROPERTIES_V3] span[data-test-id=hubspot_owner_id]',
    means: 'Whoever owns the deal, by name, in a card of properties.',
    seen: '2026-09',
    source: 'extension',
  },
  companyCard: {
    css: '[data-test-id="card-wrapper-ASSOCIATION_V3/0-2"]',
    means: 'The card of companies the deal is linked to.',
    seen: '2026-09',
    source: 'extension',
  },
  companyLink: {
    css: 'a[href*="/record/0-2/"]',
    means: 'A linked company, by the address of its own record.',
    seen: '2026-09',
    source: 'extension',
  },
  olderCompanyLink: {
    css: 'a[href*="/company/"]',
    means: 'The same in the older form of address.',
    seen: '2026-09',
    source: 'extension',
  },
  associationCard: {
    css: '[data-test-id^="card-wrapper-ASSOCIATION"]',
    means: 'A card of other objects: names and property inputs in it are theirs.',
    seen: '2026-09',
    source: 'extension',
  },
  creator: {
    css: '[data-selenium-test=creator]',
    means: "The form for a new record: its property inputs are not this record's.",
    seen: '2026-09',
    source: 'extension',
  },
  dialog: {
    css: '[role=dialog]',
    means: 'A panel over the page: what it shows is another record or a form.',
    seen: '2026-09',
    source: 'report',
  },
  preview: {
    css: '[data-test-id*=preview]',
    means: 'A panel that previews another record.',
    seen: '2026-09',
    source: 'report',
  },
  olderPreview: {
    css: '[data-selenium-test*=preview]',
    means: 'The same by its older mark.',
    seen: '2026-09',
    source: 'report',
  },
} as const satisfies Record<string, Selector>;
