// Addresses of the participant's calls. Apart from api.ts so that the exam client, which must stay
// small, knows them without bundling a schema library.
export const examPaths = {
  signIn: '/api/exam/sign-in',
  signOut: '/api/exam/sign-out',
  state: '/api/exam/state',
  agreement: '/api/exam/agreement',
  start: '/api/exam/start',
  paper: '/api/exam/paper',
  answers: '/api/exam/answers',
  submission: '/api/exam/submission',
  receipt: '/api/exam/receipt',
  pack: '/api/exam/pack',
  pulse: '/api/exam/pulse',
  events: '/api/exam/events',
  notes: '/api/exam/notes',
  help: '/api/exam/help',
  bundle: '/api/exam/bundle',
} as const
