// Asks the part in this container whether it is ready. Used by the health checks of docker-compose.yml and deploy/Dockerfile.
const ready = await fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`, { signal: AbortSignal.timeout(4000) }).then(
  (answer) => answer.ok,
  () => false,
)
process.exitCode = ready ? 0 : 1
