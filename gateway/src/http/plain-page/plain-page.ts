import type { FastifyInstance } from 'fastify'
import { style } from './style.js'

const stylePath = '/plain-page.css'

/** A page of the gateway's own, for where the viewer is not loaded, or cannot be. `main` is HTML. */
export function plainPage({ title, main }: { readonly title: string; readonly main: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Crisis record</title>
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<header><a href="/">Crisis record</a></header>
<main>
${main}
</main>
</body>
</html>
`
}

export function addPlainPageStyle(app: FastifyInstance): void {
  app.get(stylePath, async (_request, reply) => reply.type('text/css; charset=utf-8').send(style))
}
