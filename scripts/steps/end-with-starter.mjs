// Preloaded into the server: when its starter was killed and could not stop it, it ends by itself, so that the next
// start finds the port free.
const starter = process.ppid
setInterval(() => {
  if (process.ppid !== starter) process.kill(process.pid, 'SIGTERM')
}, 500).unref()
