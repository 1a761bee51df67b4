import { useEffect, useState } from 'preact/hooks';
import { getJson } from '../api';

/** Many changes in a row are one reason to look again. */
const SETTLE_MS = 100;

/** What the home lists at `path`; read again, a moment later, whenever `version` changes. */
export function useList<T>(path: string, version: number): { rows: T[] | null; error: string } {
  const [rows, setRows] = useState<T[] | null>(null);
  const [error, setError] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the reason to read again
  useEffect(() => {
    let current = true;
    const read = async () => {
      try {
        const next = await getJson<T[]>(path);
        if (!current) return;
        setRows(next);
        setError('');
      } catch (reason) {
        if (current) setError((reason as Error).message);
      }
    };
    const timer = setTimeout(read, rows ? SETTLE_MS : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [path, version]);
  return { rows, error };
}
