import type { ComponentChildren } from 'preact';
import type { Failure } from './server';
import { Trouble } from './trouble';
import { useView } from './use-view';
import { speak, t } from './words';

interface OpenedProps<T> {
  /** The view that the page begins with. */
  name: string;
  children: (value: T) => ComponentChildren;
}

/** A page begins with one view: waits for it, says why it does not come, then speaks its language and shows it. */
export function Opened<T extends { language: string }>({ name, children }: OpenedProps<T>) {
  const { value, trouble, load } = useView<T>(name);
  if (trouble) {
    return (
      <main>
        <Retry of={trouble} load={load} />
      </main>
    );
  }
  if (!value) {
    return (
      <main aria-busy="true">
        <div class="busy" />
        <p class="soft">{t('loading')}</p>
      </main>
    );
  }
  speak(value.language);
  return <>{children(value)}</>;
}

/** Why a view did not come, and another try. */
export function Retry({ of, load }: { of: Failure; load: () => void }) {
  return (
    <Trouble of={of}>
      <button type="button" onClick={load} data-testid="retry">
        {t('retry')}
      </button>
    </Trouble>
  );
}
