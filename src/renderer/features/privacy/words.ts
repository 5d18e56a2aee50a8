/** What happens with the data, in plain sentences. */
export const WORDS = {
  title: 'Nothing leaves this computer',
  titleWithLinks: 'Nothing leaves but the links that you open',
  lead: 'What employers write to you is yours. It is read here, kept here, and shown to nobody else.',
  what: 'What happens with a message',
  happens: [
    'You drop it, open it, paste it or write it down. Coachable looks for messages by itself only where you gave it a folder to watch.',
    'It is read by a model that came with the program and runs on this computer, with the network off as well.',
    'The message, what was read in it, what you corrected and what you ticked off are kept in one folder. The original stays as it came.',
    'From what you corrected Coachable learns on this computer alone. “How it reads” lists every correction, and lets you stop that.',
    'A message that you remove is put away, not erased: Undo brings it back. “Erase everything”, on this page, is for good.'
  ],
  where: 'Where it is',
  whereDetail: 'Everything Coachable keeps is in this folder, and its backups in the folder “backups” beside it.',
  folder: 'Data folder',
  cannot: 'What Coachable cannot do',
  cannots: [
    'It makes no network connection: no account, no cloud, no updates in the background, no figures about you.',
    'It sends no mail. It writes a draft, and you decide whether to send it from your own mail program.',
    'It opens no attachments, loads no pictures and follows no links in a message by itself.',
    'It does not score or rank you, and it does not tell you where not to apply.'
  ],
  limits: 'What you should know',
  limitsDetail:
    'The folder is as safe as your account on this computer: who can open your files can open these too. And the model can be wrong. Where it is unsure it says so, and asks you to decide.'
} as const
