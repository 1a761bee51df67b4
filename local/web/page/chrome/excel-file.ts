import { h, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toast } from '../show';
import { state } from '../state';
import { useStore } from '../store';
import { say } from '../texts';
import { Modal } from './modal';

const PATH = '/api/workbook.xlsx';

/** The whole workbook, or one tab. */
export function downloadExcel(tab?: string): void {
  const { title } = state.get();
  const link = document.createElement('a');
  link.href = `${PATH}?${new URLSearchParams({ name: title, ...(tab ? { tab } : {}) })}`;
  link.download = '';
  link.click();
}

/** Asks for a file; how it is taken is asked next. */
export function chooseExcelFile(): void {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept: '.xlsx' });
  input.onchange = () => state.set({ excelFile: input.files?.[0] ?? null });
  input.click();
}

export function ExcelFile(): JSX.Element | null {
  const { excelFile } = useStore(state);
  return excelFile && h(Ways, { key: excelFile.name, file: excelFile });
}

function Ways({ file }: { file: File }): JSX.Element {
  const [busy, setBusy] = useState(false);
  const close = () => state.set({ excelFile: null });
  const take = async (how: string) => {
    setBusy(true);
    await send(file, how);
    close();
  };
  const way = (how: 'tabs' | 'workbook') =>
    h(
      'button',
      {
        type: 'button',
        class: 'way',
        disabled: busy,
        onClick: () => void take(how),
        'data-testid': `take-${how}`,
      },
      h('b', {}, say(how === 'tabs' ? 'takeTabs' : 'takeBook')),
      h('small', {}, say(how === 'tabs' ? 'takeTabsHint' : 'takeBookHint')),
    );
  return h(
    Modal,
    {
      look: 'question',
      title: say('takeExcel', { name: file.name }),
      testId: 'excel',
      modal: true,
      close,
    },
    h('div', { class: 'ways' }, way('tabs'), way('workbook')),
  );
}

async function send(file: File, how: string): Promise<void> {
  const response = await fetch(`${PATH}?how=${how}`, { method: 'POST', body: file });
  if (!response.ok) {
    const message = response.status === 415 ? say('noExcel') : await response.text();
    return toast({ title: say('excelRefused'), message, seconds: 10 });
  }
  const { tabs } = (await response.json()) as { tabs: string[] };
  toast({ message: say('excelTaken', { tabs: tabs.join(' · ') }), seconds: 10 });
}
