// Reads a question aloud with the voice of the browser, an Indonesian one where there is one. Nothing
// leaves the machine. Where there is no voice the page says so.

export type Reader = {
  /** Whether there is a voice, and whether it speaks Indonesian; voices arrive late in some browsers. */
  voice(): Promise<'indonesian' | 'other' | 'none'>
  /** Speaks the parts one after the other; `at` is told which one, and undefined at the end. */
  read(parts: readonly string[], at: (part: number | undefined) => void): void
  stop(): void
}

const waitForVoicesMs = 1500

/** The reader of this browser. */
export function openReader(speech: SpeechSynthesis | undefined = globalThis.speechSynthesis): Reader {
  let round = 0
  const voices = async (): Promise<SpeechSynthesisVoice[]> => {
    if (!speech) return []
    if (speech.getVoices().length === 0)
      await new Promise<void>((go) => {
        speech.addEventListener('voiceschanged', () => go(), { once: true })
        setTimeout(go, waitForVoicesMs)
      })
    return speech.getVoices()
  }
  const indonesian = (list: readonly SpeechSynthesisVoice[]) =>
    list.find((voice) => /^id\b/i.test(voice.lang) && voice.localService) ?? list.find((voice) => /^id\b/i.test(voice.lang))
  return {
    async voice() {
      const list = await voices()
      return list.length === 0 ? 'none' : indonesian(list) ? 'indonesian' : 'other'
    },
    read(parts, at) {
      if (!speech) {
        at(undefined)
        return
      }
      speech.cancel()
      const mine = ++round
      const voice = indonesian(speech.getVoices())
      const next = (part: number): void => {
        if (mine !== round) return
        const text = parts[part]
        at(text === undefined ? undefined : part)
        if (text === undefined) return
        // one part after the other: long texts are cut off by some browsers
        const saying = new SpeechSynthesisUtterance(text)
        saying.lang = 'id-ID'
        saying.rate = 0.95
        if (voice) saying.voice = voice
        saying.onend = () => next(part + 1)
        saying.onerror = () => mine === round && at(undefined)
        speech.speak(saying)
      }
      next(0)
    },
    stop() {
      round += 1
      speech?.cancel()
    },
  }
}
