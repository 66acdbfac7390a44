import { i18n } from '#i18n';
import { focusBrief } from '@/components/brief/focus-brief';
import { dealHash } from './desk-route';

/** The first stop of the Tab key on a deal's brief: past views, menus and groups to what is written. */
export function SkipLink({ dealId }: { readonly dealId: string }) {
  return (
    <a
      href={dealHash(dealId, 'brief')}
      className="absolute top-2 left-2 z-30 rounded-md bg-accent px-3 py-1.5 font-medium text-on-accent not-focus:sr-only"
      onClick={(event) => {
        event.preventDefault();
        focusBrief();
      }}
    >
      {i18n.t('desk.skip')}
    </a>
  );
}
