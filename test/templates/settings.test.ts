import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TEMPLATES } from '../../src/workbook/registers.generated';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

test.each((TEMPLATES.settings.rows ?? []).map((row) => String(row.name)))(
  'the setting %s is read by something',
  (name) => {
    expect(sources).toMatch(new RegExp(`'${name}'|\\b${name}:`));
  },
);
