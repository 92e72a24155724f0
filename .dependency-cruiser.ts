// The walls of the house. One list of rooms, in the order of an assessment: imports point left only.
// `npm run walls` holds every import of the tree against these rules and names the one that is broken.
import type { Room } from './stages/audit/act.ts'

export const rooms = [
  'audit',
  'standards',
  'register',
  'access',
  'documents',
  'instruments',
  'eligibility',
  'events',
  'schedule',
  'sittings',
  'invigilation',
  'ratings',
  'scoring',
  'objections',
  'talent',
  'placement',
  'development',
  'overview',
  'privacy',
] as const satisfies readonly Room[]

/** Folders with code, as they are listed and cruised. */
export const folders = ['kit', 'database', 'server', 'stages', 'web', 'scripts', 'test', 'bench']

const tests = '[.](test|spec)[.]tsx?$'
/** The files of a room that may touch the world, by their last word: store, routes, jobs, and what starts threads. */
const world = '^stages/.*(^|/|-)(store|routes|jobs|writer|reader|worker|solver|press|print|hashing)[.]ts$'

const laterRooms = rooms.slice(0, -1).map((room, at) => ({
  name: 'later-room',
  comment: `${room} comes before what it imports: announce the work, or let the later room call this one.`,
  severity: 'error',
  from: { path: `^stages/${room}/`, pathNot: tests },
  to: { path: `^stages/(${rooms.slice(at + 1).join('|')})/` },
}))

export const rules = [
  ...laterRooms,
  {
    name: 'unknown-room',
    comment: 'Every room has its place in the list above.',
    severity: 'error',
    from: {},
    to: { path: '^stages/', pathNot: `^stages/(${rooms.join('|')})/` },
  },
  {
    name: 'store-from-pure',
    comment: 'A rule is given what it judges. Only store, routes and jobs load and save.',
    severity: 'error',
    from: { path: '^stages/', pathNot: [tests, world] },
    to: { path: [world, '^database/', '^server/', 'node_modules/(pg|kysely|fastify|graphile-worker)/'] },
  },
  {
    name: 'world-from-pure',
    comment: 'A rule needs no machine: of Node it may use what only computes.',
    severity: 'error',
    from: { path: '^stages/', pathNot: [tests, world] },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer|zlib)$' },
  },
  {
    name: 'server-from-stage',
    comment: 'A stage knows of the server how an endpoint meets its handler (server/serve.ts), nothing else.',
    severity: 'error',
    from: { path: '^stages/', pathNot: tests },
    to: { path: '^server/', pathNot: '^server/serve[.]ts$' },
  },
  {
    name: 'web-sees-only-api-and-pure',
    comment: 'A client may know what a call looks like and the rules; never what loads, saves or serves.',
    severity: 'error',
    from: { path: '^web/', pathNot: tests },
    to: { path: ['^(server|database|scripts|test|bench)/', world] },
  },
  {
    name: 'web-without-node',
    comment: 'A browser has no Node modules.',
    severity: 'error',
    from: { path: '^web/', pathNot: [tests, 'vite[.]config[.]ts$'] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'kit-is-pure',
    comment: 'The kit knows nobody.',
    severity: 'error',
    from: { path: '^kit/', pathNot: tests },
    to: { path: '.', pathNot: ['^kit/', 'node_modules/'] },
  },
  {
    name: 'database-imports-nothing-of-the-house',
    comment: 'The way to the data does not know what they mean.',
    severity: 'error',
    from: { path: '^database/', pathNot: tests },
    to: { path: '^(kit|stages|server|web|scripts|test|bench)/' },
  },
  {
    name: 'nothing-imports-scripts-or-test',
    comment: 'Scripts and tests may import every room; no room depends on them.',
    severity: 'error',
    from: { path: '^(kit|database|server|stages|web)/', pathNot: tests },
    to: { path: '^(scripts|test|bench)/' },
  },
  {
    name: 'no-cycles',
    comment: 'What needs each other is one thing: join it or cut it.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
  },
  {
    name: 'leads-nowhere',
    comment: 'The import names something that is not there.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
]
