import type { Chart, FakeSheet } from './sheet';

/** A chart with an id of its own floats over a cell of the sheet. */
export function putChart(sheets: readonly FakeSheet[], chart: Chart): void {
  const { sheetId = 0, columnIndex = 0 } = chart.position?.overlayPosition?.anchorCell ?? {};
  const sheet = sheets.find((each) => each.sheetId === sheetId);
  if (!sheet) throw new Error(`No grid with id: ${sheetId}`);
  if (columnIndex >= sheet.columns.length)
    throw new Error(`GridCoordinate.columnIndex[${columnIndex}] is after last column in grid.`);
  sheet.charts.push(chart);
}

export function changeSpec(
  sheets: readonly FakeSheet[],
  { chartId, spec }: Pick<Chart, 'chartId' | 'spec'>,
): void {
  const sheet = sheets.find((each) => each.charts.some((one) => one.chartId === chartId));
  if (!sheet) throw new Error(`No embedded object with id: ${chartId}`);
  sheet.charts = sheet.charts.map((one) => (one.chartId === chartId ? { ...one, spec } : one));
}
