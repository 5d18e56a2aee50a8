/**
 * Slips of grammar that show in a few words: the words, then what was meant. In the words: `a|b` either, `*` any word, `#` a number, `@VBG` and the like
 * a form that the word has (`words/lexicon.ts`), `@ING` any word in -ing, `@VBX` what may be a verb, `@JJR` and `@JJS` better and best, `@PERSON` who does what,
 * `!N` at the end: no noun or adjective follows. In what was meant: `…` at its end is the last of the words, `…ing` that word in -ing, `…` at its start all but
 * the last. One a line; gathered from grammars' lists of common mistakes. Read by `pattern-slips.ts`.
 */
export const PATTERNS = `
in order @VB = in order to …
due the = due to the
due a = due to a
according the = according to the
thanks the|my|our = thanks to …
in addition the|my = in addition to …
in charge the|all = in charge of …
in charge @ING = in charge of …
responsible the|all = responsible for …
responsible @VBG = responsible for …
responsible to @VB = responsible for …ing
capable @VBG = capable of …
interested @ING = interested in …
experienced to @VB = experienced in …ing
passion to @VBG = passion for …
passionate to @VB = passionate about …ing
passionate @VBG = passionate about …
succeeded to @VB = succeeded in …ing
insisted to @VB = insisted on …ing
focused to @VB = focused on …ing
specialised|specialized to @VB = … in …ing
skilled to @VB = skilled in …ing
proficient to @VB = proficient in …ing
prior joining|starting|becoming|moving = prior to …
prior the|my = prior to …
instead @ING = instead of …
as result = as a result
as part the|our|my|their = as part of …
part the|our|my|this = part of …
one the @JJS = one of the …
in accordance the = in accordance with the
in line the = in line with the
in front the = in front of the
look|looking|looks|looked forward hearing|meeting|working|speaking|discussing|seeing = look forward to …
looking forward for|on|of = looking forward to
look forward for|on|of = look forward to
a number|variety|range|couple @NNS = … of …
wide|broad|large range|variety|number @NNS = … of …
the a = the
a the = the
an the = the
the an = the
the my|our|their|its|his|your = …
my|our|their|its|your the = …
a my|our = …
this the = this
of of = of
of for = of
to for = to
for to @VBX = to …
to of = of
with of = of
of with = with
by of = by
of by = by
for of = of
at in the = in the
of the the = of the
did not @VBD the|a|my|our|any = did not …
didn't @VBD the|a|my|our|any = didn't …
should|could|would|must|might of = … have
could been|have been able = could have been
able of = able to
able for = able to
able in = able to
allow|allowed|allows|allowing|enable|enabled|enables|enabling|help|helped us|me|them|customers|users|staff|clients|teams|managers|patients|students for @VB = … to …
enable|enabled|enables|enabling|allow|allowed|allows|allowing us|me|them|customers|users|staff|clients|teams|managers|patients|students|people @VB = … to …
made customers|users|staff|clients|teams|managers to @VB = …
suggested|recommended|explained me|us|them|him|her = … to …
despite of = despite
in spite the = in spite of the
although but = although
since the last # years|months|weeks
since # years|months|weeks
since two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|several|many years|months|weeks
since almost|nearly|about|around|some two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|# years|months|weeks
since more than|over # years
during # years|months|weeks
during two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty years|months|weeks
more @JJR = …
most @JJS = …
less @JJR = …
much clients|customers|people|projects|skills|tasks|teams|years|times|students|employees|companies|opportunities|products|countries|cases|things|reports|errors|patients|guests = many …
many experience|knowledge|information|work|feedback|equipment|research|traffic|software|advice|progress|money|time !N = much …
fewer time|money|waste|work|traffic|noise !N = less …
amount|amounts of people|clients|customers|projects|calls|orders|employees|students|tickets|patients|users|errors|complaints|emails|requests|deliveries|guests|visitors|products|tasks|cases|reports|teams|meetings|files|documents|vehicles|suppliers|accounts|members|staff|hours|days|times|incidents|questions|candidates|applications|invoices|shipments|volunteers|children = number of …
number of information|knowledge|equipment|feedback|traffic|work|advice|money|waste|software|research|data|paperwork !N = amount of …
an advice|information|equipment|homework|evidence !N = …
a advice|feedback|homework|furniture|machinery|progress !N = …
don't|didn't|doesn't|can't|couldn't|won't|wouldn't|never|hardly @VB no|nothing|nobody|none|never = … any
without no|never = without any
hardly|barely|scarcely no|never|nothing = hardly any
not never = never
never had|have|has|got|saw|made|missed no = never … any
wasn't|isn't|weren't|aren't|haven't|hasn't|hadn't|don't|didn't|doesn't|can't|couldn't|won't|wouldn't never|nothing|nobody|none|no
prevent|prevented|prevents|preventing|stop|stopped|stopping * to @VBX
am|is|are|was|were|get|got|i'm|been used to work|manage|lead|deal|handle|travel|stand|live|drive|teach|plan|write|speak|use|run|help|make|take
interested to learn = interested in learning
both * or = both … and
between # to # = between … and …
neither * or = neither … nor
as well the|a = as well as the
as well @ING = as well as …
such as for example = such as
such the|my = such as …
same than = same as
other that = other than
rather that = rather than
that they was = that they were
who they|he|she = who
me and my @NN = my … and I
i am agree = I agree
i have @VBN since # years = …
had opportunity|chance = had the opportunity
have opportunity|chance = have the opportunity
take|took|taking advantage the = take advantage of the
take|took|taking care the = take care of the
take|took|taking part of|on|at = take part in
take|took|taking into the account = take into account
pay|paid|paying attention on|at|for|in = pay attention to
make|made|making sure of = make sure
on the behalf = on behalf
in behalf = on behalf
in the behalf = on behalf
with regards of = with regard to
in regards of|with = in regard to
in the order to = in order to
with the aim to @VBG = with the aim of …
with aim of = with the aim of
with goal of = with the goal of
with view to = with a view to
under supervision of = under the supervision of
for example of = for example
at the same time of = at the same time as
most of people|customers|clients|staff|employees|students = most …
a lots = a lot
plenty experience|time|of of = plenty of …
a few of @NNS = a few …
since i was|am child = since childhood
graduated in|of university|college|school = graduated from …
studied in university = studied at university
i am @PERSON|manager|nurse|teacher|engineer|developer|driver|student|accountant|chef|welder|designer with|who|and|from|by|looking = I am a …
i was @PERSON|manager|nurse|teacher|engineer|developer|driver|student|accountant|chef|welder|designer at|in|for = I was a …
have|has|had degree|diploma|passion|background|talent in|for =
have strong|proven|good|solid background|record|command|grasp of|in
was in charge @ING = was in charge of …
suppose to = supposed to
comprises|comprising of = …!
i look forward hear|meet|discuss|speak = I look forward to …
could|would|can to @VBX = …
must|should|may|might to @VBX = …
to can @VB = to be able to …
will can|must|should @VB = will be able to
helped|helping|help on|in @VB = helped to …
for since = since
no any = no
any no = no
i and my @NN = my … and I
whom was|is|were|are|has|have = who
these kind|type|sort of = this kind of
those kind|type|sort of = that kind of
this kinds|types|sorts of = these kinds of
so that to = so as to
is was|is were|was is|were are|are is|has is|have is|has was = …
has have|have has|had has|had have = …
be been|been be|is be|are be|was be|were be = …
is been|are been|was been|were been = has been
will been|would been|could been|should been|can been|must been|might been = will have been
has be|have be|had be = has been
being be|be being of = being
work|worked|working as @PERSON in|at|for
as part of team = as part of a team
i|we|they|who used to @ING
not only @VBD but @VBD !N
as much|good|well|fast|high|many than = as … as
don't|didn't|doesn't|not have|need|want|see|make|get no = … any
have to @VBD the|a|my|our
need to @VBD the|a|my|our
am work|manage|lead|live|study
more better|easier|faster|higher|lower|cheaper|quicker|stronger|bigger|larger|smaller|older|younger|greater|happier|clearer|safer|simpler|closer|deeper|wider|longer|shorter|worse = …
most best|easiest|fastest|highest|lowest|cheapest|strongest|biggest|largest|smallest|oldest|greatest|worst|busiest|latest = …
less better|easier|faster|worse
would of|like to @ING
i am interesting in|to = I am interested in
am|is|are|was|were agree = agree
every days|weeks|months|years = every …
each others = each other
the both = both
the most of = most of
it make|take|give|help|need
have been work|manage|lead|teach|use|help|run|build
has been work|manage|lead|teach|use|help|run|build
had been work|manage|lead|teach|use|help|run|build
to be work|manage|lead|teach|build
while work|manage|study|train|reduce|improve|maintain|keep|increase|ensure = while …ing
when work|manage|need to @VBG
by mean of = by means of
at time of = at the time of
in process of = in the process of
on daily|weekly|monthly|regular basis = on a …
on the daily|weekly|monthly|regular basis !N = on a …
in timely manner = in a timely manner
in professional|efficient|friendly|fast-paced|busy manner|environment|way = in a …
for long time = for a long time
at beginning|end of = at the … of
in field|area|department of = in the … of
member team|staff = member of …
full in charge = in full charge
with regard the = with regard to the
contact to me|us|them
make|made|making sure to that
a couple years|months|weeks|days|times = a couple of …
dozens|hundreds|thousands @NNS = … of …
kind|type|sort the = … of the
because of i|we|they|he|she|it @VBD = because …
despite i|we|they|he|she @VBD
in spite of i|we|they @VBD
such a @NNS !N
so much @NNS
too much @NNS !N
how much @NNS
interested to work|join|apply|lead|manage|develop|contribute|take|build|teach|become|continue = interested in …ing
i|we|they have work|live in|for|at|with|as|on
good|excellent|great in|on @ING = … at …
was|were|is|are|been|being did = … done
was|were|is|are|been|being went = … gone
allow|allowed|allows|allowing|enable|enabled|enables|enabling customers|users|staff|clients|teams|managers|patients|students|people|us|them track|order|plan|book|search|access|report|focus|use|work|share|view|manage|run|answer|process|schedule|change|update|review|monitor
same * than = same … as
include|includes|included|involve|involves|involved|including @VB the|a|all|our|new|and|with
include|includes|included|involve|involves|involved answer|manage|plan|order|process|schedule|report|train|clean|book|file|check calls|phones|staff|orders|rooms|meetings|customers|guests|the|all|new|stock|invoices
after|before|by|without|for complete|open|clean|answer|process|plan|train|support the|my|our|a|all|every
everything|something|anything|nothing|all what = … that
told|tell|tells|telling to us|me|him|her|them = told …
so long until = … that
so much until = … that
two|three|four|five|six|seven|eight|nine|ten of it = … them
it|which|that|method|system|approach|plan|report bases on =
in weekends = at weekends
in night|nights = at night
less incidents|errors|complaints|customers|people|staff|hours|days|calls|mistakes|accidents|defects|tickets|students|patients|returns|visits|orders|meetings|steps|bugs|questions|problems|vehicles|trips|items|parts|pages|words|lines|tests|cases = fewer …
course|courses|project|projects|system|systems|tool|tools|report|reports|process|processes|product|products|machine|machines|programme|programmes|program|programs|app|apps|application|website|method|methods|building|buildings|vehicle|vehicles|document|documents who = … that
in the same time = at the same time
i am agree|disagree = I …
i look|looking forward of = I look forward to
according with|of = according to
depending of|from = depending on
consist|consists|consisted from|in the|a|two|three|four|five = … of
participate|participates|participated|participating to|at|on the|a|an|all|several|weekly|monthly|meetings|working = … in
assist|assisted|assists|assisting to payroll|meetings|training|sales|events|projects = … with
explained|explain|explaining me|us|him|them how|what|why|the = … to
`
