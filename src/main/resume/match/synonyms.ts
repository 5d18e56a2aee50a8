import { stemOf } from './words'

/**
 * Words of work in general that may stand for each other, a group a line; a word may be in several. No group is about one trade:
 * what is asked for by a trade's own word must be said by it, or be near in meaning.
 */
const GROUPS = `
mentor coach guide tutor train teach instruct educate onboard induct orient precept buddy taught trainer show
supervise manage lead oversee head direct run supervisor manager led charge responsible chair
recruit hire appoint interview select hiring recruitment onboard
customer client guest patron shopper buyer consumer visitor passenger member
patient resident client service-user inpatient outpatient
colleague staff employee team worker coworker personnel crew people workforce
junior trainee apprentice graduate newcomer starter beginner intern student new
child children pupil student learner infant toddler kid young youth baby paediatric pediatric
parent carer family guardian relative mother father
supplier vendor contractor subcontractor provider
repair fix mend service maintain overhaul maintenance breakdown
install fit mount commission installation fitted
build create develop construct make set produce launch found introduce establish start
write draft author compose prepare wrote written writing drafting prose text copy
analyse analyze evaluate assess review examine analysis assessment measure
plan organise organize coordinate schedule arrange planning run hold
sell sale sold upsell sales selling quota
buy purchase procure source order procurement bought tender
negotiate bargain negotiation agree renegotiate terms
reduce cut lower decrease save shorten halve fall fell drop minimise bring
increase raise grow boost improve rise lift double treble grew higher rose
present speak pitch talk presentation lecture speaker address spoke conference
research investigate study investigation researcher explore
test check inspect verify inspection testing checks quality
monitor track follow trace watch record observe
handle process deal manage answer resolve treat
clean wash sanitise tidy hygiene cleaning cleaner
drive deliver transport delivery driver driving drove haul carry
care look nurse tend support carer after
design draw sketch model drawing layout
publish article publication paper post journal published issue
translate interpret translation interpreter
resolve conflict grievance mediate dispute mediation complaint disciplinary settle
budget cost spend finance budgets expenditure costs money
safety hazard risk safe accident hse ppe
complaint complain dissatisfied angry upset difficult
event conference wedding festival congress exhibition gala fair seminar
fundraise raise donor donation gift fundraising appeal donate
volunteer helper volunteering unpaid
hospital ward clinic clinical inpatient
night evening weekend shift late nights saturday sunday overnight rota roster
phone telephone call ring rang calls phoned
email letter correspondence mail message
document record note file log paperwork documentation form register minutes
report dashboard figures statement reporting summary
contract agreement deed terms
law legal regulation act legislation statutory regulatory rules
car vehicle van truck lorry bus fleet motor automobile
software program application app programme
website web page site online
data figures dataset statistics database
computer laptop pc desktop workstation
warehouse depot store stockroom distribution
stock inventory stocktake count goods
shop store retail boutique supermarket
elderly older senior aged dementia
disability disabled impairment additional inclusive accessible
mental psychological psychiatric wellbeing anxiety
budgetary forecast projection
strategy strategic plan roadmap
stakeholder partner board minister director executive council trustee governor
partnership partner collaboration joint together collaborate alliance jointly
community neighbourhood local resident indigenous nation
company firm business organisation employer enterprise
market campaign advertise marketing advertising promotion brand
machine equipment plant machinery tool device instrument
emergency crisis incident urgent first-aid outage
cash payment money till invoice billing bill
payroll wages salary pay
tenant renter landlord lease tenancy rent
garden plant horticulture lawn hedge
food meal menu dish kitchen cook catering
drink bar wine beer cocktail
animal livestock dog cat horse cattle pet
energy power electricity fuel heating
environment sustainability carbon climate green recycling environmental
international abroad overseas global foreign cross-border country
remote distributed home-office telework
language linguistic bilingual multilingual spoken
award prize won winner medal recognition
target goal quota objective kpi
deadline on-time punctual date turnaround
change transformation migration rollout implement implementation migrate introduce
automate automation script automatic pipeline
deploy release ship rollout deployment delivery
image photo photograph picture photography
video film footage clip
audience reader follower subscriber viewer
lesson class course workshop session training curriculum
exam qualification certificate diploma test
money-saving saving savings efficiency streamline
accurate accuracy error-free precise careful
confidential discreet private sensitive discretion
independent alone sole own self-employed freelance
tour trip travel journey
diary calendar appointment schedule booking
meeting agenda minutes committee board
wound dressing skin pressure sore
blood phlebotomy venepuncture haematology
medicine medication drug tablet prescription pharmacy
surgery surgical theatre operation operating
pain rehab rehabilitation therapy physiotherapy
law-court court tribunal trial hearing
police security guard patrol
insurance claim policyholder underwriting
bank banking lender loan credit
property building estate facility premises site
road highway pavement street
water drainage drain sewer pipe
map mapping gis survey geospatial spatial location
`

/** For a stem, the groups that it is in. */
const GROUPS_OF: ReadonlyMap<string, readonly number[]> = groupsOf(GROUPS)

function groupsOf(list: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [at, line] of list.trim().split('\n').entries()) {
    for (const stem of new Set(line.split(' ').map(stemOf))) groups.set(stem, [...(groups.get(stem) ?? []), at])
  }
  return groups
}

/** The groups that a word of this stem is in; none for most. */
export function synonymGroups(stem: string): readonly number[] {
  return GROUPS_OF.get(stem) ?? []
}
