import { createHash } from 'node:crypto';
import type { Clock, Documents, Ops } from './contract';

export interface User {
  email: string;
  name: string;
}

export interface Users {
  readonly owner: string;
  readonly ops: Ops;
  /** The owner first. */
  list(): User[];
  add(user: { email: string; name?: string }): void;
}

export interface UsersOptions {
  documents: Documents;
  clock: Clock;
  /** Takes the place of the owner that the folder knows. */
  owner?: string;
}

const USERS = 'users';
const HOME = 'home';
const OWNER = 'owner';
const DEFAULT_OWNER = 'owner@example.com';
const KEY_LIFE_MS = 30 * 86_400_000;

/** Who uses the workbook; the first is its owner. */
export function createUsers({ documents, clock, owner: wanted }: UsersOptions): Users {
  const known = documents.get<string>(HOME, OWNER);
  const owner = wanted ?? known ?? DEFAULT_OWNER;
  if (owner !== known) documents.put([{ collection: HOME, id: OWNER, value: owner }]);

  const add = ({ email, name }: { email: string; name?: string }) => {
    const before = documents.get<User>(USERS, email);
    const user = { email, name: name ?? before?.name ?? email.split('@')[0] ?? email };
    if (before?.name !== user.name) documents.put([{ collection: USERS, id: email, value: user }]);
  };
  if (!documents.get(USERS, owner)) add({ email: owner });

  return {
    owner,
    add,
    list() {
      const all = documents.list<User>(USERS).map(({ value }) => value);
      const isOwner = ({ email }: User) => email === owner;
      return [...all.filter(isOwner), ...all.filter((user) => !isOwner(user))];
    },
    ops: {
      /** One text per person and 30 days, that tells nothing of the person. */
      'session.temporaryKey': (_arg: undefined, { activeUser }) => {
        const period = Math.floor(clock.now().getTime() / KEY_LIFE_MS);
        return createHash('sha256').update(`${activeUser} ${period}`).digest('base64url');
      },
    },
  };
}
