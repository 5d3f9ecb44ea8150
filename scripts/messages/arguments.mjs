// @ts-check
import { Failure } from './failure.mjs';

/**
 * @typedef {{ words: string[], options: Record<string, string> }} Arguments
 */

/**
 * Splits a command line into words and `--name value` or `--name=value` options.
 * @param {string[]} argv
 * @param {string[]} allowed names of the options that this command knows
 * @returns {Arguments}
 */
export function readArguments(argv, allowed) {
  /** @type {Arguments} */
  const found = { words: [], options: {} };
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (!argument.startsWith('--')) found.words.push(argument);
    else index += readOption(found.options, argument.slice(2), argv[index + 1], allowed);
  }
  return found;
}

/**
 * Stores one option and says how many further arguments it used up.
 * @param {Record<string, string>} options
 * @param {string} text
 * @param {string | undefined} next
 * @param {string[]} allowed
 */
function readOption(options, text, next, allowed) {
  const [name = '', ...rest] = text.split('=');
  if (!allowed.includes(name)) throw new Failure(`There is no option --${name}.`, knownOptions(allowed));
  if (rest.length > 0) {
    options[name] = rest.join('=');
    return 0;
  }
  if (next === undefined || next.startsWith('--')) {
    throw new Failure(`The option --${name} needs a value.`, `Write --${name} VALUE.`);
  }
  options[name] = next;
  return 1;
}

/** @param {string[]} allowed */
function knownOptions(allowed) {
  return allowed.length === 0 ? '' : `Known options: ${allowed.map((name) => `--${name}`).join(', ')}.`;
}
