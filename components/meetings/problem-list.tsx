import { TriangleAlert } from 'lucide-react';
import { useDeal } from '@/components/deal/deal-context';
import type { EnteredMeeting } from '@/lib/domain/meetings/meeting-entry';
import { meetingProblems } from '@/lib/domain/meetings/meeting-problems';
import { problemText } from './meeting-words';
import { useViewer } from './use-viewer';

/** What is wrong with a meeting's day, said as it is entered; nothing is forbidden. */
export function ProblemList({ meeting }: { readonly meeting: EnteredMeeting }) {
  const { dossier } = useDeal();
  const viewer = useViewer();
  const problems = meetingProblems(meeting, dossier, viewer);
  return (
    <div role="status" className="empty:hidden">
      {problems.length > 0 && (
        <ul className="flex flex-col gap-1 rounded-md bg-warn-soft px-2.5 py-2 text-small text-warn">
          {problems.map((problem) => (
            <li key={problem.code} className="flex gap-2">
              <TriangleAlert size={14} aria-hidden className="mt-px shrink-0" />
              <span className="min-w-0">{problemText(problem, viewer.now)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
