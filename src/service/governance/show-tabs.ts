import { type Bilingual, say } from '../../texts/say';
import type { GridRequest } from '../../workbook/grid';
import type { Ports } from '../../workbook/ports';
import { TEMPLATES } from '../../workbook/registers.generated';

/** Shows all registers, or only those of daily work. Tabs of the staff's own are left as they are. */
export function showTabs(
  { grid }: Ports,
  which: 'all' | 'daily',
): { value: unknown; message: Bilingual } {
  const templates = new Map(Object.entries(TEMPLATES));
  const requests: GridRequest[] = grid.tabs().flatMap(({ sheetId, register, hidden }) => {
    const template = templates.get(register);
    const hide = which === 'daily' && !template?.visible;
    if (!template || hide === hidden) return [];
    return [{ updateSheetProperties: { properties: { sheetId, hidden: hide }, fields: 'hidden' } }];
  });
  if (requests.length) grid.write(requests, []);
  return {
    value: { changed: requests.length },
    message: say(which === 'all' ? 'tabs.all' : 'tabs.daily'),
  };
}
