const path = require('node:path');
const vm = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** What is compiled already in this worker: file -> its source then, and its script. */
const kept = new Map();

/**
 * jest's own runtime, except that a worker compiles each file once and not again for every test file: a script belongs to no
 * context, so each test file still runs its modules anew in a context of its own. Loading Strapi is five thousand files.
 * Whatever the scripts cannot do as jest's compiling does is left to jest: files with a dynamic import, which must find the
 * runtime of their own test file, and files with a mistake, so that jest tells of it.
 */
class KeepingRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    if (typeof executor?.compile !== 'function' || !Array.isArray(executor.injectedModuleParameters)) {
      throw new Error(
        'This version of jest compiles modules otherwise: see tests/helpers/keeping-runtime.js',
      );
    }
    const asJestDoes = executor.compile.bind(executor);
    executor.compile = (source, file) => {
      const context = this._environment.getVmContext();
      const script = context === null ? null : scriptOf(source, file, executor.injectedModuleParameters);
      return script === null ? asJestDoes(source, file) : script.runInContext(context);
    };
  }
}

/** The script of a file, made once for the same source; null where jest is to compile it. */
function scriptOf(source, file, parameters) {
  const known = kept.get(file);
  if (known?.source === source) return known.script;
  const script = isOrdinary(source, file) ? compile(source, file, parameters) : null;
  kept.set(file, { source, script });
  return script;
}

function isOrdinary(source, file) {
  return path.isAbsolute(file) && !source.startsWith('#!') && !/\bimport\s*(\(|\/|\.)/.test(source);
}

/** A script that gives the function with the module's parameters; its lines and columns are those of the file. */
function compile(source, filename, parameters) {
  const head = `(function (${parameters.join(', ')}) {`;
  try {
    return new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  } catch {
    return null;
  }
}

module.exports = KeepingRuntime;
