import { side } from '../words';
import { remarksCsv } from './report-csv';
import type { ImportJob, RowRemark, Tally } from './types';
import { type PageText, t } from './words';

const LISTED = 100;

/** What became of all rows: every one is counted once. */
export function Report({ job, tally }: { job: ImportJob; tally: Tally }) {
  const { accepted, repeated, blank, refused, notes } = tally;
  const counts: [PageText, number][] = [
    ['accepted', accepted],
    ['refused', refused.length],
    ['repeated', repeated],
    ['blank', blank],
    ['notes', notes.length],
  ];
  return (
    <section data-testid="report">
      <h2>{t('reportTitle')}</h2>
      <dl class="counts">
        {counts
          .filter(([name, count]) => count > 0 || name === 'accepted' || name === 'refused')
          .map(([name, count]) => (
            <div key={name} class={name}>
              <dt>{t(name)}</dt>
              <dd data-testid={`count-${name}`}>{count}</dd>
            </div>
          ))}
      </dl>
      {repeated > 0 && <p class="note">{t('repeatedHint')}</p>}
      <Remarks job={job} remarks={refused} kind="refused" />
      <Remarks job={job} remarks={notes} kind="notes" />
    </section>
  );
}

const KINDS = {
  refused: { title: 'reason', download: 'download', file: 'refusedFile' },
  notes: { title: 'note', download: 'downloadNotes', file: 'notesFile' },
} as const;

interface RemarksProps {
  job: ImportJob;
  remarks: RowRemark[];
  kind: keyof typeof KINDS;
}

function Remarks({ job, remarks, kind }: RemarksProps) {
  if (!remarks.length) return null;
  const { title, download, file } = KINDS[kind];
  const save = () => saveFile(t(file, { name: job.source }), remarksCsv(job, remarks, t(title)));
  return (
    <details open={kind === 'refused'} data-testid={`remarks-${kind}`}>
      <summary>{`${t(kind)} (${remarks.length})`}</summary>
      <button type="button" onClick={save} data-testid={`download-${kind}`}>
        {t(download)}
      </button>
      {remarks.length > LISTED && <p class="soft">{t('firstOnly', { count: LISTED })}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('rowNumber')}</th>
            <th scope="col">{t(title)}</th>
          </tr>
        </thead>
        <tbody>
          {remarks.slice(0, LISTED).map(({ row, message }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{side(message)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
