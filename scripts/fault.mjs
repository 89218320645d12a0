/** Something that is wrong outside the program, said in one line, with what the reader can do about it. */
export class Fault extends Error {
  constructor(message, remedy) {
    super(message)
    this.name = 'Fault'
    this.remedy = remedy
  }
}

/** Work was given up because the user asked to stop. */
export class Stopped extends Error {
  constructor() {
    super('stopped')
    this.name = 'Stopped'
  }
}

const known = [
  [
    /ENOSPC|No space left on device|disk quota exceeded/i,
    () => new Fault('The disk is full.', 'Free some space (a first start needs about 1.5 GB), then start again.'),
  ],
  [
    // Only where npm says so: a database that cannot be reached has the same codes and another remedy.
    /npm (error|ERR!).*(ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED|ECONNRESET|TIMEDOUT|SOCKET_TIMEOUT)/,
    () =>
      new Fault(
        'The packages could not be fetched: no network.',
        'Check the connection (and the proxy, if you are behind one), then start again.',
      ),
  ],
  [
    /(^|Error: |npm error code )(EACCES|EPERM|EROFS)\b|^(initdb|FATAL): .*(Permission denied|Read-only file system)/m,
    (text) => {
      const path = /'(\/[^']+)'/.exec(text)?.[1]
      return new Fault(
        `A file or folder cannot be written${path ? `: ${path}` : '.'}`,
        'Give your user the right to write to the Citymark folder, then start again.',
      )
    },
  ],
]

/** Recognises well-known troubles in what a program printed or threw; undefined when it is none of them. */
export function recognise(text) {
  return known.find(([pattern]) => pattern.test(text))?.[1](text)
}

/** Prints an error for people (a fault in two lines, anything unforeseen with its stack); returns the exit code. */
export function report(error, print = console.error) {
  if (error instanceof Stopped) return 130
  const fault = error instanceof Fault ? error : recognise(String(error?.message ?? error))
  if (fault) print(`\n✗ ${fault.message}\n  ${fault.remedy}`)
  else print(error)
  return 1
}
