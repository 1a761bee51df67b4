import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { servicesText } from '../../local/offered/list';

const written = readFileSync(new URL('../../local/SERVICES.md', import.meta.url), 'utf8');

test('SERVICES.md lists what scripts find (node --import tsx local/offered/list.ts)', async () => {
  expect(await servicesText()).toBe(written);
});
