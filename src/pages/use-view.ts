import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Failure, view } from './server';

/** Reads a view when the component appears, and again on demand; what was read stays until there is better. */
export function useView<T>(name: string, params: Record<string, string | boolean> = {}) {
  const [value, setValue] = useState<T | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const wanted = JSON.stringify(params);
  const load = useCallback(async () => {
    setBusy(true);
    const reply = await view<T>(name, JSON.parse(wanted));
    setBusy(false);
    setTrouble(reply.ok ? null : reply);
    if (reply.ok) setValue(reply.value);
  }, [name, wanted]);
  useEffect(() => {
    load();
  }, [load]);
  return { value, trouble, busy, load };
}
