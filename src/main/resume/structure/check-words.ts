/** What the checks of a resume's structure say: one plain sentence each, which tells what it is and what to do. */
export const CHECK_WORDS = {
  dateFormat: (example: string): string =>
    `The other dates here are written like "${example}"; writing this one the same way looks tidier.`,
  endBeforeStart: 'This ends before it starts; the two dates may have changed places.',
  startsLater: 'This starts after today; please check the year.',
  endsLater: 'This ends well after today; please check the year.',
  overlap: (other: string): string =>
    `These dates overlap with those of ${other}; check them, or say if one of the two was part-time.`,
  gap: 'There is some time without an entry after this one; if you like, say in a line what you did.',
  gapUntilToday:
    'There is some time between this entry and today; if you like, say in a line what you have been doing.',
  presentInPast: 'This job has ended and its other lines are in the past tense; this verb can be, too.',
  pastInPresent: 'The other lines of this job are in the present tense; if you still do this, this verb can be, too.',
  secondVerb: 'The verb before it is in the past tense; this one can be, too.',
  secondVerbPresent: 'The verb before it is in another form; the same form for both reads better.',
  otherCompany: (company: string | null): string =>
    company === null
      ? 'This names another employer than the rest of your application; please check the name.'
      : `This names another employer than ${company}; please check the name.`,
  otherRole: (role: string): string => `This asks for another post than ${role}; please check its name.`,
  strayBullet: 'A bullet stands here without need; it can go.',
  mixedBullets: (sign: string): string => `The other lists use "${sign}"; the same sign everywhere looks tidier.`,
  unclosed: (sign: string): string => `This "${sign}" is never closed; add the closing sign or take it out.`,
  unopened: (sign: string): string => `This "${sign}" was never opened; add the opening sign or take it out.`,
  doubleSpace: 'There is one space too many here.',
  spaceBefore: 'There is a space before this sign; it can go.',
  spaceInside: 'There is a space on the wrong side of this bracket.',
  noSpace: 'There is no space behind this sign; it needs one.',
  headingCase: 'The other headings are written the other way; the same way everywhere looks tidier.',
  doubledSign: 'This sign stands here twice; one is enough.',
  openEnd: 'The text breaks off here; finish it or take the end away.',
  placeholder: 'This looks like a placeholder that was not filled in yet.',
  brokenLetters: 'Some letters here came out wrong; type them again.',
  leftoverMarks: 'Some formatting marks are left here; they can go.',
  tooLong: (words: number): string =>
    `This has ${words} words; two pages, about 1,000 words, are easier to read for most jobs.`,
  tooManyPages: (pages: number): string => `This has ${pages} pages; for most jobs two are enough.`,
  tooShort: (words: number): string => `This has only ${words} words; there is room to say more about what you did.`,
  letterTooLong: (words: number): string =>
    `This letter has ${words} words; one page, about 400 words, is easier to read.`,
  wall: 'This is a long block of text; a few bullets are easier to read.',
  noContact: 'There is no mail address and no phone number here; add them so that you can be reached.',
  noMail: 'There is no mail address here; add one so that you can be reached.',
  noPhone: 'There is no phone number here; add one if you like to be called.',
  brokenMail: 'This mail address looks incomplete; please check it.',
  privateMail: 'This mail address says something private; one with your name is the safer choice here.',
  oddPhone: 'This phone number does not have the usual digits; please check it.',
  unlikeContact: (other: string): string => `This differs a little from ${other} above; please check which is right.`,
  brokenLink: 'This link looks incomplete or misspelt; please check it.',
  otherProfile: 'This link seems to lead to somebody else; please check it.',
  contactOutside:
    'Your name, mail or phone stands only in a header, a footer or a text box, which many programs pass over; move it into the page itself.',
  imageOnly:
    'This file is a picture without text, so a program cannot read it; save it again as text from where it was written.',
  columnsMixed: 'Columns that stand side by side may be read across by a program; one column is safer.',
  unreadableLetters: 'Some letters cannot be read by a program; another font may help.',
  personal: (what: string): string => `${what} is not asked for and tells nothing about the work; it can go.`,
  referencesOnRequest: 'Employers take this for granted; the line can go.',
  filler: 'Many people write this; say in its place what you did, with a number or an example.',
  declaration: 'A declaration like this is not expected in most countries; it can go.',
  hobby: 'This has little to do with the job; the space may serve you better for something that has.',
  extra: 'This has little to do with the job; it can go.',
  oldJob: 'This job is long ago and far from the one you want; it can go or shrink to one line.',
  oldSchool: 'With what came after it, school no longer needs a line; it can go.',
  oldActivity: 'This is from school or college days; the space may serve you better for later work.'
} as const
