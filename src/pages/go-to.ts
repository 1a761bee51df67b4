import { closePage, type Failure, view } from './server';

/** Puts the cursor into a record's row, and leaves the page for it. Answers why it could not. */
export async function goTo(register: string, id: string): Promise<Failure | null> {
  const reply = await view('goTo', { register, id });
  if (!reply.ok) return reply;
  closePage();
  return null;
}
