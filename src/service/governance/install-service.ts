import { sameAccount } from '../../policy/account';
import { refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { Book } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';
import { commit } from '../../workbook/commit';
import type { Ports } from '../../workbook/ports';
import { type SetUpReport, setUp } from '../../workbook/set-up/set-up';
import { personsThisYear } from './persons-this-year';
import { freezeDelivered, policyLines } from './policy-report';

/** Makes what a register needs outside the workbook, as the survey's form; answers the settings to keep. */
export type EnsureForm = (
  book: Book,
  forms: Ports['forms'],
) => { formId: string; changes: Change[] };

/**
 * Sets the workbook up or repairs it, makes the survey form once, and installs the triggers for one person: a second
 * one's would do everything twice.
 */
export function installService(ports: Ports, ensureForm: EnsureForm): SetUpReport {
  const report = setUp(ports);
  const lines = [...report.lines, ...outside(ports, ensureForm)];
  const all = [...(lines.length ? lines : [report.message]), abroad(ports)];
  const text = (language: 'zh' | 'en') => all.map((line) => line[language]).join('\n');
  return { ...report, lines, message: { zh: text('zh'), en: text('en') } };
}

/** Google keeps nothing in the mainland: whoever records its customers here provides their data abroad (5.6). */
function abroad(ports: Ports): Bilingual {
  const year = Number(ports.clock.now().slice(0, 4));
  const book = new Book(ports.grid, ['customers', 'requests']);
  return say('install.abroad', { count: personsThisYear(book, year), year });
}

function outside(ports: Ports, ensureForm: EnsureForm): Bilingual[] {
  if (!ports.lock.acquire(30)) refuse('busy', { seconds: 30 });
  try {
    const book = new Book(ports.grid, ['clauses']);
    const form = ensureForm(book, ports.forms);
    const triggers = installTriggers(ports, book, form.formId);
    const stamp = { at: ports.clock.now(), by: ports.session.owner() };
    const policy = freezeDelivered(book);
    const list = [...form.changes, ...triggers.changes, ...policy.changes];
    commit(ports.grid, book, { list, stamp });
    return [
      ...(form.changes.length ? [say('install.form')] : []),
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
  formId: string,
): { changes: Change[]; lines: Bilingual[] } {
  const owner = book.setting('triggerOwner');
  const user = ports.session.owner();
  if (owner && !sameAccount(owner, user))
    return { changes: [], lines: [say('install.otherOwner', { owner })] };
  const made = ports.triggers.ensure(formId);
  const row = book.one('settings', 'triggerOwner');
  return {
    changes: !owner && row ? [update(row, { value: user })] : [],
    lines: made.length ? [say('install.triggers', { names: made.join(', '), owner: user })] : [],
  };
}
