import type { IRangeProtectionRule, IWorksheetProtectionRule } from '@univerjs/sheets';
import type { Rect } from '../../a1';
import type { Book, Tab } from './book';
import type { Editors, GridRange, ProtectedRange } from './google';
import { type Area, gridRange } from './resolve';
import { rangeProtections, rectOf, tabProtection } from './rules';

/** What Univer's rules do not know of; it travels inside of them. */
interface GooglePart {
  warningOnly?: boolean;
  /** Missing until somebody names editors: the protection follows the editors of the file. */
  editors?: Editors;
  unprotectedRanges?: GridRange[];
}

type WithGoogle = { google?: GooglePart };
type StoredRange = IRangeProtectionRule & WithGoogle;
type StoredTab = IWorksheetProtectionRule & WithGoogle;

export interface Standing {
  tab: Tab;
  id: number;
  /** Undefined when the whole tab is protected. */
  rect: Rect | undefined;
  rule: StoredRange | StoredTab;
}

const RANGE_OBJECT = 3;
const TAB_OBJECT = 2;

export function protectionsOf(tab: Tab): Standing[] {
  const whole = tabProtection(tab) as StoredTab | undefined;
  const ranges: Standing[] = rangeProtections(tab).map((rule) => ({
    tab,
    id: idOf(rule.permissionId),
    rect: rule.ranges[0] && rectOf(rule.ranges[0]),
    rule,
  }));
  const all: Standing[] = whole
    ? [{ tab, id: idOf(whole.permissionId), rect: undefined, rule: whole }, ...ranges]
    : ranges;
  return all;
}

/** A rule that a person made in the page has an id of letters. */
function idOf(permissionId: string): number {
  if (/^\d+$/.test(permissionId)) return Number(permissionId);
  let hash = 7;
  for (const letter of permissionId)
    hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) & 0x7fffffff;
  return hash;
}

export function findProtection(book: Book, id: number | undefined): Standing | undefined {
  return book
    .tabs()
    .flatMap(protectionsOf)
    .find((each) => each.id === id);
}

/** As Univer keeps it. */
export function storedRule(
  id: number,
  { tab, rect }: { tab: Tab; rect: Rect | undefined },
  protectedRange: ProtectedRange,
): StoredRange | StoredTab {
  const { description = '', warningOnly, editors, unprotectedRanges } = protectedRange;
  const common = {
    permissionId: String(id),
    unitId: tab.book.unitId,
    subUnitId: tab.id,
    description,
    viewState: 'othersCanView',
    editState: 'designedUserCanEdit',
    google: {
      ...(warningOnly ? { warningOnly } : {}),
      ...(editors && !warningOnly ? { editors } : {}),
      ...(unprotectedRanges?.length ? { unprotectedRanges } : {}),
    },
  };
  if (!rect) return { ...common, unitType: TAB_OBJECT } as unknown as StoredTab;
  return {
    ...common,
    id: String(id),
    unitType: RANGE_OBJECT,
    ranges: [rect],
  } as unknown as StoredRange;
}

/** As the API tells it. */
export function protectedRange({ tab, id, rect, rule }: Standing): ProtectedRange {
  const { warningOnly, editors, unprotectedRanges } = rule.google ?? {};
  return {
    protectedRangeId: id,
    range: rect ? closedRange({ tab, rect }) : sheetOnly(tab),
    ...(rule.description ? { description: rule.description } : {}),
    ...(warningOnly ? { warningOnly } : {}),
    requestingUserCanEdit: true,
    ...(unprotectedRanges ? { unprotectedRanges } : {}),
    ...(editors ? { editors } : {}),
  };
}

/** What reaches the end of the tab is told as open. */
function closedRange(area: Area): GridRange {
  const { rows, columns } = area.tab.book.size(area.tab);
  const range = gridRange(area);
  if (range.endRowIndex === rows && range.startRowIndex !== 0) delete range.endRowIndex;
  if (range.endColumnIndex === columns && range.startColumnIndex === 0) {
    delete range.endColumnIndex;
    delete range.startColumnIndex;
  }
  return range;
}

function sheetOnly({ gridId }: Tab): GridRange {
  return gridId === 0 ? {} : { sheetId: gridId };
}

/** Who may write there by hand; a warning stops nobody, and the owner may everything. */
export function mayEdit({ rule }: Standing, user: string): boolean {
  const { warningOnly, editors } = rule.google ?? {};
  return Boolean(warningOnly) || !editors || (editors.users ?? []).includes(user);
}
