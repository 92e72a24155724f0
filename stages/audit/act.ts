// What an act is called in the record: the room in which it happened, then what was done, such as
// `register.import-committed`. The name stays for as long as the record is kept.

export type Room =
  | 'audit'
  | 'standards'
  | 'register'
  | 'access'
  | 'documents'
  | 'instruments'
  | 'eligibility'
  | 'events'
  | 'schedule'
  | 'sittings'
  | 'invigilation'
  | 'ratings'
  | 'scoring'
  | 'objections'
  | 'talent'
  | 'placement'
  | 'development'
  | 'overview'
  | 'privacy'

export type Act = `${Room}.${string}`
