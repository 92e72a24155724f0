// One entry for every endpoint of the house: how to ask for it about a given person, and what the
// request is about. The access walk fails when an endpoint has no entry, or an entry no endpoint.
import type { Concern } from '../../kit/permission.ts'
import { letterDefaults } from '../../stages/documents/letter-defaults.ts'
import { approved, assessed, type Target, type WalkWorld } from './walk.ts'

/** Whose case a request is: a target, and the account that asks (for requests about the own account). */
export type Asked = { readonly of: Target; readonly world: WalkWorld }
export type Sample = {
  /** The input; its `:names` are put into the path. */
  readonly input?: (asked: Asked) => Record<string, unknown>
  /** What the endpoint is about; left out: a list, or nobody in particular. */
  readonly about?: (asked: Asked) => Concern
  readonly file?: { readonly name: string; readonly bytes: Buffer }
}

const aPerson = ({ of }: Asked): Concern => ({ subjects: [of.person.id], unitPath: of.person.unitPath })
const anAccount = ({ of }: Asked): Concern => ({ subjects: [of.account.id] })
const theAgency = (): Concern => ({ subjects: [] })

const today = '2023-12-04'
const anywhere = '01890000-0000-7000-8000-000000000000'
const plain: Sample = {}
const onImport: Sample = { input: ({ world }) => ({ id: world.importId }), about: theAgency }
const onUnknown = (more: object): Sample => ({
  input: ({ world }) => ({ id: world.importId, kind: 'unit', code: 'UNOR-Dinas Cempaka', ...more }),
  about: theAgency,
})
const onAccount = (more: (asked: Asked) => object = () => ({})): Sample => ({
  input: (asked) => ({ id: asked.of.account.id, reason: 'Uji hak akses', ...more(asked) }),
  about: anAccount,
})
const anOidc = { issuer: 'https://sso.contoh.test', clientId: 'nawa', secret: null }
/** A batch that is not there, in the unit of the person asked about. */
const onSlips = (more: object = {}): Sample => ({
  input: ({ of }) => ({ id: anywhere, unitId: of.person.unitPath[0], ...more }),
  about: ({ of }) => ({ subjects: [], unitPath: of.person.unitPath }),
})
const onPrepared = (more: (asked: Asked) => object = () => ({})): Sample => ({
  input: (asked) => ({ id: asked.of.preparedId, ...more(asked) }),
  about: aPerson,
})
/** About a room: everybody on its list, and the room itself. */
const inRoom = (more: (asked: Asked) => object = () => ({}), which: 'preparedId' | 'openedId' = 'preparedId'): Sample => ({
  input: (asked) => ({ id: asked.of[which], ...more(asked) }),
  about: (asked) => ({ ...aPerson(asked), sessionId: asked.of[which] }),
})
const onRoom = (more: (asked: Asked) => object = () => ({})): Sample => ({
  input: (asked) => ({ id: asked.of.openedId, ...more(asked) }),
  about: (asked) => ({ ...aPerson(asked), sessionId: asked.of.openedId }),
})
const onSeat = (more: (asked: Asked) => object = () => ({})): Sample =>
  onRoom((asked) => ({ sittingId: asked.of.sittingId, ...more(asked) }))
/** An event that is not there: rights are decided before it is looked for. */
const onEvent = (more: (asked: Asked) => object = () => ({}), about?: Sample['about']): Sample => ({
  input: (asked) => ({ id: anywhere, ...more(asked) }),
  ...(about ? { about } : {}),
})
const onLetter = (more: (asked: Asked) => object = () => ({})): Sample => ({
  input: (asked) => ({ id: asked.of.letterId, ...more(asked) }),
  about: aPerson,
})
const aTemplate = { kind: 'permintaan-personel', ...letterDefaults['permintaan-personel'] }
const justThePerson = ({ of }: Asked): Concern => ({ subjects: [of.person.id] })
const anEvent = {
  ...{ title: 'Kegiatan uji', purpose: 'pemetaan', mode: 'tes-sendiri', zone: 'WIB' },
  ...{ startsOn: '2023-12-18', endsOn: '2023-12-19', asOf: '2023-12-18' },
}
const aBundle = {
  ...{ sittingId: anywhere, startedAt: '2023-12-04T01:00:00.000Z', finishedAt: null, finishedElapsed: null, agreement: null },
  ...{ answers: [], count: 0, receipt: null, mac: '0'.repeat(64) },
}
const policies = ({ world }: Asked) => ({ left: world.ids.policy, right: world.ids.policy })
const standards = ({ world }: Asked) => ({ left: world.ids.standard, right: world.ids.standard })
const identity = {
  name: 'Pemerintah Kabupaten Lain',
  kind: 'kabupaten',
  letterhead: ['Pemerintah Kabupaten Lain'],
  address: 'Jalan Lain',
  city: 'Kota Lain',
  zone: 'WIT',
}
const aList = { name: 'riwayat.csv', bytes: Buffer.from('NIP;TANGGAL PENILAIAN;PENYELENGGARA;JENJANG\n1;02-05-2023;Lembaga;Pelaksana') }
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

const quiet = { weekday: 5, starts: '11:30', ends: '13:00', name: 'Uji hak akses' }
const aDay = { date: '2023-12-18', half: 'sehari', reason: 'Uji hak akses' }
const aDuty = ({ of }: Asked) => ({ name: 'Piket uji', minimum: 1, personIds: [of.person.id] })
const onPlan = (more: (asked: Asked) => object = () => ({}), about?: (asked: Asked) => Concern): Sample => ({
  input: (asked) => ({ planId: anywhere, ...more(asked) }),
  ...(about ? { about } : {}),
})

/** About the bank: the agency's as a whole. */
const onItem = (more: (asked: Asked) => object = () => ({})): Sample => ({
  input: (asked) => ({ id: asked.world.ids.item, ...more(asked) }),
  about: theAgency,
})
const onForm = (more: (asked: Asked) => object = () => ({})): Sample => ({
  input: (asked) => ({ id: asked.world.ids.form, ...more(asked) }),
  about: theAgency,
})
const anItem = {
  ...{ measure: 'integritas', bracket: 'pelaksana', stem: 'Situasi untuk uji hak akses.' },
  options: [0, 1, 2].map((level) => ({ text: `Opsi ${level}`, level, rationale: 'Uji hak akses' })),
}
const anItemList = { name: 'soal.csv', bytes: Buffer.from('KODE;MENGUKUR;SITUASI;OPSI A;KUNCI A;OPSI B;KUNCI B\n1;Integritas;S;a;0;b;1') }
const noFacts = { n: null, reliability: '', panel: '', normGroup: '', responsible: '' }

export const samples: Readonly<Record<string, Sample>> = {
  // access
  'access.show-house': plain,
  'access.check-set-up-code': { input: () => ({ code: 'AAAAA-AAAAA-AAAAA-AAAAA' }) },
  'access.set-up': { input: () => ({ code: 'AAAAA' }) },
  'access.sign-in': { input: () => ({ login: 'siapa@contoh.test', password: 'bukan ini' }) },
  'access.sign-out': plain,
  'access.me': plain,
  'access.change-password': { input: () => ({ current: 'bukan ini', next: 'kata sandi baru panjang' }) },
  'access.list-my-sessions': plain,
  'access.end-my-session': { input: () => ({ id: anywhere }) },
  'access.list-accounts': plain,
  'access.show-account': { input: ({ of }) => ({ id: of.account.id }), about: anAccount },
  'access.create-account': {
    input: ({ of }) => ({ login: 'orang.baru@contoh.test', name: 'Orang Baru', nip: of.person.nip }),
    about: ({ of }) => ({ subjects: [of.person.id] }),
  },
  'access.link-person': {
    input: ({ of }) => ({ id: of.account.id, nip: of.person.nip }),
    about: ({ of }) => ({ subjects: [of.account.id, of.person.id] }),
  },
  'access.reset-password': onAccount(),
  'access.close-account': onAccount(),
  'access.grant-role': onAccount(() => ({
    role: 'asesor',
    unitId: null,
    validFrom: today,
    validTo: null,
    letterNumber: '800/2',
    letterDate: today,
  })),
  'access.revoke-grant': onAccount(({ of }) => ({ grantId: of.account.grantId })),
  'access.end-session': onAccount(({ of }) => ({ sessionId: of.account.sessionId })),

  'access.preview-slips': { input: ({ of }) => ({ way: 'orang', personIds: [of.person.id] }) },
  'access.issue-slips': { input: ({ of }) => ({ way: 'orang', personIds: [of.person.id] }) },
  'access.list-slip-batches': plain,
  'access.show-slip-batch': { input: () => ({ id: anywhere }) },
  'access.list-slips': onSlips(),
  'access.mark-slips': onSlips({ slipIds: [anywhere], receivedOn: today }),
  'access.fetch-slips': { input: () => ({ id: anywhere }) },
  'access.print-slip-receipt': onSlips(),
  'access.show-oidc': plain,
  'access.set-oidc': { input: () => ({ ...anOidc, nipClaim: 'nip', button: 'Masuk dengan SSO', enabled: false, withRoles: true }) },
  'access.test-oidc': { input: () => ({ ...anOidc, issuer: 'http://nawa.test' }) },
  'access.sign-in-ways': plain,
  'access.begin-oidc': { input: () => ({ origin: 'http://127.0.0.1' }) },
  'access.finish-oidc': { input: () => ({ query: 'code=a&state=b', browser: 'c' }) },
  'access.redeem-slip': { input: () => ({ login: '198506172010011999', code: 'AAAA AAAA', password: 'kata sandi baru panjang' }) },

  // audit
  'audit.list-entries': plain,
  'audit.show-entry': { input: ({ world }) => ({ id: world.ids.entry }) },
  'audit.show-chain': plain,
  'audit.verify-record': plain,
  'audit.export-entries': { input: () => ({ act: 'access.set-up' }) },

  // standards
  'standards.show-dictionary': plain,
  'standards.list-standards': plain,
  'standards.compare-standards': { input: standards },
  'standards.list-policies': plain,
  'standards.show-policy': plain,
  'standards.compare-policies': { input: policies },
  'standards.add-policy-version': {
    input: ({ world }) => ({
      from: world.ids.policy,
      title: 'Ketentuan uji',
      effectiveFrom: '2024-01-01',
      reason: 'Menguji siapa yang berhak mengubah ketentuan',
      changes: [{ key: 'grace.seconds', value: 60, basis: 'Uji hak', confirmed: false }],
    }),
  },
  'standards.add-standard-version': {
    input: ({ world }) => ({
      from: world.ids.standard,
      effectiveFrom: '2024-01-01',
      basis: 'Uji hak',
      confirmed: false,
      reason: 'Menguji siapa yang berhak mengubah standar',
      changes: [{ key: 'integritas', level: 5 }],
    }),
  },

  // register
  'agency.show': plain,
  'agency.update': { input: () => identity, about: theAgency },
  'agency.replace-signatories': { input: () => ({ signatories: [] }), about: theAgency },
  'agency.replace-logo': { about: theAgency, file: { name: 'logo.png', bytes: onePixel } },
  'agency.remove-logo': { about: theAgency },
  'agency.show-logo': plain,
  'register.list-units': plain,
  'register.list-positions': plain,
  'register.list-employees': plain,
  'register.export-employees': plain,
  'register.show-employee': { input: ({ of }) => ({ id: of.person.id }), about: aPerson },
  'register.start-import': { about: theAgency, file: { name: 'pegawai.csv', bytes: Buffer.from('NIP;NAMA\n1;2') } },
  'register.list-imports': { about: theAgency },
  'register.show-import': onImport,
  'register.list-import-rows': { input: ({ world }) => ({ id: world.importId, verdict: 'waiting' }), about: theAgency },
  'register.list-unknown': onImport,
  'register.map-unknown': { input: (asked) => ({ ...unknownUnit(asked), targetId: asked.world.units.a }), about: theAgency },
  'register.create-unknown': onUnknown({}),
  'register.create-all-unknown': onImport,
  'register.judge-import-again': onImport,
  'register.commit-import': onImport,
  'register.discard-import': onImport,
  'register.undo-import': onImport,
  'register.download-import-rows': onImport,
  'register.download-template': { about: theAgency },

  'register.list-accommodations': plain,
  'register.record-accommodation': { input: ({ of }) => ({ personId: of.person.id, ...approved }), about: aPerson },
  'register.revoke-accommodation': { input: ({ of }) => ({ id: of.accommodationId, reason: 'Uji hak akses' }), about: aPerson },
  'register.list-assessors': plain,
  'register.add-assessor': {
    input: ({ of }) => ({
      ...{ personId: of.person.id, level: 'ahli-madya', classes: ['pelaksana'], certificateNumber: '1' },
      ...{ validFrom: today, validTo: null },
    }),
    about: justThePerson,
  },
  'register.revoke-assessor': { input: () => ({ id: anywhere, reason: 'Uji hak akses' }), about: theAgency },
  'register.list-providers': plain,
  'register.add-provider': { input: () => ({ name: 'Lembaga Lain', kind: 'lembaga-lain' }), about: theAgency },
  'register.add-accreditation': {
    input: () => ({ id: anywhere, number: '1', category: 'A', classes: ['pelaksana'], validFrom: today, validTo: today }),
    about: theAgency,
  },
  'register.revoke-accreditation': { input: () => ({ id: anywhere, reason: 'Uji hak akses' }), about: theAgency },
  'register.list-assessments': { input: ({ of }) => ({ personId: of.person.id }), about: aPerson },
  'register.record-assessment': {
    input: ({ of }) => ({ personId: of.person.id, ...assessed, assessedOn: '2023-06-05' }),
    about: aPerson,
  },
  'register.revoke-assessment': { input: ({ of }) => ({ id: of.assessmentId, reason: 'Uji hak akses' }), about: aPerson },
  'register.preview-assessments': { about: theAgency, file: aList },
  'register.import-assessments': { input: () => ({ digest: '0'.repeat(64) }), about: theAgency, file: aList },
  'register.assessment-template': { about: theAgency },

  // eligibility
  'eligibility.list-due': plain,
  'eligibility.summary': plain,
  'eligibility.export': plain,

  // documents
  'documents.list-documents': plain,
  'documents.download-document': { input: ({ of }) => ({ id: of.documentId }), about: aPerson },
  'scoring.list-recaps': plain,
  'scoring.show-recap': { input: () => ({ id: anywhere }) },
  'scoring.recap-paper': { input: () => ({ id: anywhere }), about: theAgency },
  'scoring.recap-workbook': { input: () => ({ id: anywhere }), about: theAgency },
  'scoring.ask-pack': { input: () => ({ id: anywhere, kinds: ['laporan-individual'] }), about: theAgency },
  'scoring.list-packs': { input: () => ({ id: anywhere }), about: theAgency },
  'scoring.pack-file': { input: () => ({ id: anywhere }), about: theAgency },
  'documents.list-copies': { input: ({ of }) => ({ id: of.documentId }), about: aPerson },
  'documents.check-fingerprint': { input: () => ({ fingerprint: '0000 0000' }) },
  'documents.list-letters': { input: ({ of }) => ({ object: `uji:${of.person.id}` }) },
  'documents.letters-zip': { input: ({ of }) => ({ object: `uji:${of.person.id}` }) },
  'documents.letter-file': onLetter(() => ({ which: 'cetak' })),
  'documents.submit-letters': { input: ({ of }) => ({ ids: [of.letterId] }), about: theAgency },
  'documents.number-letters': {
    input: ({ of }) => ({ letters: [{ id: of.letterId, number: '800/1' }], dated: today }),
    about: theAgency,
  },
  'documents.upload-signed': { ...onLetter(() => ({ how: 'scan' })), file: { name: 'surat.pdf', bytes: Buffer.from('%PDF-1.7') } },
  'documents.decide-signed': onLetter(() => ({ agreed: true, reason: 'Uji hak akses' })),
  'documents.cancel-letter': onLetter(() => ({ reason: 'Uji hak akses' })),
  'documents.mark-received': onLetter(() => ({ by: 'Penerima Contoh', at: '2023-12-04T01:00:00.000Z' })),
  'documents.list-templates': plain,
  'documents.show-template': { input: () => ({ kind: 'permintaan-personel' }) },
  'documents.save-template': { input: () => ({ ...aTemplate, note: 'Uji hak akses' }), about: theAgency },
  'documents.preview-template': { input: () => aTemplate },

  // instruments
  'instruments.list-instruments': plain,
  'instruments.show-instrument': { input: ({ world }) => ({ id: world.ids.instrument }) },
  'instruments.add-instrument': { input: () => ({ name: 'Uji hak akses', method: 'Tes' }), about: theAgency },
  'instruments.list-statements': plain,
  'instruments.state-status': {
    input: ({ world }) => ({
      id: world.ids.instrument,
      status: 'uji-coba',
      evidence: 'Uji hak akses atas status',
      facts: noFacts,
      decidedOn: today,
    }),
    about: theAgency,
  },
  'instruments.decide-statement': { input: () => ({ id: anywhere, agreed: true }), about: theAgency },
  // items, keys and forms are the agency's as a whole
  'instruments.list-items': { about: theAgency },
  'instruments.show-item': onItem(),
  'instruments.write-item': { input: ({ world }) => ({ instrumentId: world.ids.instrument, code: 'UJI', ...anItem }), about: theAgency },
  'instruments.rewrite-item': onItem(() => anItem),
  'instruments.show-own-draft': onItem(),
  'instruments.read-item': onItem(() => ({ verdict: 'layak', note: 'Uji hak akses', keyed: { A: 0, B: 1, C: 2, D: 3 } })),
  'instruments.activate-items': { input: ({ world }) => ({ ids: [world.ids.item] }), about: theAgency },
  'instruments.withdraw-item': onItem(() => ({ reason: 'Uji hak akses' })),
  'instruments.show-keys': onItem(),
  'instruments.list-key-requests': plain,
  'instruments.ask-for-keys': {
    input: ({ world }) => ({ instrumentId: world.ids.instrument, purpose: 'Uji hak akses kunci' }),
    about: theAgency,
  },
  'instruments.decide-keys': { input: () => ({ id: anywhere, agreed: true }), about: theAgency },
  'instruments.export-items': { input: () => ({ id: anywhere }), about: theAgency },
  'instruments.item-template': { about: theAgency },
  'instruments.preview-items': { input: ({ world }) => ({ instrumentId: world.ids.instrument }), about: theAgency, file: anItemList },
  'instruments.import-items': {
    input: ({ world }) => ({ instrumentId: world.ids.instrument, digest: '0'.repeat(64) }),
    about: theAgency,
    file: anItemList,
  },
  'instruments.list-blueprints': plain,
  'instruments.write-blueprint': {
    input: ({ world }) => ({
      ...{ instrumentId: world.ids.instrument, class: 'pelaksana', minutes: 90 },
      rows: [{ measure: 'integritas', bracket: 'pelaksana', items: 3 }],
    }),
    about: theAgency,
  },
  'instruments.list-forms': plain,
  'sittings.form-exposure': plain,
  'instruments.show-form': { input: ({ world }) => ({ id: world.ids.form }) },
  'instruments.preview-form': onForm(),
  'instruments.build-form': {
    input: ({ world }) => ({ blueprintId: anywhere, code: 'UJI', title: 'Uji', itemIds: [world.ids.item] }),
    about: theAgency,
  },
  'instruments.change-form': onForm(({ world }) => ({ title: 'Uji', minutes: 60, itemIds: [world.ids.item] })),
  'instruments.assemble-forms': { input: () => ({ blueprintId: anywhere, code: 'UJI', title: 'Uji' }), about: theAgency },
  'instruments.withdraw-form': onForm(() => ({ reason: 'Uji hak akses' })),
  'instruments.panel-sheet': onForm(),
  'instruments.record-setting': { ...onForm(() => ({ heldOn: today })), file: anItemList },
  'instruments.ask-activation': onForm(() => ({ class: 'pelaksana' })),
  'instruments.decide-activation': { input: () => ({ id: anywhere, agreed: true }), about: theAgency },
  'instruments.activation-page': { input: () => ({ id: anywhere }) },

  // events: acts are about the event as a whole, or about the persons whom they single out
  'events.list-events': plain,
  'events.list-choices': plain,
  'events.create-event': { input: () => anEvent, about: theAgency },
  'events.show-event': onEvent(),
  'events.update-event': onEvent(() => ({ ...anEvent, version: 1 }), theAgency),
  'events.ask-for': onEvent(() => ({ act: 'terbitkan' }), theAgency),
  'events.decide': onEvent(() => ({ requestId: anywhere, agreed: true }), theAgency),
  'events.closing-figures': onEvent(),
  'events.part': onEvent(),
  'events.add-member': onEvent(() => ({ role: 'mitra', name: 'Dinas Contoh' }), theAgency),
  'events.end-member': onEvent(() => ({ memberId: anywhere, reason: 'Uji hak akses' }), theAgency),
  'events.replace-declared': onEvent(() => ({ sources: [] }), theAgency),
  'events.settle-totals': onEvent(() => ({ reason: 'Uji hak akses' }), theAgency),
  'events.decide-settlement': onEvent(() => ({ settlementId: anywhere, agreed: true }), theAgency),
  'events.list-readiness': onEvent(),
  'events.tick-readiness': onEvent(() => ({ key: 'ruang-diperiksa', done: true }), theAgency),
  'events.preview-participants': onEvent(({ of }) => ({ way: 'nama', personIds: [of.person.id] }), justThePerson),
  'events.add-participants': onEvent(({ of }) => ({ way: 'nama', personIds: [of.person.id] }), justThePerson),
  'events.remove-participants': onEvent(({ of }) => ({ personIds: [of.person.id], reason: 'Uji hak akses' }), justThePerson),
  'events.read-list': {
    ...onEvent(() => ({}), theAgency),
    file: { name: 'daftar.csv', bytes: Buffer.from('NIP;NAMA\n198506172010011999;Orang') },
  },
  'events.list-participants': onEvent(),
  'events.export-participants': onEvent(),
  'events.register-changes': onEvent(),
  'events.take-over-facts': onEvent(({ of }) => ({ personIds: [of.person.id] }), justThePerson),
  'events.show-agreement': onEvent(),
  'events.note-need': onEvent(() => ({ needed: true, reason: 'Uji hak akses' }), theAgency),
  'events.note-step': onEvent(
    ({ of }) => ({ kind: 'pencabutan', letterNumber: '1', letterDate: today, words: 'Uji hak akses', personIds: [of.person.id] }),
    justThePerson,
  ),
  'events.enter-clearance': onEvent(
    ({ of }) => ({ personId: of.person.id, point: 'disiplin', state: 'terpenuhi', source: 'Uji hak akses' }),
    justThePerson,
  ),

  // letters of an event
  'schedule.letter-plan': onEvent(),
  'schedule.make-letters': onEvent(() => ({ kind: 'keputusan-tim' }), theAgency),
  'schedule.letters-part': onEvent(),

  // schedule
  'schedule.list-venues': plain,
  'schedule.create-venue': { input: () => ({ name: 'Aula Uji', zone: 'WIB' }), about: theAgency },
  'schedule.update-venue': { input: () => ({ id: anywhere, name: 'Aula Uji', zone: 'WIB' }), about: theAgency },
  'schedule.create-room': { input: () => ({ id: anywhere, name: 'Ruang Uji', seats: 20, columns: 5 }), about: theAgency },
  'schedule.update-room': { input: () => ({ id: anywhere, name: 'Ruang Uji', seats: 20, columns: 5, active: true }), about: theAgency },
  'schedule.list-holidays': plain,
  'schedule.save-holiday': {
    input: () => ({ date: '2027-12-24', name: 'Hari uji', kind: 'libur-daerah', basis: 'Uji hak akses', confirmed: false }),
    about: theAgency,
  },
  'schedule.remove-holiday': { input: () => ({ date: '2023-12-25' }), about: theAgency },
  'schedule.list-quiet-times': plain,
  'schedule.create-quiet-time': { input: () => quiet, about: theAgency },
  'schedule.update-quiet-time': { input: () => ({ id: anywhere, ...quiet }), about: theAgency },
  'schedule.remove-quiet-time': { input: () => ({ id: anywhere }), about: theAgency },
  'schedule.show-rules': onEvent(),
  'schedule.save-settings': onEvent(
    () => ({ reservePercent: 5, unitCapPercent: 40, unitCapAtLeast: 1, reason: 'Uji hak akses' }),
    theAgency,
  ),
  'schedule.create-slots': onEvent(() => ({ dates: ['2023-12-18'], sessions: [{ starts: '07:30', ends: '10:00' }] }), theAgency),
  'schedule.update-slot': onEvent(() => ({ slotId: anywhere, starts: '07:30', ends: '10:00' }), theAgency),
  'schedule.remove-slot': onEvent(() => ({ slotId: anywhere }), theAgency),
  'schedule.use-room': onEvent(() => ({ roomId: anywhere }), theAgency),
  'schedule.leave-room': onEvent(() => ({ roomId: anywhere }), theAgency),
  'schedule.check-room': onEvent(() => ({ roomId: anywhere, checked: true }), theAgency),
  'schedule.close-room': onEvent(() => ({ roomIds: [anywhere], dates: ['2023-12-18'], reason: 'Uji hak akses' }), theAgency),
  'schedule.lift-closure': onEvent(() => ({ closureId: anywhere }), theAgency),
  'schedule.create-duty': onEvent((asked) => ({ unitId: anywhere, ...aDuty(asked) }), justThePerson),
  'schedule.update-duty': onEvent((asked) => ({ dutyId: anywhere, ...aDuty(asked) }), justThePerson),
  'schedule.remove-duty': onEvent(() => ({ dutyId: anywhere }), theAgency),
  'schedule.add-blackout': onEvent(() => ({ unitId: null, ...aDay }), theAgency),
  'schedule.remove-blackout': onEvent(() => ({ blackoutId: anywhere }), theAgency),
  'schedule.add-unavailable': onEvent(
    ({ of }) => ({ personIds: [of.person.id], dates: ['2023-12-18'], half: 'sehari', hard: true, reason: 'Uji hak akses' }),
    justThePerson,
  ),
  'schedule.remove-unavailable': onEvent(() => ({ unavailableId: anywhere }), theAgency),
  'schedule.move-alert': onEvent(
    ({ of }) => ({ personIds: [of.person.id], dates: ['2023-12-18'], into: 'susulan', reason: 'Uji hak akses' }),
    justThePerson,
  ),
  'schedule.defer-people': onEvent(({ of }) => ({ personIds: [of.person.id], reason: 'Uji hak akses' }), justThePerson),
  'schedule.undefer-person': onEvent(({ of }) => ({ personId: of.person.id }), justThePerson),
  'schedule.list-plans': onEvent(),
  'schedule.compute-plans': onEvent(() => ({ readings: [null] }), theAgency),
  'schedule.repair-plan': onEvent(() => ({}), theAgency),
  'schedule.show-plan': onPlan(),
  'schedule.stop-plan': onPlan(() => ({ keep: false }), theAgency),
  'schedule.discard-plan': onPlan(() => ({}), theAgency),
  'schedule.move-person': onPlan(
    ({ of }) => ({ personId: of.person.id, slotId: anywhere, roomId: anywhere, reason: 'Uji hak akses' }),
    justThePerson,
  ),
  'schedule.check-move': onPlan(({ of }) => ({ personId: of.person.id, slotId: anywhere, roomId: anywhere }), justThePerson),
  'schedule.compare-plans': onPlan(),
  'schedule.ask-publishing': onPlan(() => ({ reason: 'Uji hak akses' }), theAgency),
  'schedule.withdraw-publishing': onPlan(() => ({}), theAgency),
  'schedule.decide-publishing': onPlan(() => ({ agreed: true }), theAgency),
  'schedule.show-board': onEvent(),
  'schedule.list-loads': onEvent(),
  'schedule.show-room-session': onEvent(() => ({ slotId: anywhere, roomId: anywhere })),
  'schedule.show-seat': onEvent(({ of }) => ({ personId: of.person.id }), aPerson),
  'schedule.list-seats': onEvent(),
  'schedule.export-seats': onEvent(),
  'schedule.show-calendar': onEvent(),
  'schedule.export-travel': onEvent(),
  'schedule.show-substitutes': onEvent(),
  'schedule.export-substitutes': onEvent(),
  'schedule.name-substitute': onEvent(
    ({ of }) => ({ headId: of.person.id, personId: of.person.id, orderNumber: '1', orderDate: today }),
    justThePerson,
  ),
  'schedule.remove-substitute': onEvent(({ of }) => ({ headId: of.person.id }), justThePerson),
  'schedule.show-part': onEvent(),
  'schedule.show-reconciliation': onEvent(),

  // sittings: organisers
  'sittings.list-sessions': plain,
  'sittings.show-session': { input: ({ of }) => ({ id: of.openedId }), about: aPerson },
  'sittings.list-forms': plain,
  'sittings.create-session': {
    input: ({ world }) => ({
      title: 'Sesi uji',
      purpose: 'pemetaan',
      formId: world.ids.form,
      venue: 'Aula',
      room: 'Ruang 2',
      zone: 'WIB',
      opensAt: '2023-12-05T01:00:00Z',
      closesAt: '2023-12-05T09:00:00Z',
      minutes: 20,
    }),
  },
  'sittings.enrol-people': onPrepared(({ of }) => ({ personIds: [of.person.id] })),
  'sittings.issue-cards': onPrepared(),
  'sittings.open-session': onPrepared(),
  'sittings.find-people': onPrepared(),
  'sittings.pack-papers': onPrepared(),
  'sittings.list-proctors': onPrepared(),
  'sittings.assign-proctor': {
    input: ({ of }) => ({ id: of.preparedId, accountId: of.account.id, letterNumber: '800/31', letterDate: today }),
    about: (asked) => ({ ...aPerson(asked), subjects: [asked.of.person.id, asked.of.account.id] }),
  },
  'sittings.remove-proctor': onPrepared(() => ({ grantId: anywhere, reason: 'Uji hak akses' })),
  'sittings.close-session': { input: ({ of }) => ({ id: of.openedId }), about: aPerson },

  // papers of the plan in force, and messages
  'schedule.list-papers': onEvent(() => ({}), theAgency),
  'schedule.print-paper': onEvent(() => ({ kind: 'denah' }), theAgency),
  'schedule.list-messages': onEvent(),
  'schedule.update-message': { input: () => ({ kind: 'susulan', text: 'Yth. {{nama}}, sesi susulan.' }) },
  'schedule.export-messages': onEvent(() => ({ kind: 'susulan' })),

  // sittings and presence of an event
  'sittings.show-event': onEvent(),
  'sittings.choose-papers': onEvent(
    () => ({ classes: [{ class: 'pelaksana', papers: [{ formId: anywhere, makeupOnly: false }] }] }),
    theAgency,
  ),
  'sittings.make-sessions': onEvent(() => ({}), theAgency),
  'sittings.list-card-groups': onEvent(),
  'sittings.print-cards': onEvent(() => ({ sittingIds: [anywhere], title: 'Uji hak akses' }), theAgency),
  'sittings.show-event-proctors': onEvent(),
  'sittings.assign-proctors': onEvent(
    ({ of }) => ({ duties: [{ sessionId: anywhere, accountId: of.account.id }], letterNumber: '800/31', letterDate: today }),
    ({ of }) => ({ subjects: [of.account.id, of.person.id] }),
  ),
  'sittings.move-proctor': onEvent(() => ({ grantId: anywhere, toSessionId: anywhere, reason: 'Uji hak akses' }), theAgency),
  'invigilation.show-outside': onEvent(),
  'invigilation.read-outside': {
    ...onEvent(() => ({ date: today }), theAgency),
    file: { name: 'hadir.csv', bytes: Buffer.from('NIP;KEHADIRAN\n198506172010011999;Hadir') },
  },
  'invigilation.note-outside': onEvent(
    ({ of }) => ({ date: today, source: 'Uji hak akses', rows: [{ personId: of.person.id, state: 'hadir' }] }),
    justThePerson,
  ),
  'invigilation.decide-outside': onEvent(
    ({ of }) => ({ personIds: [of.person.id], decision: 'tidak-susulan', reason: 'Uji hak akses' }),
    justThePerson,
  ),
  'invigilation.show-event-day': onEvent(),
  'invigilation.decide-absences': onEvent(
    () => ({ sittingIds: [anywhere], decision: 'tidak-susulan', reason: 'Uji hak akses' }),
    theAgency,
  ),
  'invigilation.count-event': onEvent(() => ({}), theAgency),
  'invigilation.list-papers': onEvent(() => ({}), theAgency),
  'invigilation.print-day-record': onEvent(() => ({ date: today, signers: [{ office: 'Ketua Panitia', name: 'Uji' }] }), theAgency),
  'invigilation.download-day-record': onEvent(() => ({ date: today, version: 1 }), theAgency),
  'invigilation.download-chain-head': onEvent(() => ({ date: today, version: 1 }), theAgency),
  'invigilation.print-report': onEvent(() => ({ signers: [{ office: 'Ketua Panitia', name: 'Uji' }] }), theAgency),
  'invigilation.download-report': onEvent(() => ({ version: 1 }), theAgency),
  'invigilation.ask-package': onEvent(() => ({}), theAgency),
  'invigilation.download-package': onEvent(() => ({}), theAgency),
  'invigilation.show-part': onEvent(),

  // sittings: the participant; no request names a sitting
  'sittings.sign-in': { input: () => ({ nip: '198506172010011999', pin: 'AAAA' }) },
  'sittings.sign-out': plain,
  'sittings.exam-state': plain,
  'sittings.agree': { input: () => ({ version: 'tidak ada', language: 'id' }) },
  'sittings.start': plain,
  'sittings.show-paper': plain,
  // an item that is on no form: the answer path keeps what it takes, and nothing may stay here
  'sittings.save-answer': { input: () => ({ seq: 500, itemId: anywhere, choice: 'A', clickedAt: '2023-12-04T01:00:00.000Z' }) },
  'sittings.submit': plain,
  'sittings.show-receipt': plain,
  'sittings.show-pack': plain,
  'sittings.pulse': plain,
  'sittings.exam-events': plain,
  'sittings.send-notes': { input: () => ({ notes: [{ key: 'uji-1', kind: 'left-window', ago: 3, seconds: 5 }] }) },
  'sittings.ask-help': { input: () => ({ text: 'Layar saya gelap' }) },
  'sittings.send-bundle': { input: () => aBundle },

  // sittings: the room on the day
  'sittings.start-room': onRoom(),
  'sittings.pause-room': onRoom(() => ({ reason: 'Uji hak akses' })),
  'sittings.resume-room': onRoom(),
  'sittings.extend-room': onRoom(() => ({ seconds: 60, reason: 'Uji hak akses' })),
  'sittings.compensate': onSeat(() => ({ seconds: 60, reason: 'Uji hak akses' })),
  'sittings.close-room': onRoom(),
  'sittings.free-device': onSeat(),
  'sittings.decide-device': onRoom(() => ({ requestId: anywhere, allowed: true })),
  'sittings.read-start-code': onRoom(() => ({ reason: 'Uji hak akses' })),
  'sittings.hand-in-bundles': onRoom(() => ({ bundle: aBundle })),
  'sittings.list-late': onRoom(),
  'sittings.ask-late': onSeat(() => ({ reason: 'Uji hak akses' })),
  'sittings.decide-late': onSeat(() => ({ admitted: false, reason: 'Uji hak akses' })),

  // invigilation
  'invigilation.list-rooms': plain,
  'invigilation.show-room': inRoom(),
  'invigilation.room-events': inRoom(),
  'invigilation.show-seat': inRoom(({ of }) => ({ sittingId: of.sittingId }), 'openedId'),
  'invigilation.find-seat': inRoom(({ of }) => ({ code: of.person.nip })),
  'invigilation.check-in': inRoom(({ of }) => ({ sittingId: of.sittingId, identityKind: 'ktp' }), 'openedId'),
  'invigilation.undo-attendance': inRoom(({ of }) => ({ sittingId: of.sittingId, reason: 'Uji hak akses' }), 'openedId'),
  'invigilation.record-absence': inRoom(({ of }) => ({ sittingIds: [of.sittingId], kind: 'sakit', hasDocument: true })),
  'invigilation.record-incident': inRoom(() => ({ kind: 'listrik', text: 'Listrik padam', fromAt: '2023-12-04T01:00:00.000Z' })),
  'invigilation.end-incident': inRoom(() => ({ incidentId: anywhere, toAt: '2023-12-04T01:00:00.000Z' })),
  'invigilation.mark-helped': inRoom(({ of }) => ({ sittingId: of.sittingId }), 'openedId'),
  'invigilation.room-package': inRoom(),
  'invigilation.report-readiness': {
    input: () => ({ roomCode: 'AAAA-AAAA', seat: 1, checks: [{ key: 'clock', ok: true, value: 12 }] }),
  },
  'invigilation.show-record': inRoom(),
  'invigilation.print-record': inRoom(() => ({
    proctors: [{ name: 'Pengawas Contoh' }],
    responsible: { name: 'Penanggung Jawab', office: 'Kepala Bidang' },
  })),
  'invigilation.download-record': inRoom(() => ({ version: 1 })),

  // scoring
  'scoring.list-runs': plain,
  'scoring.show-run': { input: ({ of }) => ({ id: of.runId }), about: aPerson },
  'scoring.score-again': {
    input: ({ of }) => ({ sittingId: of.sittingId, reason: 'Menguji siapa yang berhak mengolah ulang' }),
    about: aPerson,
  },
  'scoring.list-events': plain,
  'scoring.show-event': onEvent(),
  'scoring.process-event': onEvent(() => ({}), theAgency),
  'scoring.list-cases': onEvent(),
  'scoring.show-case': { input: ({ of }) => ({ id: of.runId }), about: aPerson },
  'scoring.decide-case': { input: ({ of }) => ({ id: of.runId, decision: 'setuju' }), about: aPerson },
  'scoring.approve-batch': onEvent(() => ({}), theAgency),
  'scoring.decide-batch': onEvent(() => ({ accepted: true }), theAgency),
  'scoring.list-event-items': onEvent(),
  'scoring.annulment-effect': onEvent(() => ({ itemId: anywhere }), theAgency),
  'scoring.ask-annulment': onEvent(() => ({ itemId: anywhere, reason: 'Dua pilihan sama benarnya' }), theAgency),
  'scoring.decide-annulment': onEvent(() => ({ agreed: true }), theAgency),
  'scoring.show-part': onEvent(),
  'scoring.list-quality': plain,
  'scoring.show-quality': onEvent(() => ({ formId: anywhere })),
  'scoring.ask-quality': onEvent(),
  'scoring.print-quality': onEvent(() => ({ formId: anywhere })),
  'scoring.show-similarity': onEvent(),

  // the own place
  'own.show-data': plain,
  'own.fetch-copy': { input: () => ({ format: 'json' }) },
  'own.file-request': { input: () => ({ kind: 'perbaikan', words: 'Uji hak akses' }), about: justThePerson },
  'own.list-results': plain,
  'own.show-result': { input: ({ of }) => ({ id: of.runId }), about: justThePerson },
  'own.fetch-report': { input: ({ of }) => ({ id: of.runId }), about: justThePerson },
  'own.list-looks': plain,
  'own.list-sittings': plain,

  // handing over and talks
  'scoring.list-handover-events': plain,
  'scoring.show-handover': onEvent(),
  'scoring.list-handover-people': onEvent(),
  'scoring.export-handover': onEvent(),
  'scoring.show-handover-part': onEvent(),
  'scoring.ask-wave': onEvent(() => ({ classes: ['pengawas'], plannedOn: today, feedbackWay: 'perorangan' }), theAgency),
  'scoring.ask-withdrawal': onEvent(() => ({ reason: 'Uji hak akses penarikan' }), theAgency),
  'scoring.decide-wave': onEvent(() => ({ agreed: true }), theAgency),
  'scoring.make-wave-letters': onEvent(() => ({}), theAgency),
  'scoring.list-feedback-events': plain,
  'scoring.list-feedback': onEvent(),
  'scoring.plan-feedback': onEvent(
    ({ of }) => ({ personIds: [of.person.id], date: today, starts: '09:00', place: 'Ruang rapat', holderId: anywhere }),
    aPerson,
  ),
  'scoring.cancel-feedback': onEvent(() => ({ reason: 'Uji hak akses' }), theAgency),
  'scoring.note-feedback': onEvent(({ of }) => ({ personId: of.person.id, attendance: 'tidak-hadir', absenceKind: 'sakit' }), theAgency),
  'scoring.feedback-record': onEvent(({ of }) => ({ personId: of.person.id }), theAgency),
  'scoring.upload-feedback-scan': {
    ...onEvent(({ of }) => ({ personId: of.person.id }), theAgency),
    file: { name: 'pindai.pdf', bytes: Buffer.from('%PDF-1.7') },
  },
  'scoring.feedback-scan': onEvent(({ of }) => ({ personId: of.person.id }), theAgency),
  'own.list-feedback': plain,
  'own.confirm-feedback': onEvent(() => ({ agreed: true }), theAgency),

  // objections
  'objections.open-of': plain,
  'objections.list': plain,
  'objections.show-statistics': plain,
  'objections.export': plain,
  'objections.show': onEvent(() => ({}), theAgency),
  'objections.list-results-of': { input: ({ of }) => ({ personId: of.person.id }), about: aPerson },
  'objections.register': {
    input: ({ of }) => ({ personId: of.person.id, sittingId: of.sittingId, reason: 'Uji hak akses', receivedOn: today }),
    about: aPerson,
  },
  'objections.attach': { ...onEvent(() => ({}), theAgency), file: { name: 'bukti.pdf', bytes: Buffer.from('%PDF-1.7') } },
  'objections.download-attachment': onEvent(() => ({ fileId: anywhere }), theAgency),
  'objections.decide-lateness': onEvent(() => ({ accepted: true, reason: 'Uji hak akses' }), theAgency),
  'objections.list-candidates': onEvent(() => ({}), theAgency),
  'objections.assign-examiner': onEvent(() => ({ accountId: anywhere }), theAgency),
  'objections.decide': onEvent(() => ({ agreed: true }), theAgency),
  'objections.download-answer': onEvent(() => ({}), theAgency),
  'objections.list-retests': { input: () => ({ eventId: anywhere }) },
  'objections.list-examinations': plain,
  'objections.show-examination': onEvent(() => ({}), theAgency),
  'objections.download-examined-file': onEvent(() => ({ fileId: anywhere }), theAgency),
  'objections.propose': onEvent(
    () => ({ findings: 'Temuan untuk uji hak akses', answer: 'Jawaban untuk uji hak akses', effect: 'tetap' }),
    theAgency,
  ),
  'objections.show-own': { about: justThePerson },
  'objections.file-own': { input: () => ({ sittingId: anywhere, reason: 'Uji hak akses' }), about: justThePerson },
  'objections.attach-own': { ...onEvent(() => ({}), theAgency), file: { name: 'bukti.pdf', bytes: Buffer.from('%PDF-1.7') } },
  'objections.withdraw-own': onEvent(() => ({}), theAgency),
  'objections.download-own-answer': onEvent(() => ({}), theAgency),
  'objections.ask': { input: () => ({ sittingId: null, text: 'Uji hak akses' }), about: justThePerson },
  'objections.add-own-message': onEvent(() => ({ text: 'Uji hak akses' }), theAgency),
  'objections.list-questions': plain,
  'objections.answer-question': onEvent(() => ({ text: 'Uji hak akses' }), theAgency),

  // talent
  'talent.show-map': plain,
  'talent.export-map': plain,
  'talent.print-map': plain,
  'talent.preview-list': { input: () => ({ kind: 'kinerja' }), about: theAgency, file: aList },
  'talent.import-list': { input: () => ({ kind: 'kinerja', digest: '0'.repeat(64) }), about: theAgency, file: aList },
  'talent.list-template': { input: () => ({ kind: 'kotak' }), about: theAgency },
  'talent.list-imports': { about: theAgency },
  'talent.undo-import': onEvent(() => ({ reason: 'Uji hak akses' }), theAgency),
  'talent.list-snapshots': plain,
  'talent.take-snapshot': { input: () => ({ title: 'Uji hak akses', year: 2023 }), about: theAgency },
  'talent.compare-snapshots': { input: () => ({ from: anywhere, to: '01890000-0000-7000-8000-000000000001' }) },
  'talent.record-decision': onEvent(
    () => ({ kind: 'keputusan-tim', letterNumber: '800/1', letterDate: today, words: 'Uji hak akses peta' }),
    theAgency,
  ),

  // privacy
  'privacy.show-assessment': plain,
  'privacy.complete-assessment': {
    input: () => ({
      ...{ controller: 'Bupati', contact: 'Kepala BKPSDM', basis: 'Peraturan Bupati', processors: 'Diskominfo', schedule: 'JRA' },
      approval: { on: today, by: 'Sekretaris Daerah' },
    }),
  },
  'privacy.print-assessment': { input: () => ({ version: 1 }) },
  'privacy.list-requests': plain,
  'privacy.register-request': {
    input: ({ of }) => ({ nip: of.person.nip, kind: 'perbaikan', words: 'Uji hak akses', receivedAt: '2023-12-04T00:00:00.000Z' }),
    about: aPerson,
  },
  'privacy.answer-request': { input: () => ({ id: anywhere, outcome: 'dipenuhi', answer: 'Uji hak akses' }) },
  'privacy.show-retention': plain,
  'privacy.ask-destruction': { input: () => ({ kind: 'impor', reason: 'Uji hak akses' }) },
  'privacy.decide-destruction': { input: () => ({ id: anywhere, agreed: false, reason: 'Uji hak akses' }) },
  'privacy.fetch-minutes': { input: () => ({ id: anywhere }) },
}

function unknownUnit({ world }: Asked) {
  return { id: world.importId, kind: 'unit', code: 'UNOR-Dinas Cempaka' }
}
