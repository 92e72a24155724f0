// Coming in: first set-up, sign-in, sessions, accounts and the roles given to them.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { type Permission, permissions, roles } from '../../kit/permission.ts'
import { agencyIdentity, signatory } from '../register/api.ts'
import { longest, shortest } from './password.ts'

export type AccessRefusal =
  | 'access.already-set-up'
  | 'access.not-set-up'
  | 'access.set-up-code'
  | 'access.kind-confirmation'
  | 'access.sign-in'
  | 'access.sign-in-wait'
  | 'access.password-weak'
  | 'access.password-wrong'
  | 'access.login-taken'
  | 'access.account-unknown'
  | 'access.account-closed'
  | 'access.person-unknown'
  | 'access.person-taken'
  | 'access.person-linked'
  | 'access.grant-unknown'
  | 'access.grant-dates'
  | 'access.grant-whole-agency'
  | 'access.grant-session'
  | 'access.last-admin'
  | 'access.session-unknown'
  | 'access.key-elsewhere'

const login = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(120)
  .regex(/^[a-z0-9@._-]+$/)
const password = z
  .string()
  .min(1)
  .max(longest * 4)
const newPassword = z
  .string()
  .min(shortest)
  .max(longest * 4)
const personName = z.string().trim().min(2).max(160)
const day = z.iso.date()
const done = z.object({})

export const houseReply = z.object({
  state: z.enum(['new', 'ready']),
  kind: z.enum(['contoh', 'nyata']).nullable(),
  agency: z.object({ name: z.string(), city: z.string(), zone: z.enum(['WIB', 'WITA', 'WIT']) }).nullable(),
  /** The server's clock at the reply, ISO; the offset of an example's clock in seconds. */
  now: z.iso.datetime(),
  clockOffsetSeconds: z.number(),
  secure: z.boolean(),
  version: z.string(),
})

export const showHouse = endpoint({
  name: 'access.show-house',
  method: 'GET',
  path: '/api/house',
  need: 'public',
  summary: 'State of the installation, agency and server clock',
  input: z.object({}),
  output: houseReply,
})

export const checkSetUpCode = endpoint({
  name: 'access.check-set-up-code',
  method: 'POST',
  path: '/api/set-up/code',
  need: 'public',
  summary: 'Whether the one-time set-up code is right',
  input: z.object({ code: z.string().trim().max(60) }),
  output: done,
})

/** What must be typed to choose, for ever. */
export const kindConfirmation = { contoh: 'CONTOH', nyata: 'NYATA' } as const

export const setUp = endpoint({
  name: 'access.set-up',
  method: 'POST',
  path: '/api/set-up',
  need: 'public',
  summary: 'First set-up: agency, first Admin Sistem, example or real for ever; signs the admin in',
  input: z.object({
    code: z.string().trim().max(60),
    agency: agencyIdentity.extend({ signatories: z.array(signatory).max(20) }),
    admin: z.object({ name: personName, login, password: newPassword, letterNumber: z.string().trim().min(1).max(120), letterDate: day }),
    kind: z.enum(['contoh', 'nyata']),
    confirmation: z.string().trim(),
    /** Example only: moves the installation's clock by so many seconds. */
    clockOffsetSeconds: z.number().int().min(-3_153_600_000).max(3_153_600_000).default(0),
  }),
  output: done,
})

export const signIn = endpoint({
  name: 'access.sign-in',
  method: 'POST',
  path: '/api/sign-in',
  need: 'public',
  summary: 'Sign in with login and password; refusals tell the seconds to wait',
  input: z.object({ login: z.string().trim().toLowerCase().min(1).max(200), password }),
  output: z.object({ mustChange: z.boolean() }),
})

export const signOut = endpoint({
  name: 'access.sign-out',
  method: 'POST',
  path: '/api/sign-out',
  need: 'signed-in',
  summary: 'End this session',
  input: z.object({}),
  output: done,
})

const grantReply = z.object({
  id: z.uuid(),
  role: z.enum(roles),
  unitId: z.uuid().nullable(),
  unitName: z.string().nullable(),
  sessionId: z.uuid().nullable(),
  validFrom: day,
  validTo: day.nullable(),
  letterNumber: z.string(),
  letterDate: day,
  revokedAt: z.iso.datetime().nullable(),
  inForce: z.boolean(),
})

export const showMe = endpoint({
  name: 'access.me',
  method: 'GET',
  path: '/api/me',
  need: 'signed-in',
  summary: 'The signed-in account, its roles in force and what they permit',
  input: z.object({}),
  output: z.object({
    accountId: z.uuid(),
    name: z.string(),
    login: z.string(),
    personId: z.uuid().nullable(),
    mustChange: z.boolean(),
    grants: z.array(grantReply),
    permissions: z.array(z.enum(Object.keys(permissions) as [Permission, ...Permission[]])),
  }),
})

export const changePassword = endpoint({
  name: 'access.change-password',
  method: 'POST',
  path: '/api/me/password',
  need: 'signed-in',
  summary: 'Change the own password; ends all other sessions of the account',
  input: z.object({ current: password, next: newPassword }),
  output: done,
})

const sessionReply = z.object({
  id: z.uuid(),
  device: z.string(),
  createdAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  own: z.boolean(),
})

export const listMySessions = endpoint({
  name: 'access.list-my-sessions',
  method: 'GET',
  path: '/api/me/sessions',
  need: 'signed-in',
  summary: 'Live sessions of the own account',
  input: z.object({}),
  output: z.object({ sessions: z.array(sessionReply) }),
})

export const endMySession = endpoint({
  name: 'access.end-my-session',
  method: 'POST',
  path: '/api/me/sessions/:id/end',
  need: 'signed-in',
  summary: 'End one session of the own account',
  input: z.object({ id: z.uuid() }),
  output: done,
})

const accountRow = z.object({
  id: z.uuid(),
  login: z.string(),
  name: z.string(),
  personId: z.uuid().nullable(),
  closedAt: z.iso.datetime().nullable(),
  mustChange: z.boolean(),
  lastSeenAt: z.iso.datetime().nullable(),
  roles: z.array(z.enum(roles)),
})

export const listAccounts = endpoint({
  name: 'access.list-accounts',
  method: 'GET',
  path: '/api/accounts',
  need: 'access.read',
  summary: 'Accounts with their roles in force',
  input: z.object({}),
  output: z.object({ accounts: z.array(accountRow) }),
})

export const showAccount = endpoint({
  name: 'access.show-account',
  method: 'GET',
  path: '/api/accounts/:id',
  need: 'access.read',
  summary: 'One account with all its grants and live sessions',
  input: z.object({ id: z.uuid() }),
  output: accountRow.extend({ grants: z.array(grantReply), sessions: z.array(sessionReply) }),
})

export const createAccount = endpoint({
  name: 'access.create-account',
  method: 'POST',
  path: '/api/accounts',
  need: 'access.write',
  summary: 'Create an account; the first password is shown once and must be changed',
  input: z.object({
    login,
    name: personName,
    nip: z
      .string()
      .regex(/^\d{18}$/)
      .nullable()
      .default(null),
  }),
  output: z.object({ id: z.uuid(), firstPassword: z.string() }),
})

/** Once only: who stands behind an account does not change. From then on the own-case rule knows the person. */
export const linkPerson = endpoint({
  name: 'access.link-person',
  method: 'POST',
  path: '/api/accounts/:id/person',
  need: 'access.write',
  summary: 'Tie an account to the employee behind it, by NIP',
  input: z.object({ id: z.uuid(), nip: z.string().regex(/^\d{18}$/) }),
  output: done,
})

export const resetPassword = endpoint({
  name: 'access.reset-password',
  method: 'POST',
  path: '/api/accounts/:id/password',
  need: 'access.write',
  summary: 'A new first password, shown once; ends the account’s sessions',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(300) }),
  output: z.object({ firstPassword: z.string() }),
})

export const closeAccount = endpoint({
  name: 'access.close-account',
  method: 'POST',
  path: '/api/accounts/:id/close',
  need: 'access.write',
  summary: 'Close an account and end its sessions',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(300) }),
  output: done,
})

export const grantRole = endpoint({
  name: 'access.grant-role',
  method: 'POST',
  path: '/api/accounts/:id/grants',
  need: 'access.write',
  summary: 'Give a role, for the whole agency or a unit and all below it, with dates and the letter behind it',
  input: z.object({
    id: z.uuid(),
    role: z.enum(roles),
    unitId: z.uuid().nullable(),
    /** For a Pengawas Ruang only: this one session (sesi) and no other room. */
    sessionId: z.uuid().nullable().default(null),
    validFrom: day,
    validTo: day.nullable(),
    letterNumber: z.string().trim().min(1).max(120),
    letterDate: day,
  }),
  output: z.object({ id: z.uuid() }),
})

export const revokeGrant = endpoint({
  name: 'access.revoke-grant',
  method: 'POST',
  path: '/api/accounts/:id/grants/:grantId/revoke',
  need: 'access.write',
  summary: 'Take a role back',
  input: z.object({ id: z.uuid(), grantId: z.uuid(), reason: z.string().trim().min(3).max(300) }),
  output: done,
})

export const endSession = endpoint({
  name: 'access.end-session',
  method: 'POST',
  path: '/api/accounts/:id/sessions/:sessionId/end',
  need: 'access.write',
  summary: 'End a session of an account',
  input: z.object({ id: z.uuid(), sessionId: z.uuid() }),
  output: done,
})
