import { assemble, type FileTexts } from './assemble'
import { checkFiles } from './check'
import { type Fault, FrameworkError } from './faults'
import type { FrameworkFiles } from './files'
import { type Located, parseFile } from './parse'
import { benchmarkFileSchema, frameworkFileSchema, indicatorFileSchema } from './schema'
import type { Framework } from './types'

/**
 * Makes a framework of the texts of its files: framework.yaml, indicators/*.yaml, benchmarks/*.yaml. The same texts
 * always give the same framework. Throws FrameworkError with every fault when a file is broken or they disagree.
 */
export function compileFramework(texts: FileTexts): Framework {
  const files = parseFiles(texts)
  const faults = checkFiles(files)
  if (faults.length > 0) throw new FrameworkError(faults)
  return assemble(files, texts)
}

function parseFiles(texts: FileTexts): FrameworkFiles {
  const faults: Fault[] = []
  const parseAll = <T>(schema: Parameters<typeof parseFile<T>>[2], belongs: (file: string) => boolean): Located<T>[] =>
    [...texts].toSorted().flatMap(([file, text]) => {
      if (!belongs(file)) return []
      const result = parseFile(file, text, schema)
      if (result.kind === 'parsed') return [result.located]
      faults.push(...result.faults)
      return []
    })
  const [framework] = parseAll(frameworkFileSchema, (file) => file === 'framework.yaml')
  const indicators = parseAll(indicatorFileSchema, (file) => file.startsWith('indicators/'))
  const benchmarkSets = parseAll(benchmarkFileSchema, (file) => file.startsWith('benchmarks/'))
  if (framework === undefined && faults.length === 0) faults.push(noFramework)
  if (framework === undefined || faults.length > 0) throw new FrameworkError(faults)
  return { framework, indicators, benchmarkSets }
}

const noFramework: Fault = {
  file: 'framework.yaml',
  field: 'the whole file',
  line: null,
  found: 'no such file',
  expected: 'one framework.yaml in the folder of the edition',
  remedy: 'Look whether the folder is complete and the server was started in the project.',
}
