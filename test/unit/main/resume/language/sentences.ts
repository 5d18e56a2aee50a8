/**
 * Sentences with one mistake in square brackets, by the kind of it, and sentences without any: as people write in resumes and letters. Written before
 * the checks were tried on them; the checks were mended after some of their misses, so what is found of them is no measure of new texts.
 */
export const MISTAKES = {
  agreement: `
Wrote the deployment scripts that [saves] the team two hours a week
The results of the audit [was] shared with the board
Each of the branches [have] its own rota
My experience in three hospitals [have] taught me to stay calm
A list of suppliers [were] sent to every chef
The number of complaints [have] fallen since then
There [was] several reasons for the delay
There [is] twelve apprentices in the yard
Led one of the busiest [ward] in the region
Looked after five [apprentice] during their first year
Managed twelve [vehicle] and a fleet budget
This [skills] helped me in later posts
These [report] were used by the board
The managers [was] happy with the new rota
Customers who [calls] after hours reach a recorded message
Built a dashboard that [show] daily sales to each store
She [have] worked with us since spring
We [was] the first store to pass the audit
They [has] since adopted the process nationwide
He [don't] need much supervision
I [has] led teams of up to thirty people
My strengths [includes] patience and an eye for detail
My main duty [were] to keep the records straight
The training sessions I ran [was] rated highly
The quality of the welds [were] checked every week
Strong communication skills [is] one of my main assets
One of my projects [were] shortlisted for a prize
Every employees [have] access to the portal
Trained a team of eight nurse in wound care
Designed several [brochure] for the spring campaign
Handled a variety of [task] at the front desk
Resolved a wide range of [problem] for clients
Worked with many [client] in the energy sector
Served more than 200 [guest] on busy weekends
Drafted contracts which [was] reviewed by counsel
Kept logs of all calls that [was] received overnight
The tools we built [is] still in use today
Reports that [goes] to the regulator each quarter
The patients on our ward [needs] constant care
My references [speaks] for themselves
The new system, which [were] introduced in May, cut errors
Two members of my team [was] promoted
Both sites [has] passed their inspections
The teachers and the head [was] pleased with the results
Neither of the bids [were] accepted
Everyone on the crew [were] trained in first aid
My colleagues often [says] that I am reliable
The documents [is] kept in a locked cabinet
Another [reasons] for the change was cost
Managed a [projects] worth two million
Each [departments] had its own budget
Stock levels [was] checked daily
The volunteers [comes] from all parts of the city
A manager who [listen] to her staff
Machines that [needs] regular servicing
Introduced a process that [reduce] waste by a third
The software [help] teams to plan their work
My degree and my internship [has] prepared me well
The clients I work with [expects] quick answers
Ran three [workshop] on food safety
Wrote six [article] for the trade press
Mentored four junior [developer] and two interns
Completed more than forty [audit] in two years
The menus, which [changes] with the season, draw regulars
The students in my class [was] aged nine to eleven
Deliveries [arrives] before six each morning
The cost of repairs [have] dropped by 15%
The files [was] moved to a new server
The procedures I wrote [is] used in all plants
Created templates that [makes] onboarding faster
Responsible for systems that [handles] card payments
The feedback from clients [were] very positive
The equipment [were] serviced every month
Research [show] that early contact matters
The role [involve] travel across the region
My background in nursing and my love of teaching [makes] me a good fit
Colleagues [knows] me as a calm person
These [experience] have shaped how I lead
Those [skill] would be useful in this post
Spoke at two [conference] in Berlin
The candidates [has] been told
The job [require] patience and a steady hand
`,
  apostrophe: `
Grew the firm's reach and [it's] margins
The bank doubled [it's] mobile users in a year
Knew the product and [it's] main competitors
[Its] a role that I would enjoy
[Its] been a pleasure to work here
A teacher [who's] pupils won prizes
I [dont] give up easily
I [cant] wait to start
We [didnt] lose a client
[Im] a quick learner
[Ive] worked in retail since 2010
I [wont] miss a deadline
Handled all [customer's] with patience
Sold [ticket's] at the gate and online
Repaired [laptop's] for the whole department
Trained six new [manager's] in coaching
Wrote [API's] for mobile clients
Set the [KPI's] for the year
Managed the [clients] expectations on price
Read the [patients] charts each morning
Worked on the [companys] first app
Booked the [directors] travel
Wrote the [teams] weekly report
Kept the [customers] data safe
Looked after [residents] belongings
Built a tool for [users] feedback
Wrote for the [childrens] page
Sold [womens] shoes
Planned the [managers] calendars and travel
Led [last years] audit
[Todays] shift leaders rely on my notes
Worked in retail since the [1990's]
Handled [employees] concerns with care
Improved our [customers] experience
Supported [students] learning at home
Took notes of [clients] needs
Checked [drivers] hours each week
Wrote up the [inspectors] findings for the board
Prepared the [partners] tax returns
Used [parents] feedback to improve the club
[Theyre] happy with the result
The project [didnt] need more money
Trained ten [apprentice's] over four years
Two [week's] before the deadline
Managed several [account's] in the public sector
Fed the [horse's] twice a day
Cleaned the [room's] and public areas
Attended to the [buildings] upkeep and repairs
Reviewed each [suppliers] terms
Every [clients] file was checked
The [doctors] notes were typed the same day
Met the [regulators] deadline
A [nurses] duty is to listen
Processed [members] payments on time
[Who's] goals were met first
Thank you for [you're] time
I believe [your] looking for someone like me
The hotel and [it's] guests
Made sure that [its] easy to use
Wrote the [organisations] safety policy
`,
  grammar: `
I am responsible [to manage] the front desk
Was [responsible of] a team of six
I am [interested to] work with you
Very [experienced on] CNC lathes
I can [managed] several tasks at once
Helped to [reducing] waste by a tenth
I look forward to [hear] from you
Committed to [deliver] good work on time
In charge of [organise] the annual fair
A large [amount of people] visit the shop each day
The results were [more better] than expected
The [most fastest] checkout in the store
We [didn't need no] overtime
I have [work] in three hotels
She has [wrote] two manuals
The parts were [assemble] by hand
I should [of] asked earlier
[In order improve] the process we met weekly
Acted [as part the] safety team
Able [lead] a large team
[One the] best teams in the county
I [discussed about] the plan with the board
[Specialised on] family law
I have lived here [since five years]
It was [due the] weather
[According the] survey, guests were happy
I [am agree] with the approach
I worked [as nurse] in a clinic
Used to [working] late shifts I slept by day
He did not [finished] the course
We [enjoyed to] meet the visitors
Customers were happy [with of] the service
[Participated to] the design of the new wing
Worked [effective] under pressure
[Successful] managed a budget of two million
I communicate [clear] with clients
It depends [of] the season
Good [in] solving problems
[Capable to] lift heavy loads
I am [passionate for] teaching
Proficient [on] Excel
I have a [degree on] chemistry
Graduated [of] the University of Leeds
Was [involve] in the planning of the move
The work was [did] in two weeks
I led the team for a year[, it] grew to nine people
I enjoyed my time at the clinic[, it] taught me patience
Allowed [customers track] their orders online
I must to [finish] the work on time
Without [lose] a single client
After [complete] my degree I moved to Leeds
[Despite of] the delay we opened in May
Managed a [variety tasks] at once
I am used to work with [many information]
This gave us [a feedback] on the design
The new process is [more easier] to follow
I had [opportunity to] lead a project
I have been [work] as a chef for ten years
Ensured [compliance to] the rules
In [accordance to] the law
Responded [on] customer requests
They [was succeeded] to open the shop
I [would like to working] with you
On [daily basis] I answer calls
I have [same experience than] you ask for
My duties included [answer] calls and booking rooms
[Looking forward for] your reply
Thank you for [consider] my application
I believe that I would [fits] well in the team
`,
  wrong_word: `
Took over as head [manger] of the store
Handled [sails] in three regions
Wrote [curser] logic for the text editor
Fitted a pressure [censor] to each tank
Stood in for the [principle] engineer during leave
Baked a [coarse] of desserts for guests
The engine had a hard [dive] failure last year
Wrote reports on clinical [trails] for the sponsor
Kept the [diary] farm running through winter
Ordered office [stationary] each month
Gave legal [advise] to tenants
Improved the [moral] of the crew
Served on the town [counsel]
Grew faster [then] the market
Had no [affect] on output
Made sure that [there] needs were met
Reached out to [perspective] clients
The plan was to [device] a new rota
Made a [through] review of the files
Checked the [breaks] on each bus
Kept track of the [waist] from the kitchen
Sent [massages] to all parents
Took [minuets] at each board meeting
Opened the shop at [ate] each day
Work well in a fast [past] team
Put the guests at easy in a [quite] place
Ran the [peer] review of code and [united] tests
Sent out [invitations] and took the [role] of host
Worked as [chief] in a small bistro
Wrote the [statue] report each Friday
Managed a [potion] of the budget
Answered questions form clients [form] all over the world
Held a [roll] in the planning team
Took the [leas] on safety talks
Passed the [heath] and safety course
Looked after [patience] on a busy ward
Learned new skills in a short [tome]
The team was [lead] by a senior nurse
I could not [except] the offer
Raised the [quantity] bar for the team
Reduced the number of [loosing] bids
Guided visitors on the [sight] of the new plant
`
} as const

/** Nothing is wrong with these. */
export const CLEAN = `
Led the team that builds and runs the payment services, which handle a million orders a day
The number of complaints has fallen, and a number of clients have come back
Each of the branches has its own rota; neither of the two was ever late
There are several reasons, there is one way in, and there was a queue and two clerks
My colleagues and I were trained in first aid by the unit's nurses
The staff are rostered by hand; the team is on call one week in five
One of the engineers who know the old system well
Research and development is a small group; the committee have approved the plan
Three years is a long time; ten pounds was enough
A three day course, a five person team, a two course lunch and Level 3 apprentices
Phase 2 trial work, Java 8 developer, ISO 9001 audits, Year 6 teacher, Class 5 driver's licence
The tools I built are still in use; the report I wrote was read by the board
Gave patients advice, taught children maths and sent clients their invoices
Helped customers order parts and showed visitors the site
The person our customers ring first, by rules that engineers respect
It's a role that I would enjoy, and it's worth saying that the bank doubled its users
The firm's clients, the women's ward, last year's audit, two weeks' notice, the 1990s
I'd be glad to talk; you're welcome to call, and who's on call changes weekly
Responsible for the menu, interested in bread, committed to baking it well, able to run a bakery
I look forward to hearing from you and would like to lead the team
Used to working nights; we used to close at ten; the tools we use to plan are simple
Without losing a client, after completing my degree, by reducing the number of steps
Was trained to use the press and has been running it since 2019
I can tell you how it is made, what is needed and where the shop was
The results were better than expected, the fastest checkout and the most recent audit
Work well under pressure, deliver on time and communicate clearly with clients
Cut the power bill, set up the stall and put the rota online
Quite busy shifts in a quiet ward; the principal engineer taught the principles
Fitted brakes before the tea break; diary of a dairy farm; the stationery was stationary
Met the site manager within sight of the river and cited the plan
`
