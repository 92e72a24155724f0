// Thresholds of a form and the panel that set them: the sheet goes out, comes back filled, and is kept.
import { Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { localDate } from '../../../kit/clock.ts'
import { type FormShown, listForms, panelSheet, recordSetting, showForm } from '../../../stages/instruments/form-api.ts'
import { Button } from '../../kit/button.tsx'
import { download, upload } from '../../kit/call.ts'
import { useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useServerNow } from '../house.tsx'
import { useMay } from '../me.tsx'
import { useDuring } from '../register/use-during.ts'
import { formWords } from './form-words.ts'

export function SettingCard({ of }: { of: FormShown }) {
  const words = useWords(formWords)
  const { count } = useWriting()
  const mayWrite = useMay('items.write')
  const bases = [...new Set(of.thresholdLines.map((one) => one.basis))]
  return (
    <>
      <Card title={words.thresholds}>
        {of.thresholdLines.length === 0 ? (
          <p className="small">{words.noThresholds}</p>
        ) : (
          <table className="t compact">
            <thead>
              <tr>
                <th scope="col">{words.level}</th>
                <th scope="col">{words.mastery}</th>
              </tr>
            </thead>
            <tbody>
              {of.thresholdLines.map((one) => (
                <tr key={one.level}>
                  <td>{count(one.level)}</td>
                  <td>{count(one.mastery)} %</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {bases.map((basis) => (
          <p key={basis} className="small after">
            {basis}
          </p>
        ))}
      </Card>
      <Card title={words.setting}>
        <p className="small">{words.settingWhat}</p>
        {mayWrite && of.state === 'draft' && !of.open && <RecordPanel of={of} />}
        <ul className="lines">
          {of.settings.map((one) => (
            <Setting key={one.id} of={one} />
          ))}
        </ul>
      </Card>
    </>
  )
}

const comma = (value: number | null, digits: number) => (value === null ? '–' : value.toFixed(digits).replace('.', ','))

function Setting({ of }: { of: FormShown['settings'][number] }) {
  const words = useWords(formWords)
  const { count, date } = useWriting()
  return (
    <li>
      <b>{date(of.heldOn)}</b>
      <p className="small">
        {of.method}. {words.panel(count(of.panel.length), count(of.rounds.length))}
        {of.recordedBy && ` · ${of.recordedBy}`}
      </p>
      <p className="small">{of.panel.map((one) => (one.office ? `${one.name} (${one.office})` : one.name)).join('; ')}</p>
      <table className="t compact">
        <thead>
          <tr>
            <th scope="col">{words.round}</th>
            <th scope="col">{words.agreement}</th>
            <th scope="col">{words.byLevel}</th>
          </tr>
        </thead>
        <tbody>
          {of.rounds.map((round) => (
            <tr key={round.round}>
              <td>{count(round.round)}</td>
              <td>
                {words.single} {comma(round.single, 2)}
                <br />
                {words.mean} {comma(round.mean, 2)}
              </td>
              <td className="wrap">
                {round.levels.map((one) => (
                  <span key={one.level} className="two-lines">
                    {words.atLevel(count(one.level))}: {comma(one.mean, 0)} ({comma(one.least, 0)}–{comma(one.most, 0)})
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  )
}

function RecordPanel({ of }: { of: FormShown }) {
  const words = useWords(formWords)
  const { zone } = useWriting()
  const client = useQueryClient()
  const { busy, refusal, during } = useDuring()
  const today = localDate(useServerNow(), zone)
  const field = useRef<HTMLInputElement>(null)
  const [heldOn, setHeldOn] = useState(today)
  const [offices, setOffices] = useState('')
  const take = (file: File) =>
    during(async () => {
      await upload(recordSetting, { id: of.id, heldOn, offices }, file)
      notifications.show({ message: words.recorded })
      for (const old of [showForm, listForms]) void client.invalidateQueries({ queryKey: [old.name] })
    })
  return (
    <div className="form after">
      <TextInput type="date" label={words.heldOn} value={heldOn} onChange={(event) => setHeldOn(event.currentTarget.value)} />
      <Textarea
        label={words.offices}
        description={words.officesHint}
        rows={3}
        maxLength={2000}
        value={offices}
        onChange={(event) => setOffices(event.currentTarget.value)}
      />
      <div className="row">
        <Button size="small" icon={<IconDownload aria-hidden />} onClick={() => void during(() => download(panelSheet, { id: of.id }))}>
          {words.sheet}
        </Button>
        <Button size="small" look="primary" busy={busy} icon={<IconUpload aria-hidden />} onClick={() => field.current?.click()}>
          {words.chooseSheet}
        </Button>
        <input
          ref={field}
          type="file"
          hidden
          aria-label={words.chooseSheet}
          accept=".xlsx,.csv"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void take(file)
            event.currentTarget.value = ''
          }}
        />
      </div>
      <RefusalNotice of={refusal} />
    </div>
  )
}
