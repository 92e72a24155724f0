// What a proctor and the organisers do with a room's clock, its machines and what arrives late. Who came
// and what happened in the room is kept by invigilation.
import { z } from 'zod'
import { endpoint } from '../../kit/contract.ts'
import { bundleReply, bundleShape } from './day-api.ts'

const id = z.uuid()
const at = z.iso.datetime()
const whole = z.number().int()
const reason = z.string().trim().min(3).max(500)
const room = z.strictObject({ id })
const nothing = z.strictObject({})

export const startRoom = endpoint({
  name: 'sittings.start-room',
  method: 'POST',
  path: '/api/rooms/:id/start',
  need: 'invigilation.run',
  /** `at`: noted without the server, and only where the session was declared to run so. */
  input: z.strictObject({ id, at: at.optional() }),
  /** `waiting`: checked in, but the pledge is not agreed to yet; they begin by themselves once it is. */
  output: z.strictObject({ startedAt: at, started: whole, waiting: whole }),
  summary: 'Start everybody who is checked in and has agreed, at one moment; again, it starts who has become ready since',
})

export const pauseRoom = endpoint({
  name: 'sittings.pause-room',
  method: 'POST',
  path: '/api/rooms/:id/pause',
  need: 'invigilation.run',
  /** `sittingId`: only this person's clock (a break that was approved). */
  input: z.strictObject({ id, sittingId: id.optional(), reason }),
  output: z.strictObject({ pausedAt: at }),
  summary: 'Stop the clock of the room, or of one person; again, it only tells since when',
})

export const resumeRoom = endpoint({
  name: 'sittings.resume-room',
  method: 'POST',
  path: '/api/rooms/:id/resume',
  need: 'invigilation.run',
  input: z.strictObject({ id, sittingId: id.optional() }),
  output: z.strictObject({ seconds: whole }),
  summary: 'Let the clock run on: every end moves by exactly the length of the pause',
})

export const extendRoom = endpoint({
  name: 'sittings.extend-room',
  method: 'POST',
  path: '/api/rooms/:id/extension',
  need: 'invigilation.run',
  input: z.strictObject({ id, seconds: whole.min(1).max(14_400), reason }),
  output: z.strictObject({ extensionSeconds: whole }),
  summary: 'Give the whole room so much more time, on top of what was given before',
})

export const compensate = endpoint({
  name: 'sittings.compensate',
  method: 'POST',
  path: '/api/rooms/:id/compensation',
  need: 'invigilation.run',
  input: z.strictObject({ id, sittingId: id, seconds: whole.min(1).max(14_400), reason }),
  output: z.strictObject({ compensationSeconds: whole }),
  summary: 'Give one person so much more time, on top of what was given before',
})

export const closeRoom = endpoint({
  name: 'sittings.close-room',
  method: 'POST',
  path: '/api/rooms/:id/close',
  need: 'invigilation.run',
  input: room,
  output: nothing,
  summary: 'Close the room in which nobody has time left',
})

export const freeDevice = endpoint({
  name: 'sittings.free-device',
  method: 'POST',
  path: '/api/rooms/:id/free-device',
  need: 'invigilation.run',
  input: z.strictObject({ id, sittingId: id }),
  output: z.strictObject({ ended: whole }),
  summary: 'End the sitting on its machine, so that the card opens it on another one',
})

export const decideDevice = endpoint({
  name: 'sittings.decide-device',
  method: 'POST',
  path: '/api/rooms/:id/device-requests/:requestId',
  need: 'invigilation.run',
  input: z.strictObject({ id, requestId: id, allowed: z.boolean() }),
  output: nothing,
  summary: 'Let a second machine take over, which ends the first one, or not',
})

export const readStartCode = endpoint({
  name: 'sittings.read-start-code',
  method: 'POST',
  path: '/api/rooms/:id/start-code',
  need: 'invigilation.read-code',
  input: z.strictObject({ id, reason }),
  output: z.strictObject({ startCode: z.string() }),
  summary: 'Read the start code in order to say it aloud: this declares that the session runs without the server',
})

export const handInBundles = endpoint({
  name: 'sittings.hand-in-bundles',
  method: 'POST',
  path: '/api/rooms/:id/bundles',
  need: 'invigilation.run',
  input: z.strictObject({ id, bundle: bundleShape }),
  output: bundleReply,
  summary: 'Hand in the file of one machine of this room',
})

export const listLate = endpoint({
  name: 'sittings.list-late',
  method: 'GET',
  path: '/api/rooms/:id/late-answers',
  need: 'sittings.read',
  input: room,
  output: z.strictObject({
    sittings: z.array(
      z.strictObject({
        sittingId: id,
        number: z.string(),
        seat: whole,
        /** All that arrived late; of those, how many nobody asked for yet. */
        answers: whole,
        open: whole,
        firstAt: at,
        lastAt: at,
        admissions: z.array(
          z.strictObject({
            askedAt: at,
            reason: z.string(),
            /** The reader asked for it, so somebody else decides. */
            mine: z.boolean(),
            decidedAt: at.nullable(),
            admitted: z.boolean().nullable(),
            decisionReason: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  summary: 'Answers of a session that arrived after the time, and what was asked and decided about them',
})

export const askLate = endpoint({
  name: 'sittings.ask-late',
  method: 'POST',
  path: '/api/rooms/:id/late-answers/request',
  need: 'sittings.organise',
  input: z.strictObject({ id, sittingId: id, reason }),
  output: z.strictObject({ answers: whole }),
  summary: 'Ask that the late answers of a sitting that are here now count',
})

export const decideLate = endpoint({
  name: 'sittings.decide-late',
  method: 'POST',
  path: '/api/rooms/:id/late-answers/decision',
  need: 'sittings.admit-late',
  input: z.strictObject({ id, sittingId: id, admitted: z.boolean(), reason }),
  output: nothing,
  summary: 'Admit what was asked for, which scores the sitting again, or not; never by the one who asked',
})
