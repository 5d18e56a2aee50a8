/**
 * What goes with which preposition: a word, those that are wrong behind it, and the right one. `verb:` takes all forms of a verb, `word:` the
 * very words (with `|` between them). `-` means that none belongs there. From what grammars and dictionaries of usage list as common mistakes.
 */
export const PREPOSITIONS = `
word: responsible | of on about in | for
word: responsibility | on about | for
word: accountable | of on | for
word: capable | to for in | of
word: incapable | to for | of
word: interested | on about for at | in
word: interest | on about at | in
word: experienced | on of | in
word: proficient | on of | in
word: fluent | on at of with | in
word: skilled | on of | in
word: competent | on of | in
word: specialised|specialized | on at | in
verb: specialise specialize | on at | in
word: familiar | of about on in | with
word: knowledgeable | on in of | about
word: aware | about on with | of
word: confident | of my with on | in
word: passionate | on for in of with | about
word: enthusiastic | on for in of | about
word: excited | on for of | about
word: keen | in for at about | on
word: committed | for on in at | to
word: dedicated | for on in at | to
word: accustomed | with at of | to
word: adept | with on of | at
word: good|excellent|great|skilful | in on | at
word: similar | with as than of | to
word: identical | with as than | to
word: superior|inferior|senior|junior | than | to
word: equal | with | to
word: equivalent | with of | to
word: different | of | from
word: independent | from | of
word: dependent | of from in | on
word: dependant | of from in on | on
word: based | in at of | on
word: married | with | to
word: suitable | to | for
word: eligible | to of | for
word: qualified | on of | for
word: famous | of by | for
word: known | of | for
word: satisfied | of about on | with
word: pleased | of on | with
word: proud | about for with on to | of
word: full | with | of
word: short | on | of
word: typical | for to | of
word: guilty | for about | of
word: worthy | for to | of
word: tired | from with | of
word: certified | on of at | in
word: trained | of about at | in
word: qualified | on at | in
word: educated | of on | in
word: compliant | to of | with
word: consistent | to of | with
word: compatible | to of | with
word: conversant | in of | with
word: acquainted | to of | with
word: equipped | of by | with
word: associated | to of | with
word: involved | to on at | in
word: engaged | on at | in
word: employed | at as by | by
word: attention | on of for in | to
word: access | at of for on | to
word: approach | of for | to
word: solution | of | to
word: answer | of for on | to
word: reason | of to about | for
word: demand | of | for
word: need | of to | for
word: knowledge | about on in at | of
word: understanding | about on in at | of
word: experience | on at about | in
word: expertise | on at of | in
word: expert | of on about | in
word: degree | on of at | in
word: diploma | on of at | in
word: bachelor|bachelors|master|masters | on | of
word: increase|decrease|reduction|improvement|rise|drop|growth|decline | on at | in
word: advantage | on | over
word: damage | of on | to
word: visit|visits | in at | to
word: invitation | for at | to
word: contribution | for in at of on | to
word: commitment | for in on at | to
word: addition | of for | to
word: accordance | to of for | with
word: compliance | to of for | with
word: charge | for on | of
word: lieu | for to | of
word: spite | on to | of
word: terms | with to | of
word: behalf | for to | of
word: collaboration | to of by | with
word: cooperation | to of | with
word: coordination | to | with
word: proficiency | on at of | in
word: fluency | on at of | in
word: confidence | on at of | in
word: success | on at | in
word: participation | on at to | in
word: according|owing | with of by for at | to
word: prior | than of from | to
word: due | of from | to
word: thanks | of for | to
word: regardless | to on about | of
word: irrespective | to on | of
word: instead | to for | of
word: regard|regards | of for on | to
word: together | of to by | with
word: along | of to | with
word: close | of from | to
verb: depend rely | of from in at to | on
verb: focus concentrate | in at to for about | on
verb: consist | on in from by | of
verb: participate | to on at of | in
verb: comply | to of by | with
verb: collaborate | to of by | with
verb: liaise | to of by | with
verb: cooperate | to of | with
verb: adhere | with on at for of | to
verb: contribute | for in at on with | to
verb: respond | on at for with of | to
verb: reply | on at for with of | to
verb: belong | in at of for with | to
verb: graduate | of at | from
verb: benefit | of to on | from
verb: suffer | of by | from
verb: differ | of to than with | from
verb: recover | of by | from
verb: result | to on at | in
verb: succeed | on at to | in
verb: excel | on to of | at
verb: major | on at | in
verb: enrol enroll | to at | in
verb: invest | on to at | in
verb: engage | to at | with
verb: deal | about to of on at | with
verb: cope | about to of on at | with
verb: assist help | on at to | with
verb: apply | at in on | for
verb: apologise apologize | about of | for
verb: account | of to on | for
verb: care | of on | for
verb: qualify | to of on | for
verb: search look | of | for
verb: aim | on | at
verb: arrive | to | at
verb: insist | in for to | on
verb: congratulate | for with about | on
verb: comment | about of | on
verb: reflect | about of | on
verb: capitalise capitalize | of in | on
verb: expand build | about of | on
verb: report | at | to
verb: attend pay | of on for | to
verb: conform | of on at | to
verb: prefer | than over | to
verb: subscribe | for at in | to
verb: listen | at on for with | to
verb: refer | at on for with | to
verb: relate | with at on | to
verb: familiarise familiarize | to of on | with
verb: communicate | to | with
verb: interact | to at of on | with
verb: agree | to at of | with
verb: interfere | to at of | with
verb: equip | of by | with
verb: supply provide | of by | with
verb: specialise | on at | in
verb: prohibit prevent refrain abstain | to of | from
verb: accuse | for with about | of
verb: dispose | from with | of
verb: remind inform notify | for with | of
verb: approve | with to at | of
verb: translate | in to | into
verb: divide split | in | into
verb: transform turn convert | in | into
verb: integrate | to in | into
verb: substitute | by to | for
verb: replace | with by for | with
verb: discuss | about on over of | -
verb: emphasise emphasize stress | on about upon | -
verb: contact | to with at | -
verb: approach | to at | -
verb: request | for to | -
verb: seek | for after | -
verb: attend | at in | -
verb: enter | to in | -
verb: join | to in with | -
verb: reach | to at | -
verb: visit | to at in | -
verb: lack | of in from | -
verb: accompany | with to | -
verb: await | for on | -
verb: resemble | to with | -
verb: obey | to | -
verb: influence affect impact | to | -
verb: comprise | of from by | -
verb: describe mention explain | about | -
verb: order | for | -
verb: investigate | about into | -
verb: address | to about | -
verb: marry | with | -
verb: suggest recommend propose | about for | -
verb: exceed | over than above | -
verb: oversee supervise | over on | -
verb: assist | to | -
verb: master | in | -
`
