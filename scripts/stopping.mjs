/**
 * An abort signal that fires on Ctrl-C, SIGTERM and a closed terminal. Further signals are ignored: stopping is under
 * way, and cutting it short would leave the database to recover at the next start.
 */
export function stopOnSignals() {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort())
  return controller.signal
}
