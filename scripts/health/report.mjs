// @ts-check

/**
 * @typedef {import('../postgres/checks.mjs').Check} Check
 */

/**
 * One line for one check: `ok`, or what is wrong and what to do.
 * @param {Check} check
 */
export function reportLine({ name, problem, remedy }) {
  return problem === null ? `ok       ${name}` : `problem  ${name}: ${problem} ${remedy}`;
}

/**
 * A check whose failure is an error thrown by somebody else.
 * @param {string} name
 * @param {unknown} error
 * @returns {Check}
 */
export function failedCheck(name, error) {
  const { message, remedy = '' } = /** @type {{ message: string, remedy?: string }} */ (error);
  return { name, problem: message, remedy };
}
