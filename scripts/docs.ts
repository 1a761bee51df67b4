/** `npm run docs`: writes docs/requirements.md and docs/roles.md. */
import { writePages } from './doc-pages';

const faults = await writePages();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
