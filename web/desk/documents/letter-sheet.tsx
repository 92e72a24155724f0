// One letter with everything about it: its file, what was found in what came back, and what is done next.
import { Modal } from '@mantine/core'
import { IconDownload, IconFileText } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { type LetterLine, letterFile } from '../../../stages/documents/letter-api.ts'
import { letterKinds } from '../../../stages/documents/letter-kinds.ts'
import type { SignedOpen, SignedPass } from '../../../stages/documents/signed-check.ts'
import { Button } from '../../kit/button.tsx'
import { download, urlOf } from '../../kit/call.ts'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Checks, Chip, Pairs, Strip } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { kitWords } from '../../kit/words.ts'
import { useMay } from '../me.tsx'
import { beingPrinted, needsEye, stateTones } from './letter-reads.ts'
import { letterWords } from './letter-words.ts'

/** What is asked for from the sheet; the page opens the form of it. */
export type LetterAct = 'submit' | 'number' | 'bring' | 'decide' | 'receipt' | 'cancel'

export function LetterState({ of }: { of: LetterLine }) {
  const words = useWords(letterWords)
  if (needsEye(of)) return <Chip tone="attention">{words.needsEye}</Chip>
  if (beingPrinted(of)) return <Chip>{words.beingPrinted}</Chip>
  return <Chip tone={stateTones[of.state]}>{words.states[of.state]}</Chip>
}

export function LetterSheet({ of, onAct, onClose }: { of: LetterLine; onAct: (act: LetterAct) => void; onClose: () => void }) {
  const words = useWords(letterWords)
  const kit = useWords(kitWords)
  const { language } = useLanguage()
  const mayWrite = useMay('letters.write')
  return (
    <Modal opened onClose={onClose} size="lg" title={letterKinds[of.kind].title[language]} closeButtonProps={{ 'aria-label': kit.close }}>
      <div className="stack">
        <LetterFacts of={of} />
        {of.signerConcerned && of.state !== 'terbit' && of.state !== 'dibatalkan' && <Strip tone="attention">{words.concerned}</Strip>}
        {of.cancelReason && <Strip tone="attention">{words.cancelled(of.cancelReason)}</Strip>}
        {of.signed && <SignedFound of={of.signed} waits={needsEye(of)} />}
        <Papers of={of} />
        {mayWrite && <Acts of={of} onAct={onAct} />}
      </div>
    </Modal>
  )
}

function LetterFacts({ of }: { of: LetterLine }) {
  const words = useWords(letterWords)
  const { date, count, stamp } = useWriting()
  const signer = of.signer && (
    <>
      {of.signer.name}
      <br />
      <span className="small">
        {of.signer.office}
        {of.signer.substitute && `. ${words.substitute(of.signer.substitute.number, date(of.signer.substitute.date))}`}
      </span>
    </>
  )
  const rows: (readonly [string, ReactNode] | false)[] = [
    [words.recipient, of.recipient],
    [words.state, <LetterState key="state" of={of} />],
    of.number !== null && [words.number, of.number],
    of.dated !== null && [words.dated, date(of.dated)],
    of.people > 0 && [words.people, count(of.people)],
    [words.signer, signer ?? words.noSigner],
    of.replaces !== null && [words.standing, words.replacesWhat(of.replaces.number ?? '–')],
    of.receivedBy !== null && [words.receipt, words.receivedBy(of.receivedBy, of.receivedAt ? stamp(of.receivedAt) : '')],
    [words.template, words.templateVersion(count(of.templateVersion))],
  ]
  return <Pairs of={rows.filter((row) => row !== false)} />
}

function SignedFound({ of, waits }: { of: NonNullable<LetterLine['signed']>; waits: boolean }) {
  const words = useWords(letterWords)
  const { stamp } = useWriting()
  return (
    <section aria-label={words.check}>
      <h3>{words.check}</h3>
      <p className="small">
        {of.by && words.broughtBy(of.by, stamp(of.at))}
        {of.decidedBy && `. ${words.acceptedBy(of.decidedBy)}`}
      </p>
      {waits && of.own && <Strip>{words.ownFile}</Strip>}
      {of.passed.length > 0 && <Checks of={of.passed.map((key) => ({ key, done: true, words: words.passes[key as SignedPass] }))} />}
      <p className="small" style={{ marginTop: 8 }}>
        {words.notChecked}
      </p>
      <Checks of={of.open.map((key) => ({ key, done: false, words: words.opens[key as SignedOpen] }))} />
      {of.names.length > 0 && (
        <p className="small" style={{ marginTop: 8 }}>
          {words.names}: {of.names.join(', ')}
        </p>
      )}
    </section>
  )
}

function Papers({ of }: { of: LetterLine }) {
  const words = useWords(letterWords)
  const [refusal, setRefusal] = useState<Error | null>(null)
  const open = (which: 'cetak' | 'bertanda' | undefined, name: string) => (
    <a className="btn" target="_blank" rel="noreferrer" href={urlOf(letterFile, { id: of.id, ...(which ? { which } : {}) }).url}>
      <IconFileText aria-hidden />
      {name}
    </a>
  )
  const take = () => {
    setRefusal(null)
    void download(letterFile, { id: of.id, which: 'cetak' }).catch(setRefusal)
  }
  return (
    <div className="row">
      {of.signed && open('bertanda', words.openSigned)}
      {!of.signed && open(undefined, of.number === null ? words.openDraft : words.open)}
      {of.printed && (
        <Button icon={<IconDownload aria-hidden />} onClick={take}>
          {of.signed ? words.downloadPrint : words.download}
        </Button>
      )}
      <RefusalNotice of={refusal} />
    </div>
  )
}

function Acts({ of, onAct }: { of: LetterLine; onAct: (act: LetterAct) => void }) {
  const words = useWords(letterWords)
  const waits = of.state === 'menunggu-tanda-tangan'
  const next: { readonly act: LetterAct; readonly name: string } | null =
    of.state === 'draf'
      ? { act: 'submit', name: words.submit('1') }
      : of.state === 'menunggu-nomor'
        ? { act: 'number', name: words.give('1') }
        : waits && of.signed
          ? of.signed.own
            ? null
            : { act: 'decide', name: words.decideTitle }
          : waits && of.printed
            ? { act: 'bring', name: words.bring }
            : of.state === 'terbit'
              ? { act: 'receipt', name: words.markReceived }
              : null
  return (
    <div className="form">
      <div className="ends">
        {of.state !== 'dibatalkan' && (
          <Button look="harm" onClick={() => onAct('cancel')}>
            {words.cancel}
          </Button>
        )}
        {waits && !of.signed && <Button onClick={() => onAct('number')}>{words.renumber}</Button>}
        {next && (
          <Button look="primary" onClick={() => onAct(next.act)}>
            {next.name}
          </Button>
        )}
      </div>
    </div>
  )
}
