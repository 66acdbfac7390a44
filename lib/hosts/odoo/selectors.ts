import type { Selector } from '../selector';

/** Every hook into Odoo's pages, seen on an Odoo 19 that `npm run test:odoo` runs. */
export const ODOO = {
  page: {
    css: '.o_action_manager',
    means: 'What an open menu entry shows. Dialogs lie outside of it.',
    seen: '2026-11',
    source: 'product',
  },
  form: {
    css: '.o_action_manager > .o_lead_opportunity_form',
    means: "The form of a lead or an opportunity. A dialog's form has no such parent.",
    seen: '2026-11',
    source: 'product',
  },
  sheet: {
    css: '.o_form_renderer',
    means: "A form's fields, once they have values.",
    seen: '2026-11',
    source: 'product',
  },
  embedded: {
    css: '.o_list_renderer, .o_kanban_renderer, .o-mail-Chatter',
    means: 'Parts of a form that show other records: lists, cards, messages.',
    seen: '2026-11',
    source: 'product',
  },
  field: {
    css: 'textarea, input:not([type=hidden], [type=checkbox], [type=radio])',
    means: "Where a field's value is typed; a many2one shows the name of its record there.",
    seen: '2026-11',
    source: 'product',
  },
  name: {
    css: '.o_field_widget[name=name]',
    means: "The opportunity's name.",
    seen: '2026-11',
    source: 'product',
  },
  revenue: {
    css: '.o_field_widget[name=expected_revenue]',
    means: 'The expected revenue; leads have none, an empty one is 0.',
    seen: '2026-11',
    source: 'product',
  },
  ghostAmount: {
    css: '.o_monetary_ghost_value',
    means: 'An unseen copy of the amount that keeps its currency in place.',
    seen: '2026-11',
    source: 'product',
  },
  amountPart: {
    css: 'span.o_input > span',
    means: "The currency's sign and the unseen copy, in the order a reader sees sign and amount.",
    seen: '2026-11',
    source: 'product',
  },
  closing: {
    css: '.o_field_widget[name=date_deadline]',
    means: 'The day it is expected to close.',
    seen: '2026-11',
    source: 'product',
  },
  dayButton: {
    css: 'button[data-field]',
    means:
      'A day that is set: in words without its year if it is this one, in figures as its value.',
    seen: '2026-11',
    source: 'product',
  },
  salesperson: {
    css: '.o_field_widget[name=user_id]',
    means: 'Whoever owns it.',
    seen: '2026-11',
    source: 'product',
  },
  partner: {
    css: '.o_field_widget[name=partner_id]',
    means: 'The customer: a company, or one of its people as "Company, Person".',
    seen: '2026-11',
    source: 'product',
  },
  companyName: {
    css: '.o_field_widget[name=partner_name]',
    means: 'The name of the company; on a tab that is not open at first.',
    seen: '2026-11',
    source: 'product',
  },
  wonRibbon: {
    css: '.o_widget_web_ribbon .text-bg-success',
    means: "The ribbon over a won one's corner; its colour is the same in every language.",
    seen: '2026-11',
    source: 'product',
  },
  lostRibbon: {
    css: '.o_widget_web_ribbon .text-bg-danger',
    means: "The ribbon over a lost one's corner.",
    seen: '2026-11',
    source: 'product',
  },
  statusBar: {
    css: '.o_statusbar_status',
    means: 'The bar of stages; leads have none.',
    seen: '2026-11',
    source: 'product',
  },
  stage: {
    css: 'button[role=radio][data-value]',
    means:
      'A stage in the bar with its number; in a narrow window they are hidden and a menu stands for them.',
    seen: '2026-11',
    source: 'product',
  },
  currentStage: {
    css: 'button[role=radio][data-value][aria-checked=true]',
    means: 'The stage it is in.',
    seen: '2026-11',
    source: 'product',
  },
  openMenuButton: {
    css: '.dropdown-toggle[aria-expanded=true]',
    means: "The status bar's button whose menu is open.",
    seen: '2026-11',
    source: 'product',
  },
  menu: {
    css: '.o-dropdown--menu',
    means: 'An open menu. It lies outside of the form, whatever opened it.',
    seen: '2026-11',
    source: 'product',
  },
  menuItem: {
    css: '[role=menuitem]',
    means: 'An entry of a menu; a stage has only its name there.',
    seen: '2026-11',
    source: 'product',
  },
  wonButton: {
    css: 'button[name=action_set_won_rainbowman], button[name=action_set_won]',
    means: 'Marks as won; the second without the congratulations, as changed forms have it.',
    seen: '2026-11',
    source: 'product',
  },
} as const satisfies Record<string, Selector>;
