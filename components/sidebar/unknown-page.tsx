import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { RefusalNote } from '@/components/sites/refusal-note';
import { SiteForm } from '@/components/sites/site-form';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import type { HostPermissions } from '@/components/settings/host-permissions';
import { siteProposalQuery } from '@/lib/queries/site-proposal-query';
import { sitesQuery } from '@/lib/queries/sites-query';
import { PlainHeader } from './plain-header';

export interface UnknownPageProps {
  readonly permissions: HostPermissions;
  /** The rep wants a deal without telling Baton of the page. */
  readonly onFind: () => void;
}

/** A page that Baton doesn't know, beside its panel: what it would be remembered as, if it is a deal's. */
export function UnknownPage({ permissions, onFind }: UnknownPageProps) {
  const asked = useQuery(siteProposalQuery);
  const sites = useQuery(sitesQuery);
  return (
    <>
      <PlainHeader title={i18n.t('sites.isDeal')} />
      <div className="min-h-0 flex-1 overflow-y-auto p-4">
        {asked.isPending || sites.isPending ? (
          <Skeleton rows={4} />
        ) : (
          <Answer
            asked={asked.data ?? null}
            known={(sites.data ?? []).filter(({ allowed }) => allowed).map(({ origin }) => origin)}
            permissions={permissions}
          />
        )}
        <p className="mt-6 border-t border-line pt-4 text-small text-ink-2">
          {i18n.t('sites.without')}{' '}
          <Button look="link" small onClick={onFind}>
            {i18n.t('deal.find')}
          </Button>
        </p>
      </div>
    </>
  );
}

interface AnswerProps {
  readonly asked: Awaited<ReturnType<NonNullable<typeof siteProposalQuery.queryFn>>> | null;
  /** Origins where Baton is on. */
  readonly known: readonly string[];
  readonly permissions: HostPermissions;
}

function Answer({ asked, known, permissions }: AnswerProps) {
  if (asked === null) return <p className="text-body text-ink-2">{i18n.t('sites.unseen')}</p>;
  const { proposal, title } = asked;
  if (proposal.kind === 'refused') return <RefusalNote refusal={proposal.refusal} />;
  if (known.includes(proposal.site.origin))
    return <p className="text-body text-ink-2">{i18n.t('sites.waiting')}</p>;
  return (
    <>
      {title !== '' && (
        <p className="mb-3 text-body font-medium [overflow-wrap:anywhere]">{title}</p>
      )}
      <SiteForm key={proposal.site.origin} proposal={proposal} permissions={permissions} />
    </>
  );
}
