import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../scripts/install.mjs';
import { faultsOfLayout } from './layout';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Where the pictures go that a person looks through; not committed. */
export const SHOTS = join(root, '.cache', 'shots');

interface AxeFinding {
  id: string;
  impact: string | null;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Takes a picture of the page, under `name` below the folder of pictures. Nothing is clipped or lies over another. */
export async function look(page: Page, name: string): Promise<void> {
  const file = join(SHOTS, `${name}.png`);
  mkdirSync(join(file, '..'), { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  expect(await page.evaluate(faultsOfLayout), name).toEqual([]);
}

/** No fault that axe-core finds in the page is serious. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  expect(await seriousFaults(page), name).toEqual([]);
}

async function seriousFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  const findings = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: AxeFinding[] }> };
    };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary ?? ''}`),
    );
}
