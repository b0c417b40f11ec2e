import { useNavigation } from '@remix-run/react'

/** A thin line under the top edge while the next page is on its way; shows only when that takes a moment. */
export function NavigationLine() {
  const { state } = useNavigation()
  return <div className="navigation-line" data-busy={state === 'idle' ? undefined : true} aria-hidden="true" />
}
