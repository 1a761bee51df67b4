import { type Bilingual, say } from '../../texts/say';
import type { FilterView } from '../grid';
import { type RegisterName, TEMPLATES } from '../registers.generated';
import { unitsAfter } from './first-people';
import type { Context, RegisterTab } from './plan';
import { type CellRecord, type Records, valueOfCell } from './records';
import { type Criterion, columnNamed, filterOf, readCriteria } from './view-criteria';

/** A filter view that a row of `views` asks for, or, with `filter` null, asks to be away. */
export interface WantedView {
  id: number;
  tab: RegisterTab;
  filter: FilterView | null;
}

/** All views that the register lists, in its order, and what of it is not understood. */
export function wantedViews(
  context: Context,
  records: Records,
): { views: WantedView[]; lines: Bilingual[] } {
  const lines: Bilingual[] = [];
  const views = (records.views ?? []).flatMap((row) => {
    const read = viewsOf(row, context, records);
    if ('fault' in read)
      lines.push(say('setUp.viewFault', { view: text(row, 'key'), part: read.fault }));
    return 'fault' in read ? [] : read;
  });
  return { views, lines };
}

type Fault = { fault: string };

function viewsOf(row: CellRecord, context: Context, records: Records): WantedView[] | Fault {
  const tab = tabNamed(text(row, 'register'), context);
  if (!tab) return { fault: text(row, 'register') };
  const criteria = readCriteria(text(row, 'criteria'), tab);
  if ('fault' in criteria) return criteria;
  const each = criteria.find(({ values }) => values.join() === 'each');
  const items = each ? itemsOf(each, context, records) : [{ value: '', name: '', isActive: true }];
  const views: WantedView[] = [];
  for (const item of items) {
    const own = criteria.map((one) => (one === each ? { ...one, values: [item.value] } : one));
    const filter = filterView(row, { tab, criteria: own, name: item.name }, context);
    if ('fault' in filter) return filter;
    const isWanted = isActive(row, context) && item.isActive;
    const id = viewId(`${text(row, 'key')}/${item.value}`);
    views.push({ id, tab, filter: isWanted ? { filterViewId: id, ...filter } : null });
  }
  return views;
}

function filterView(
  row: CellRecord,
  { tab, criteria, name }: { tab: RegisterTab; criteria: Criterion[]; name: string },
  { language, words }: Context,
): FilterView | Fault {
  const filterSpecs = [];
  for (const criterion of criteria) {
    const filterCriteria = filterOf(criterion, words);
    const { column, at, operator, values } = criterion;
    if (!filterCriteria) return { fault: `${column.key}${operator}${values.join('|')}` };
    filterSpecs.push({ columnIndex: at, filterCriteria });
  }
  const sortSpecs = sortOf(text(row, 'sort'), tab);
  if ('fault' in sortSpecs) return sortSpecs;
  const title = text(row, language) || text(row, 'zh') || text(row, 'key');
  return { title: title.replace('{name}', name), filterSpecs, sortSpecs };
}

function sortOf(sort: string, tab: RegisterTab) {
  if (!sort) return [];
  const placed = columnNamed(tab, sort.replace(/^-/, ''));
  if (!placed) return { fault: sort };
  const sortOrder = sort.startsWith('-') ? 'DESCENDING' : 'ASCENDING';
  return [{ dimensionIndex: placed.at, sortOrder }];
}

interface Item {
  value: string;
  name: string;
  isActive: boolean;
}

/** A view for each person, unit or choice that there is: Sheets does not know who looks. */
function itemsOf({ column }: Criterion, context: Context, records: Records): Item[] {
  if (column.type === 'choice')
    return context.words.active(column.choices ?? '').map(({ code, label }) => ({
      ...{ value: code, name: label[context.language], isActive: true },
    }));
  if (column.type === 'staffRef') return people(context, records, column.key);
  if (column.ref !== 'units') return [];
  return unitsAfter(context, records).map(({ code, name }) => ({
    ...{ value: code, name: name || code, isActive: true },
  }));
}

/** Who left keeps no view; of the column of technicians, only who is one has his own. */
function people(context: Context, records: Records, key: string): Item[] {
  const staff = context.tabs.get('staff');
  if (!staff) return [];
  return (records.staff ?? []).map((person) => {
    const roles = valueOfCell(staff, person, { key: 'roles', words: context.words }) as string[];
    const isOne = key !== 'technician' || (Array.isArray(roles) && roles.includes('technician'));
    return {
      ...{ value: text(person, 'email'), name: text(person, 'name') },
      isActive:
        isOne && valueOfCell(staff, person, { key: 'active', words: context.words }) === true,
    };
  });
}

function tabNamed(name: string, { tabs }: Context): RegisterTab | null {
  const wanted = name.toLowerCase();
  const names = (one: RegisterTab) => [
    one.register,
    one.tab.title,
    ...Object.values(TEMPLATES[one.register].title),
  ];
  const found = [...tabs.values()].find((one) =>
    names(one).some((each) => each.toLowerCase() === wanted),
  );
  return found ?? tabs.get(name as RegisterName) ?? null;
}

function isActive(row: CellRecord, context: Context): boolean {
  const views = context.tabs.get('views');
  if (!views) return false;
  return valueOfCell(views, row, { key: 'active', words: context.words }) === true;
}

function text({ cells }: CellRecord, key: string): string {
  return String(cells[key] ?? '').trim();
}

/** The same for the same row, always: so repair knows its own views, and touches no other. */
function viewId(name: string): number {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1 || 1;
}
