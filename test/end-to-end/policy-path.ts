import { expect } from 'vitest';
import type { Desk, Reply } from './desk';

/** Who drafts and who approves in the sample company. */
export const HQ_SERVICE = 'sun@example.com';
export const GENERAL_MANAGER = 'zhao@example.com';

export interface ClauseLine {
  clause: string;
  parameters?: string;
  active?: boolean;
}

/** Drafts a version and has it approved, through the acts; answers its number. */
export async function newVersion(
  desk: Desk,
  version: { lines?: ClauseLine[]; kind?: string; effectiveFrom: string },
): Promise<string> {
  const draft = await draftVersion(desk, version);
  expect(draft, JSON.stringify(draft)).toMatchObject({ ok: true });
  const policyVersion = String(draft.value?.policyVersion);
  const approved = await desk.act({
    as: GENERAL_MANAGER,
    act: 'approvePolicy',
    input: { policyVersion },
  });
  expect(approved, JSON.stringify(approved)).toMatchObject({ ok: true });
  return policyVersion;
}

export function draftVersion(
  desk: Desk,
  version: { lines?: ClauseLine[]; kind?: string; effectiveFrom: string },
): Promise<Reply> {
  return desk.act({
    as: HQ_SERVICE,
    act: 'draftPolicy',
    input: { kind: 'create', reason: '按实际情况调整', ...version },
  });
}
