import type { CrmConnector } from '../crm-connector';
import { mapped } from '../request/mapped';
import { line } from '../values/line';
import { readDeal } from './read-deal';
import { readPortal } from './read-portal';
import { readStages } from './read-stages';
import { writeFields } from './write-fields';
import { writeNote } from './write-note';

/** HubSpot by its CRM interface, version 3, and version 4 for associations. */
export const hubspot: CrmConnector = {
  crm: 'hubspot',
  check: async (access) => {
    const portal = await readPortal(access);
    if (!portal.ok) return portal;
    // A key is good for its portal whatever it may do there; this tells whether it may see deals.
    const stages = await readStages(access);
    return mapped(stages, () => ({
      user: line(portal.value.portalName) || portal.value.portalId,
    }));
  },
  readDeal,
  readStages,
  writeNote,
  writeFields,
};
