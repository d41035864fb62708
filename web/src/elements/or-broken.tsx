import { Component, type ReactNode } from 'react'

interface Properties {
  readonly children: ReactNode
  /** Shown in place of what broke. */
  readonly instead: ReactNode
  /** Where somebody is: elsewhere it is tried again. */
  readonly at?: string
}

interface State {
  readonly broken: boolean
  readonly at: string | undefined
}

/** For a fault of the page itself: what broke is replaced, and whatever stands round it stays. What was thrown is told to nobody: it may hold data. */
export class OrBroken extends Component<Properties, State> {
  override state: State = { broken: false, at: this.props.at }

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true }
  }

  static getDerivedStateFromProps({ at }: Properties, state: State): State | null {
    return at === state.at ? null : { broken: false, at }
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children
  }
}
