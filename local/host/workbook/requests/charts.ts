import { randomInt } from 'node:crypto';
import { SET_CUSTOM } from '../../../univer/custom';
import type { Batch } from '../batch';
import type { Tab } from '../book';
import { CHARTS, chartsOf } from '../charts';
import { below, parseMask } from '../fields';
import type { ChartSpec, EmbeddedChart, GridRange, OverlayPosition } from '../google';
import { fail, gridArea, gridTab } from '../resolve';

/** Kinds of charts that the API knows; a specification is of one of them. */
const KINDS = [
  'basicChart',
  'pieChart',
  'bubbleChart',
  'candlestickChart',
  'orgChart',
  'histogramChart',
  'waterfallChart',
  'treemapChart',
  'scorecardChart',
];

const DEFAULT_SIZE = { widthPixels: 600, heightPixels: 371 };

export function addChart({ chart = {} }: { chart?: EmbeddedChart }, batch: Batch): object {
  batch.settle();
  const chartId = chart.chartId ?? freeId(batch);
  if (chart.chartId !== undefined && placeOf(batch, chart.chartId)) {
    fail(`Embedded object with id: ${chart.chartId} already exists.`);
  }
  const overlay = chart.position?.overlayPosition;
  if (!overlay) {
    return fail('not implemented locally: a chart without overlayPosition (on a sheet of its own)');
  }
  const tab = anchorTab(batch, overlay);
  const overlayPosition = { ...DEFAULT_SIZE, ...overlay };
  const made = {
    ...chart,
    chartId,
    spec: checked(batch, chart.spec),
    position: { overlayPosition },
  };
  put(batch, tab, [...chartsOf(tab), made]);
  return { addChart: { chart: made } };
}

interface UpdateSpec {
  chartId?: number;
  spec?: ChartSpec;
}

export function updateChartSpec({ chartId, spec }: UpdateSpec, batch: Batch): object {
  batch.settle();
  const { tab, chart } = found(batch, chartId);
  replace(batch, tab, { ...chart, spec: checked(batch, spec) });
  return {};
}

interface UpdatePosition {
  objectId?: number;
  newPosition?: EmbeddedChart['position'];
  fields?: string;
}

export function updateEmbeddedObjectPosition(args: UpdatePosition, batch: Batch): object {
  const { objectId, newPosition = {}, fields } = args;
  if (!fields) return fail("At least one field must be listed in 'fields'.");
  batch.settle();
  const { tab, chart } = found(batch, objectId);
  const mask = parseMask(fields);
  const next: OverlayPosition = { ...chart.position?.overlayPosition };
  for (const key of [
    'anchorCell',
    'offsetXPixels',
    'offsetYPixels',
    'widthPixels',
    'heightPixels',
  ]) {
    const name = key as keyof OverlayPosition;
    // The mask begins below `newPosition.overlayPosition`, which is meant by itself.
    if (below(mask, name)) Object.assign(next, { [name]: newPosition.overlayPosition?.[name] });
  }
  const moved = { ...chart, position: { overlayPosition: next } };
  const home = anchorTab(batch, next);
  if (home.id === tab.id) replace(batch, tab, moved);
  else {
    remove(batch, tab, chart);
    put(batch, home, [...chartsOf(home), moved]);
  }
  return { updateEmbeddedObjectPosition: { position: moved.position } };
}

export function deleteEmbeddedObject({ objectId }: { objectId?: number }, batch: Batch): object {
  batch.settle();
  const { tab, chart } = found(batch, objectId);
  remove(batch, tab, chart);
  return {};
}

function anchorTab({ book }: Batch, { anchorCell = {} }: OverlayPosition): Tab {
  const tab = gridTab(book, anchorCell.sheetId);
  const { rows, columns } = book.size(tab);
  const { rowIndex = 0, columnIndex = 0 } = anchorCell;
  if (rowIndex >= rows)
    fail(`GridCoordinate.rowIndex[${rowIndex}] is after last row in grid[${rows - 1}]`);
  if (columnIndex >= columns) {
    fail(`GridCoordinate.columnIndex[${columnIndex}] is after last column in grid[${columns - 1}]`);
  }
  return tab;
}

/** One kind of chart, and ranges that are in their grids. */
function checked(batch: Batch, spec: ChartSpec | undefined): ChartSpec {
  const kinds = KINDS.filter((kind) => spec?.[kind] !== undefined);
  if (!spec || kinds.length !== 1)
    return fail('A chart specification must have one kind of chart.');
  for (const range of sourcesIn(spec)) gridArea(batch.book, range);
  return spec;
}

function sourcesIn(part: unknown): GridRange[] {
  if (Array.isArray(part)) return part.flatMap(sourcesIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'sources' ? (value as GridRange[]) : sourcesIn(value),
  );
}

function freeId(batch: Batch): number {
  for (;;) {
    const id = randomInt(1, 2_147_483_647);
    if (!placeOf(batch, id)) return id;
  }
}

interface Place {
  tab: Tab;
  chart: EmbeddedChart;
}

function placeOf({ book }: Batch, id: number | undefined): Place | undefined {
  for (const tab of book.tabs()) {
    const chart = chartsOf(tab).find(({ chartId }) => chartId === id);
    if (chart) return { tab, chart };
  }
  return undefined;
}

function found(batch: Batch, id: number | undefined): Place {
  return placeOf(batch, id) ?? fail(`No embedded object with id: ${id}`);
}

function replace(batch: Batch, tab: Tab, next: EmbeddedChart): void {
  const charts = chartsOf(tab).map((one) => (one.chartId === next.chartId ? next : one));
  put(batch, tab, charts);
}

function remove(batch: Batch, tab: Tab, { chartId }: EmbeddedChart): void {
  put(
    batch,
    tab,
    chartsOf(tab).filter((one) => one.chartId !== chartId),
  );
}

function put(batch: Batch, tab: Tab, charts: EmbeddedChart[]): void {
  batch.change(tab, SET_CUSTOM, { key: CHARTS, value: charts.length > 0 ? charts : null });
}
