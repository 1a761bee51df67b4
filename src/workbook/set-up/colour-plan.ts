import { same, say } from '../../texts/say';
import type { GridRequest } from '../grid';
import type { RegisterName } from '../registers.generated';
import { type Context, type Plan, plan, type RegisterTab } from './plan';
import { dataRange } from './requests';
import type { Area } from './state';

type Color = GoogleAppsScript.Sheets.Schema.Color;

const AMBER: Color = { red: 1, green: 0.95, blue: 0.8 };
const BLUE: Color = { red: 0.85, green: 0.92, blue: 1 };
const GREEN: Color = { red: 0.85, green: 0.94, blue: 0.85 };
const GREY: Color = { red: 0.93, green: 0.93, blue: 0.93 };
const RED: Color = { red: 1, green: 0.85, blue: 0.83 };

/** Colours by the value of one column: rules over whole rows would slow the page down. */
const COLOURS: {
  register: RegisterName;
  column: string;
  list: string;
  codes: Record<string, Color>;
}[] = [
  {
    register: 'requests',
    column: 'stage',
    list: 'stage',
    codes: {
      registered: AMBER,
      dispatched: AMBER,
      appointed: BLUE,
      onSite: BLUE,
      completed: GREEN,
      submitted: GREEN,
      reviewed: GREEN,
      archived: GREY,
      cancelled: GREY,
      pending: RED,
    },
  },
];

/** Adds colours that are missing, takes those of the other language away. A colour that staff changed stays. */
export function planColours(one: RegisterTab, context: Context): Plan {
  const line = say('setUp.colours', { tab: same(one.tab.title) });
  const colours = COLOURS.find(({ register }) => register === one.register);
  if (!colours) return plan([], line);
  const { sheetId } = one.tab;
  const at = one.head.positions.get(colours.column) as number;
  const label = (code: string) => context.words.label(colours.list, code);
  const codes = Object.keys(colours.codes);
  const wanted = codes.map((code) => label(code)[context.language]);
  const isOurs = (text: string) =>
    codes.some((code) => [label(code).zh, label(code).en].includes(text));
  const there = one.tab.colours.filter(({ areas }) => areas.some((area) => isColumn(area, at)));
  const stale = there.filter(({ text }) => isOurs(text) && !wanted.includes(text));
  const missing = codes.filter(
    (code) => !there.some(({ text }) => text === label(code)[context.language]),
  );
  const requests: GridRequest[] = [
    ...stale.map(({ index }) => ({ deleteConditionalFormatRule: { sheetId, index } })).reverse(),
    ...missing.map((code, index) => ({
      addConditionalFormatRule: {
        index,
        rule: {
          ranges: [dataRange(sheetId, { start: at, end: at + 1 })],
          booleanRule: {
            condition: {
              type: 'TEXT_EQ',
              values: [{ userEnteredValue: label(code)[context.language] }],
            },
            format: { backgroundColorStyle: { rgbColor: colours.codes[code] ?? {} } },
          },
        },
      },
    })),
  ];
  return plan(requests, line);
}

function isColumn(area: Area, at: number): boolean {
  return area.startColumn <= at && at < area.endColumn;
}
