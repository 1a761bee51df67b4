import { type Archive, openArchive } from './unzip';

/** One sheet of a workbook, its cells as texts. */
export interface WorkbookSheet {
  name: string;
  rows: string[][];
}

/** The shown sheets of an .xlsx file. Rejects when it is none. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const archive = openArchive(bytes);
  const book = await xml(archive, 'xl/workbook.xml');
  const links = await xml(archive, 'xl/_rels/workbook.xml.rels');
  const targets = new Map(
    all(links, 'Relationship').map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]),
  );
  const read = cellReader({
    texts: all(await xml(archive, 'xl/sharedStrings.xml'), 'si').map(plainText),
    isDate: dateStyles(await xml(archive, 'xl/styles.xml')),
    is1904: all(book, 'workbookPr').some((one) => isOn(one, 'date1904')),
  });
  const shown = all(book, 'sheet').filter((sheet) => !sheet.getAttribute('state'));
  return Promise.all(
    shown.map(async (sheet) => {
      const target = targets.get(sheet.getAttribute('r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return {
        name: sheet.getAttribute('name') ?? '',
        rows: rowsOf(await xml(archive, path), read),
      };
    }),
  );
}

/** Names are looked for without their prefix, which a program may choose. */
function all(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagNameNS('*', name));
}

async function xml(archive: Archive, path: string): Promise<Document> {
  return new DOMParser().parseFromString((await archive.text(path)) ?? '<none/>', 'text/xml');
}

function isOn(element: Element, name: string): boolean {
  return /^(1|true)$/.test(element.getAttribute(name) ?? '');
}

/** Without how it is read aloud, which Japanese files add. */
function plainText(item: Element): string {
  const parts = all(item, 't').filter((one) => one.parentElement?.localName !== 'rPh');
  const text = parts.map((one) => one.textContent).join('');
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code) => String.fromCharCode(Number(`0x${code}`)));
}

/** Of each cell style, whether it shows a number as a date. */
function dateStyles(styles: Document): boolean[] {
  const codes = new Map(
    all(styles, 'numFmt').map((one) => [
      one.getAttribute('numFmtId'),
      (one.getAttribute('formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''),
    ]),
  );
  const [cells] = all(styles, 'cellXfs');
  return (cells ? all(cells, 'xf') : []).map((one) => {
    const id = one.getAttribute('numFmtId');
    const code = codes.get(id);
    if (code !== undefined) return /[ymdhs]/i.test(code) && !/general/i.test(code);
    const number = Number(id);
    return (
      (number > 13 && number < 37) || (number > 44 && number < 59 && number !== 48 && number !== 49)
    );
  });
}

interface Workbook {
  texts: string[];
  isDate: boolean[];
  /** Days are counted from 1904, as old Macs did. */
  is1904: boolean;
}

function cellReader({ texts, isDate, is1904 }: Workbook) {
  return (cell: Element): string => {
    const type = cell.getAttribute('t');
    const value = all(cell, 'v')[0]?.textContent ?? '';
    if (type === 's') return texts[Number(value)] ?? '';
    if (type === 'inlineStr') return plainText(cell);
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'str' || type === 'd' || !value) return value;
    if (type === 'e') return '';
    const number = Number(value);
    if (!isDate[Number(cell.getAttribute('s'))]) return String(number);
    return moment(number + (is1904 ? 1462 : 0));
  };
}

/** `2026-03-10`, with a time `2026-03-10 10:00`, a time alone `10:00`. */
function moment(serial: number): string {
  const [day = '', time = ''] = new Date(Math.round((serial - 25_569) * 86_400) * 1000)
    .toISOString()
    .replace(/(:00)?\.000Z/, '')
    .split('T');
  if (serial < 1) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** Hidden rows above the list, such as keys of a register, are left blank: they are no head of it. */
function rowsOf(sheet: Document, read: (cell: Element) => string): string[][] {
  const rows: string[][] = [];
  let isTop = true;
  for (const row of all(sheet, 'row')) {
    const at = Number(row.getAttribute('r') ?? rows.length + 1);
    while (rows.length < at) rows.push([]);
    isTop &&= isOn(row, 'hidden');
    const cells = rows[at - 1] ?? [];
    for (const cell of isTop ? [] : all(row, 'c')) {
      const column = columnOf(cell.getAttribute('r') ?? '', cells.length);
      while (cells.length < column) cells.push('');
      cells[column] = read(cell);
    }
  }
  return rows;
}

/** `BC7` is column 54; a cell without a place follows the one before it. */
function columnOf(place: string, next: number): number {
  const letters = /^[A-Z]+/.exec(place)?.[0];
  if (!letters) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
