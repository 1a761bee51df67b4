import { judgeRight } from '../policy/permissions';
import { refuse } from '../policy/refusal';
import { say } from '../texts/say';
import type { Act, GateContext, RecordScope } from './act';
import { actLabel } from './act-label';
import type { Book } from './book';

/** Refuses an act that the actor's roles do not hold, or hold only for other records (R78). */
export function requireRight(act: Act, context: GateContext): void {
  const { actor, book } = context;
  if (actor.roles.includes('system')) return;
  if (act.openBy && context.rules.isOn(act.openBy)) return;
  const right = judgeRight({
    act: act.name,
    actor,
    record: act.scope ? act.scope(context) : requestScope(context),
    rows: book.all('roles').map((row) => row.values),
  });
  if (right.allowed) return;
  const named = actLabel(act.name);
  if (right.why === 'outOfScope')
    refuse('outOfScope', { act: named, scope: say(`scope.${right.scope}`) }, { clause: 'R78' });
  else
    refuse(
      'roleMissing',
      {
        act: named,
        roles: roleLabels(book, actor.roles),
        allowed: roleLabels(book, right.allowedRoles),
      },
      { clause: 'R78' },
    );
}

/** A request belongs to its unit, and is its technician's own; without a visit (R14), also of who took the call. */
function requestScope(context: GateContext): RecordScope | null {
  const request = context.found.maybe('request', 'requests');
  if (!request) return null;
  const { unit, technician, registrar, serviceType } = request.values;
  return { unit, owners: serviceType === 'other' ? [technician, registrar] : [technician] };
}

function roleLabels(book: Book, roles: readonly string[]) {
  const labels = roles.map((role) => book.words.label('role', role));
  const none = say('label.none');
  if (!labels.length) return none;
  return { zh: labels.map((one) => one.zh).join('、'), en: labels.map((one) => one.en).join(', ') };
}
