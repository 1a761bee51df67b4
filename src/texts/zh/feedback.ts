/** Opinions and complaints, promises. */
export const feedback = {} as const;
