import { beforeEach, describe, expect, test } from 'vitest';
import type { Mutation } from '../../../local/host/contract';
import { Replica } from '../../../local/web/page/grid/replica';
import type { FromPage, Snapshot } from '../../../local/web/protocol';

function write(value: string, subUnitId = '1'): Mutation {
  return { id: 'sheet.mutation.set-range-values', params: { subUnitId, value } };
}

function insertRow(subUnitId = '1'): Mutation {
  return { id: 'sheet.mutation.insert-row', params: { subUnitId } };
}

function snapshot(seq: number): Snapshot {
  return { seq, workbook: { id: 'book', name: 'Book' } };
}

/** A page whose workbook is the list of what was done to it. */
class FakePage {
  done: Mutation[] = [];
  sent: FromPage[] = [];
  losses: (string | undefined)[] = [];
  shown = 0;
  moves = 0;
  /** Waiting for snapshots. */
  loads: ((snapshot: Snapshot) => void)[] = [];

  apply(mutations: Mutation[]): void {
    if (mutations.some(({ id }) => id === 'broken')) throw new Error('cannot be applied');
    this.done.push(...mutations);
  }
  reload(): Promise<Snapshot> {
    return new Promise((resolve) => this.loads.push(resolve));
  }
  send(message: FromPage): void {
    this.sent.push(message);
  }
  lost(message?: string): void {
    this.losses.push(message);
  }
  moved(): void {
    this.moves += 1;
  }
  at(seq: number): void {
    this.shown = seq;
  }
  async load(seq: number): Promise<void> {
    const [load] = this.loads.splice(0, 1);
    if (!load) throw new Error('The page asked for no snapshot.');
    this.done = [];
    load(snapshot(seq));
    await Promise.resolve();
    await Promise.resolve();
  }
}

let page: FakePage;
let replica: Replica;

beforeEach(() => {
  page = new FakePage();
  replica = new Replica(page, snapshot(10));
});

test('edits carry the last entry that the page has seen', () => {
  replica.entry({ kind: 'entry', seq: 11, mutations: [write('theirs')] });
  replica.edited([write('mine')]);
  expect(page.sent).toEqual([{ kind: 'edit', base: 11, mutations: [write('mine')] }]);
  expect(page.done).toEqual([write('theirs')]);
});

test('an own edit is not applied twice, and what the home did on top is', () => {
  replica.edited([write('mine')]);
  replica.own({ kind: 'own', seq: 11, more: [write('on top')] });
  expect(page.done).toEqual([write('on top')]);
  expect(page.shown).toBe(11);
});

test('an entry that the snapshot holds already is passed over', () => {
  replica.entry({ kind: 'entry', seq: 10, mutations: [write('old')] });
  expect(page.done).toEqual([]);
});

test("an own write that came after someone else's is put on top again: the home's order counts", () => {
  replica.edited([write('mine')]);
  replica.entry({ kind: 'entry', seq: 11, mutations: [write('theirs')] });
  replica.own({ kind: 'own', seq: 12, more: [] });
  expect(page.done).toEqual([write('theirs'), write('mine')]);
});

test("someone else's rows make earlier edits of the page impossible to undo", () => {
  replica.entry({ kind: 'entry', seq: 11, mutations: [insertRow()] });
  expect(page.moves).toBe(1);
});

describe('the workbook is loaded anew', () => {
  test.each([
    ['my write, their row', [write('mine')], [insertRow()]],
    ['my row, their write', [insertRow()], [write('theirs')]],
    ['my row, their row', [insertRow()], [insertRow()]],
  ])('when they cross in one tab: %s', (_what, mine, theirs) => {
    replica.edited(mine);
    replica.entry({ kind: 'entry', seq: 11, mutations: theirs });
    expect(page.loads).toHaveLength(1);
    expect(page.done).toEqual([]);
  });

  test('not when they cross in different tabs', () => {
    replica.edited([write('mine', '1')]);
    replica.entry({ kind: 'entry', seq: 11, mutations: [insertRow('2')] });
    expect(page.loads).toHaveLength(0);
    expect(page.done).toEqual([insertRow('2')]);
  });

  test('when the home refuses an edit, and the person is told why', async () => {
    replica.edited([write('mine')]);
    replica.refused({ kind: 'refused', reason: 'error', message: 'protected' });
    expect(page.losses).toEqual(['protected']);
    expect(page.loads).toHaveLength(1);
  });

  test('when the home has made something else of an edit', () => {
    replica.edited([write('mine')]);
    replica.own({ kind: 'own', seq: 11 });
    expect(page.loads).toHaveLength(1);
  });

  test('when an entry cannot be applied', () => {
    replica.entry({ kind: 'entry', seq: 11, mutations: [{ id: 'broken', params: {} }] });
    expect(page.loads).toHaveLength(1);
  });

  test('when entries came while the line was down', () => {
    replica.connected(10);
    expect(page.loads).toHaveLength(0);
    replica.connected(12);
    expect(page.loads).toHaveLength(1);
  });

  test('when the line broke before an edit was answered', () => {
    replica.edited([write('mine')]);
    replica.connected(10);
    expect(page.loads).toHaveLength(1);
  });
});

describe('while the workbook is being loaded', () => {
  beforeEach(() => {
    replica.edited([write('mine')]);
    replica.entry({ kind: 'entry', seq: 11, mutations: [insertRow()] });
  });

  test('entries wait, and those that the snapshot lacks are applied after it', async () => {
    replica.entry({ kind: 'entry', seq: 12, mutations: [write('in it')] });
    replica.entry({ kind: 'entry', seq: 13, mutations: [write('later')] });
    await page.load(12);
    expect(page.done).toEqual([write('later')]);
    expect(page.shown).toBe(13);
  });

  test('an edit that was accepted after all is applied to the new workbook', async () => {
    replica.own({ kind: 'own', seq: 14, more: [] });
    await page.load(12);
    expect(page.done).toEqual([write('mine')]);
  });

  test('an edit that was refused loads nothing a second time', async () => {
    await page.load(12);
    replica.refused({ kind: 'refused', reason: 'resync' });
    expect(page.losses).toEqual([undefined]);
    expect(page.loads).toHaveLength(0);
  });

  test('what the person does is lost, and told', () => {
    replica.edited([write('too early')]);
    expect(page.losses).toHaveLength(1);
    expect(page.sent).toHaveLength(1);
  });
});
