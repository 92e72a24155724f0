// From the list of pages to the router: pages of the desk stand in the frame behind the sign-in; the
// verification of a document is open to anybody.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { Waiting } from '../kit/parts.tsx'
import { Desk } from './desk.tsx'
import { HouseGate } from './house.tsx'
import { NotFound } from './not-found.tsx'
import { pages } from './pages.ts'
import { Unwell } from './renewal.tsx'

const root = createRootRoute({ component: HouseGate, notFoundComponent: NotFound })
const open = createRoute({ getParentRoute: () => root, id: 'open', component: Outlet })
const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: Desk })

const routesOf = (parent: typeof open | typeof desk, publicOnes: boolean) =>
  pages
    .filter((page) => (page.need === 'public') === publicOnes)
    .map((page) =>
      createRoute({
        getParentRoute: () => parent as typeof desk,
        path: page.path,
        component: lazyRouteComponent(page.load, 'Page'),
      }),
    )

export const router = createRouter({
  routeTree: root.addChildren([open.addChildren(routesOf(open, true)), desk.addChildren(routesOf(desk, false))]),
  defaultPendingComponent: Waiting,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Unwell,
  scrollRestoration: true,
})
