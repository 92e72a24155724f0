// The parts of the room screen, in the order of a day.
export const tabs = ['kehadiran', 'ruang', 'kejadian', 'berita-acara', 'bantuan'] as const
export type Tab = (typeof tabs)[number]
