import type { Selector } from '../selector';

/**
 * Every hook into Salesforce's Lightning pages. None depends on the language: labels are translated, the
 * names of fields and components are not.
 */
export const SALESFORCE = {
  maximisedPage: {
    css: '.windowViewMode-maximized.active.lafPageHost',
    means: 'The page in front. Pages that were open before stay in the document without `active`.',
    seen: '2026-09',
    source: 'extension',
  },
  normalPage: {
    css: '.windowViewMode-normal.active.lafPageHost',
    means: 'The same in apps without console tabs.',
    seen: '2026-09',
    source: 'extension',
  },
  backgroundTab: {
    css: '.oneConsoleTab:not(.active)',
    means: 'A console tab in the background; the page in it keeps its `active`.',
    seen: '2026-09',
    source: 'extension',
  },
  overlay: {
    css: '[role=dialog], .slds-popover, .uiModal',
    means: 'A dialog or a card on hover: what it shows is another record or a form.',
    seen: '2026-10',
    source: 'vendor',
  },
  highlights: {
    css: 'records-highlights2',
    means: "The panel at a record's top. Its parent element is named after the object it shows.",
    seen: '2026-10',
    source: 'vendor',
  },
  primaryField: {
    css: 'records-highlights2 [slot=primaryField]',
    means: "The record's name in that panel.",
    seen: '2026-10',
    source: 'vendor',
  },
  anyField: {
    css: '[data-target-selection-name^="sfdc:RecordField.Opportunity."]',
    means: 'Any field of an opportunity, in a layout or placed singly on the page.',
    seen: '2026-09',
    source: 'extension',
  },
  stage: {
    css: '[data-target-selection-name="sfdc:RecordField.Opportunity.StageName"]',
    means: 'The field of the stage, read or edited.',
    seen: '2026-09',
    source: 'extension',
  },
  amount: {
    css: '[data-target-selection-name="sfdc:RecordField.Opportunity.Amount"]',
    means: 'The field of the amount, localised; another currency may follow in brackets.',
    seen: '2026-09',
    source: 'extension',
  },
  closeDate: {
    css: '[data-target-selection-name="sfdc:RecordField.Opportunity.CloseDate"]',
    means: 'The field of the day the deal closes, localised.',
    seen: '2026-09',
    source: 'extension',
  },
  account: {
    css: '[data-target-selection-name="sfdc:RecordField.Opportunity.AccountId"]',
    means: 'The field of the account, which is a link to it.',
    seen: '2026-09',
    source: 'extension',
  },
  owner: {
    css: '[data-target-selection-name="sfdc:RecordField.Opportunity.OwnerId"]',
    means: 'The field of the owner. Named as the others are; no public code was seen to read it.',
    seen: '2026-10',
    source: 'unverified',
  },
  fieldValue: {
    css: '.test-id__field-value',
    means: "A field's value while it is read; gone while it is edited.",
    seen: '2026-10',
    source: 'vendor',
  },
  ownerLookup: {
    css: 'force-owner-lookup',
    means: 'A link to whoever owns a record; related cards have one of their own.',
    seen: '2026-10',
    source: 'vendor',
  },
  lookupLink: {
    css: 'force-lookup a[href]',
    means: 'A link to another record; an account is one by the prefix of its id.',
    seen: '2026-10',
    source: 'vendor',
  },
  besidesValue: {
    css: 'button, lightning-button-icon, .slds-assistive-text',
    means: 'What stands in a value without being it: "Edit", "Open a preview", texts for readers.',
    seen: '2026-10',
    source: 'vendor',
  },
  step: {
    css: '.slds-path__item',
    means:
      'A step of the path, in its newer and older form. Pressed, it is selected, not moved to.',
    seen: '2026-10',
    source: 'vendor',
  },
  currentStep: {
    css: '.slds-is-current',
    means: 'The step the deal is in.',
    seen: '2026-10',
    source: 'vendor',
  },
  selectedStep: {
    css: '.slds-is-active',
    means: 'The step that is selected: the current one until another is pressed.',
    seen: '2026-10',
    source: 'vendor',
  },
  wonStep: {
    css: '.slds-is-won',
    means: 'The current step of a deal that was won, as the design system has it.',
    seen: '2026-10',
    source: 'vendor',
  },
  lostStep: {
    css: '.slds-is-lost',
    means: 'The same of a deal that was lost.',
    seen: '2026-10',
    source: 'vendor',
  },
  stepTitle: {
    css: '.slds-path__title',
    means: "A step's name; the newer form has it in `data-label` too.",
    seen: '2026-10',
    source: 'vendor',
  },
  markStep: {
    css: 'button.slds-path__mark-complete',
    means: 'The button of the path: moves to the selected step, or past the current one.',
    seen: '2026-10',
    source: 'vendor',
  },
  dialog: {
    css: '.slds-modal__container, [role=dialog]',
    means: 'A dialog; the one that closes a deal holds the picker of closed stages.',
    seen: '2026-10',
    source: 'vendor',
  },
  closedStages: {
    css: '.runtime_sales_pathassistantPathAssistantStepClosed select',
    means: 'The picker of closed stages in that dialog.',
    seen: '2026-10',
    source: 'vendor',
  },
  confirm: {
    css: 'button.uiButton--brand, button.slds-button_brand, button.slds-button--brand',
    means: "The dialog's own Save; Cancel has no brand.",
    seen: '2026-09',
    source: 'extension',
  },
  saveRecord: {
    css: 'button[name=SaveEdit]',
    means: 'Saves a record that is edited in place or in a dialog.',
    seen: '2026-09',
    source: 'report',
  },
  picked: {
    css: 'button[role=combobox]',
    means: 'What a picklist that is edited shows as picked.',
    seen: '2026-10',
    source: 'vendor',
  },
  pickedItem: {
    css: 'lightning-base-combobox-item[aria-checked=true]',
    means: "The same among its options, with the value's own name in `data-value`.",
    seen: '2026-10',
    source: 'vendor',
  },
} as const satisfies Record<string, Selector>;
