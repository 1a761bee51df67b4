import { defineEventPart } from './events';
import { call, defineService, missing, run } from './kernel';

class User {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

export function userOf(email: string): object {
  return missing('User', new User(email));
}

export function install(): void {
  defineEventPart('$user', userOf);
  defineService('Session', {
    getActiveUser: () => userOf(run().activeUser),
    getEffectiveUser: () => userOf(run().effectiveUser),
    getScriptTimeZone: () => run().timeZone,
    getTimeZone: () => run().timeZone,
    getActiveUserLocale: () => 'en',
    getTemporaryActiveUserKey: () => call<string>('session.temporaryKey'),
  });
}
