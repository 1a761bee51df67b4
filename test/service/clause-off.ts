import type { Company } from './company';

/** The policy as it stands from now on, without some clauses, or with other parameters: what "switched off" means. */
export function amendPolicy({ put, rows }: Company, clauses: Record<string, string>): void {
  const policyVersion = String(rows('policyVersions').length + 1);
  put('policyVersions', {
    ...{ policyVersion, kind: 'amend', status: 'approved', effectiveFrom: '2026-01-01' },
    approvedAt: `2026-01-01T09:00:0${policyVersion}`,
    frozen: JSON.stringify(clauses),
  });
}

export function switchOff(company: Company, ...clauses: string[]): void {
  amendPolicy(company, Object.fromEntries(clauses.map((clause) => [clause, 'off'])));
}
