/** Signs that a line tells of something begun, given up, or done for another: near what is asked, and not it. */
const HALF_DONE =
  /\b(?:not (?:yet|taken)|no longer|started|in progress|(?:studying|working|training) (?:for|towards?)|currently (?:studying|learning|taking|training)|am learning|learning|taking lessons|deferred|postponed|due (?:in|to finish)|will be (?:finished|completed|done)|to be completed|units? (?:are )?done|half[- ]?way|part[- ]qualified|enrolled|lapsed|expired|hope to|would (?:like|enjoy|love) to|want to|keen to|eager to|looking for|under (?:the )?(?:supervision|guidance|direction)|assist(?:s|ed|ing)?|shadow(?:s|ed|ing)?|sat in on|cover(?:s|ed|ing)? for|stood in|refer(?:s|red)? \w+ to|passed (?:on )?to|handed (?:on )?to)\b/i

/** Whether a line tells of something that was not carried through by the person. */
export function isHalfDone(line: string): boolean {
  return HALF_DONE.test(line)
}
