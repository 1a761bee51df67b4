import { useEffect, useState } from 'preact/hooks';
import { getJson } from '../api';

/** What the home lists at `path`, read again whenever `version` changes. */
export function useList<T>(path: string, version: number): { rows: T[] | null; error: string } {
  const [rows, setRows] = useState<T[] | null>(null);
  const [error, setError] = useState('');
  useEffect(() => {
    let current = true;
    getJson<T[]>(path).then(
      (next) => {
        if (!current) return;
        setRows(next);
        setError('');
      },
      (reason: Error) => current && setError(reason.message),
    );
    return () => {
      current = false;
    };
  }, [path, version]);
  return { rows, error };
}
