// @ts-check

const needsNothing = [
  '--help',
  '-h',
  '--version',
  '-v',
  '--listTests',
  '--showConfig',
  '--clearCache',
  '--init',
];

/**
 * Do these arguments of jest run anything that needs a database? Only where it is plain that they do
 * not is one spared: `--selectProjects unit`, or nothing but paths below tests/unit.
 * @param {string[]} args
 */
export function needsDatabase(args) {
  if (args.some((argument) => needsNothing.includes(argument))) return false;
  const projects = selectedProjects(args);
  if (projects.length > 0) return projects.some((name) => name !== 'unit');
  const paths = args.filter((argument) => !argument.startsWith('-') && argument.includes('/'));
  const others = args.filter((argument) => !argument.startsWith('-') && !argument.includes('/'));
  return (
    paths.length === 0 || others.length > 0 || !paths.every((file) => /(^|\/)tests\/unit(\/|$)/.test(file))
  );
}

/**
 * Do these arguments of jest run anything in a browser, for which the admin panel has to be built?
 * @param {string[]} args
 */
export function needsPanel(args) {
  const projects = selectedProjects(args);
  if (projects.length > 0) return projects.includes('desk');
  const patterns = args.filter((argument) => /tests\/(api|unit)/.test(argument));
  return patterns.length === 0;
}

/**
 * The names after --selectProjects, up to the next option.
 * @param {string[]} args
 * @returns {string[]}
 */
export function selectedProjects(args) {
  const joined = args.find((argument) => argument.startsWith('--selectProjects='));
  if (joined) return [joined.slice('--selectProjects='.length)];
  const start = args.indexOf('--selectProjects');
  if (start < 0) return [];
  const rest = args.slice(start + 1);
  const end = rest.findIndex((argument) => argument.startsWith('-'));
  return end < 0 ? rest : rest.slice(0, end);
}
