// @ts-check
import { installedDifference } from '../install/install.mjs';
import { requireNode } from '../processes/command.mjs';
import { failedCheck } from './report.mjs';

/**
 * @param {string} version
 * @returns {import('./report.mjs').Check}
 */
export function checkNode(version) {
  try {
    requireNode(version);
    return { name: `Node ${version}`, problem: null, remedy: '' };
  } catch (error) {
    return failedCheck(`Node ${version}`, error);
  }
}

/** @returns {import('./report.mjs').Check} */
export function checkInstall() {
  const name = 'packages match package-lock.json';
  try {
    const difference = installedDifference();
    const problem = difference === null ? null : `They differ in ${difference}.`;
    return { name, problem, remedy: 'Run npm start (or npm ci --include=dev).' };
  } catch (error) {
    return failedCheck(name, error);
  }
}
