import { writeRegisters } from './registers-file';

const faults = writeRegisters();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
