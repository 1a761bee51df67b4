import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OWNER, openSmallHome, type SmallHome } from './small-home';

const CODE = `
  const properties = () => PropertiesService.getScriptProperties();
  function remember(text) {
    const before = JSON.parse(properties().getProperty('seen') ?? '[]');
    properties().setProperty('seen', JSON.stringify([...before, text]));
  }
  function seen() { return JSON.parse(properties().getProperty('seen') ?? '[]') }
  function tick(e) { remember(new Date().toISOString()); return e }
  function tock() { remember('tock ' + new Date().toISOString()) }
  function again(e) {
    if (e) remember(new Date().toISOString());
    if (seen().length < 2) plan('again', [['after', 600000]]);
  }
  function who(e) {
    remember([e.authMode.toString(), String(e.triggerUid !== undefined),
      Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), e.user && e.user.getEmail()].join(' '));
  }
  function plan(name, steps) {
    let builder = ScriptApp.newTrigger(name).timeBased();
    for (const [method, ...args] of steps) {
      builder = builder[method](...args.map((arg) => ScriptApp.WeekDay[arg] ?? arg));
    }
    return builder.create().getUniqueId();
  }
  function planForm(name, id) { return ScriptApp.newTrigger(name).forForm(id).onFormSubmit().create().getUniqueId() }
  function planBook(name, event) { ScriptApp.newTrigger(name).forSpreadsheet('book')[event]().create() }
  function list() {
    return ScriptApp.getProjectTriggers().map((t) => [
      t.getHandlerFunction(), t.getEventType().toString(), t.getTriggerSource().toString(), t.getTriggerSourceId(),
    ]);
  }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
  function onOpen(e) { who(e) }
  function onEdit(e) { planBook('who', 'onEdit') }
`;

let home: SmallHome;
beforeEach(async () => {
  home = await openSmallHome({ 'code.js': CODE });
  home.clock.set(new Date('2026-01-07T10:00:00Z'));
});
afterEach(() => home.close());

const moveTo = (iso: string) => home.clock.moveTo(new Date(iso));
/** To the minute: the clock goes on while scripts run. */
const seenMinutes = async () =>
  ((await home.run('seen')) as string[]).map((text) => text.replace(/:\d\d\.\d+Z$/, ''));

describe('moving the clock', () => {
  test('runs every occurrence on the way, in order, each at its own time, and stays at the end', async () => {
    await home.run('plan', [
      'tick',
      [
        ['everyHours', 1],
        ['nearMinute', 30],
      ],
    ]);
    await home.run('plan', [
      'tock',
      [
        ['everyDays', 1],
        ['atHour', 12],
        ['nearMinute', 0],
      ],
    ]);
    await moveTo('2026-01-07T13:00:00Z');
    expect(await seenMinutes()).toEqual([
      '2026-01-07T10:30',
      '2026-01-07T11:30',
      'tock 2026-01-07T12:00',
      '2026-01-07T12:30',
    ]);
    expect(Math.abs(home.clock.now().getTime() - Date.parse('2026-01-07T13:00:00Z'))).toBeLessThan(
      2000,
    );
  });

  test('gives the run the fields of its time, in UTC', async () => {
    const id = await home.run('plan', ['tick', [['atDate', 2026, 1, 9]]]);
    await moveTo('2026-01-09T00:00:01Z');
    expect(home.executions.recent()[0]?.result).toEqual({
      ...{ authMode: 'FULL', triggerUid: id, timezone: 'UTC' },
      ...{ year: 2026, month: 1, 'day-of-month': 9, 'day-of-week': 5, 'week-of-year': 2 },
      ...{ hour: 0, minute: 0, second: 0 },
    });
  });

  test('does not go back', async () => {
    await expect(moveTo('2026-01-07T09:00:00Z')).rejects.toThrow(
      /^The clock stands at 2026-01-07T10:00:0\d\.\d+Z: it cannot go back to 2026-01-07T09:00:00\.000Z\.$/,
    );
  });

  test('follows a trigger that makes the next one', async () => {
    await home.run('again');
    await moveTo('2026-01-07T11:00:00Z');
    expect(await seenMinutes()).toEqual(['2026-01-07T10:10', '2026-01-07T10:20']);
  });
});

describe('the list', () => {
  test('keeps single runs after they have run', async () => {
    await home.run('plan', ['tick', [['after', 1000]]]);
    await moveTo('2026-01-07T11:00:00Z');
    await moveTo('2026-01-07T12:00:00Z');
    expect(await home.run('list')).toEqual([['tick', 'CLOCK', 'CLOCK', null]]);
    expect(await home.run('seen')).toHaveLength(1);
  });

  test('is each user’s own, and so is taking away', async () => {
    const other = { activeUser: 'other@example.com' };
    await home.run('planForm', ['who', 'form-1']);
    await home.run('planForm', ['tick', 'form-2'], other);
    expect(await home.run('list')).toEqual([['who', 'ON_FORM_SUBMIT', 'FORMS', 'form-1']]);
    await home.run('removeAll');
    expect(await home.run('list')).toEqual([]);
    expect(await home.run('list', [], other)).toHaveLength(1);
  });

  test('holds 20 triggers per user', async () => {
    for (let n = 0; n < 20; n++) await home.run('planForm', ['who', `form-${n}`]);
    await expect(home.run('planForm', ['who', 'one too many'])).rejects.toThrow(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });

  test('refuses minutes that Google has not', async () => {
    await expect(home.run('plan', ['tick', [['everyMinutes', 2]]])).rejects.toThrow(
      'Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });
});

describe('what people do', () => {
  test('opening runs the simple trigger, then the installed ones with the rights of their maker', async () => {
    await home.run('planBook', ['who', 'onOpen'], { activeUser: 'maker@other.com' });
    await home.triggers.opened('guest@example.com', 'page-1');
    await home.triggers.opened('stranger@far.org', 'page-1');
    expect(await home.run('seen')).toEqual([
      'LIMITED false guest@example.com guest@example.com guest@example.com',
      'FULL true  maker@other.com ',
      'LIMITED false  stranger@far.org ',
      'FULL true  maker@other.com ',
    ]);
  });

  test('a simple trigger may not make triggers', async () => {
    const box = { sheetId: 's', startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    await home.triggers.edited({ box, user: OWNER }, 'page-1').catch(() => {});
    expect(home.executions.recent()[0]?.error?.message).toBe(
      'You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });

  test('a form runs only the triggers of that form', async () => {
    await home.run('planForm', ['gone', 'form-1']);
    await home.triggers.formSubmitted('form-2', 'r');
    expect(home.executions.recent()[0]?.functionName).toBe('planForm');
    await home.triggers.formSubmitted('form-1', 'r');
    expect(home.executions.recent()[0]?.error?.message).toBe('Script function not found: gone');
  });
});

test('while time passes, due triggers run by themselves; what fell due meanwhile runs once', async () => {
  await home.run('plan', ['tick', [['everyMinutes', 1]]]);
  home.clock.set(new Date('2026-01-07T10:30:30Z'));
  await home.clock.start();
  expect(await seenMinutes()).toEqual(['2026-01-07T10:30']);
  await home.run('plan', ['tock', [['after', 500]]]);
  await expect.poll(() => home.run('seen'), { timeout: 5000 }).toHaveLength(2);
});
