import type { IncomingMessage } from 'node:http'
import { isLoopback } from './reach'

/** The header in which the server tells its pages who is at the other end of the connection. */
export const peerHeader = 'x-citymark-peer'

/** Writes that header; what came from outside under its name is gone. */
export function tellPeer({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  const passedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  const peer = peerOf(socket.remoteAddress, passedOn)
  if (peer === null) delete headers[peerHeader]
  else headers[peerHeader] = peer
}

/**
 * The network address at the other end. Null where that is a proxy on this machine: all its readers come from there. Pure.
 */
export function peerOf(address: string | undefined, passedOn: boolean): string | null {
  const plain = address?.replace(/^::ffff:(?=[\d.]+$)/, '')
  return plain === undefined || (passedOn && isLoopback(plain)) ? null : plain
}
