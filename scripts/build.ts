import { distFiles, writeDist } from './dist';
import { root } from './install.mjs';
import { writeRegisters } from './registers-file';

const faults = writeRegisters();
if (faults.length === 0) await build().catch((fault: Error) => faults.push(fault.message));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

async function build(): Promise<void> {
  const files = await distFiles(root);
  writeDist(root, files);
  for (const [file, text] of files)
    console.log(`dist/${file}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
}
