import type { Exchange } from '../exchange';
import type { ApiStandIn } from './api-stand-in';
import { hubspotApi } from './hubspot';
import { pipedriveApi } from './pipedrive';
import { salesforceApi } from './salesforce';

/** The interfaces of the CRMs that have stand-ins, each with state of its own. */
export interface StandInApis {
  readonly hubspot: ApiStandIn;
  readonly salesforce: ApiStandIn;
  readonly pipedrive: ApiStandIn;
}

/** New ones, with the sample deals as they begin. */
export function standInApis(): StandInApis {
  return { hubspot: hubspotApi(), salesforce: salesforceApi(), pipedrive: pipedriveApi() };
}

/** A deal that was moved in a page is moved for the interface too. */
export function moveBy(apis: StandInApis, { host, path, body }: Exchange): void {
  const moved = /^\/deal-moved\/(\w+)$/.exec(path)?.[1];
  if (moved === undefined) return;
  const { stage } = JSON.parse(body) as { readonly stage: string };
  if (host.endsWith('.hubspot.com')) apis.hubspot.move(moved, stage);
  if (host.endsWith('.lightning.force.com')) apis.salesforce.move(moved, stage);
  if (host.endsWith('.pipedrive.com')) apis.pipedrive.move(moved, stage);
}

/** The one that answers at an address; null for none. */
export function apiAt(apis: StandInApis, host: string, path: string): ApiStandIn | null {
  if (host === 'api.hubapi.com') return apis.hubspot;
  if (host.endsWith('.my.salesforce.com')) return apis.salesforce;
  return host.endsWith('.pipedrive.com') && path.startsWith('/api/') ? apis.pipedrive : null;
}
