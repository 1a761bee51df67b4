/** Periodic calls. */
export const followUp = {} as const;
