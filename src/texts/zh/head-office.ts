/** Escalation, expediting, contacts and difficulties. */
export const headOffice = {} as const;
