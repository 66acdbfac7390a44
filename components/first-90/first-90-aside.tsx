import { useContext } from 'react';
import { OnDesk } from '@/components/deal/desk-link';
import { First90Section } from './first-90-section';

/** The first 90 days below a deal's calls beside a page; the desk has a part of its own for them. */
export function First90Aside() {
  return useContext(OnDesk) ? null : <First90Section />;
}
