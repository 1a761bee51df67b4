import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenServer, openServer } from './open-server';
import { PageLine } from './page-line';

const CODE = `
function addUp(a, b) { console.log('adding'); return a + b; }
function breakDown() { throw new TypeError('out of paper'); }
function giveDate() { return { at: new Date() }; }
function hidden_() { return 1; }
function ask() { return SpreadsheetApp.getUi().prompt('Name').getResponseText(); }
function invite() {
  MailApp.sendEmail({ to: 'a@example.com', subject: '<b>Hi</b>', body: 'text', htmlBody: '<p>formatted</p>' });
}
function makeForm() {
  const form = FormApp.create('Return');
  form.addTextItem().setTitle('Serial number').setRequired(true);
  form.setPublished(true);
  return form.getPublishedUrl();
}
function install() { ScriptApp.newTrigger('addUp').timeBased().everyHours(1).create(); }
`;

let server: OpenServer;

beforeAll(async () => {
  server = await openServer({
    'appsscript.json': '{ "timeZone": "Asia/Shanghai" }',
    'Code.js': CODE,
  });
});

afterAll(() => server?.close());

let lines = 0;

async function enter(options: { user?: string; session?: string } = {}): Promise<PageLine> {
  lines += 1;
  const line = new PageLine(server.url, { session: `session-${lines}`, ...options });
  return line;
}

function run(functionName: string) {
  const request = { functionName, kind: 'editor', activeUser: server.home.owner } as const;
  return server.home.executions.run(request);
}

/** Like `fetch`, which lets nobody say a false Host. */
function get(path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

function post(path: string, body: object, headers: Record<string, string> = {}) {
  return fetch(server.url + path, { method: 'POST', body: JSON.stringify(body), headers });
}

describe('who may come in', () => {
  test.each([
    ['its own name', {}, 200],
    ['localhost', { host: 'localhost:8777' }, 200],
    ['a foreign name that points here', { host: 'evil.example:8777' }, 403],
    ["a foreign page's script", { origin: 'http://evil.example' }, 403],
    ['a page without origin', { origin: 'null' }, 403],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }, 403],
  ])('answers %s', async (_who, headers, status) => {
    expect(await get('/api/executions', headers)).toBe(status);
  });

  test.each([['http://evil.example'], ['null']])('takes no socket from %s', async (origin) => {
    const line = new PageLine(server.url, { session: 'session-evil', origin });
    expect(await line.refused()).not.toBe('open');
  });

  test.each([
    '/nothing',
    '/page/../server.ts',
    '/page/nothing.js',
    '/fonts/other.woff2',
    '/guest/x',
  ])('has no %s', async (path) => expect(await get(path)).toBe(404));

  test('listens at one address of this computer only', async () => {
    await expect(fetch(`http://127.0.0.2:${server.port}/`)).rejects.toThrow();
  });
});

describe('files', () => {
  test('the page asks for nothing outside, and says so to the browser', async () => {
    const answer = await fetch(server.url);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await answer.text()).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test('what the browser has already is not sent again', async () => {
    const first = await fetch(`${server.url}/page/page.js`);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/page/page.js`, { headers: { 'if-none-match': etag } });
    expect([first.status, again.status]).toEqual([200, 304]);
  });

  test('a font with Chinese signs is there, for frames without origin too', async () => {
    const sheet = await (await fetch(`${server.url}/fonts/fonts.css`)).text();
    const path = /url\("([^"]*chinese-simplified-700[^"]*)"\)/.exec(sheet)?.[1];
    const font = await fetch(server.url + path);
    expect(font.headers.get('access-control-allow-origin')).toBe('*');
    expect((await font.arrayBuffer()).byteLength).toBeGreaterThan(1e6);
  });

  test('the workbook comes compressed, with the number of its last entry', async () => {
    const answer = await fetch(`${server.url}/api/snapshot`);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const { seq, workbook } = await answer.json();
    expect(seq).toBe(server.home.store.seq);
    expect(workbook.id).toBe(server.home.workbook.id);
  });
});

describe('a page', () => {
  test('is greeted as the owner when it names nobody', async () => {
    const line = await enter();
    expect(await line.next('welcome')).toMatchObject({
      user: 'owner@example.com',
      home: { owner: 'owner@example.com', timeZone: 'Asia/Shanghai', moving: false },
    });
    line.close();
  });

  test('brings a new person into the home, and the others hear of it', async () => {
    const line = await enter();
    const other = await enter({ user: 'new@example.com' });
    const { users } = await line.next('users');
    expect(users.map(({ email }) => email)).toContain('new@example.com');
    line.close();
    other.close();
  });

  test.each([
    ['addUp', [1, 2], { ok: true, value: 3 }],
    ['breakDown', [], { ok: false, message: 'TypeError: out of paper' }],
    ['giveDate', [], { ok: true, value: null }],
    ['hidden_', [], { ok: false, message: expect.stringContaining('hidden_') }],
    ['nothing', [], { ok: false, message: expect.stringContaining('nothing') }],
  ])('runs %s as google.script.run does', async (functionName, args, outcome) => {
    const line = await enter();
    await line.next('welcome');
    line.send({ kind: 'run', call: 7, from: 'page', functionName, args });
    expect(await line.next('ran')).toEqual({ kind: 'ran', call: 7, outcome });
    line.close();
  });

  test('hears of every log entry, in order', async () => {
    const line = await enter();
    await line.next('welcome');
    await run('invite');
    const { seq, collections } = await line.next('entry');
    expect(seq).toBe(server.home.store.seq);
    expect(collections).toContain('mail');
    line.close();
  });
});

describe('a question of a script', () => {
  async function asked(session: string) {
    const line = await enter({ session });
    await line.next('welcome');
    line.send({ kind: 'run', call: 1, from: 'page', functionName: 'ask', args: [] });
    return { line, question: await line.next('ask') };
  }

  test('waits for the answer of the person', async () => {
    const { line, question } = await asked('session-asked-1');
    line.send({ kind: 'answer', ask: question.ask, value: { button: 'OK', text: '轴承' } });
    expect((await line.next('ran')).outcome).toEqual({ ok: true, value: '轴承' });
    line.close();
  });

  test('ends unanswered when the page leaves', async () => {
    const { line } = await asked('session-asked-2');
    line.close();
    await expect
      .poll(
        () => server.home.executions.recent().find(({ functionName }) => functionName === 'ask'),
        { timeout: 10_000 },
      )
      .toMatchObject({ status: 'completed', result: '' });
  });

  test('survives a broken line', async () => {
    const { line, question } = await asked('session-asked-3');
    line.close('cut');
    const again = await enter({ session: 'session-asked-3' });
    await again.next('welcome');
    again.send({ kind: 'answer', ask: question.ask, value: { button: 'OK', text: 'late' } });
    await expect
      .poll(
        () => server.home.executions.recent().find(({ functionName }) => functionName === 'ask'),
        { timeout: 10_000 },
      )
      .toMatchObject({ status: 'completed', result: 'late' });
    again.close();
  });
});

describe('the clock', () => {
  test('moves on, runs what is due, and tells every page', async () => {
    await run('install');
    const line = await enter();
    const { home } = await line.next('welcome');
    const to = new Date(Date.parse(home.now) + 2 * 3_600_000).toISOString();
    const answer = await post('/api/clock', { to });
    expect((await answer.json()).now >= to).toBe(true);
    expect((await line.next('clock')).moving).toBe(true);
    await expect
      .poll(() => line.received.some((one) => one.kind === 'clock' && !one.moving), {
        timeout: 10_000,
      })
      .toBe(true);
    const { kind, functionName } = server.home.executions.recent()[0] ?? {};
    expect({ kind, functionName }).toEqual({ kind: 'clock', functionName: 'addUp' });
    line.close();
  });

  test('does not go back', async () => {
    expect((await post('/api/clock', { to: '2001-01-01T00:00:00Z' })).status).toBe(409);
    expect((await post('/api/clock', { to: 'yesterday' })).status).toBe(400);
  });
});

describe('panels', () => {
  test('a trigger is listed with its next run, and can be run now', async () => {
    const [trigger] = await (await fetch(`${server.url}/api/triggers`)).json();
    expect(trigger).toMatchObject({ functionName: 'addUp', eventType: 'CLOCK', disabled: false });
    expect(Date.parse(trigger.nextAt)).toBeGreaterThan(server.home.clock.now().getTime());
    const ran = await post(`/api/triggers/${trigger.id}/run`, {});
    expect(await ran.json()).toEqual({ status: 'completed' });
  });

  test("a mail's HTML cannot run or fetch anything", async () => {
    const [mail] = await (await fetch(`${server.url}/api/outbox`)).json();
    expect(mail.subject).toBe('<b>Hi</b>');
    const page = await fetch(`${server.url}/api/outbox/${mail.id}/html`);
    expect(await page.text()).toContain('<p>formatted</p>');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toMatch(/^sandbox (?!.*allow-(scripts|same-origin))/);
    expect(policy).toContain("default-src 'none'");
  });

  test('executions tell user, cost and log', async () => {
    const records = await (await fetch(`${server.url}/api/executions`)).json();
    const record = records.find(
      ({ functionName }: { functionName: string }) => functionName === 'addUp',
    );
    expect(record).toMatchObject({ user: expect.any(String), cost: { calls: expect.any(Number) } });
    expect(record.logs).toContainEqual({ level: 'log', text: 'adding' });
  });
});

describe('forms', () => {
  test('a customer fills in the page of a form', async () => {
    const { result: link } = await run('makeForm');
    const page = await (await fetch(link as string)).text();
    const field = /name="(entry\.\d+)"/.exec(page)?.[1] ?? '';
    const target = (link as string).replace('viewform', 'formResponse');
    const hand = (value: string) =>
      fetch(target, { method: 'POST', body: new URLSearchParams({ [field]: value }) });

    const empty = await hand('');
    expect(empty.status).toBe(422);
    const done = await hand('SN-1');
    expect(done.status).toBe(200);
    expect(await done.text()).toContain('Your response has been recorded');
  });

  test('speaks the language of the visitor', async () => {
    const { result: link } = await run('makeForm');
    const page = await fetch(link as string, { headers: { 'accept-language': 'zh-CN,zh;q=0.9' } });
    expect(await page.text()).toContain('lang="zh-CN"');
  });

  test('an unknown form is not found', async () => {
    expect(await get('/forms/d/e/1FAIpQLSnothing/viewform')).toBe(404);
  });
});
