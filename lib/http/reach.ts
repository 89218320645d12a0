/** Who can reach a server. Pure. */

const ownNames = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

/** Does this name mean this machine and no other? */
export const isLoopback = (host: string): boolean => ownNames.has(host) || /^127(\.\d{1,3}){3}$/.test(host)

/** Demo accounts may exist only where nobody but this machine can come in: by the interface and by the public address. */
export const demoAccountsAreSafe = ({ host, publicUrl }: { host: string; publicUrl: string }): boolean =>
  isLoopback(host) && isLoopback(new URL(publicUrl).hostname)
