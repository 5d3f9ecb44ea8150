import { isRecord, RefusedRead } from './refusal';

/**
 * Comparisons in Strapi's query language. What Strapi does not check itself ends there as an error 500, so it is
 * checked here: operators that exist, lists where they belong, numbers where the field is one.
 */

const SINGLE_OPERATORS = [
  '$eq',
  '$eqi',
  '$ne',
  '$nei',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$null',
  '$notNull',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
];
const LIST_OPERATORS = ['$in', '$notIn'];
/** These compare a number as a number; the others compare texts, or ask whether there is a value. */
const CASTING_OPERATORS = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$notIn', '$between'];
const NUMBERS = ['integer', 'biginteger', 'decimal', 'float'];

/**
 * Checks what a field is compared with.
 *
 * @throws RefusedRead naming the operator.
 */
export function checkComparison(value: unknown, path: string, type: string): void {
  if (Array.isArray(value))
    return value.forEach((entry, index) => checkOperand(entry, `${path}[${index}]`, type, '$eq'));
  if (!isRecord(value)) return checkOperand(value, path, type, '$eq');
  for (const [operator, operand] of Object.entries(value)) {
    checkOperation(operator, operand, `${path}[${operator}]`, type);
  }
}

function checkOperation(operator: string, operand: unknown, path: string, type: string): void {
  if (operator === '$not') return checkComparison(operand, path, type);
  if (operator === '$between') return checkRange(operand, path, type);
  if (!SINGLE_OPERATORS.includes(operator) && !LIST_OPERATORS.includes(operator)) {
    throw new RefusedRead(path, 'is no operator');
  }
  const operands = Array.isArray(operand) ? operand : [operand];
  operands.forEach((entry, index) => checkOperand(entry, `${path}[${index}]`, type, operator));
}

function checkRange(operand: unknown, path: string, type: string): void {
  if (!Array.isArray(operand) || operand.length !== 2) throw new RefusedRead(path, 'needs two values');
  operand.forEach((entry, index) => checkOperand(entry, `${path}[${index}]`, type, '$between'));
}

function checkOperand(value: unknown, path: string, type: string, operator: string): void {
  if (Array.isArray(value) || isRecord(value)) throw new RefusedRead(path, 'must be a single value');
  if (NUMBERS.includes(type) && CASTING_OPERATORS.includes(operator) && !isNumeric(value)) {
    throw new RefusedRead(path, 'must be a number');
  }
}

function isNumeric(value: unknown): boolean {
  if (value === null || typeof value === 'number') return true;
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}
