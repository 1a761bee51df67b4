import { useMemo, useState } from 'preact/hooks';
import { parseCells } from './csv';
import { decodeList, type Encoding, guessEncoding } from './decode-list';
import { guessHeaderRow, makeList } from './parse-list';
import type { Chosen } from './types';

/** The chosen list, read as it probably is; the user may say otherwise. */
export function useList({ content }: Chosen) {
  const guessed = useMemo(
    () => (content instanceof Uint8Array ? guessEncoding(content) : null),
    [content],
  );
  const [encoding, setEncoding] = useState<Encoding | null>(guessed);
  const [sheet, setSheet] = useState(0);
  const cells = useMemo(() => {
    if (Array.isArray(content)) return { rows: content[sheet]?.rows ?? [], brokenRow: 0 };
    const isText = typeof content === 'string';
    return parseCells(isText ? content : decodeList(content, encoding ?? 'utf-8'));
  }, [content, encoding, sheet]);
  // Each sheet has its own head.
  const [chosenRows, setChosenRows] = useState<Record<number, number>>({});
  const headerRow = chosenRows[sheet] ?? guessHeaderRow(cells);
  const list = useMemo(() => makeList(cells, headerRow), [cells, headerRow]);
  const setHeaderRow = (row: number) => setChosenRows({ ...chosenRows, [sheet]: row });
  const sheets = Array.isArray(content) ? content.map(({ name }) => name) : [];
  const reading = { brokenRow: cells.brokenRow, encoding, setEncoding, headerRow, setHeaderRow };
  return { ...list, ...reading, sheets, sheet, setSheet };
}

export type ReadList = ReturnType<typeof useList>;
