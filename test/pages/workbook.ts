import { loadSample } from '../../src/service/governance/load-sample';
import { acts, views } from '../../src/wire/registry';
import { type Answer, runAct } from '../../src/workbook/run-act';
import { setUp } from '../../src/workbook/set-up/set-up';
import { runView } from '../../src/workbook/view';
import { type FakePorts, fakePorts } from '../fakes/ports';

export const REGISTRAR = 'li@example.com';
export const SUPERVISOR = 'zhou@example.com';
export const TECHNICIAN = 'wu@example.com';
export const MANAGER = 'qian@example.com';

type Listed = { no: string; technician: string };

/** The project's acts and views on a workbook in memory, with the sample company in it. */
export interface Workbook {
  ports: FakePorts;
  act(name: string, input: unknown, key?: string): Answer;
  view(name: string, params: unknown): Answer;
  /** A request in this stage, and its technician. */
  requestAt(stage: string): Listed;
}

/** Made once for each language, and copied for each test. */
const made = new Map<string, FakePorts['grid']>();

function sampleGrid(language: 'zh' | 'en', now: string): FakePorts['grid'] {
  const ports = fakePorts({ now });
  setUp(ports, { language });
  loadSample(ports, acts);
  return ports.grid;
}

export function sampleWorkbook(language: 'zh' | 'en'): Workbook {
  const now = '2026-11-24T09:30:00';
  const base = made.get(language) ?? sampleGrid(language, now);
  made.set(language, base);
  return workbookOn(fakePorts({ now, grid: base.copy() }));
}

/** The project's acts and views on any workbook in memory. */
export function workbookOn(ports: FakePorts): Workbook {
  const workbook: Workbook = {
    ports,
    act(name, input, key) {
      const act = acts.find((one) => one.name === name);
      if (!act) throw new Error(`No act "${name}"`);
      const { version, ...fields } = input as { version?: number };
      return runAct({ act, input: fields, version, key, source: 'page' }, ports);
    },
    view(name, params) {
      const view = views.find((one) => one.name === name);
      if (!view) throw new Error(`No view "${name}"`);
      return runView({ view, params, source: 'page' }, ports);
    },
    requestAt(stage) {
      ports.user = MANAGER;
      const answer = workbook.view('queue', { stage });
      const [first] = answer.ok ? (answer.value as { requests: Listed[] }).requests : [];
      if (!first) throw new Error(`No request is ${stage}`);
      return first;
    },
  };
  return workbook;
}
