/**
 * Kinds of work that job descriptions and resumes tell of in different words, one a line, written as in `precise-things.ts`. They bring a
 * word that is asked for near to what the resume says, and prove nothing alone.
 */
export const KINDS_OF_WORK = `
lead … team, manage … team, manage … staff, manage … people, supervise, supervisory, people management, line management, line manage, line manager, team leadership, team leader, leadership, oversee … team, in charge of … people, in charge of … staff, direct reports, run … team, head of, lead people, lead group, lead crew, manage crew, foreman, shift lead, charge nurse, lead of, team of, reporting to me, reported to me, manage engineers, lead engineers, leading others, lead others, lead staff, staff management, people leadership, responsible for … staff, responsible for … people
mentor, coach, train staff, train … starters, train … colleagues, train … staff, train … employees, train … members, onboard, staff training, training of staff, induct, teach … colleagues, guide … junior, support junior, develop others, show … new, buddy, pair … junior, supervise … students, supervise … trainees, supervise … apprentices, train … new, training new, trained … people
customer service, customer care, serve customers, serve guests, guest service, guest relations, customer support, client service, customer facing, customer-facing, client facing, client-facing, front of house, deal with customers, deal with … public, help customers, assist customers, answer customers, looked after guests, look after customers, advise customers, customer enquiries, customer inquiries, customer queries, customer relations, public-facing, served … customers, served … guests, face to face
complaint, difficult customers, upset customers, angry customers, unhappy customers, dissatisfied, conflict resolution, resolve disputes, de-escalate, de-escalation, resolve issues, refunds
budget, p&l, profit and loss, cost control, financial planning, budget management, manage costs, control costs, responsible for spending, budget responsibility, spend of
forecast, financial modelling, financial modeling, financial model, projections
bookkeeping, ledger, ledgers, accounts payable, accounts receivable, invoices, invoicing, reconciliation, reconcile, kept the books, month-end, month end, purchase ledger, sales ledger, credit control
payroll, paid wages, pay run, wages
audit, auditing, audits, internal controls
stock control, inventory, stock management, stocktaking, stocktake, stock counts, counted stock, stock levels, replenish, replenishment, cycle counts, ordering stock, ordered stock, stock rotation
picking, packing, pick and pack, order picking, despatch, dispatch, goods in, goods out, loading, warehouse
procurement, purchasing, buying, sourcing, supplier management, vendor management, manage suppliers, negotiate … suppliers, supplier contracts, supplier negotiations, vendor negotiations, tender, tenders
sales targets, quota, hit targets, exceed targets, beat target, sales target, upsell, upselling, closed deals, new business, business development, lead generation, cold calling, prospecting, account management, win new clients, won new clients, brought in … clients, brought in … accounts, sales experience, b2b
merchandising, window display, shop displays, product displays, planogram, displays
rota, rotas, roster, shift planning, staff scheduling, shift schedule, schedule staff, scheduling
shift work, night shift, night shifts, nights, rotating shifts, weekend work, weekends, shifts, shift pattern, flexible hours, evenings
recruit, recruitment, hiring, hire staff, interview candidates, talent acquisition, interviewed and hired, hired
stakeholder, cross-functional, liaise, liaison, work with departments, cooperate with, collaborate with, worked closely with, across departments, across teams, senior leadership, board
presentation, public speaking, present to, presented, spoke at, speaker at, gave talks, pitch, presenting
report writing, write reports, wrote reports, reporting, monthly reports, weekly reports, produce reports, management reports, board reports
documentation, technical writing, write documentation, user guides, manuals, wrote … guide, wrote … guides, document processes
copywriting, content creation, content writing, write articles, blog, blog posts, copy for, wrote copy, wrote articles, editorial
social media, instagram, facebook, tiktok, linkedin page, twitter, community management
market research, user research, customer interviews, surveys, focus groups, usability testing, user interviews, interviewed users, user testing
event planning, organise events, event management, organised … events, organised … conference, ran events, weddings, conferences, trade fairs, exhibitions, event organisation, organise … event, coordinate events, fundraising event
fundraising, raise funds, raised … for, donors, grant applications, grants, grant writing, bid writing, funding bids, grant funding
project management, manage projects, managed … project, deliver projects, project delivery, project coordination, led … project, delivered … on time, project plan, project lead, ran … project, project planning
diary management, calendar management, manage calendars, managed … diary, managed … diaries, arrange meetings, booked travel, travel arrangements, personal assistant, executive assistant, minutes, minute taking, took minutes, kept … diary
data entry, typing, entered data, keyed, record keeping, keep records, filing, maintain records, maintained records, database updating
reception, front desk, receptionist, switchboard, greet visitors, welcomed visitors, check in guests, checked in guests, telephone, phone calls, answer calls, answered calls, call centre, call center, telephone manner
data analysis, analyse data, analyze data, analysed data, data insights, quantitative analysis, statistical analysis, a/b test, a/b tests, experiments, regression, statistics, cohort
code review, code reviews, reviewed code, pull requests
performance tuning, performance optimisation, performance optimization, scalability, scale, cut latency, response times, faster, high-traffic, high traffic, load testing
on-call, incident response, incidents, production support, troubleshooting, fault finding, fault-finding, diagnose faults, diagnosed, problem solving, root cause, debugging, faults
technical support, it support, help desk, helpdesk, service desk, user support, support tickets, resolved tickets, first-line support, second-line support, desktop support, fixed laptops, password resets
network administration, networking, routers, switches, firewalls, firewall, tcp/ip, lan, vpn
information security, cyber security, cybersecurity, penetration testing, vulnerability, vulnerabilities, security audits
accessibility, wcag, screen reader, screen readers
responsive design, mobile-first, responsive, responsive websites
mobile development, mobile apps, ios, android, mobile app
patient care, care of patients, cared for patients, nursing care, care plans, care plan, bedside, ward, looked after patients, cared for … patients, nursed
medication administration, administer medication, administered medication, administering medication, medicines management, medication rounds, drug rounds, gave medication, dispensing, medication
acute care, emergency department, a&e, intensive care, icu, trauma, high dependency, critical care, itu, hdu
elderly care, older people, elderly, geriatric, later life > care home, nursing home, residential home, residents, dementia, seniors
dementia, alzheimer's, memory loss
personal care, washing and dressing, help with washing, bathing, toileting, moving and handling, hoists, manual handling, daily living
wound care, dressings, wound dressing, wounds, dressed wounds, tissue viability
mental health, psychiatric, counselling, counseling, therapy, psychological
infection control, infection prevention, aseptic, sterile technique, hygiene standards
safeguarding, child protection, vulnerable adults, vulnerable children
special educational needs, sen, send, special needs, additional needs, learning difficulties, learning disabilities, iep, ieps, autism, dyslexia, special education, autistic
classroom management, behaviour management, behavior management, pupil behaviour, classroom discipline, student behavior, manage classes, class of, classes of
lesson planning, plan lessons, planned lessons, curriculum, schemes of work, lesson plans, curriculum design, teaching plans, scheme of work
parents, families, parent evenings, parents evenings, guardians, carers
assessment, marking, grading, student progress, track progress, marked, exam results, pupil progress, tracked progress, exams
food preparation, prepare food, cooking, cook, chef, kitchen, menu planning, menus, line cook, grill section, mise en place
bartending, bar work, cocktails, mixology, bar tender, bartender, behind the bar, wine service, bar staff
waiting tables, table service, waiter, waitress, serve food, server, restaurant service, waited tables, silver service
housekeeping, cleaning, room cleaning, cleaned rooms, sanitation, cleaned
health and safety, risk assessment, risk assessments, site safety, safe working, safety inspections, toolbox talks, ppe, workplace safety, method statements, coshh, safety rules, safety regulations, safety briefings
technical drawings, engineering drawings, blueprints, schematics, read drawings, read plans, wiring diagrams, building plans, worked from drawings, drawings
preventive maintenance, preventative maintenance, planned maintenance, ppm, machine maintenance, servicing, equipment maintenance, maintained machines, repairs, breakdowns, serviced, maintenance of machinery
quality control, quality assurance, inspection, quality checks, qa, inspected, defects, non-conformance, checked finished, measured parts, tolerance, tolerances
electrical installation, wiring, rewire, rewired, consumer units, electrical systems, switchgear, fuse boards, wired
plumbing, pipework, boilers, heating systems, bathrooms, pipe fitting, central heating
carpentry, joinery, cabinet making, woodwork, roofing timbers, stud walls, hung doors
site management, site supervision, construction site, building site, site manager, subcontractors, building sites
route planning, delivery routes, delivery driving, multi-drop, deliveries, logistics, transport planning, freight, delivered parcels, planned routes, shipping, fleet, customs
laboratory, lab work, bench work, assays, wet lab, laboratory techniques, experiments, lab techniques, samples
scientific writing, publications, peer-reviewed, published, papers, journal articles, publish
legal research, case law, drafting contracts, contract drafting, drafted contracts, litigation, legal drafting, case files, court, pleadings, draft contracts, contract review, reviewed contracts
policy, policies, policy development, procedures, policy writing, compliance, regulatory, regulations
process improvement, improve processes, streamline, streamlined, cut waste, efficiency, optimise processes, reduced … time, halved, automated, automation, automate
change management, transformation, rolled out, implementation, migration, migrate, roll-out, introduced
product roadmap, product strategy, roadmap, backlog, prioritise, prioritize, product owner, user stories
brand, branding, brand management, visual identity, logo
marketing campaign, campaigns, campaign management, campaign planning, ran campaigns
press, media relations, public relations, press releases, journalists, pr
property, lettings, viewings, tenancy, tenants, real estate, tenancies, letting
volunteers, volunteer coordination, volunteer management, coordinate volunteers, volunteering
time management, multitask, deadlines, prioritise workload, fast-paced, under pressure, busy
childcare, early years, nursery, toddlers, preschool, young children, kindergarten, eyfs, under-fives
gardening, landscaping, horticulture, planting, grounds, hedges, lawns, pruning
animal care, animals, livestock, veterinary, kennels, horses, cattle, dogs
translation, translate, interpreting, translated, interpreter, localisation
tax, vat, tax returns, corporation tax, tax filing
risk management, credit risk, anti-money laundering, aml, kyc, due diligence, fraud
insurance, claims handling, underwriting, claims, policyholders
confidential, confidentiality, discreet, discretion, sensitive information, nda
beat … number, exceed … number, exceed … target, above target, over target, of quota, of target, president's club, top performer, 100% of
generate … opportunities, own pipeline, self-sourced, outbound, prospected, prospects
travel, on the road, field visits, site visits
interface copy, ux writing, microcopy, plain-language, plain language, content design, error messages
work with engineers, with developers, with engineering, engineering team, developers, engineers, handed off, hand-off, handoff, implementation details
work with scientists, bench scientists, wet-lab, wet lab, experimentalists, biologists, clinicians, researchers, collaborators
open source, maintainer, maintain … software, maintain … package, software … used by, users, contributor
first-author, publications, published, papers, publication, journal
literacy, reading, spelling, writing instruction, phonics, explicit teaching
assessment data, student data, test results, track … students, monitor … progress, monitor … growth, data to
disability, disabilities, additional needs, special needs, autism, autistic, dyslexia, adjustments, differentiated, inclusion, sen, send, ndis, individual education, ehcp, special educational
conduct, behaviour, behavior, discipline, restorative, berry street, positive behaviour, pbis
aboriginal, indigenous, first nations, torres strait, koori, koorie, maori, native american, country
student teachers, pre-service, preservice, trainee teachers, student nurses, placement, preceptor, orientees, preceptored, orient
professional learning, professional development, staff training, cpd, inset, workshops for staff
parents, carers, families, guardians, home visits, parent evenings
sport, athletics, swimming carnival, football, netball, coached … team, cricket, soccer
financial systems, payments, payment, ledger, settlement, banking, fintech, transactions, trading
healthcare, hospital, clinical, patients, medical, health care, clinic
regulated, regulator, compliance, audited, audit
fleet, vehicles, trucks, hgvs, vans, lorries, tractor units
fuel, mpg, emptyrunning, empty running, fuel economy, mileage
newsletter, subscribers, mailing list, open rate
search-driven, seo, organic traffic, organic search, keywords
agency, agencies
freelance, freelancers, freelancer, contractors
reject rate, first-pass, scrap rate, rework
safety record, accident-free, no lost-time, lost-time, incident-free, near misses, zero accidents, no injuries
safe work documents, jsa, swms, jha, take 5, risk assessments, method statements
off road, four-wheel-drive, 4wd, 4x4
crew, gang, leading hand, foreman, charge hand, chargehand
shift assignments, assignments, delegate, delegated, delegating, allocate, allocated, rota, relief charge, relief lead
quality improvement, falls, infection prevention, audit cycle, pdsa, bundle
caseload, cases, files, matters
win … work, winning work, client work, business development, won … clients, won … instruction, panel, pitch, referrals, seminars
train … fee earners, supervise … trainee, paralegal, paralegals
registered providers, social housing, housing association, housing associations
seasonal, seasons, foraged, local produce, growers, farmers, fishermen, day boats
seafood, fish, shellfish, oysters
live fire, over fire, wood-fired, charcoal, open hearth, grill
menus, tasting menu, menu
food cost, gross profit, gp, wastage, margins, margin
pass, service, covers, section
recruit, hired, hire, recruited, hiring, interviewed, vacancies, filled
hospitality, hotel, hotels, restaurant, restaurants, leisure, resort, bars
retail, retailer, shop, store, stores, supermarket, grocery, grocer, department store, boutique
manufacturing, factory, plant, production line, assembly line, production
food industry, food manufacturer, food, dairy, grain, cooperative, farmers
legal entities, subsidiaries, entities, group companies
data migration, migrated, roll-out, rollout, went live, go-live, implemented, cutover
dashboards, dashboard, power bi, tableau, looker, scorecards
close, month-end, close the books, closed the books, period end
minutes, board meetings, agendas, agenda
executives, ceo, cfo, coo, directors, chief executive, president
events, annual meeting, conference, gala, offsite, retreat
school groups, school visits, pupils, class visits, schools
sessions, workshops, activities, handling sessions, lessons
community groups, community, women's group, refugees, asylum, neighbourhood
evaluation, evaluate, impact report, outcomes
digital learning, online sessions, online learning, e-learning, elearning, webinars, virtual sessions
prepare … reports, reported to the board, report to
guide … developers, guiding, mentor, mentored, pair programming, reviewed
rotation, pager, on-call, on call, standby, call-out
conferences, talk, talks, speaker, meetup, keynote
user research, usability, research sessions, interviewed users, diary studies
designers, design team, design critique, critique
accuracy, accurate, error-free, without errors, precise, exact
attention to detail, meticulous, careful, thorough, checked
communication, communicated, explained, presenting, written, correspondence
teamwork, team player, collaborate, collaboration, worked with, together with
leadership, led, lead, headed, chaired
negotiation, negotiated, negotiate, bargaining
decision making, decisions, judgement
planning, planned, scheduled, organised, coordinated, organising, organisation
creative, creativity, ideas, designed, concept
adaptable, flexible, flexibility, adaptability
self-motivated, initiative, independently, own initiative, self-starter, autonomous, unsupervised, limited supervision, lone
physical, lifting, standing, manual handling, heavy
warehouse, depot, distribution centre, distribution center, fulfilment, fulfillment, stores
returns, refunds, exchanges
opening and closing, key holder, keyholder, lock up, cashing up
visual merchandising, windows, displays
loss prevention, shrinkage, theft, shrink
sales floor, shop floor, retail sales, sales assistant, sales associate
tickets, ticket queue, support queue, enquiries, inquiries, queries
knowledge base, help articles, faqs, documentation
churn, retention, renewals, customer success
upsell, cross-sell, upselling, cross-selling, add-on
live chat, chat, email support
patients, service users, residents, clients
care planning, care plans, assessments, support plans
handover, handovers, shift reports
charting, documentation, patient records, notes
discharge, discharge planning, admissions
multidisciplinary, mdt, physiotherapists, occupational therapists, doctors
safeguarding, child protection, at risk, vulnerable
counselling, therapy, therapeutic, support groups
prescriptions, dispensing, pharmacy, medicines
laboratory equipment, calibration, calibrated, instruments, instrument
protocols, sop, sops, standard operating procedures
sample preparation, samples, specimens
grant writing, grant proposals, fellowship, funding application, grants
teaching assistant, tutor, tutoring, lectures, lecturer, taught, teaching, seminar
curriculum, syllabus, course design, modules
exam preparation, gcse, a-level, exam classes
form tutor, pastoral, head of year
trips, school trips, excursions, camp
translation, subtitling, localisation, cat tools, trados, memoq
journalism, reporter, newsroom, articles, features
editing, editor, edited, proofread
press releases, media, coverage, journalists
graphic design, layout, typography, print design, brochures
illustration, illustrator, drawing
ux, user experience, wireframes, user flows, prototypes, prototyping
web development, websites, web applications, front end, frontend, web app
back-end, backend, server-side, apis, services
full-stack, full stack
data warehouse, warehouse modelling, star schema, data modelling, data modeling
data quality, data cleaning, cleaned data, data governance
algorithms, data structures
security, hardening, access control, identity
testing, tested, test plans, test cases, qa
release, deployment, deployed, releases
system administration, servers, sysadmin, linux
hardware, laptops, desktops, printers
requirements gathering, business analysis, user requirements, process mapping, stakeholder interviews
product management, product owner, roadmap
pricing, prices, price lists
market analysis, competitor analysis, market research
partnerships, partners, resellers, channel
key accounts, major accounts, account manager
trade shows, exhibitions, fairs
contracts, agreements, terms
suppliers, vendors, subcontractors
tendering, tenders, bids, proposals, rfp, rfps
site, construction, building, builders
concrete, groundworks, foundations, formwork
bricklaying, masonry, blockwork
painting, decorating, plastering
roofing, roofs
welding, welder, welded, fabrication
machining, lathe, milling, turning, machinist
assembly, assembled, assembling
maintenance, maintained, repaired, repair
diagnostics, diagnosed, fault-finding, troubleshoot
vehicles, cars, mechanic, mot, bodywork
agriculture, farm, crops, harvest, agricultural
landscaping, gardens, trees, arboriculture
animals, veterinary, livestock, pets
cleaning, janitorial, housekeeping
security guard, patrol, patrols, cctv
emergency, emergencies, first response, evacuation
driving, driver, drove
deliveries, parcels, courier
passengers, cabin crew, travellers
guests, visitors, check-in
concierge, reservations, bookings
spa, beauty, hair, salon
fitness, gym, exercise
childcare, nursery, children, toddlers
homeless, rough sleepers, shelter
refugees, migrants, asylum seekers, asylum
disabled, wheelchair, mobility
budget, budgets, spend, spending
costs, savings, saved, cost reduction
revenue, turnover, sales growth
profit, margin, p&l
invoices, billing, invoicing, purchase orders
credit control, debt, arrears, collections
tax, vat, hmrc, irs
audit, auditors, audited
compliance, regulatory, policy, policies
risk, risks, controls
insurance, claims, underwriting
mortgages, loans, lending
investment, portfolio management, funds
statistics, statistical, regression
modelling, modeling, models, predictive model, churn model, simulation, scikit-learn, xgboost
e-commerce, ecommerce, online shop, webshop, online store, shopify, magento, woocommerce, direct-to-consumer, d2c, checkout
experiments, experiment, trials, a/b, split test, split tests
surveys, questionnaires, fieldwork
mapping, gis, spatial
environmental, ecology, conservation, biodiversity
energy, renewable, solar, wind
water, wastewater, drainage
mining, mine, mines, mine sites, quarry
oil and gas, offshore, refinery, pipelines
nuclear, radiation
chemical, chemicals, chemistry
pharmaceutical, pharma, biotech, drug
government, public sector, council, ministry, local authority
military, army, navy, air force, veteran
international, overseas, abroad, multinational
remote work, distributed team, remote team
microservices, micro-services, service-oriented architecture, distributed systems
monitoring tools, observability, system monitoring, prometheus, grafana, datadog, new relic, splunk, nagios, elk, kibana, cloudwatch
design tool, design software, prototyping tool, wireframing, prototyping, figma, sketch, adobe xd, invision, axure, balsamiq
five s, 5s, lean manufacturing, lean production, lean principles, kaizen, continuous improvement, six sigma, 5s, kaizen, value stream
consolidation, group accounts
infrastructure monitoring, prometheus, grafana, datadog, nagios, zabbix
qualitative research, thematic analysis, nvivo, semi-structured interviews
telematics, vehicle tracking, microlise, samsara, webfleet, geotab
route planning software, routing and scheduling, routing software, transport management system, tms, paragon, maxoptra, descartes, truckstop, oracle transportation
generators, generating sets, gensets, diesel generator, gas generator, genset
mrp, material requirements planning
theatre, scrub, operating theatre, operating room, perioperative
food allergens, allergen, allergens
bakery, bread, baking, sourdough
health inspections, five-star food hygiene, environmental health
copy editing, copyediting, proofreading, sub-editing
content management, content calendar, editorial calendar
due diligence, acquisitions, mergers, m&a
cash flow, liquidity, working capital, debtor days, treasury, receivables, debtor, overdue debts, dso, payment terms, collections, creditors
internal audit
external audit, statutory audit, big four, kpmg, deloitte, pwc, ernst
benefits administration, compensation and benefits
employee relations, disciplinary, grievance, grievances, disciplinaries
onboarding, induction, induction programme, new starters, new joiners, new hires, welcome programme
organise training, training, courses, course, workshops
succession planning, talent management
disclosure, e-disclosure, discovery, relativity
contact centre, call centre, call center, avaya, genesys, five9
net promoter, nps, csat, customer satisfaction
service level, sla, slas
travel booking, travel planning, travel arrangements, business travel, concur, itineraries, itinerary, flights, trips
expense reports, expense reporting, expenses, concur, expensify
board papers, board books, board packs, board meetings
nonprofit, non-profit, charity sector, third sector
museum, gallery, heritage sector, collections care
archive, archives, cataloguing
library, librarian
youth work, young people
community groups, community engagement, outreach
lone working, home visits
public transport, bus
bridge design, structural design, structural analysis, staad, tekla, etabs
surveying, topographic, total station, setting out
contract administration, nec, jct
planning permission, planning applications, building regulations
medication administration, administration of medication, administer medicines, medication, medicines > tablets, mar chart, mar charts, drug rounds, drug round, prescriptions, insulin, injections
end of life, end-of-life, palliative, last days, dying, hospice, bereavement
learning disabilities, learning disability, supported living > mencap, down's syndrome, autism
web performance, page speed, performance optimisation, site speed > core web vitals, lighthouse, first paint, load time, load times, seconds, latency, response time
internationalisation, internationalization, i18n, localisation, multilingual, several languages > translations, translated, locales, versions
financial services, finance sector, banking sector, financial sector, banking > bank, banks, insurer, insurance, fintech, mortgages, payments, asset management, building society
legacy code, legacy systems, legacy migration, modernisation, refactoring > rewrote, moved … from, migrated, replaced, jquery, monolith, cobol
pastoral, student welfare, wellbeing > guidance, form tutor, head of year, house system, year group, welfare, mentoring pupils
behaviour management, classroom management > detentions, exclusions, calm classrooms, restorative
extra-curricular, extracurricular, co-curricular, enrichment > clubs, club, after-school, lunchtime club, teams, choir, duke of edinburgh
multi-agency, multiagency, external agencies, partner agencies > social work, social services, camhs, police, health visitors, mash
parents, families > calls home, called home, home visits, parents' evening, report evenings
national examinations, examination, exam classes, exam preparation > higher, highers, a level, gcse, sats, grades, a to c, pass rate, national 5
residential trips, school trips, educational visits > camp, outdoor week, excursion, excursions, aviemore, expedition
recruitment, hiring, talent acquisition, recruiting > vacancies, filled, interview candidates, interviewed, headhunted, shortlisted, took on, job adverts, hired
induction, onboarding, inducting > new starters, new joiners, new carers, first day, first weeks, the ropes, welcome
training others, training staff, delivering training, train colleagues > taught, trained, ran workshops, workshop, courses, showed, lunch-and-learn, sessions for
supervision, supervising, supervisory, supervise > in charge of, led, lead, managed, team of, shift leader, charge, senior, reports
performance management, appraisals, performance reviews > one-to-ones, 1:1s, reviews, annual reviews, objectives, set goals
disciplinary, grievances, employee relations, casework > disciplinaries, investigations, appeals, tribunal, hearings, grievance
hr metrics, people analytics, workforce reporting > turnover, absence, headcount, attrition
absence management, attendance > sickness, absence, days lost, return to work
workforce planning, resource planning, staffing > rota, rotas, roster, rosters, headcount, shifts, cover
stakeholder management, stakeholders, stakeholder engagement > board, directors, clients, departments, partners, ministers, council, buyers, committee
presentation skills, presenting, present findings, public speaking > board, presented, talk, talks, demo, demos, spoke, explained
report writing, reporting, write reports > monthly report, weekly report, reports, figures, kpis, dashboards, papers
budget management, budget responsibility, budget holder, managing budgets > budget of, £, spend, costs, cost centre, p&l
cost reduction, cost saving, savings, efficiencies > saved, cut, reduced, halved, fell, dropped
process improvement, continuous improvement, improving processes > cut, halved, reduced, redesigned, streamlined, simplified, kaizen, waste, faster, brought down
automation, automating > script, scripts, macro, automated, bots, robots
change management, organisational change, transformation > moved, introduced, rolled out, merger, restructure, migration, new system
project management, managing projects, project delivery > project, projects, on time, milestones, rollout, led the move, launch, go-live, planned
risk management, risk assessment, risk assessments > risk papers, risk register, method statements, hazards, coshh
health and safety, workplace safety > fire marshal, risk, iosh, nebosh, safety, toolbox, incidents, accident, accidents, near misses, ppe
quality assurance, quality control, quality standards > audits, audit, inspections, checks, iso, defects, complaints, rejects, tolerance, calibration
regulatory compliance, compliance > audit, audits, inspection, regulator, regulations, fca, cqc, ofsted, fda, hipaa, gdpr, licensing, policy
inspection, ofsted, cqc, inspectors, inspections > rated good, outstanding, audit
data protection, gdpr, confidential data > privacy, consent, data subject
complaints, complaint handling, dispute resolution > unhappy, upset, problems, refunds, settled, put right, reviews, escalations
customer service, customer-facing, customer care, client-facing, public-facing > customers, guests, visitors, clients, callers, owners, patients, passengers, desk, counter, till, shop, tables, enquiries
telephone, phone manner, call handling, switchboard > calls, call centre, callers, rang, phone
sales, selling, sales experience, business development > sold, quota, revenue, closed, targets, upsold, deals, won, pipeline, commission
exceeding targets, sales targets, meeting targets, exceed quota > % of quota, quota, over target, above target, top seller, per cent of target, beat, best in, president's club, ranked
negotiation, negotiating, negotiate > negotiated, deal, deals, contracts, bargained, agreed, terms, prices down, suppliers
account management, key accounts, client relationships, relationship management > accounts, clients, renewals, portfolio of
market research, customer insight, user research > survey, surveys, interviews, focus group, usability, personas, interviewed
content marketing, content creation, writing content > blog, articles, posts, newsletter, copy, podcast, videos, wrote
social media, social media management, social channels > instagram, tiktok, facebook, linkedin, followers, posts, youtube
online reputation, reviews > tripadvisor, trustpilot, google reviews, reviews, star rating
event management, organising events, event planning > conference, gala, fair, festival, wedding, weddings, open day, open days, annual meeting, workshop, exhibition, launch, dinners
fundraising, income generation, grant applications > raised, donors, appeal, bids, grant, grants, trusts and foundations, sponsors, sponsorship
volunteer management, managing volunteers, volunteers > volunteers, helpers
community engagement, outreach, community work > residents, neighbourhood, local groups, women's group, schools, faith groups, refugees, families
partnership working, partnerships, working with partners > partners, council, charities, agencies, universities, joint, together with
warehouse, logistics, distribution, supply chain > depot, pallets, picking, goods in, loading, stock, forklift, carriers, freight, fulfilment, shipping, despatch
inventory, stock control, stock management, inventory management > stock, counts, stocktake, shrinkage, cycle count, reorder, par levels, warehouse
purchasing, procurement, ordering, buying > ordered, suppliers, supplier, tender, purchase orders, negotiated, bought, vendors, parts
route planning, scheduling, transport planning, dispatching > routes, planner, planners, drops, runs, loads, paragon
import and export, customs, international trade > customs, incoterms, freight, overseas, tariff, shipments
manufacturing, production, factory, industrial > line, plant, castings, works, assembly, press, mill, machines, shop floor
maintenance, servicing, repairs, repair and maintenance > serviced, services, repaired, overhauled, fixed, breakdowns, ppm, fitter, planned maintenance
fault finding, fault-finding, diagnostics, diagnosing, troubleshooting > trace, traced, faults, fault, diagnosed, oscilloscope, root cause, debugging, breakdowns
garage, workshop, vehicle repair > vehicle technician, mechanic, cars, mot, gearbox, brakes, motors
heavy vehicles, commercial vehicles, lorries, buses > bus, hgv, trucks, double-deckers, trailers, coaches
roadside assistance, breakdown recovery, roadside > breakdowns, recovery, on the road, call-outs, patrol
shift work, shifts, working shifts, night work, weekend work > nights, lates, earlies, shift, shifts, rota, weekends, roster, on-call
electrical installation, electrical work, wiring > wired, rewired, cabling, switchgear, panels, consumer units, sockets, lighting
commissioning, testing and commissioning, handover > commissioned, snagging, tested, start-up
technical drawings, reading drawings, blueprints, plans > drawings, isometrics, autocad, schematics, plans
construction, building sites, site work > site, sites, builders, concrete, scaffolding, housebuilder, refurbishment
site supervision, site management, subcontractor management > subcontractors, site manager, trades, foreman, crews, gangs
design, product design, engineering design > designed, drew, solidworks, prototypes, cad, concept
prototyping, prototypes > prototype, mock-ups, figma, 3d printed, test rigs
laboratory work, laboratory techniques, lab experience > assays, pcr, hplc, titration, samples, bench, pipetting, cell culture, microscopy, lab
method development, method validation, validation > validated, validation, protocols, sops, iq oq
scientific writing, publishing, publications > paper, papers, published, journal, first author, manuscripts, thesis
teaching, teaching experience, instruction, lecturing > taught, lessons, classes, pupils, students, lecturer, tutor, seminars, class teacher
curriculum development, curriculum planning, course design > syllabus, units of work, schemes of work, modules, wrote the course, lesson plans
assessment, marking, assessing > marked, exams, tracked, moderation, grades, test data, running records
special educational needs, additional support needs, inclusion, sen > support plans, ehcp, dyslexia, autistic, autism, asn, one-to-one, teaching assistant, differentiated, iep
differentiation, differentiated, mixed-ability > groups, support plans, stretch, mixed
literacy, reading, phonics > spelling, reading, writing, books, phonics, library
numeracy, mathematics, maths > maths, times tables, arithmetic
patient care, nursing care, clinical care, direct care > patients, ward, bedside, nursed, clinic, theatre, icu, residents
care planning, care plans, assessment of needs > care plans, support plans, assessments, reviews
personal care, daily living > wash, washing, dress, dressing, toileting, bathing, eat, feeding
moving and handling, manual handling > hoists, hoist, slide sheets, stand aids
electronic care planning, electronic records, care software, patient records > pcs, nourish, epic, cerner, emis, systmone, charts, mar charts, charting
infection control, infection prevention, hygiene > ppe, isolation, aseptic, hand hygiene, deep clean
safeguarding, child protection, adult protection > safeguarding, pvg, dbs, at risk
mental health, emotional support > counselling, anxiety, samaritans, crisis, psychiatric, wellbeing
multidisciplinary, mdt, interdisciplinary > doctors, therapists, social workers, physio, pharmacists, ward rounds, consultants
leadership, people leadership, team leadership, leading a team, managing a team > led, lead, head of, team of, in charge of, captain, chair, run a team, supervised, managed
mentoring, coaching, developing others, guiding > mentored, mentor, juniors, apprentices, trained, buddy, promoted, brought on, took … through, interns
collaboration, cross-functional, working across teams > designers, engineers, sales, departments, squads, together with, alongside, product managers, liaised
designers, collaboration with designers, design collaboration > designer, sketches, figma, sketch to launch
software testing, test automation, end-to-end testing, automated tests > tests, test suite, playwright, cypress, selenium, jest, coverage, browser tests
design system, component library, reusable components > shared components, storybook, parts, components, tokens, ui kit, pattern library
accessibility, web accessibility, inclusive design > keyboard, screen reader, voiceover, nvda, wcag, contrast, captions
code review, code quality > reviewed, pull requests, look over, linting, pair programming
hiring experience, interviewing > interview candidates, interview panels, screened, interviewed
software architecture, system design, architecture > designed, services, split, monolith, event-driven, microservices
high availability, reliability, site reliability, resilience > uptime, 99.9, failover, incidents, on-call, slo
performance tuning, scalability, high traffic > latency, requests, millions, throughput, per second, p99, load
api design, api development, integrations, apis > endpoints, grpc, rest, graphql, webhooks, openapi, integrated
database design, databases, data modelling > schema, tables, dbt, sql, postgresql, mysql, models
data warehouse, cloud data warehouse, cloud data warehouses, data warehousing > bigquery, snowflake, redshift, synapse, databricks, lakehouse
experiment design, experimentation, a/b testing > split tests, split test, experiments, a/b tests, holdout
predictive modelling, predictive models, forecasting, time series > churn model, forecast, predicted, propensity, regression, model, demand
data visualisation, dashboards, visualization > tableau, looker, power bi, charts, dashboard
data analysis, quantitative analysis, analytical skills > analysed, sql, excel, pivot tables, statistics, figures, trends, insight
quantitative subject, quantitative degree, numerate degree > statistics, mathematics, economics, physics, engineering, computer science
related degree, technical degree, stem degree > computer science, engineering, mathematics, physics
bookkeeping, accounts, ledgers, accounting > ledger, invoices, reconciled, xero, sage, quickbooks, vat returns, accounts
reconciliation, cash reconciliation, cash handling, handling cash > floats, cashed up, till, reconcile, banked, takings, safe
night audit, end of day > every night, nights, city ledger, day end
credit control, debt collection, receivables > overdue, chased, debtors, arrears, collections, days outstanding
financial reporting, management accounts, reporting > monthly accounts, p&l, balance sheet, board pack, ifrs, statements
tax compliance, tax returns, taxation > vat, corporation tax, hmrc, paye, tax
audit, year-end audit, external audit > auditors, audited, year end
working capital, cash flow, cash management > receivables, payables, days, collections, debtor, creditor, liquidity
legal research, drafting, legal drafting > drafted, case law, pleadings, opinion, contracts, brief
case management, caseload, managing cases > cases, files, matters, clients, caseload, referrals
client care, client relationships > clients, client, instructions
litigation, court work, advocacy > court, trial, hearings, tribunal, claims, claim, disputes
translation, interpreting > translated, interpreted, subtitles, languages
editing, proofreading, copy editing > edited, sub-edited, proofread, editor, style guide
journalism, reporting news, news writing > stories, newsroom, reporter, scoops, covered
photography, photo editing > photographed, lightroom, photos, shoots
video production, filmmaking, video editing > filmed, videos, premiere, youtube, edited
graphic design, visual design > layouts, posters, brochures, logo, indesign, illustrator, identity
menu development, menu planning, menus > tasting menu, dishes, menu, specials, wrote
kitchen management, running a kitchen, kitchen leadership > brigade, chefs, sections, pass, head chef, sous chef
food costing, cost control, gross profit > food cost, gp, margin, waste, wastage
food safety, food hygiene, haccp > five-star, hygiene rating, haccp, allergen, allergens, temperatures
bar work, drinks service, bartending > cocktails, bar, pints, cellar, wine list, wset
table service, waiting, restaurant service > covers, tables, guests, waited, floor, section
front desk, reception, front office > receptionist, check-in, lobby, desk, visitors, switchboard
concierge, guest experience, guest services > tours, taxis, tickets, tables for, guests, requests, upgrades
housekeeping, cleaning, room cleaning > rooms, linen, cleaned, deep clean, laundry
upselling, cross-selling > upsold, upgrades, add-ons, upsell, extras
merchandising, visual merchandising, displays > windows, displays, mannequins, planogram
key holding, opening and closing, keyholder > opened, locked up, alarm, keys
loss prevention, shrinkage, security > theft, shrink, stock loss, cctv
diary management, calendar management, scheduling meetings > calendars, diary, diaries, meetings, booked
travel arrangements, travel booking, travel planning > flights, hotels, trips, visas, concur, itineraries, booked
minute taking, minutes, board support > minutes, took notes, notes, agendas, board papers
office management, office administration, administration > office, supplies, filing, post, reception, facilities, moved offices
record keeping, data entry, maintaining records > files, records, database, entered, logs, logged, register, paper
confidentiality, discretion, sensitive information > confidential, discreet, private, payroll, medical records, nda, executives
attention to detail, accuracy, precise > no errors, error-free, checked, accurate, zero defects, proofread, audits, reconcile
time management, prioritising, deadlines, multitasking > deadline, on time, calls a day, busy, several, same-day, cases
working under pressure, fast-paced, busy environment > busy, covers, peak, a&e, rush, deadlines, emergency, high-volume, a day
independent work, own initiative, self-motivated > alone, own, freelance, self-employed, sole, unsupervised, remote
teamwork, team player, working in a team > team, colleagues, crew, squad, brigade, shift
communication skills, communication, written communication > wrote, presented, explained, talks, reports, letters, newsletter, customers, taught
problem solving, problem-solving, analytical thinking > solved, traced, diagnosed, fixed, root cause, puzzle, worked out
flexibility, adaptability, willingness to travel, travel > travelled, sites, abroad, overseas, trips, on the road, countries
international experience, working abroad, international teams > countries, overseas, abroad, dublin, berlin, global, emea, apac, languages
remote working, distributed teams > remote, from home, time zones, distributed
sustainability, environmental management, green > carbon, recycling, waste, emissions, iso 14001, b corp, energy
energy efficiency, energy management > energy, insulation, heat pumps, kwh, consumption
biodiversity, conservation, ecology > habitat, species, surveys, woodland, hedgerow, reserve
animal welfare, animal care, livestock > calves, herd, lambing, kennels, dogs, horses, vets, feeding
horticulture, gardening, planting > borders, pruned, beds, greenhouse, lawns, hedges, seedlings
tree work, arboriculture, forestry > felling, chainsaw, climbing, trees
property management, lettings, tenancy management > tenants, viewings, tenancies, rents, repairs, landlord
property disputes, landlord and tenant > possession, dilapidations, lease, forfeiture, boundary
security, guarding, patrolling > patrols, cctv, door, incidents, sia, control room
emergency response, first response, crisis management > 999, ambulance, fire, evacuated, incident, emergencies
military experience, armed forces > army, regiment, raf, navy, deployment, sergeant
`
