/** Words between brackets that stand for what was to be filled in. */
const FILL_IN =
  '(?:(?:insert|your|enter|add|type|write|fill in|name of|their|the|describe|specify|choose|select|example|if applicable|optional)\\b[^\\]}>\\n]{0,60}|' +
  "(?:company|employer|organi[sz]ation|hiring manager|recipient|manager|contact|job|position|role|title|name|surname|first name|last name|date|dates|city|state|town|country|address|street|postcode|zip(?: code)?|phone|mobile|mail|e-mail|email|university|school|college|degree|subject|grade|skill|skills|tool|team|department|industry|sector|product|client|project|achievement|result|responsibilit(?:y|ies)|number|amount|figure|percent(?:age)?|metric|month|year|years|link|url|portfolio|salary|reference|n|x+|#+|_+|\\.{2,}|\\?+|…)(?:['’]s)?(?: (?:name|title|address|number|here|position|description|year|date|manager|[xyz]|\\d|#\\d?))?(?:\\s*[,/]\\s*\\p{L}+)?)"

/** Placeholders that were left in a text. */
export const PLACEHOLDERS: readonly RegExp[] = [
  new RegExp(
    `\\[{1,2}\\s?${FILL_IN}\\s?\\]{1,2}(?!\\()|\\{{1,2}\\s?${FILL_IN}\\s?\\}{1,2}|<{1,2}\\s?${FILL_IN}\\s?>{1,2}|%${'[A-Z_]{4,}'}%`,
    'giu'
  ),
  /\blorem ipsum\b(?: dolor(?: sit amet)?)?/giu,
  /(?<![\p{L}\p{N}])(?:[Xx]{4,}|XX\/XX+|XXX[- ]XXX[- ]XXXX|[$£€]\s?(?:[Xx]{1,3}(?:,[Xx]{3})*[kKmM]?|_{2,}|\?{2,})|(?:[Xx]{2,}|_{2,}|\?{2,}|#{2,})\s?(?:%|per ?cent)|[Xx]\s?%|XX+(?=\s+(?:years?|months?|people|staff|customers|clients|users|hours|days|employees|projects|members|percent)\b)|\?{3,}|_{4,}(?=\s|$|[.,;])|\.{5,})(?![\p{L}\p{N}])/gu,
  /\b(?:your (?:name|email|phone|address|city|company|title|text) here|insert (?:text|name|company|date|title|here)(?: name)?(?: here)?|text here|type here|enter text|click (?:here )?to (?:enter|add) text|company name here|job title here|add (?:text|description|details) here)\b/giu,
  /(?<![\p{L}\p{N}])(?:TBD|TBA|TBC|tbd|tbc|to be (?:confirmed|completed|added|filled in))(?![\p{L}\p{N}])/gu,
  /\b(?:(?:Company|Employer|Client|Firm|Organi[sz]ation|School|University) (?:XYZ|ABC|X{1,3}|Name)|(?:XYZ|ABC) (?:Company|Corp(?:oration)?|Inc|Ltd)(?=[\s,.]|$)|Firstname Lastname|John Doe|Jane Doe|Max Mustermann)\b/gu,
  /^\s*(?:company name|job title|your name|first name last name|firstname lastname|city, state(?:,? zip)?|name of (?:company|employer|school)|employer name|position title|degree name|start date\s*[-–]\s*end date|dates? (?:of employment|from\s*[-–]\s*to)|month year\s*[-–]\s*(?:month year|present))\s*$/giu,
  /\b(?:TODO|FIXME|TK|XXX)\s?:/gu,
  /(?<![\p{L}\p{N}])(?:MM\/(?:YYYY|YY|DD\/YYYY)|DD\/MM\/YYYY|YYYY(?:-MM)?)(?![\p{L}\p{N}])/gu
]
