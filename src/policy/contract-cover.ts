import type { Day } from './time';

export interface ServiceContract {
  no: string;
  customerNo: string;
  /** Several, parted by commas or 、; blank means all products of the customer. */
  serials: string;
  startOn: Day | '';
  endOn: Day | '';
  status: string;
}

export interface ContractProduct {
  serial: string;
  customerNo: string;
}

export interface Cover<C extends ServiceContract> {
  contract: C;
  by: 'serial' | 'customer';
}

/** The contract that covers a product on a day (R10); one that names the serial comes before one that covers all. */
export function findCover<C extends ServiceContract>(
  product: ContractProduct,
  contracts: readonly C[],
  on: Day,
): Cover<C> | null {
  const covers = contracts
    .filter((contract) => isInForce(contract, on))
    .map((contract) => ({ contract, by: coversBy(contract, product) }));
  const found = covers.find(({ by }) => by === 'serial') ?? covers.find(({ by }) => by !== null);
  return found?.by ? { contract: found.contract, by: found.by } : null;
}

/** Both its first and its last day are in force; without them nothing is. */
export function isInForce(contract: ServiceContract, on: Day): boolean {
  const { status, startOn, endOn } = contract;
  return status === 'active' && startOn !== '' && endOn !== '' && startOn <= on && on <= endOn;
}

function coversBy(
  contract: ServiceContract,
  product: ContractProduct,
): 'serial' | 'customer' | null {
  const listed = contract.serials
    .split(/[、,，;；\n]/)
    .map(serialKey)
    .filter(Boolean);
  if (listed.length > 0) return listed.includes(serialKey(product.serial)) ? 'serial' : null;
  return contract.customerNo !== '' && contract.customerNo === product.customerNo
    ? 'customer'
    : null;
}

function serialKey(serial: string): string {
  return serial.normalize('NFKC').trim().toUpperCase();
}
