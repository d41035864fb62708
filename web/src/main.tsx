import './styles/viewer.scss'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app.js'
import { SessionProvider } from './session/session-provider.js'

const place = document.getElementById('viewer')
if (place === null) throw new Error('the page has no place for the viewer')
const root = createRoot(place)

// A browser may freeze a page and show it again on Back, signed out or not. What it freezes is empty, and it asks anew.
window.addEventListener('pagehide', () => root.unmount())
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload()
})

root.render(
  <BrowserRouter>
    <SessionProvider>
      <App />
    </SessionProvider>
  </BrowserRouter>,
)
