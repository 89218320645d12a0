/**
 * Runs once before the server answers anything: what must not be wrong is found here, in one line, and not by a reader.
 * What the server does by itself begins here too.
 */
export async function register(): Promise<void> {
  // Next also bundles this file for its edge runtime, which has no database and no files to look at.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkStart } = await import('@/lib/http/start')
  await checkStart()
  const { keepForgetting } = await import('@/lib/auth/attempts')
  keepForgetting()
}
