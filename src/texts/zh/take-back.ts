/** Not finished on the spot: pauses, taking back, returning, commissioning. */
export const takeBack = {} as const;
