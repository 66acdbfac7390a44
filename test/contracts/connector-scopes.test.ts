import { expect, it } from 'vitest';
import { connectorOf } from '@/lib/connectors/connectors';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';

it.each(CRM_CATALOG)(
  'the settings name for $label what its connector asks for',
  ({ id, scopes }) => {
    expect(connectorOf(id)?.scopes).toEqual(scopes);
  },
);
