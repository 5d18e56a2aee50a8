const LEADING =
  /\b(?:lead|leads|led|leading|leadership|manag(?:e|es|ed|er|ing|ement) (?:of )?(?:a |the |an? )?(?:\w+ ){0,3}(?:team|staff|people|crew|department|employees|colleagues|nurses|engineers|developers|paralegals|reports?|researchers)|line[- ]manag\w*|people management|supervis(?:e|es|ed|ing|ion|or|ory)|head(?:ed|ing)? (?:of|the|a)|in charge of|direct reports?|team of \w+|crew of \w+|foreman|team leader|delegat\w+|appraisals?)\b/i

/** Whether a text speaks of leading people. */
export function tellsOfLeading(text: string): boolean {
  return LEADING.test(text)
}
