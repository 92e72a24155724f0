// Messages to participants: lists as files, and their texts in the agency's own words.
import { Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { OutputOf } from '../../../kit/contract.ts'
import { messageNames } from '../../../stages/schedule/papers/messages.ts'
import { exportMessages, listMessages, updateMessage } from '../../../stages/schedule/papers/paper-api.ts'
import { Button } from '../../kit/button.tsx'
import { Confirm } from '../../kit/confirm.tsx'
import { useLanguage, useWords, useWriting } from '../../kit/language.tsx'
import { Card } from '../../kit/parts.tsx'
import { useAct } from '../../kit/use-call.ts'
import { FileButton } from './berkas-file.tsx'
import { berkasWords } from './berkas-words.ts'

type Message = OutputOf<typeof listMessages>['kinds'][number]

export function MessagesCard({ eventId, of }: { eventId: string; of: OutputOf<typeof listMessages> }) {
  const words = useWords(berkasWords)
  const { count } = useWriting()
  const [editing, setEditing] = useState<Message | null>(null)
  return (
    <Card bare title={words.messages}>
      <p className="in small">{words.messagesWhat}</p>
      <div className="wide">
        <table className="t papers">
          <thead>
            <tr>
              <th scope="col">{words.message}</th>
              <th scope="col" className="n">
                {words.people}
              </th>
              <th scope="col" className="n">
                {words.withoutEmail}
              </th>
              <th scope="col">{words.papers}</th>
            </tr>
          </thead>
          <tbody>
            {of.kinds.map((one) => (
              <tr key={one.kind}>
                <th scope="row">{words.messageKinds[one.kind]}</th>
                <td className="n tnum">{count(one.people)}</td>
                <td className="n tnum">{count(one.withoutEmail)}</td>
                <td>
                  <span className="acts">
                    {one.people > 0 &&
                      (['xlsx', 'csv'] as const).map((format) => (
                        <FileButton
                          key={format}
                          of={exportMessages}
                          input={{ id: eventId, kind: one.kind, format }}
                          label={`${format.toUpperCase()}: ${words.messageKinds[one.kind]}`}
                        >
                          {format.toUpperCase()}
                        </FileButton>
                      ))}
                    <Button size="small" aria-label={`${words.edit}: ${words.messageKinds[one.kind]}`} onClick={() => setEditing(one)}>
                      {words.edit}
                    </Button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {editing && <TextForm of={editing} onClose={() => setEditing(null)} />}
    </Card>
  )
}

function TextForm({ of, onClose }: { of: Message; onClose: () => void }) {
  const words = useWords(berkasWords)
  const { language } = useLanguage()
  const save = useAct(updateMessage, [listMessages])
  const [text, setText] = useState(of.text)
  const send = () =>
    save.mutate(
      { kind: of.kind, text: text.trim() },
      {
        onSuccess: () => {
          onClose()
          notifications.show({ message: words.saved })
        },
      },
    )
  return (
    <Confirm
      open
      title={words.editTitle(words.messageKinds[of.kind])}
      effect={words.save}
      ready={text.trim().length >= 10}
      busy={save.isPending}
      refusal={save.error}
      onDo={send}
      onClose={onClose}
    >
      <div className="form">
        <Textarea
          data-autofocus
          label={words.text}
          value={text}
          maxLength={1000}
          autosize
          minRows={4}
          maxRows={10}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {of.example && (
          <p className="small">
            <b>{words.example}: </b>
            {of.example}
          </p>
        )}
        <details>
          <summary>{words.known}</summary>
          <ul className="message-names">
            {Object.entries(messageNames).map(([name, what]) => (
              <li key={name}>
                <code>{`{{${name}}}`}</code> <span className="small">{what[language]}</span>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Confirm>
  )
}
