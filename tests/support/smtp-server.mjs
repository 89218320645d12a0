// node tests/support/smtp-server.mjs <port> [refusal code]: a mail server that keeps nothing: each message is a line of JSON
// on standard output. With a code it refuses every recipient. Whoever sends must give the name and password "post"/"secret".
import { SMTPServer } from 'smtp-server'

const [port = '0', refusal] = process.argv.slice(2)

const say = (said) => process.stdout.write(`${JSON.stringify(said)}\n`)

const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, done) =>
    username === 'post' && password === 'secret' ? done(null, { user: username }) : done(new Error('no')),
  onRcptTo: ({ address }, _session, done) => {
    if (!refusal) return done()
    say({ refused: address })
    done(Object.assign(new Error('mailbox is not for you, secret'), { responseCode: Number(refusal) }))
  },
  onData: (stream, session, done) => {
    const chunks = []
    stream.on('data', (chunk) => chunks.push(chunk))
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope
      say({ from: mailFrom.address, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() })
      done()
    })
  },
})
const listen = () => server.listen(Number(port), '127.0.0.1', () => say({ port: server.server.address().port }))
// A port that was given up may still be held for a moment.
server.on('error', (error) => error.code === 'EADDRINUSE' && setTimeout(listen, 100))
listen()
process.on('SIGTERM', () => process.exit(0))
