import { assemble, type FileTexts } from './assemble'
import { checkFiles } from './check'
import { type Fault, FrameworkError } from './faults'
import type { FrameworkFiles } from './files'
import { type Located, parseFile } from './parse'
import { benchmarkFileSchema, frameworkFileSchema, indicatorFileSchema } from './schema'
import { checksFileSchema } from './schema-checks'
import type { Framework } from './types'

/**
 * Makes a framework of the texts of its files: framework.yaml, indicators/*.yaml, benchmarks/*.yaml, checks.yaml. The
 * same texts always give the same framework. Throws FrameworkError with every fault when a file is broken or they disagree.
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
  const [checks] = parseAll(checksFileSchema, (file) => file === 'checks.yaml')
  for (const file of ['framework.yaml', 'checks.yaml']) if (!texts.has(file)) faults.push(noFile(file))
  if (framework === undefined || checks === undefined || faults.length > 0) throw new FrameworkError(faults)
  return { framework, indicators, benchmarkSets, checks }
}

const noFile = (file: string): Fault => ({
  file,
  field: 'the whole file',
  line: null,
  found: 'no such file',
  expected: `one ${file} in the folder of the edition`,
  remedy: 'Look whether the folder is complete and the server was started in the project.',
})
