import { cellName, columnIndex } from '../../a1';

const TEXT_LITERAL = /("(?:[^"]|"")*")/;
const R1C1 = /(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])/gi;
const A1 = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/gi;

interface Home {
  /** Counts from 1. */
  row: number;
  column: number;
}

/** `=R[1]C[0]+R2C3` as it is written in the cell `home`. */
export function fromR1C1(formula: string, { row, column }: Home): string {
  const part = (text: string | undefined, own: number): { at: number; fixed: boolean } => {
    if (!text) return { at: own, fixed: false };
    if (text.startsWith('[')) return { at: own + Number(text.slice(1, -1)), fixed: false };
    return { at: Number(text), fixed: true };
  };
  return outsideTexts(formula, (code) =>
    code.replace(R1C1, (...[, rows, columns]: string[]) => {
      const down = part(rows, row);
      const right = part(columns, column);
      const name = cellName(down.at - 1, right.at - 1);
      const letters = name.replace(/\d+$/, '');
      return `${right.fixed ? '$' : ''}${letters}${down.fixed ? '$' : ''}${down.at}`;
    }),
  );
}

/** The other way; what is relative keeps its brackets: `R[1]C[0]`. */
export function toR1C1(formula: string, { row, column }: Home): string {
  return outsideTexts(formula, (code) =>
    code.replace(A1, (...[, fixedColumn, letters = '', fixedRow, digits]: string[]) => {
      const down = Number(digits);
      const right = columnIndex(letters.toUpperCase()) + 1;
      const rows = fixedRow ? `${down}` : `[${down - row}]`;
      const columns = fixedColumn ? `${right}` : `[${right - column}]`;
      return `R${rows}C${columns}`;
    }),
  );
}

function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(TEXT_LITERAL)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}
