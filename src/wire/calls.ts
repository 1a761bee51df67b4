import { googlePorts } from '../platform/ports';
import { refusal } from '../policy/refusal';
import { type Answer, runAct } from '../workbook/run-act';
import { type JobReport, runJobs } from '../workbook/run-jobs';
import { runView } from '../workbook/view';
import { acts, jobs, views } from './registry';

/** An execution may last six minutes, and all triggers of a day ninety. */
const TICK_BUDGET_MS = 240_000;

/**
 * Does one act for the person at the keyboard.
 * @param name of the act, as `registerRequest`
 * @param input its fields; `version` may say which version of the record the caller saw
 * @param key of the caller's own: a repeated key is answered as the first time
 */
export function act(name: unknown, input?: unknown, key?: unknown): Answer {
  const found = acts.find((one) => one.name === name);
  if (!found) return { ok: false, ...refusal('unknownAct', { act: String(name) }) };
  const fields = typeof input === 'object' && input !== null ? { ...input } : input;
  const version = (fields as { version?: unknown } | undefined)?.version;
  if (typeof version === 'number') delete (fields as { version?: unknown }).version;
  return runAct(
    {
      act: found,
      input: fields,
      source: 'page',
      ...(key === undefined || key === null ? {} : { key: String(key) }),
      ...(typeof version === 'number' ? { version } : {}),
    },
    googlePorts(),
  );
}

/** Reads one view for the person at the keyboard. */
export function view(name: unknown, params?: unknown): Answer {
  const found = views.find((one) => one.name === name);
  if (!found) return { ok: false, ...refusal('unknownView', { view: String(name) }) };
  return runView({ view: found, params: params ?? {}, source: 'page' }, googlePorts());
}

/** The clock trigger: gives every job its turn. */
export function tick(): JobReport[] {
  return runJobs(jobs, googlePorts(), TICK_BUDGET_MS);
}
