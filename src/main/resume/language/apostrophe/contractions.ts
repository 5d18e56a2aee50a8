/** Contractions written without their apostrophe; left out is what is a word too (well, were, shell, hell, id, ill). */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  `arent aren't|cant can't|couldnt couldn't|couldve could've|didnt didn't|doesnt doesn't|dont don't|hadnt hadn't|hasnt hasn't|havent haven't|hes he's|heres here's
   im I'm|isnt isn't|itll it'll|ive I've|mightnt mightn't|mustnt mustn't|neednt needn't|shes she's|shouldnt shouldn't|shouldve should've|thats that's
   theres there's|theyd they'd|theyll they'll|theyre they're|theyve they've|wasnt wasn't|werent weren't|weve we've|whats what's|wheres where's|whos who's
   wouldnt wouldn't|wouldve would've|youd you'd|youll you'll|youre you're|youve you've|oclock o'clock|yall y'all`
    .split(/[|\n]/)
    .map((line): [string, string] => {
      const [wrong = '', right = ''] = line.trim().split(' ')
      return [wrong, right]
    })
)

/** Words of their own that are contractions behind a pronoun or before a verb: "I wont", "lets meet". */
export const AFTER_PRONOUN: ReadonlyMap<string, string> = new Map([
  ['wont', "won't"],
  ['cant', "can't"]
])
