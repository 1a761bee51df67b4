import type { Home } from '../host/home';
import { NoWorkbook, type TakeFile } from '../host/workbook/xlsx/index';
import { json, Refusal, type Reply, type Visit } from './reply';
import type { Route } from './routes';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as a file of Excel, out and in. */
export function excelRoutes(home: Home): Route[] {
  const path = /^\/api\/workbook\.xlsx$/;
  return [
    { method: 'GET', path, answer: (visit) => give(home, visit) },
    { method: 'POST', path, answer: (visit) => take(home, visit) },
  ];
}

async function give({ workbook }: Home, { url }: Visit): Promise<Reply> {
  const tab = url.searchParams.get('tab') ?? undefined;
  const body = await workbook.excel.write(tab).catch((fault: Error) => {
    throw new Refusal(404, fault.message);
  });
  const name = encodeURIComponent(`${url.searchParams.get('name') || 'workbook'}.xlsx`);
  const headers = { 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  return { status: 200, type: XLSX, body: Buffer.from(body), headers };
}

async function take({ workbook }: Home, { url, bytes }: Visit): Promise<Reply> {
  const how = url.searchParams.get('how');
  if (!isWay(how)) throw new Refusal(400, 'how: wanted workbook or tabs.');
  try {
    return json({ tabs: await workbook.excel.take(await bytes(), how) });
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    throw new Refusal(fault instanceof NoWorkbook ? 415 : 422, (fault as Error).message);
  }
}

function isWay(how: string | null): how is TakeFile {
  return how === 'workbook' || how === 'tabs';
}
