import { Outlet } from '@remix-run/react'
import { forAdministrators } from '#app/http/for-administrators.server.ts'
import { page } from '#app/http/page.server.ts'

/** For everybody else nothing below this address exists. */
export const loader = forAdministrators(page(() => null))

/** Each page stands in `AdminPage`, which has the navigation. */
export default function Admin() {
  return <Outlet />
}
