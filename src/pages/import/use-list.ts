import { useMemo, useState } from 'preact/hooks';
import { decodeList, type Encoding, guessEncoding } from './decode-list';
import { guessHeaderRow, makeList, parseCells } from './parse-list';
import type { Chosen } from './types';

/** The chosen list, read as it probably is; the user may say otherwise. */
export function useList({ content }: Chosen) {
  const guessed = useMemo(
    () => (typeof content === 'string' ? null : guessEncoding(content)),
    [content],
  );
  const [encoding, setEncoding] = useState<Encoding | null>(guessed);
  const cells = useMemo(() => {
    const isText = typeof content === 'string';
    return parseCells(isText ? content : decodeList(content, encoding ?? 'utf-8'));
  }, [content, encoding]);
  const [headerRow, setHeaderRow] = useState(() => guessHeaderRow(cells));
  const list = useMemo(() => makeList(cells, headerRow), [cells, headerRow]);
  return { ...list, brokenRow: cells.brokenRow, encoding, setEncoding, headerRow, setHeaderRow };
}

export type ReadList = ReturnType<typeof useList>;
