/** Utilities.parseCsv: texts only; a quoted field may hold the delimiter, line ends and doubled quotes. */
export function parseCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const { value, end } = csv[at] === '"' ? quotedField(csv, at) : plainField(csv, at, delimiter);
    row.push(value);
    at = end;
    if (csv[at] === delimiter) {
      at += 1;
      if (at < csv.length) continue;
      row.push('');
    }
    at += csv.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  value: string;
  end: number;
}

function plainField(csv: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < csv.length && csv[end] !== delimiter && csv[end] !== '\n' && csv[end] !== '\r')
    end++;
  return { value: csv.slice(start, end), end };
}

function quotedField(csv: string, start: number): Field {
  let value = '';
  let at = start + 1;
  for (; at < csv.length; at++) {
    if (csv[at] !== '"') value += csv[at];
    else if (csv[at + 1] === '"') value += csv[at++];
    else break;
  }
  return { value, end: at + 1 };
}
