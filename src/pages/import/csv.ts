/** A list as rows of cells. */
export interface Cells {
  rows: string[][];
  /** Where a quotation mark has no partner; 0 when all have. */
  brokenRow: number;
}

const SEPARATORS = [',', '\t', ';'];
const QUOTED = /"[^"]*(?:""[^"]*)*"?/g;

/**
 * Comma, semicolon or tab; cells in quotation marks may hold any of these, and lines. Written here: a library for it
 * would be a third of what a page may weigh.
 */
export function parseCells(text: string): Cells {
  const separator = guessSeparator(text);
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)("?))?([^${separator}\\r\\n]*)(${separator}|\\r\\n?|\\n|$)`,
    'y',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  let brokenRow = 0;
  for (let end = '\n'; cell.lastIndex < text.length || end === separator; ) {
    if (end !== separator) {
      row = [];
      rows.push(row);
    }
    const [, inner = '', closing, rest = '', found = ''] = cell.exec(text) ?? [];
    if (closing === '' || (closing && rest.trim())) brokenRow ||= rows.length;
    row.push(inner.replace(/""/g, '"') + rest);
    end = found;
  }
  return { rows, brokenRow };
}

/** The sign that stands most often in the first lines, outside of quotation marks. */
function guessSeparator(text: string): string {
  const lines = text.slice(0, 10_000).replace(QUOTED, '').split('\n', 10).join('\n');
  const counts = SEPARATORS.map((one) => lines.split(one).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Rows as a CSV file; Excel takes one for UTF-8 only by its mark. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}`;
}

function csvCell(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
