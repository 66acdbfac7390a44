import type { CrmConnector } from './crm-connector';
import { hubspot } from './hubspot/hubspot';
import { odoo } from './odoo/odoo';
import { pipedrive } from './pipedrive/pipedrive';
import { salesforce } from './salesforce/salesforce';

const CONNECTORS: readonly CrmConnector[] = [hubspot, salesforce, pipedrive, odoo];

/** The connector of a CRM; null for one that has none. */
export function connectorOf(crm: string): CrmConnector | null {
  return CONNECTORS.find((connector) => connector.crm === crm) ?? null;
}
