import { same, say } from '../../texts/say';
import { numberFormat } from '../cells';
import { columnName, type GridRequest, rangeOf } from '../grid';
import { type RegisterName, TEMPLATES } from '../registers.generated';
import type { Column } from '../template';
import {
  type Context,
  freshColumns,
  joinPlans,
  labelsOf,
  type Plan,
  positionIn,
  type RegisterTab,
} from './plan';
import { dataRange, hide, runsOf, setDimension } from './requests';
import type { Look } from './state';

/** What the data cells of each column look like and accept. */
export function planColumns(one: RegisterTab, context: Context): Plan {
  return joinPlans([planFresh(one), planFormats(one), planChoices(one, context)]);
}

const GREY = { rgbColor: { red: 0.37, green: 0.39, blue: 0.41 } };

/** Widths, wrapping and hiding are set once: later they are the staff's. */
function planFresh(one: RegisterTab): Plan {
  const { sheetId } = one.tab;
  const columns = freshColumns(one);
  const places = <T>(value: (column: Column) => T) =>
    runsOf(columns.map((column) => ({ at: positionIn(one.head, column), value: value(column) })));
  const look = ({ wrap, guarded }: Column) => ({
    wrapStrategy: wrap ? 'WRAP' : 'CLIP',
    verticalAlignment: 'TOP',
    ...(guarded ? { textFormat: { foregroundColorStyle: GREY } } : {}),
  });
  return {
    requests: [
      ...places((column) => column.width).map((run) =>
        setDimension({ sheetId, dimension: 'COLUMNS', run }, { pixelSize: run.value }),
      ),
      ...places((column) => column.hidden ?? false)
        .filter((run) => run.value)
        .map((run) => hide(sheetId, 'COLUMNS', run)),
      ...places(look).map((run) => ({
        repeatCell: {
          range: dataRange(sheetId, run),
          cell: { userEnteredFormat: run.value },
          fields:
            'userEnteredFormat(wrapStrategy,verticalAlignment,textFormat.foregroundColorStyle)',
        },
      })),
    ],
    lines: [],
  };
}

/** Kinds of number format that show a value rightly; staff may choose among them. */
const NUMBERS = ['NUMBER', 'CURRENCY', 'PERCENT', 'SCIENTIFIC'];
const DATES = ['DATE', 'DATE_TIME'];

/** Cells that only acts fill get their format with each value: nothing to restore there. */
function planFormats(one: RegisterTab): Plan {
  const fresh = freshColumns(one);
  const columns = one.template.columns.filter(
    (column) =>
      numberFormat(column.type) &&
      (fresh.includes(column) || !column.guarded) &&
      !looks(one, column).every((look) => fits(column, look)),
  );
  const runs = runsOf(
    columns.map((column) => ({
      at: positionIn(one.head, column),
      value: numberFormat(column.type),
    })),
  );
  const requests = runs.map((run) => ({
    repeatCell: {
      range: dataRange(one.tab.sheetId, run),
      cell: { userEnteredFormat: { numberFormat: run.value ?? {} } },
      fields: 'userEnteredFormat.numberFormat',
    },
  }));
  return { requests, lines: told('setUp.formats', one, columns) };
}

function fits(column: Column, { format }: Look): boolean {
  const type = numberFormat(column.type)?.type ?? '';
  const kinds = [NUMBERS, DATES].find((list) => list.includes(type)) ?? [type];
  return kinds.includes(format);
}

function planChoices(one: RegisterTab, context: Context): Plan {
  const wanted = one.template.columns.flatMap((column) => {
    const choice = choiceOf(column, context);
    const isThere = choice && looks(one, column).every((look) => sameChoice(look.choice, choice));
    return choice && !isThere ? [{ column, choice }] : [];
  });
  const runs = runsOf(
    wanted.map(({ column, choice }) => ({ at: positionIn(one.head, column), value: choice })),
  );
  const requests: GridRequest[] = runs.map((run) => ({
    setDataValidation: {
      range: dataRange(one.tab.sheetId, run),
      rule: {
        condition: {
          type: run.value.type,
          values: run.value.values.map((userEnteredValue) => ({ userEnteredValue })),
        },
        showCustomUi: true,
        // Acts write these cells too, and must never fail over a choice that was retired.
        strict: false,
      },
    },
  }));
  const columns = wanted.map(({ column }) => column);
  return { requests, lines: told('setUp.choices', one, columns) };
}

/** The drop-down of a column; null where anything may be typed. */
function choiceOf(column: Column, context: Context): Look['choice'] {
  if (column.type === 'bool') return { type: 'ONE_OF_LIST', values: ['TRUE', 'FALSE'] };
  if (column.type === 'choice') {
    const active = context.words.active(column.choices ?? '');
    const values = active.map(({ label }) => label[context.language]);
    return values.length ? { type: 'ONE_OF_LIST', values } : null;
  }
  const register = column.type === 'staffRef' ? 'staff' : column.ref;
  return register ? keysOf(register as RegisterName, context) : null;
}

/** The keys of a small register; those of big ones are too many for a drop-down. */
function keysOf(register: RegisterName, { tabs }: Context): Look['choice'] {
  const { size, key } = TEMPLATES[register];
  const found = tabs.get(register);
  const position = found?.head.positions.get(key);
  if (!found || size !== 'small' || position === undefined) return null;
  const name = columnName(position);
  const range = rangeOf(found.tab.title, `$${name}$3:$${name}`);
  return { type: 'ONE_OF_RANGE', values: [`=${range}`] };
}

function sameChoice(found: Look['choice'], wanted: NonNullable<Look['choice']>): boolean {
  if (found?.type !== wanted.type) return false;
  const plain = wanted.type === 'ONE_OF_RANGE' ? plainRange : (value: string) => value;
  return found.values.map(plain).join('\n') === wanted.values.map(plain).join('\n');
}

/** Sheets quotes titles, marks fixed rows and fills in ends as it likes: `='A b'!$C$3:$C1000` is `A b!C3:C`. */
function plainRange(range: string): string {
  return range
    .replace(/^=/, '')
    .replace(/^'(.*)'!/, (_, title: string) => `${title.replace(/''/g, "'")}!`)
    .replace(/\$/g, '')
    .replace(/:([A-Z]+)\d+$/, ':$1');
}

/** The column's looks in the rows looked at; a column that is filled now has none that count. */
function looks(one: RegisterTab, column: Column): Look[] {
  if (freshColumns(one).includes(column)) return [NOTHING];
  const at = positionIn(one.head, column);
  return one.tab.looks.map((row) => row[at] ?? NOTHING);
}

const NOTHING: Look = { format: '', choice: null };

/** Columns that are filled now are told of already. */
function told(
  key: 'setUp.formats' | 'setUp.choices',
  one: RegisterTab,
  columns: readonly Column[],
) {
  const repaired = columns.filter((column) => !freshColumns(one).includes(column));
  const named = { tab: same(one.tab.title), columns: labelsOf(repaired) };
  return repaired.length ? [say(key, named)] : [];
}
