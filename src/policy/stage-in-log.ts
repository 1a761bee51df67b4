/**
 * Where a request stands by what its acts wrote (`requests SH-2026-000001: stage=onSite, arrivedAt`), the oldest first; null
 * for a row that no act made.
 */
export function stageInLog(no: string, log: readonly { changes: string }[]): string | null {
  if (!log.length) return null;
  const stages = log.flatMap(({ changes }) =>
    changes
      .split('; ')
      .filter((change) => change.startsWith(`requests ${no}: `))
      .flatMap((change) => /\bstage=(\w+)/.exec(change)?.[1] ?? []),
  );
  return stages[stages.length - 1] ?? 'registered';
}
