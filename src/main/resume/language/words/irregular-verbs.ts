/**
 * English verbs that do not make their past with -ed: base, past, participle, one verb a line where the three differ; two words where
 * past and participle are the same; `a/b` are both right. From any grammar's list, with what prefixes make of them.
 */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught
choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt/dreamed|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|fit fit/fitted|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had
hear heard|hide hid hidden|hit hit|hold held|hurt hurt|input input|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant/leaned|leap leapt/leaped|learn learnt/learned
leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|mow mowed mown
offset offset|outdo outdid outdone|outgrow outgrew outgrown|outsell outsold|overcome overcame overcome|overdo overdid overdone|overhear overheard|override overrode overridden
overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled/pleaded|prove proved proven
put put|quit quit|read read|rebuild rebuilt|recast recast|redo redid redone|remake remade|repay repaid|rerun reran rerun|resell resold|reset reset|retell retold|rethink rethought|rewrite rewrote rewritten
rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone
shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sow sowed sown|speak spoke spoken|speed sped|spell spelt/spelled
spend spent|spill spilt/spilled|spin spun|split split|spoil spoilt/spoiled|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|undercut undercut|undergo underwent undergone
understand understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone|unwind unwound|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|co-write co-wrote co-written|co-lead co-led
`
