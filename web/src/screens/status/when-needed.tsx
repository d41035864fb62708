import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { LoadingScreen, NotLoadedScreen } from './loading-screens.js'

/**
 * A screen whose code the browser asks for when somebody goes there, so that whoever opens a record does not wait for it.
 * Each is a component of its own: on the way from one to the next, the one left never stays in place of the one awaited.
 */
export function whenNeeded<Properties extends object>(load: () => Promise<ComponentType<Properties>>): ComponentType<Properties> {
  const Screen = lazy(async () => ({ default: await load().catch(asNotLoaded) }))
  return function WhenNeeded(properties: Properties) {
    return (
      <OrNotLoaded>
        <Suspense fallback={<LoadingScreen />}>
          <Screen {...properties} />
        </Suspense>
      </OrNotLoaded>
    )
  }
}

/** For code that does not come. A fault of a screen that did come is not hidden as one of these: it goes on to whoever catches it. */
class OrNotLoaded extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    if (!(error instanceof NotLoaded)) throw error
    return <NotLoadedScreen />
  }
}

class NotLoaded extends Error {}

function asNotLoaded(cause: unknown): never {
  throw new NotLoaded('the code of a screen did not come', { cause })
}
