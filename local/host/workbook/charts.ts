import { SET_CUSTOM } from '../../univer/custom';
import type { Mutation } from '../contract';
import type { Tab } from './book';
import type { EmbeddedChart, GridRange } from './google';
import { tabMutation } from './mutations';
import { movedGridRange, movedIndex, type Shift } from './shift';

export const CHARTS = 'charts';

/** Charts are kept on the tab over which they float, as the API gives them. The page does not draw them. */
export function chartsOf(tab: Tab): EmbeddedChart[] {
  return tab.book.custom<EmbeddedChart[]>(CHARTS, tab) ?? [];
}

/** After rows or columns of `tab` moved: the places of its charts, and what charts anywhere show of it. */
export function followCharts(tab: Tab, shift: Shift): Mutation[] {
  return tab.book.tabs().flatMap((home) => {
    const charts = chartsOf(home);
    const moved = charts.map((chart) => movedChart(chart, { tab, home, shift }));
    if (JSON.stringify(moved) === JSON.stringify(charts)) return [];
    return [tabMutation(home, SET_CUSTOM, { key: CHARTS, value: moved })];
  });
}

interface Move {
  tab: Tab;
  home: Tab;
  shift: Shift;
}

function movedChart(chart: EmbeddedChart, { tab, home, shift }: Move): EmbeddedChart {
  const spec = movedSources(chart.spec, tab, shift) as EmbeddedChart['spec'];
  const anchor = chart.position?.overlayPosition?.anchorCell;
  if (home.id !== tab.id || !anchor) return { ...chart, spec };
  const rows = shift.dimension === 'ROWS';
  const index = (rows ? anchor.rowIndex : anchor.columnIndex) ?? 0;
  // A chart whose cell is taken out stays where the cell was.
  const to = movedIndex(index, shift) ?? shift.at;
  const anchorCell = rows ? { ...anchor, rowIndex: to } : { ...anchor, columnIndex: to };
  const overlayPosition = { ...chart.position?.overlayPosition, anchorCell };
  return { ...chart, spec, position: { ...chart.position, overlayPosition } };
}

/** Every `sources` in a chart's specification is a list of ranges, wherever it stands. */
function movedSources(spec: unknown, tab: Tab, shift: Shift): unknown {
  if (Array.isArray(spec)) return spec.map((one) => movedSources(one, tab, shift));
  if (typeof spec !== 'object' || spec === null) return spec;
  return Object.fromEntries(
    Object.entries(spec).map(([key, value]) => [
      key,
      key === 'sources'
        ? (value as GridRange[]).flatMap((range) => movedSource(range, tab, shift))
        : movedSources(value, tab, shift),
    ]),
  );
}

function movedSource(range: GridRange, tab: Tab, shift: Shift): GridRange[] {
  if ((range.sheetId ?? 0) !== tab.gridId) return [range];
  const moved = movedGridRange(range, shift);
  return moved ? [moved] : [];
}
