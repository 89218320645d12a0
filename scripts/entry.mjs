// The door of every command. Only what old versions of Node can read may stand here and in the files that import it
// directly, so that too old a Node is told so instead of stumbling over syntax. Nothing installed is imported either.

/** One line saying why this version of Node cannot run Citymark, or '' when it can. */
export function refuseNode(version) {
  const [major, minor] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  if (fits) return ''
  return `Node ${version} is not supported: Citymark needs 20.19 or newer (of 22: 22.12). Install one from nodejs.org.`
}

/** Runs a command: `load` imports it only after the version of Node was found to fit. */
export function enter(load) {
  const refusal = refuseNode(process.versions.node)
  if (refusal) {
    console.error(refusal)
    process.exitCode = 1
    return
  }
  load().catch(async (error) => {
    const { report } = await import('./fault.mjs')
    process.exitCode = report(error)
  })
}
