// Screens and dialogs that most people never see, in a file of their own: it comes in the waiting room,
// while there is time, or when it is asked for. The first load of 150 machines stays small.
import { Aloud } from './aloud-button.tsx'
import { ElsewhereScreen } from './elsewhere.tsx'
import { HelpDialog } from './help.tsx'
import { LocalReceiptScreen } from './local-receipt.tsx'
import { LookDialog } from './look-dialog.tsx'
import { PausedScreen } from './paused.tsx'
import { PracticeDone } from './practice-done.tsx'
import { SendKept } from './send-kept.tsx'
import { StartCode } from './start-code.tsx'
import { StoppedScreen } from './stopped.tsx'

export const rare = {
  aloud: Aloud,
  elsewhere: ElsewhereScreen,
  help: HelpDialog,
  localReceipt: LocalReceiptScreen,
  look: LookDialog,
  paused: PausedScreen,
  practiceDone: PracticeDone,
  sendKept: SendKept,
  startCode: StartCode,
  stopped: StoppedScreen,
}
