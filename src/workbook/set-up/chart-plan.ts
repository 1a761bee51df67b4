import { FIGURES, type FigureName } from '../../policy/kpis';
import { type Bilingual, type Language, same, say } from '../../texts/say';
import type { GridRequest } from '../grid';
import type { RegisterName } from '../registers.generated';
import { type Context, type Plan, plan, type RegisterTab } from './plan';
import type { TabState } from './state';

type Range = GoogleAppsScript.Sheets.Schema.GridRange;

/** Figures that have a chart in the tab, each over the company's twelve months. */
const CHARTED: readonly FigureName[] = [
  'completed',
  'firstTimeFix',
  'repeatRepairs',
  'keptPromises',
  'handedInSameDay',
  'workMinutesToDispatch',
  'workMinutesToCompletion',
  'service',
];

const REGISTER: RegisterName = 'dashboard';
const MONTHS = 12;
const HEAD = 2;

/** Ids of the project's own, by which its charts are known. */
const FIRST_ID = 470_000_001;

/** Two side by side, right of the columns: so many columns and rows of the grid are under each. */
const SIZE = { widthPixels: 500, heightPixels: 290 };
const COLUMNS_FOR_CHARTS = 11;
const ROWS_FOR_ONE = 15;
const GAP = 16;

/**
 * Charts of the dashboard's tab: those that are missing are added, titles follow the language; one that staff gave another
 * title is theirs. Their places follow from the order in which the rows are written.
 */
export function planCharts(one: RegisterTab, { language }: Context): Plan {
  const line = say('setUp.charts', { tab: same(one.tab.title) });
  if (one.register !== REGISTER) return plan([], line);
  const requests = CHARTED.flatMap((figure, index): GridRequest[] => {
    const there = one.tab.charts.find(({ id }) => id === FIRST_ID + index);
    if (!there) return [{ addChart: { chart: chartOf(one, { figure, index, language }) } }];
    const title = titleOf(figure);
    if (there.title !== title[language === 'zh' ? 'en' : 'zh']) return [];
    return [{ updateChartSpec: { chartId: there.id, spec: specOf(one, figure, title[language]) } }];
  });
  return plan([...(requests.length ? room(one) : []), ...requests], line);
}

/** Rows and columns that a tab needs beside its own: a chart and what it shows cannot lie beyond the grid. */
export function roomForCharts(register: RegisterName): { rows: number; columns: number } {
  if (register !== REGISTER) return { rows: 0, columns: 0 };
  return { rows: FIGURES.length * MONTHS, columns: COLUMNS_FOR_CHARTS };
}

function room({ tab, template, register }: RegisterTab): GridRequest[] {
  const { rows, columns } = roomForCharts(register);
  return [
    ...grown(tab, 'COLUMNS', template.columns.length + columns - tab.columnCount),
    ...grown(tab, 'ROWS', HEAD + rows - tab.rowCount),
  ];
}

function grown({ sheetId }: TabState, dimension: 'ROWS' | 'COLUMNS', length: number) {
  return length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
}

interface Wanted {
  figure: FigureName;
  index: number;
  language: Language;
}

function chartOf(one: RegisterTab, { figure, index, language }: Wanted) {
  const { tab, template } = one;
  const anchorCell = {
    sheetId: tab.sheetId,
    rowIndex: HEAD + Math.floor(index / 2) * ROWS_FOR_ONE,
    columnIndex: template.columns.length,
  };
  const offsetXPixels = GAP + (index % 2) * (SIZE.widthPixels + GAP);
  return {
    chartId: FIRST_ID + index,
    spec: specOf(one, figure, titleOf(figure)[language]),
    position: { overlayPosition: { anchorCell, offsetXPixels, ...SIZE } },
  };
}

function titleOf(figure: FigureName): Bilingual {
  const unit = FIGURES.find(({ name }) => name === figure)?.unit ?? 'count';
  return say('setUp.chartTitle', {
    figure: say(`figure.${figure}`),
    measure: say(`measure.${unit}`),
  });
}

/** One kind of bar with its number above: nothing has to be told apart by colour, and no legend is needed. */
function specOf(one: RegisterTab, figure: FigureName, title: string) {
  const data = (column: string) => ({ sourceRange: { sources: [months(one, figure, column)] } });
  return {
    title,
    basicChart: {
      chartType: 'COLUMN',
      legendPosition: 'NO_LEGEND',
      headerCount: 0,
      domains: [{ domain: data('month') }],
      series: [
        {
          series: data('value'),
          targetAxis: 'LEFT_AXIS',
          dataLabel: { type: 'DATA', placement: 'OUTSIDE_END' },
        },
      ],
    },
  };
}

/** The figure's twelve rows in one column. */
function months({ tab, head }: RegisterTab, figure: FigureName, column: string): Range {
  const start = HEAD + FIGURES.findIndex(({ name }) => name === figure) * MONTHS;
  const at = head.positions.get(column) as number;
  return {
    sheetId: tab.sheetId,
    startRowIndex: start,
    endRowIndex: start + MONTHS,
    startColumnIndex: at,
    endColumnIndex: at + 1,
  };
}
