/** Runs once before the server answers anything: what must not be wrong is found here, in one line, and not by a reader. */
export async function register(): Promise<void> {
  const { checkStart } = await import('@/lib/http/start')
  await checkStart()
}
