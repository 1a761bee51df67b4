import { sameAccount } from '../../policy/account';
import { refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { Book } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';
import { commit } from '../../workbook/commit';
import type { MadeForm } from '../../workbook/ensure-form';
import type { Ports } from '../../workbook/ports';
import { type SetUpReport, setUp } from '../../workbook/set-up/set-up';
import { personsThisYear } from './persons-this-year';
import { freezeDelivered, policyLines } from './policy-report';

/** Makes or mends a form that stands outside the workbook, as the survey's; answers the settings to keep. */
export type EnsureForm = (book: Book, forms: Ports['forms']) => MadeForm;

/**
 * Sets the workbook up or repairs it, makes or mends its forms, and installs the triggers for one person: a second
 * one's would do everything twice.
 */
export function installService(ports: Ports, ensureForms: readonly EnsureForm[]): SetUpReport {
  const report = setUp(ports);
  const lines = [...report.lines, ...outside(ports, ensureForms)];
  const all = [
    ...(lines.length ? lines : [report.message]),
    ...abroad(ports, report.created.length > 0),
  ];
  const text = (language: 'zh' | 'en') => all.map((line) => line[language]).join('\n');
  return { ...report, lines, message: { zh: text('zh'), en: text('en') } };
}

/** Google keeps nothing in the mainland: whoever records its customers here provides their data abroad (5.6). Told once there are any. */
function abroad(ports: Ports, isNew: boolean): Bilingual[] {
  const year = Number(ports.clock.now().slice(0, 4));
  const book = new Book(ports.grid, ['customers', 'requests']);
  const count = personsThisYear(book, year);
  return isNew || count > 0 ? [say('install.abroad', { count, year })] : [];
}

function outside(ports: Ports, ensureForms: readonly EnsureForm[]): Bilingual[] {
  if (!ports.lock.acquire(30)) refuse('busy', { seconds: 30 });
  try {
    const book = new Book(ports.grid, ['clauses', 'texts']);
    // Whose triggers they are, his the forms are, too: nobody else may open them.
    const forms = otherOwner(ports, book)
      ? []
      : ensureForms.map((ensure) => ensure(book, ports.forms));
    const formIds = forms.map(({ formId }) => formId).filter(Boolean);
    const triggers = installTriggers(ports, book, formIds);
    const stamp = { at: ports.clock.now(), by: ports.session.owner() };
    const policy = freezeDelivered(book);
    const made = forms.flatMap(({ changes }) => changes);
    commit(ports.grid, book, { list: [...made, ...triggers.changes, ...policy.changes], stamp });
    return [
      ...forms.flatMap(({ lines }) => lines),
      ...triggers.lines,
      ...policy.lines,
      ...policyLines(book),
    ];
  } finally {
    ports.lock.release();
  }
}

function installTriggers(
  ports: Ports,
  book: Book,
  formIds: readonly string[],
): { changes: Change[]; lines: Bilingual[] } {
  const other = otherOwner(ports, book);
  if (other) return { changes: [], lines: [say('install.otherOwner', { owner: other })] };
  const owner = book.setting('triggerOwner');
  const user = ports.session.owner();
  const made = ports.triggers.ensure(formIds);
  const row = book.one('settings', 'triggerOwner');
  return {
    changes: !owner && row ? [update(row, { value: user })] : [],
    lines: made.length ? [say('install.triggers', { names: made.join(', '), owner: user })] : [],
  };
}

/** Who installed the triggers, where that is somebody else. */
function otherOwner(ports: Ports, book: Book): string {
  const owner = book.setting('triggerOwner');
  return owner && !sameAccount(owner, ports.session.owner()) ? owner : '';
}
