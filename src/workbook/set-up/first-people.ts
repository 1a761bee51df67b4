import { say } from '../../texts/say';
import type { Dictionary } from '../dictionary';
import type { Context, Plan, RegisterTab } from './plan';
import { appendRows, type CellRecord, type Records, valueOfCell, writeValue } from './records';

const HEAD_OFFICE = 'HQ';

/** A workbook that nobody administers gets the person who sets it up; one without units gets the head office. */
export function planFirstPeople(context: Context, records: Records, user: string): Plan {
  const [staff, units] = [context.tabs.get('staff'), context.tabs.get('units')];
  const plan: Plan = { requests: [], lines: [] };
  if (!staff || !units) return plan;
  const isAdmin = (record: CellRecord) => isActiveAdmin(staff, record, context.words);
  if (!(records.staff ?? []).some(isAdmin)) add(plan, adminPlan(staff, { context, records, user }));
  if (!(records.units ?? []).length) add(plan, headOfficePlan(units, context, user));
  return plan;
}

function add(plan: Plan, more: Plan): void {
  plan.requests.push(...more.requests);
  plan.lines.push(...more.lines);
}

function adminPlan(
  staff: RegisterTab,
  given: { context: Context; records: Records; user: string },
): Plan {
  const { context, records, user } = given;
  const { words } = context;
  if (!user) return { requests: [], lines: [say('setUp.noAdmin')] };
  const isUser = ({ cells }: CellRecord) =>
    String(cells.email).trim().toLowerCase() === user.toLowerCase();
  const own = (records.staff ?? []).find(isUser);
  const lines = [say('setUp.admin', { user })];
  if (!own) {
    const name = user.split('@')[0] ?? user;
    const unit = firstUnit(records.units ?? []);
    const row = { email: user, name, roles: ['admin'], unit, active: true };
    return { requests: appendRows(staff, [row], words), lines };
  }
  const roles = valueOfCell(staff, own, { key: 'roles', words }) as string[];
  const all = [...roles.filter((role) => role !== 'admin'), 'admin'];
  return {
    requests: [
      ...writeValue(staff, own, { key: 'roles', value: all, words }),
      ...writeValue(staff, own, { key: 'active', value: true, words }),
    ],
    lines,
  };
}

function isActiveAdmin(staff: RegisterTab, record: CellRecord, words: Dictionary): boolean {
  const roles = valueOfCell(staff, record, { key: 'roles', words });
  const isActive = valueOfCell(staff, record, { key: 'active', words });
  return isActive === true && Array.isArray(roles) && roles.includes('admin');
}

function firstUnit(units: readonly CellRecord[]): string {
  return units.length ? String(units[0]?.cells.code ?? '') : HEAD_OFFICE;
}

/** All units as they will be, by code and name. */
export function unitsAfter(context: Context, records: Records): { code: string; name: string }[] {
  const there = (records.units ?? []).map(({ cells }) => ({
    code: String(cells.code ?? '').trim(),
    name: String(cells.name ?? '').trim(),
  }));
  return there.length ? there : [headOffice(context)];
}

function headOffice({ words, language }: Context) {
  return { code: HEAD_OFFICE, name: words.label('unitKind', 'headOffice')[language] };
}

function headOfficePlan(units: RegisterTab, context: Context, user: string): Plan {
  const label = context.words.label('unitKind', 'headOffice');
  const row = {
    ...headOffice(context),
    kind: 'headOffice',
    supervisor: user,
    queueOwner: user,
  };
  return {
    requests: appendRows(units, [row], context.words),
    lines: [say('setUp.unit', { unit: label, code: HEAD_OFFICE })],
  };
}
