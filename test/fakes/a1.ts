import type { Box, FakeSheet } from './sheet';

/** Reads `'My tab'!C3:C`. @throws Error with Google's text for what it cannot read */
export function readA1(
  range: string,
  sheets: readonly FakeSheet[],
): { sheet: FakeSheet; box: Box } {
  const [, quoted, bare, cells = ''] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/.exec(range) ?? [];
  const title = quoted?.replace(/''/g, "'") ?? bare;
  const sheet = sheets.find((each) => each.title === title);
  const box = readCells(cells);
  if (!sheet || !box) throw new Error(`Unable to parse range: ${range}`);
  if (box.startRow >= sheet.rows.length || box.startColumn >= sheet.columns.length) {
    throw new Error(
      `Range (${range}) exceeds grid limits. Max rows: ${sheet.rows.length}, max columns: ${sheet.columns.length}`,
    );
  }
  return { sheet, box };
}

function readCells(cells: string): Box | null {
  if (cells === '') return ALL;
  const [, left = '', top = '', colon, right = '', bottom = ''] =
    /^([A-Z]*)(\d*)(:)?([A-Z]*)(\d*)$/.exec(cells) ?? [];
  if (!left && !top) return null;
  const isCell = !colon;
  return {
    startRow: top ? Number(top) - 1 : 0,
    endRow: isCell ? Number(top) : bottom ? Number(bottom) : Number.POSITIVE_INFINITY,
    startColumn: left ? columnIndex(left) : 0,
    endColumn: isCell
      ? columnIndex(left) + 1
      : right
        ? columnIndex(right) + 1
        : Number.POSITIVE_INFINITY,
  };
}

const ALL: Box = {
  startRow: 0,
  endRow: Number.POSITIVE_INFINITY,
  startColumn: 0,
  endColumn: Number.POSITIVE_INFINITY,
};

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
