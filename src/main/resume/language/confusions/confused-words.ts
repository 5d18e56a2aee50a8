/**
 * Words that are taken for one another, a set a line; `a > b` only that way round. From `training/language/confusions.txt`, which says more.
 */
export const CONFUSED_WORDS = `
accept except
access excess axes
accessory accessary
acquired > required
act > cat
actor > factor
actors factors
adapt adopt adept
addition edition
adverse averse
advice advise
affect effect
aged > agent
agent > aged
aid aide aids
air heir
aisle isle
allowed aloud
allude elude
allusion illusion
altar alter
angel angle
annual annul
appointment > apportionment
appraise apprise
approve > improve
are > our
area aria
arm > farm
ascent assent
assent asset
assess assets
assets assents
assistance assistants
assure > ensure
ate eight
attain > obtain
attendance attendants
audit > adit
auditor > editor
aural oral
bacon beacon
bail bale
baking backing
ball bawl
band banned
bar > bra
bare bear
bark > park
barn > brand
base bass
basis bases
batch > bath
bath bathe
bazaar bizarre
beach beech
beads beds
bean been
beat beet
beds > beads
beer > been
beer bear
bench > branch
best > beset
bets best
better > batter
bid > bed
big > bid
bill > bell
birth > berth
blow below
board bored
boarder border
bold bald
book > boot
boost > boast
boosted boasted
boots boosts
bore boar
born borne
bottle > battle
bough > bought
bough bow
bought > brought
bowl > bowel
bowls bowels
brains brians
brake break
brakes breaks
branch brunch
brand band
breach breech
breadth breath
breath breathe
breed > bread
bridal bridle
bride bridge
bridge > bride
brief > belief
briefs > beliefs
broach brooch
broad board
broadly boardly
broads boards
brought > bought
browse browser
build billed
buy by bye
cache cash
calendar calender
callous callus
camp champ
canvas canvass
capital capitol
carat carrot karat
card > car
cards > cars
career > carer
carrier career
carriers careers
cars cares
carton cartoon
case > cause
cases causes
casing causing
cast caste
casual causal
catering > entering
cattle > kettle
caught court
cavern > tavern
cede seed
ceiling sealing
cell sell
cells sells
censor sensor
censors sensors
census senses
cent scent sent
cereal serial
chain chair
chains > chairs
chair > chain
chairs > chair
chance change
changes chances
charge > change
charges changes
chart > char
charted chartered
check > chick
cheese > chess
chief chef
chiefs chefs
choir > chair
choose chose
chord cord
cite sight site
cites sights sites
claim climb
clam claim
class > glass
clause claws
clean > lean
clear > cleat
clerk > clark
click clique
client > clients
clinic clinical
close clothes cloths
cloth clothe
clothes > cloths
cloud could
clouds > coulds
coach > couch
coaching > couching
coal > goal
coarse course
coarses courses
coats > costs
code > cod
codes > cods
collage college
collar > dollar
colleges collages
colonel kernel
color > collar
coma comma
comb > come
combine > confine
command commend
commands commends
compare > prepare
compete > complete
competed completed
complaint compliant
complaints > compliance
complement compliment
complementary complimentary
complements compliments
complete > compete
compliance > complaints
compose > expose
concepts concerts
concert concept
confidant confident
conform confirm
conformed confirmed
conscience conscious
consul council counsel
contact contract
contacted contracted
contacts contracts
contain > obtain
contend content
content contend
contents > contests
continual continuous
convert > convent
cool > tool
coop coup
cooperate corporate
cooperation corporation
copies > copes
corn > cord
corner > coroner
corporate cooperate
corps corpse
correspondence correspondents
cost > coast
costs > coasts
costume custom
costumer customer
costumers customers
councillor counsellor
councillors counsellors
counter > encounter
counting > accounting
countries counties
country county
coupon > couple
crane > crate
create > crate
creates crates
credit > edit
crew > crow
crews cruise
criteria criterion
crop > corp
cross > crass
crows crowds
cub club
cue queue
curb kerb
currant current
currants currents
curser cursor
curve > carve
cutting > putting
cymbal symbol
daily dally
dairies diaries
dairy diary
dam dame
dark > mark
data > date
date > data
day > days
dead deal
deal > dead
deals > dealt
dear deer
debit > debt
debt > debut
decent descent dissent
deduct > deduce
defective detective
defence fence
defer differ
defiantly > definitely
definite definitive
deign design
deigned designed
delver > deliver
dependence dependents
desert dessert
deserts desserts
desist > assist
desk > disk
desks disks
detail > retail
details retails
detract > detect
device devise
devices devises
devised deviced
die dye
died dyed
diner dinner
diners dinners
dinner diner
discreet discrete
diseased deceased
disk desk
dive drive
dived dives
divers drivers
dock > duck
doctor > factor
door > doer
dosage > sausage
dose does
doses > does
dough doe
draft draught
drafts draughts
drain > brain
drain > train
drawer > draw
drill > dull
drive > dive
driver > diver
drives > dives
drop > droop
drug > drag
drugs > drags
dual duel
duct > duck
ducts > ducks
duel > dual
duly dully
duty > dusty
eagle > legal
earn urn
ease > easy
east > easy
echo > each
edge > hedge
editor > auditor
effort > afford
egg > edge
electric > eclectic
elicit illicit
eligible illegible
emigrate immigrate
eminent imminent
employee employer
employees employers
ensure > assure
entrance entrants
envelop envelope
envelope envelop
exam > exams
excepted expected accepted
exercise exorcise
exited excited
exiting exciting
expand expend
expanded expended
expect except
expert > export
experts exports
explore > export
exported > explored
extend extent
eyed > eye
fabric > fabrics
face > pace
faced > paced
fact > fast
factory > factor
fair > fare
fan > fun
fare > fair
farm > form
fast > fats
faults > results
faze phase
feat feet
fee > feel
feed feet
feedback > feedbacks
fiancée finance
fiend friend field
fiends friends
fight > flight
figure > finger
file fill
filed filled field
files fills
filet file
filing filling
film > firm
find fined fund
finds funds
fins finds
fir > for
firm > film
firms > forms
firs first
first fist
fiscal physical
fit > fir
fits > first
flair flare
flaw > flow
flea flee
fleet > flee
flight > fight
flights > fights
floe flow
floor flour
flour flower
flower > lower
flows flaws
fold > food
fonts > fronts
food > foot
fool full
foot > food
fore > for
foreword forward
fork > work
form > from
form from
formally formerly
forth fourth
forum form
foul fowl
found fund
founded funded
founder funder
founders funders
founding funding
fried friend
friendly > fiendly
friends > fiends
fro > for
from > form
front > font
fruit > fruits
fund fond
furry > fury
gain again
gait > gain
gait gate
game > gave
gang > gain
gar > gear
garage > garbage
gate > gait
gauge > gouge
gears > years
genius genus
gilt guilt
give > dive
glad > gland
goal goad
goals coals
grad > grade
grain > gain
grand > brand
grand > grant
grants grands
grate > rate
grate great
grater greater
gravel > travel
greed > greet
green > greet
grid > grip
grill grille
grip > grid
groin grown
ground > grounds
group > groups
growth > grow
guarantee guaranty
guard > gourd
guards > gourds
guest quest
guests quests
guide guild
guided guilded
gym > gum
habit > habitat
hair hare
hall > call
hall haul
halls > calls
ham > harm
hammer > hamper
hands hangs
hang > hand
hangar hanger
hart heart
hat > that
hate > have
headed > heeded
heal heel he'll
health heath
healthy heathy
hear here
heard > head
heard herd
heart > hear
heat > head
heavy > heave
herd > hard
heroin heroine
hide > hire
hided > hired
higher hire
hip > ship
hired > higher
hires > higher
hit > hint
hoard horde
hoe > home
hole whole
home > hone
honed > owned
hop hope
hose > house
hospice > hospital
host > hosts
hot > how
hour our
hours ours
house > hose
hug > huge
human humane
humid humidity
hunt > hurt
ice > nice
ideal > idea
ideas ideals
idle idol
illusive elusive
impact > impart
imply > employ
import > impart
important > imported
imported > important
impotent > important
in inn
inane > insane
incidence incidents
incite insight
industry > industrial
infection > inspection
informal > informed
ingenious ingenuous
ingest > invest
inquire > acquire
inset insert
insight incite
inspect > expect
inspection > infection
install > instill
instance instants
instant > instance
intense intents
intensive extensive
intent > intend
interest > internet
intern > internet
internal > interval
inters > interns
interview > interviewed
inventory > inventor
invite > incite
invoice > invoke
iron > irony
jam jamb
jest > just
job > jog
joint > join
journal > journey
judicial judicious
jury > injury
keen > keep
keep > keen
key quay
kid > kind
kills skills
kiln > kill
kin kind
kings > kinds
kitchen > kitten
knew new
knight night
knit > unit
knot not
lab > lap
labs > laps
lace > place
ladder > leader
lain lane
lake > like
lamp > lump
land > lend
language > luggage
lapse > lease
laser > later
last least
latch > batch
late > rate
later latter
lath lathe
laud lord
launch lunch
launched lunched
launches lunches
law low
lawyer > layer
lay lie
layer > lawyer
layers lawyers
lead > led
leader > ladder
leading > loading
leaf > lead
leaflet > leaflets
leak leek
lean > learn
learn lean
leas > least lease
lease > leas
lease least
least > lest
leave > leaf
leaver > lever
legion > region
legions regions
lend lent
lesion > lesson
lesions > lessons
lessen lesson
lessons lessens
levee levy
levels levers
lever > level
liable libel
liaison > liaise
library > liberty
licence license
lid > lead
lief > life
life > live
lightening lightning
lighting lightning lightening
likes > lines
lime > line
limes > lines
line > lien
line > lime
liner linear
lines > limes
ling > line
link > like
lion > line
list > lists
lit list
liter > letter
live > life
lived > lives
liver > live
liver > river
lives > lifes
load lode
loads leads
loan lone
lobby > hobby
local locale
lock > look
locks > looks
log > long
lone > long
loop > look
loose lose
loosing losing
lout > out
love > live
lover > lower
lower > lover
luck > lack
lump > lamp
lunch > launch
mad > made
maid made
mail male
main mane
maintain > mountain
maize maze
mall > mail small
malls > mails
manage manger
manager manger
managers mangers
manages manger
mane > many
mange manage
manged managed
manner manor
manor > manner
mantel mantle
manual manuel
mark > market
marker > market
market > marker
marketing > marking
marred > married
marry > carry
marshal martial
martial > marital
mash > mesh
mask masque
mass > mess
mast most
master > mater
match > march
material > martial
maters > matters
mates > meets
math > maths
math > path
maths > paths
matter > mater
mayor major
meal > meat
meals > metals
mean mien
measure > pleasure
meat meet
meats meets
medal meddle metal mettle
media > medial
median media
medical > medial
meed > need
meeting > melting
member > ember
memory > memoir
mental > metal
mentor > mentors
mentored > metered
menu > men
mere > more
merge > merger
message massage
messages massages
met > meet
metal > mental
mete > meet
meter metre
mettle metal
mice > nice
mid > mind
might mite
mile > while
miles > files
mill > mail
mill > will
mind > mine
mine > mind
miner minor
minute > minuet
minutes > minuets
missed mist
mission > emission
missions emissions
mist > must
mobile > noble
mode > model
model > modal
models > modals
modem modern
modes models
modest > modes
mold > mould
mole > more
monitor > mentor
moor > more
moose > mouse
moped > mopped
moral > mural
moral morale
morals > morale
more > moor
morning mourning
moss > most
mote > more
moth month
moths months
motion > notion
motor > mentor
mount > amount
mouse > house
mouth month
move > more
mover > over
mural > moral
muscle mussel
muse > must
mussels muscles
mustard mustered
mute > mutual
nail > mail
naked > baked
name > mane
naturally > neutrally
naval navel
nave knave
neat > meat
need knead
net > met
news > new
nigh > night
night > knight
nine > nice
nit > not
no > know
noise > nose
none > nine
none > nun
noon > none
norm > form
note > not
notes > votes
novel > noble
now > know
number > numb
nurse > nurses
nurses purses
nursing > nurturing
nuts > units
oar > our
oat > at
obtain > attain
obtuse > abuse
odour > our
of > off
off > of
officer > office
oil > oily
onion opinion
onions opinions
open > pen
opera > operate
optic > topic
option > opinion
oral aural
orchard > orchid
ordeal > order
order older
orders > odors
ordinance ordnance
ore > or
organ > origin
organic > organise
other > over
out > our
outlay > outlet
oven > over
ovens > overs
overdo overdue
overseas oversees
owe > own
owned > owed
owner > own
pack > park
package > passage
packing > parking
pad > paid
page > pager
pail pale
pain pane
paint > pint
painted > pained
painter > printer
pair pear pare
pairs pears
pal > pay
palate palette pallet
palates pallets
palettes pallets
palm > plan
panel > penal
pants > plants
paper > pepper
parcel partial
parent > patent
parents > patents
paring pairing
parishes > perishes
parking > packing
parks > perks
parlay > partly
parol parole
parse > parts
parson person
part > pat
parties > parities
partner > patter
passed past
passion > pension
passport > passports
past > paste
paste > past
pastor > poster
patent > patient
path > bath
patience patients
patient > patents
patients patents
patter > pattern
pattern > patron
paw > pay
pay > pray
pea > pear
peace piece
peak peek pique
peaks peeks
pedal peddle petal
peel > feel
peer pier
peers piers
pen > pan
people > peoples
perform > preform
perks > parks
perpetrate perpetuate
perquisite prerequisite
persecute prosecute
persecuted prosecuted
persecution prosecution
personal personnel
perspective prospective
pest > past
phase > phrase
phase faze
phases phrases
phone > hone
phone > prone
physical fiscal
physician > musician
pick > pink
picture pitcher
pie > pipe
pieces peaces
pier > pie
pile > pipe
pill > pull
pilot > plot
pine > line
pipe > pip
pipes > piles
pit > put
pitch > patch
place plaice
plaid > plain
plain plane
plains planes plans
plaintiff plaintive
plan plane plain
planed planned
planing planning
plans plants
plant plan
plaster > pastor
plate > late
play > pay
plea > plan
pleas please
plot > pilot
ploy > play
plug > plus
plum plumb
poem > poor
poet > post
poets posts
pole poll
policy police
poling polling
pond > point
pone > phone
pool > pull
poor pore pour
porch > poach
pore > pour
pored poured
poring pouring
port > part
porter > potter
portion > position
pose poise
posses possess
post > past
pot > port
potion portion
potions portions
pound > bound
power > tower
practice practise
pray > pay
pray prey
precede proceed
precedence precedents
precedent president
precious > previous
prepare > repair
preposition proposition
prescribe proscribe
presence presents
present > prevent
present > resent
preserve > reserve
press > process
price prize
priced prized
prices prizes
pride > prize
prime > crime
principal principle
principals principles
print > point
printing > painting
prints > points
prise > prize
private > privet
proceeds precedes
procure > secure
produce > product
produced > reduced
product > produced
profit prophet
profits prophets
program > programmer
project > protect
projects protects
promote > prompt
proof > prove
prop > drop
properly property
property > properly
propose > prose
propose purpose
proposed purposed
prose > pose
prostate prostrate
prove > probe
public pubic
pull pool
pump > bump
puppet > pupil
pure > sure
purpose propose
purse > nurse
pursue > peruse
putt > put
quality > quantity
quantity > quality
quarters > quartets
quarts quartz
quay > key
quest > request
quiet quite quit
quire choir
quiz > quit
quote quota
quotes quotas
race > rate
racket > rocket
racks > tracks
radio ratio
raft > draft
rag > rug
rage > range
raid > rapid
rain > train
rain reign rein
rained trained
raining training
raise raze
raised razed
rake > rate
ranch > branch
rang > range
ranges rages
rank > rang
rap > rapid
rapped wrapped rapt
rapper wrapper
rapport report
rash > rush
rat > rate
rate > rat
rates rats
rational rationale
ratios radios
rave > have
raw > row
reach > teach
read red
reading > reeding
realty reality
ream > team
reap > reach
rear > year
recant > recent
recent resent
reciept receipt
recipe receipt
recipes receipts
recite > receipt
recoded > recorded
recording > according
recording > recoding
recourse resource
recourses resources
reduced > produced
reducing > reusing
reed > read
reek wreak
referees references
reference > referee
reform > form
refuge refugee
regal > legal
regiment regimen
region > religion
regional > original
reins > reigns
relation > revelation
relay rely
relief relive relieve
relies > relays
rely > reply
remainder reminder
remainders reminders
renewal > removal
rental > mental
rents rests
repaired > prepared
replies relies
report > rapport
reports > resorts
reports repots
repot report
request > quest
require > acquire
reserved > preserved
reset > rest
residence residents
resin > reason
resister register
resort > resource
respectably respectfully respectively
rest > rent
rest wrest
restaurant > restaurants
result > resort
resume > résumé
retail retain
retailing retaining
retained > retailed
retch wretch
retreat > treat
revel > reveal
revere > severe
revers > reverse
review revue
reviewed > revived
reviews revues
revised > revived
rice > price
rich > reach
ride > side
rifle > riffle
right rite write wright
rights > writes
ring wring
ripe > pipe
rising > raising
risk > brisk
road rode rowed
roads > rods
roast > roster
rob > job
robe > role
rock > work
rod > road
role roll
roles rolls
roof > proof
rook > look
room > roam
root route rout
roots routes
rope > role
rose > rows
rosters > roasters
rot > root
rota > rotor
rotting > rotating
rouge > rough
round > sound
rout > route
rovers > covers
rug > rag
ruin > run
rule > role
rules > roles
run > ran
rural > royal
rust > trust
rye > eye
sack > stack
sad > said
safe save
safely > safety
safety > safely
sage > stage
sail sale
sailor > sales
sails sales
sake > sale
salary celery
sales > sakes
salts > salts
sand > send
sane > same
sang > song
sank > thank
sauce source
sauces sources
save > safe
saved > safe
saver > server
savers servers
savings > shavings
say > stay
scale > sale
scaling > sealing
scan > can
scar > car
scares scarce
scene seen
scenes > scents
school > scholar
scientific > scientist
score > core
scout > scour
scrap scrape
scraped scrapped
scrapping scraping
screen > scream
sea see
sealed > scaled
seals > sales
seam seem
seamen > salesmen
seams seems
search > starch
season > reason
seat > set
secretary > secretory
sect > sector
section > sectors
sector > sectional
seed > need
seek > week
seeks > weeks
self > sell
sells > cells
sells > self
send > sent
sense > since
sensor > censor
sent > sand
serge surge
serials > cereals
series > serious
serious > series
serve sever
server sever
servers severs
serves severs
service > services
session > cession
set sit
sets sits
sever > server
sever severe
several sever
severs severe
sew sow so
shad > shade
shake > shape
shall > shell
shape > sharp
shard > shared
share > shear
shares > shores
sharp > shape
shaving > saving
sheaf > sheath
shear sheer
shed > shared
sheet > shoot
shell > shelf
shelves > selves
shelving > shaving
shift shirt
shifts shirts
ship > shop
shipping shopping
ships > shops
shoe shoo
shone shown
shooting > shouting
shop > chop
shore sure
short > shot
shot > short
show > shows
shower > shows
shred > shared
shrub > scrub
sick > stick
sickle > cycle
side sighed
sides > asides
sigh > sight
sights > signs
sign sine
signal > single
signed singed
signs > sings
silk > skill
silks > skills
silver > sliver
sin > sign
singe single
singes signs
singing > signing
sink > link
sip > ship
sir > stir
site > side
site > suit
sited cited sighted
sites > sides
size > seize
skill > kill
skills skulls
skim > skip
skin > skip
skins > skills
slating > slanting
sleight slight
slid > solid
slip > ship
sloe > slow
slop slope
slots > lots
slow > show
smell > small
snail > mail
snap > span
sneak > speak
soap > soup
soar sore
social > facial
sock > stock
sod > sold
sodium > podium
software > softwear
soil > oil
sold > solid
sold soled
solder soldier
solders soldiers
sole > sold
sole soul
soled > solved
solution > dilution
some sum
son sun
song > long
soot > foot
sop > stop
sores > stores
sort > sought
soul > soil
sound > found
soup > soap
sour > hour
sow > show
spa > spay
space > spade
spam > span
spank > spark
spar > spare
spared spread
spat > spot
spay > spray
spear > spare
spears spares
special especial
specie > species
spell > sell
spies > spices
spill > spell
spine > spin
spit > split
spoil > soil
spook > spoke
spoon > soon
spot > post
spots > posts
spray > spry
sprint > print
squid > squad
stable > table
stack > stock
stacking > stocking
staff staph stuff
staffed stuffed
staffing stuffing
stage > stag
staging > staying
staid stayed
stair > staff
stair stare
stake steak
stakes steaks
stale > stall
stall > stalk
stall > stalls
stamp > stump
stand > strand
standard > standards
star > start
stars > starts
started stared starred
starter > stater
starting staring starring
state estate
stationary stationery
stationed > stationary
stationery > stationary
statues statutes
status statue statute statutes
stave > stage
steak > stake
steal steel
steam team
steel > steal
steep > step
step steppe
steps > stops
stick > stock
sticks > stocks
stile style
still > skill
stills > skills
stink > sting
stir > sir
stock > stuck
stocking > stacking
stocks > socks
stoke > stock
stole > stolen
stoop > stop
stop > shop
stops > shops
store > story
stored > storied
storing > string
storm > store
stove > store
stoves > stores
straight strait
strategy > strategic
straw > strew
stream > steam
stress > stores
string > strong
strip > trip
strip stripe
stripped striped
strong > string
student > students
studies > studios
studios studies
subject > subjects
succeed > secede
suck > such
suit suite soot
suite > suit
suites > sites
suits suites
sump > sum
sundae sunday
sung > sing
super > supper
superintendent > superintendant
support > sport
surf > serf
surge serge
survey > surrey
swap > swamp
swearing > sweating
sweat sweet
sweep > seep
swing > sing
switch > stitch
sword > word
tab > table
tack tact
tacked > tackled
tacking > tackling
tacks tax
tags > tasks
tail tale
tailer tailor
tails tales
taker > take
tale > take
tales > takes
talk > tack
tall > tell
tan > than
tank > thank
tap > tape
taper > paper
tar > car
target > tarmac
tart > start
tarts > starts
task > tasks
taste test
tasted > tested
tastes tests
tasting testing
taught taut tort
tax > tacks
taxed > tasked
tea > team
tea tee
teach > reach
team teem
teaming > teeming
teams teems
tear tier
tears tiers
teas > team tea
technical > technician
tee > the
teeth > teach
tem team
temp temper
tenant tenet
tenants tenets
tend > trend
tender > gender
tent > tend
tenure > tenor
term > tern
terms > teams
tests > tents
tether > other
text > test
than > then
thank > than
that > than
thaw > that
theft > left
their there
them theme then
then > than
thigh > high
thin > thing
things > thinks
think > thing
third > thirds
thorough through threw
though thought through
thought > taught
threw through
throne thrown
through trough
thyme time
tickets > ticks
tide tied
tie > time
tied > tried
tiles > titles
tiling > filing
till > tile
tilling > tiling
timber timbre
time > tine
timing > tiding
tin > tint
tip > trip
tips trips
tire > time
tire tyre tier
tiring > firing
title > tile
titles > tiles
toad > road
toast > coast
toe tow
told tolled
tole toll
toner > tone
tong > tongue
too > to
took > tool
tool > toll
tools > tolls
torque > toque
tortuous torturous
tough though
tour > our
tours > hours
tout > out
tow > to
tow > two
tow two
tower > towel
town > tow
toy > try
trace > trade
tracer > tracker
track tract
tracks tracts
tract track
trade > trace
trail trial
trails trials
train > strain
trained > strained
trainee > trained
training > straining
trams > teams
transition > transaction
translate > transfer
trap > trip
travel > gravel
trawl > travel
tray > trey
trays > trains
tread > trend
treads > threads
treat > threat
treaties treatise
tree > three
trends > treads
trim > trip
triple > tripe
troop troupe
trots > trips
trouble > treble
truck > track
trucks tracks
trust > thrust
tube > tub
tuition > intuition
tune > tone
tunnel > funnel
turf > turn
turn tern
tutor > tumor
tutor > tutu
twig > twin
tying > trying
type > tape
under > udder
unit unite
united untied
units unites
unity unit
universal > university
university > universe
untied united
urban > turban
urge > large
urn > run
use > us
used > sued
user > use
users > uses
vain vane vein
valance valence
vale veil
value > valve
values valves
valve value
variance > variants
vary very
vast > fast
vat > vast
vault > fault
vaults > faults
veal > deal
venal venial
vender vendor
venue avenue revenue
verb > verbal
verse > version
versed > verse
vest > best
vet > yet
viable visible
vial > viral
vice vise
vices > voices
vie > via
vies views
view > vie
vile vial
viles vials
vines > lines
viola > violin
vision > version
visit > visits
visual > visa
vocation vacation
voice > vice
volume > volumes
vote > note
vowed > viewed
wage > wager
wagon > wages
waist waste
wait weight
waiters waters
waits weights
waive wave
waived waved
wake > make
walk > work
walled > walked
wand > want
wander > wonder
want > wont
warded > awarded
warders > orders
ware wear where
wares wears
warm > worm
warn worn
warning > warming
warranty > warrant
warren > warrant
wary weary
wasp > was
watch > match
water > waiter
waver waiver
wavers waivers
wax > was
wax > way
way weigh
ways > weighs
weak week
weakly weekly
weaks weeks
weal > deal
wear > were
weather whether
weave > wave
web > wed
wed > web
weed > week
weir > weird
weld > wield
welder wielder
welding wielding
well > welt
west > vest
wet whet
whale > while
wheel > while
whet > what
which witch
while wile
whine wine
whit > with
whites > writes
whose > who's
wick > quick
wide > wise
wiling willing
wilt > will
window > widow
windows widows
wing > win
wining > winning
winning whining
winter > winner
wire > wise
wires > writes
wise > wide
wit with
wok work
won > one
wonder > wander
wondering wandering
wood > word
wood would
word > work
words > works
work world
worked > walked
worker > walker
working > walking
world word
worm > warm
worse worst
wrap rap
wrench > wench
wring > wiring
writ > write
writer > waiter
writing > righting
yard > yarn
year ear
yearn > year
years ears
yeas > years
yell > yellow
yoke yolk
you > your
your > you
youth > your
zoo > zoom
`
