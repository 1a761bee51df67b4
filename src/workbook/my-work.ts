import { refuse } from '../policy/refusal';
import { say, type TextKey } from '../texts/say';
import { fields, maybe, text } from './input';
import type { RegisterName } from './registers.generated';
import { defineView, type View, type ViewContext } from './view';

export type WorkName = 'day' | 'review' | 'board' | 'waiting';

/** What waits for people of some roles, as one page shows it. */
export interface Work {
  name: WorkName;
  /** Whose it is first; without any it is everybody's. */
  roles: readonly string[];
  registers: readonly RegisterName[];
  read(context: ViewContext<unknown>): object;
}

/** The page "My work": of each person, by role, one kind of work after the other; the first one unless another is asked for. */
export function makeMyWorkView(works: readonly Work[]): View {
  return defineView({
    name: 'myWork',
    params: fields({ work: maybe(text(20)) }),
    registers: [...new Set(works.flatMap((work) => work.registers))],
    read: (context) => {
      const { book, actor, now, params } = context;
      const own = works.filter((work) => isFor(work, actor.roles));
      const shown = params.work ? own.find(({ name }) => name === params.work) : own[0];
      if (!shown) return refuse('unknownWork', { found: params.work });
      return {
        language: book.language,
        now,
        user: { name: actor.name, email: actor.email },
        works: own.map(({ name }) => ({ code: name, label: say(`work.${name}` as TextKey) })),
        work: shown.name,
        ...shown.read(context),
      };
    },
  });
}

function isFor({ roles }: Work, held: readonly string[]): boolean {
  return roles.length === 0 || roles.some((role) => held.includes(role));
}
