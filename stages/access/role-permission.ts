// Which role carries which permission. One table decides every door of the house; what is not here
// is refused. Nobody who keeps the machine (Admin Sistem) reads results: domain rule on roles.
import type { Permission, Role } from '../../kit/permission.ts'

export const rolePermissions = {
  'admin-sistem': [
    'agency.read',
    'agency.write',
    'access.read',
    'access.write',
    'register.read',
    'register.import',
    'standards.read',
    'standards.write',
    'instruments.read',
    'audit.read',
  ],
  'admin-penilaian': [
    'agency.read',
    'register.read',
    'standards.read',
    'instruments.read',
    'sittings.read',
    'sittings.organise',
    'invigilation.run',
    'invigilation.read-code',
    'accommodations.read',
    'accommodations.write',
    'results.read',
    'results.score',
    'documents.read',
  ],
  panitia: [
    'agency.read',
    'register.read',
    'standards.read',
    'sittings.read',
    'sittings.organise',
    'invigilation.run',
    'invigilation.read-code',
    'accommodations.read',
  ],
  'pengawas-ruang': ['sittings.read', 'invigilation.run'],
  asesor: ['standards.read'],
  'ketua-tim': [
    'agency.read',
    'register.read',
    'standards.read',
    'instruments.read',
    'sittings.read',
    'sittings.admit-late',
    'results.read',
    'results.score',
    'results.trace',
    'documents.read',
  ],
  pyb: ['agency.read', 'register.read', 'standards.read', 'results.read', 'documents.read'],
  ppk: ['agency.read', 'register.read', 'standards.read', 'results.read', 'documents.read'],
  'kepala-bkpsdm': ['agency.read', 'register.read', 'standards.read', 'results.read', 'documents.read'],
  inspektorat: ['agency.read', 'access.read', 'register.read', 'standards.read', 'sittings.read', 'audit.read'],
} as const satisfies Record<Role, readonly Permission[]>

/** Roles whose sight is never narrowed to a unit: they keep the whole house or none of it. */
export const wholeAgencyRoles: readonly Role[] = ['admin-sistem', 'inspektorat', 'ppk']

/** Whether `role` carries `permission`. */
export function carries(role: Role, permission: Permission): boolean {
  return (rolePermissions[role] as readonly Permission[]).includes(permission)
}
