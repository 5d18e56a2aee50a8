/**
 * Things that one has or has not, and that a resume must say to show them: licences, registrations, products, methods. One a line: the
 * ways to say it, in a job description or a resume, and behind `>` narrower things that show it. Words of a way stand in a row;
 * where there is `…` up to four others may stand between.
 */
export const PRECISE = `
driving licence, drivers licence, driver licence, driving license, drivers license, driver license, full uk licence, full licence, clean licence, driving permit, licence to drive, able to drive, own car, own transport, own vehicle, full clean uk > i drive, c class licence, class c licence, category b, class b, cat b, b licence, licence b, class c, class 5, category c, hgv, lgv, cdl, class 1 driver, class 2 driver, clean driving record
hgv, lgv, heavy goods, category c, class 1 licence, class 2 licence, cdl, commercial driver, commercial driving licence, c+e, cat c, class 1, class 2
forklift, fork lift, flt, lift truck > counterbalance, reach truck, rtitb, itssar
first aid, first aider, emergency first > cpr, basic life support, bls
basic life support, bls, cpr, immediate life support, ils > advanced life support, acls, als, pals, advanced cardiac life support, advanced cardiovascular life support
advanced life support, acls, als, advanced cardiac life support, advanced cardiovascular life support
pediatric advanced life support, paediatric advanced life support, pals, epals, pediatric life support, paediatric life support
registered nurse, rn, rgn, nmc, nmc registration, nursing registration, nursing licence, rn licence, licensed nurse, qualified nurse
dbs, background check, crb, enhanced disclosure, police check, working with children check, vetting
teaching licence, teaching qualification, teacher training, postgraduate certificate in education, qualified teacher status, qts, pgce, pgde, gtcs, teaching certificate, qualified teacher, teacher certification, certified teacher, licensed teacher, teaching credential, teaching certification, state teaching
food hygiene, food safety, servsafe, food handler > haccp, food hygiene level 2, food hygiene level 3
personal licence, alcohol licence, licence to sell alcohol, aplh
sia, door supervisor, security licence, guard card, security guard licence
cpa, certified public accountant, chartered accountant, aca, acca, cima, chartered certified accountant, qualified accountant, icaew > acca fellow, fcca, fca, acma, cgma
aat, accounting technician
cfa, chartered financial analyst
pmp, project management professional, prince2, project management certification, project management qualification, certified project manager > apm, pmi, capm, agile pm
scrum master, csm, psm, certified scrum
itil
cipd, shrm, phr, chartered institute of personnel
cim, chartered institute of marketing
cism, cissp, security certification
six sigma, green belt, black belt, lean six sigma
nebosh, iosh, safety certificate, osha 10, osha 30, osha certification > nebosh general certificate, iosh managing safely
cscs, cscs card, site card
gas safe, corgi
18th edition, bs 7671, wiring regulations, 17th edition
chartered engineer, ceng, professional engineer, pe licence, p.eng, incorporated engineer, ieng
tefl, celta, tesol, tesl
notary
bar admission, admitted to the bar, licensed attorney, qualified solicitor, called to the bar, law licence, admitted solicitor > solicitor of the senior courts, attorney at law
work permit, right to work, authorized to work, authorised to work, work authorization, work authorisation, eligible to work > citizen, settled status, permanent resident, green card
security clearance, sc clearance, dv clearance, sc cleared > ts sci, secret clearance
microsoft office, ms office, office suite, office 365, microsoft 365, m365, o365, office applications, office package > excel, powerpoint, word excel, microsoft word, ms word
excel, spreadsheet, google sheets > pivot table, vlookup
amazon web services, aws > ec2, s3, aws lambda, cloudformation, dynamodb, eks, ecs, redshift
google cloud, gcp, google cloud platform > bigquery, gke
azure, microsoft azure > azure devops, aks
kubernetes, k8s > openshift, eks, gke, aks, helm
javascript, ecmascript > typescript, react, vue, angular, node.js, jquery, next.js
node.js, nodejs, node > express.js, nestjs
css, css3 > sass, scss, tailwind, bootstrap
html, html5
sql, structured query language > mysql, postgresql, postgres, sql server, t-sql, pl sql, sqlite, mariadb, bigquery, snowflake, redshift
nosql, document database > mongodb, dynamodb, cassandra, couchdb, redis, firestore
relational database, sql database, rdbms > mysql, postgresql, postgres, sql server, mariadb, oracle database, oracle db, sqlite, sql
postgresql, postgres
ci/cd, continuous integration, continuous delivery, continuous deployment, build pipeline, deployment pipeline, release pipeline, automated deployment, ci pipeline > jenkins, github actions, gitlab ci, circleci, travis, teamcity, argo, azure devops, bamboo, octopus deploy, buildkite
version control, source control > git, github, gitlab, bitbucket, subversion, svn, mercurial, perforce
git > github, gitlab, bitbucket
containers, containerization, containerisation, container technology, container orchestration > docker, kubernetes, podman, openshift, ecs
infrastructure as code, iac > terraform, pulumi, cloudformation, bicep, ansible
cloud platform, cloud provider, public cloud, cloud services, cloud infrastructure, cloud computing, the cloud, cloud environment, cloud experience > aws, azure, gcp, google cloud, amazon web services, ec2, s3
message queue, message broker, event streaming, messaging system > kafka, rabbitmq, sqs, pub/sub, activemq, kinesis
rest api, restful, rest apis, web services, rest > http api, json api, openapi, fastapi
front-end framework, frontend framework, javascript framework, component framework > react, vue, angular, svelte, next.js, ember
automated testing, automated tests, test automation, unit testing, unit tests, test-driven development, tdd, test driven > selenium, cypress, junit, pytest, playwright, jest, vitest, cucumber
machine learning, ml models, deep learning > scikit-learn, tensorflow, pytorch, xgboost, keras, random forest, neural network
etl, data pipeline, data pipelines, elt > airflow, dbt, informatica, ssis, talend, fivetran
business intelligence, bi tool, bi tools, data visualisation, data visualization, dashboards, dashboard > tableau, power bi, looker, qlik, metabase, grafana, superset
crm, customer relationship management, crm system, crm software > salesforce, hubspot, dynamics 365, zoho, pipedrive, zendesk, sugarcrm, raiser's edge, microsoft dynamics
erp, enterprise resource planning, erp system > sap, netsuite, oracle erp, dynamics 365, odoo, epicor, infor, oracle financials, jd edwards, business central
accounting software, bookkeeping software, accounting package, accounts software, accounting system, accounts package > xero, quickbooks, sage, freeagent, myob, netsuite, freshbooks, tally
sap > s/4hana, s4hana, hana
cad, computer-aided design, computer aided design, 3d modelling, 3d modeling, cad software, cad package > autocad, solidworks, revit, catia, creo, inventor, nx, fusion 360, microstation, sketchup, vectorworks
bim, building information modelling, building information modeling > revit, navisworks, archicad
adobe creative suite, adobe creative cloud, creative suite, creative cloud, adobe cc, adobe suite > photoshop, illustrator, indesign, premiere, after effects
video editing, edit video, edited video > premiere, final cut, davinci, after effects, avid
cms, content management system, content management systems > wordpress, drupal, joomla, contentful, umbraco, sitecore, squarespace, webflow, adobe experience manager
e-commerce platform, ecommerce platform > shopify, magento, woocommerce, bigcommerce, amazon seller
web analytics, google analytics, ga4 > adobe analytics, matomo
seo, search engine optimisation, search engine optimization, organic search > ahrefs, semrush, keyword research, screaming frog
ppc, pay per click, paid search, paid advertising, paid media, google ads, adwords > google ads, facebook ads, meta ads, bing ads, paid social
email marketing, email campaign, email campaigns, newsletter, newsletters > mailchimp, klaviyo, campaign monitor, marketo, dotdigital
project management tool, project management software, ticketing system, issue tracker, task tracking > jira, asana, trello, monday.com, basecamp, ms project, microsoft project, zendesk, servicenow, freshdesk
lms, learning management system, virtual learning environment, vle, learning platform > moodle, canvas, blackboard, google classroom, schoology, brightspace
ehr, emr, electronic health record, electronic health records, electronic medical record, electronic medical records, electronic patient record, electronic patient records, electronic charting, epr, patient record system, clinical system, clinical systems > epic, cerner, emis, systmone, meditech, allscripts
wms, warehouse management system, warehouse management software, stock system, stock control system, inventory system, inventory software > manhattan, blue yonder, sap ewm, red prairie, handheld scanner, rf scanner
epos, pos system, point of sale, point-of-sale, tills, cash register, cash handling, handling cash, handle cash, cash desk > micros, lightspeed, cashed up, cashing up, balance tills, checkout
property management system, hotel management system, pms, reservation system, booking system, hotel software > opera, mews, cloudbeds, protel, amadeus, sabre, galileo, guestline
hris, hr system, hr software, hr information system, hrms > workday, bamboohr, successfactors, personio, adp, cascade, peoplehr, oracle hcm
applicant tracking, ats > greenhouse, workable, taleo, icims, bullhorn
statistical software, statistics package, statistical package > spss, stata, sas, r studio, minitab, matlab
plc, programmable logic controller, programmable logic > allen-bradley, siemens s7, tia portal, step 7, rslogix, studio 5000, codesys
gis, geographic information > arcgis, qgis, mapinfo
gdpr, data protection, data privacy
hipaa, patient confidentiality
haccp, hazard analysis
gmp, good manufacturing practice, cgmp
gcp, good clinical practice
hplc, liquid chromatography
iso 9001, quality management system, qms > iso 13485, as9100, iatf 16949
agile, scrum, agile methodologies, kanban > sprint, sprints, stand-ups, scrum master, jira, backlog
intravenous, iv cannulation, cannulation, iv therapy, iv line > cannulation, iv drips, iv medication
venepuncture, phlebotomy, venipuncture, taking blood, blood draws, blood samples, drew blood, took blood
mig welding, mig, gmaw
tig welding, tig, gtaw
cnc, computer numerical control > fanuc, heidenhain, mazak, haas, machining centre, mazatrol
health and safety qualification, safety qualification, health and safety certificate, safety certification > nebosh, iosh, osha, cscs, smsts, sssts
smsts, sssts, site supervisor safety
meddic, meddpicc, sales methodology, qualification method, sales qualification > challenger, spin selling, sandler, bant, miller heiman
heavy rigid, hr licence, mr licence, truck licence > hgv, lgv, class 1, class 2, cdl, heavy combination, hc licence
asbestos awareness
working at height, fall protection, harness
confined space
white card, construction induction card, general induction card
responsible service of alcohol, rsa, smartserve, tips certified
barista > latte art, espresso
cipp, certified information privacy
cisa, certified information systems auditor
ccna, ccnp, cisco certified
comptia, a+ certification, network+, security+
aws certified, cloud certification > solutions architect associate, azure fundamentals, google cloud certified
google analytics certification
pharmacist registration, registered pharmacist, gphc > pharmd
social work england, registered social worker, licensed social worker, lcsw, lmsw
hcpc
physiotherapist registration, chartered physiotherapist, csp
registered dietitian
dental nurse, gdc
care certificate, nvq in health and social care, diploma in health and social care
early years qualification, childcare qualification, cache, eyfs qualification > level 3 diploma in childcare, early years educator
personal trainer, pt qualification
lifeguard, nplq
pesticide certificate, pa1, pa6
chainsaw certificate, cs30, cs31
gas welding, oxy-acetylene
stick welding, smaw, mma, arc welding
flux core, fcaw
red seal, journeyperson, journeyman, time-served
city and guilds, nvq level 3, trade qualification, apprenticeship completed > time-served, nvq, red seal, journeyman
epc, retrofit assessor
breeam, leed, well accreditation
rics, mrics, chartered surveyor
riba, arb, registered architect, licensed architect
chartered engineer, ceng, professional engineer, p.eng, pe licence
iwcf, well control
stcw, seafarer
amos
ifrs, international financial reporting standards
gaap, generally accepted accounting principles
sox, sarbanes-oxley
vat, indirect tax, sales tax, gst, hst > vat returns
transfer pricing
basel, solvency ii
year-end accounts, statutory accounts, annual accounts > year-end audit
hyperion, anaplan, adaptive planning, planning software
bloomberg
vba, excel macros, macros
power query, pivot tables, vlookup > xlookup
power automate, rpa, robotic process automation > uipath, blue prism, automation anywhere
active directory, azure ad, entra
intune, mdm, mobile device management > jamf, workspace one
itsm, service management tool > servicenow, jira service management, freshservice
siem > splunk, sentinel, qradar
virtualisation, virtualization > vmware, hyper-v, proxmox, esxi
object-oriented, oop > java, c#, c++
spring boot, spring framework
android development, native mobile, ios development, native mobile apps > kotlin multiplatform, swift, swiftui, jetpack compose, flutter, react native
headless cms > contentful, strapi, sanity
web accessibility, wcag, accessibility standards, accessibility guidelines > voiceover, nvda, jaws, screen reader, aoda, section 508
design system, component library, pattern library > storybook, design tokens
motion design, motion graphics, animation software > after effects, lottie, cinema 4d
streaming platform, event streaming platform, event streaming > kafka, kinesis, pulsar, nats
high-performance computing, hpc, compute cluster, cluster computing > slurm, pbs, lsf
workflow manager, workflow management system > snakemake, nextflow, airflow, cromwell
bayesian, hierarchical models > stan, pymc, mcmc, variational inference
structural equation, multilevel model
survey software > qualtrics, surveymonkey
reference management > zotero, endnote, mendeley
western blot, immunoblot
flow cytometry, facs
cell culture, tissue culture
mass spectrometry, lc-ms, gc-ms
good laboratory practice, glp
crispr, gene editing
key stage 1, ks1
key stage 2, ks2
national curriculum > key stage, ks1, ks2, ks3, ks4, eyfs
phonics, early reading > read write inc, jolly phonics
naplan, standardised testing data
sign language, bsl, british sign language, asl, american sign language, auslan, makaton
brailler, braille
tachograph, drivers' hours, drivers hours > tachomaster, optac
operator licence, operator licensing, o-licence
transport manager cpc, national cpc, international cpc > cpc holder
driver cpc, dcpc
temperature-controlled, cold chain, chilled, refrigerated, frozen > cold storage, cold-storage
dangerous goods, adr, dgsa, hazardous goods, hazmat
incoterms, customs clearance, customs declarations, import and export
voice picking, handheld scanners, rf scanning
overhead crane, gantry crane, slinger, banksman
solar, photovoltaic, pv > battery storage, bess, inverters
high voltage, hv switching, hv > 11 kv, 33 kv, 66 kv, 132 kv
testing and inspection, inspection and testing, 2391, periodic inspection
heat pumps, air source
hvac, air conditioning, f-gas, refrigeration licence, refrigeration
isometric, isometrics, isometric drawings
asme, pressure piping, b31.3, section ix
radiography, radiographic, x-ray, ndt, non-destructive testing > ultrasonic testing, magnetic particle
sequence control, siemens
hydraulics, pneumatics
injection moulding, injection molding
sheet metal, press brake
3d printing, additive manufacturing
geometric dimensioning, gd&t
fmea, failure mode
spc, statistical process control
ppap, apqp
haematology, blood transfusion
dialysis, renal replacement therapy, crrt, hemodialysis, haemodialysis
ventilator, ventilators, mechanical ventilation, ventilated
telemetry, cardiac monitoring, ecg, ekg
catheter, catheterisation, catheterization, catheters
tracheostomy
midwifery, midwife, maternity, labour ward, labor and delivery
chemotherapy, oncology
triage
vaccination, immunisation, immunization, vaccinations
peg feeding, enteral feeding
reconciliation act, medicines reconciliation
controlled drugs
mca, mental capacity act, deprivation of liberty, dols
section 47, child in need, child protection plans
motivational interviewing
cbt, cognitive behavioural
butchery, whole-carcass, butcher
pastry, patisserie, desserts
fermentation, fermenting, pickling
wine knowledge, wset, sommelier
revenue management, yield management, dynamic pricing
banqueting, banquets, catering for events
podcast, podcasts, podcasting
photography, photographer, photo shoots
premiere, final cut, davinci resolve, video editing software
style guide, house style, ap style
affiliate marketing, influencer
paid social, social advertising, meta ads, facebook ads, tiktok ads, linkedin ads > social ads
marketing automation > hubspot, marketo, pardot, klaviyo, eloqua
conversion rate optimisation, conversion rate optimization, cro > optimizely, vwo
attribution model
product analytics > amplitude, mixpanel, heap, pendo, posthog
financial modelling, financial modeling, financial models
investor relations
private equity, venture capital
cost accounting, standard costing, product costing
big four > kpmg, deloitte, pwc, ernst & young, ey
payroll, paye, pay run > adp, sage payroll, brightpay
pension, auto-enrolment
employment law, labour law, labor law
trade union, trade unions, unions, collective bargaining, works council > unite, unison, gmb, teamsters, shop steward
redundancy, restructure, tupe
psychometric, assessment centres
conveyancing, land registry, property transactions
higher rights, rights of audience
alternative dispute resolution, adr mediation, mediation, mediate, arbitration > mediated, settled at mediation
intellectual property, trade marks, trademarks, patents
commercial contracts, contract negotiation > nda, sla, msa
immigration law, visas
wills, probate
notary, notary public
google workspace, g suite > google docs, google sheets, gmail
video conferencing > zoom, webex
lottery funding, heritage fund
gift aid, donor management > raiser's edge, donorfy
flight operations, aviation, aircraft > easa, faa
tunnelling, rail, railway > pts card
quantity surveying, bills of quantities, cost planning
environmental impact, eia, sustainability reporting, esg
iso 14001, environmental management
iso 27001, information security management
iso 45001
soc 2, pci dss
penetration testing, ethical hacking, oscp
library management system, integrated library system, library system, ils, lms library > symphony, sirsidynix, polaris, koha, sierra, spydus
cmms, computerised maintenance management, computerized maintenance management, computerised maintenance system, computerized maintenance system, maintenance management system > maximo, fiix, upkeep, limble, sap pm, concept evolution, emaint
lims, laboratory information management system, laboratory information system > labware, starlims, sample manager, sunquest, meditech
tms, transportation management system, transport management system, transportation management software > mcleod, tmw, oracle otm, mandata, blue yonder, project44
e-discovery, ediscovery, document review platform, electronic discovery > relativity, concordance, everlaw, nuix, logikcull
legal research, online legal research > westlaw, lexisnexis, lexis, lexis+, practical law
practice management software, case management software, case management system > clio, actionstep, cliniko, gensolve, jane app, liquid logic
claims system, claims software, insurance software > guidewire, duck creek, acturis, claimcenter
property management software, housing management system > yardi, appfolio, buildium, civica, northgate, mri
fundraising database, donor database > raiser's edge, donorfy, salesforce, care ngo, donorperfect, bloomerang
research repository tool, usability testing tool > dovetail, usertesting, lookback, optimal workshop, userzoom
geological modelling software, 3d geological modelling, mine planning software > leapfrog, vulcan, surpac, datamine, micromine, deswik
event management software, venue management system > momentus, ungerboeck, eventpro, cvent, priava, delphi
building management system, building automation, bms > metasys, honeywell, niagara, desigo
pacs, picture archiving > sectra, carestream
point of sale system, epos system, till system > lightspeed, micros, vend
hospital pharmacy system, dispensing system > pyxis, omnicell, cerner powerchart, bdm
restaurant reservation system > opentable, resdiary, sevenrooms, resy
dispatch software, load board, load boards > truckstop
diagnostic software, vehicle diagnostics, diagnostic tools > ista, xentry, vcds, autel, snap-on, odis, techstream
ase master, ase certification, ase certified > ase a1, ase master
a/c certification, refrigerant certification, epa 609, section 609 > macs certified
epa 608, refrigerant handling
powered access, ipaf, cherry picker, boom lift, scissor lift, mewp
scaffold tower, pasma
tdg, transportation of dangerous goods
whmis, workplace hazardous materials
chemical handling, coshh
osha 10, osha 30
food handler card, servsafe, food handlers certificate
responsible gambling, rcg
working with children, wwcc, blue card, working with vulnerable people, dbs, pvg
social work licence, social work license, licensed social worker, lsw, lgsw, licsw, lcsw, lmsw, lbsw
professional geoscientist, p.geo, pgeo, pgo, registered geologist
qualified person, competent person
occupational hygiene, bohs
npqh, headship qualification
senco, nasenco, sendco, send coordinator
special educational needs, additional needs > senco, sendco, nasenco
chartered insurance institute, cii, cert cii, dip cii, acii
insolvency, jiep
legal executive, cilex
paralegal certificate, certified paralegal, registered paralegal, nala
professional fundraising qualification, institute of fundraising, chartered institute of fundraising, certified fund raising executive, cfre
librarianship, library science, library and information, mlis, mls, cilip
museum studies, museology, ama museums
early childhood education, ece, early childhood educator
physiotherapy registration, apc, annual practising certificate, hcpc registered
acupuncture, dry needling
pilates instructor, polestar, appi
hospital residency, pharmacy residency
board certified pharmacotherapy, bcps, bcgp
infusion therapy, iv infusion
chartered surveyor, mrics, assocrics
architects registration, arb registered, part iii
end of life care, palliative care, hospice
residential home, care home, nursing home, residential care
skin damage, pressure sores, pressure ulcers, pressure area care
argo cd, gitops, flux cd
micro-frontends, module federation
web maps, geospatial, map-based > mapbox, leaflet, openlayers, google maps, maplibre, deck.gl
localisation, localization, internationalisation, internationalization, i18n, several languages > i18next, icu messages, locale
offline first, progressive web app, pwa
observability, monitoring stack > prometheus, grafana, datadog, new relic, splunk, opentelemetry, honeycomb, elk
secrets management, vault
service mesh, istio, linkerd
feature flags, launchdarkly
load testing, performance testing > jmeter, gatling, k6, locust
mobile testing, appium
api testing > postman, rest assured, karate
test management tool > testrail, zephyr, xray, qtest
bug tracking, defect tracking > jira, bugzilla, redmine
requirements management > doors, polarion, jama
hypothesis testing, significance testing, statistical tests > t-test, anova, chi-squared, a/b testing
designing experiments, experimental design, experiment design > a/b testing, a/b tests, randomised trial, randomized trial, split tests
group consolidation, consolidated accounts, consolidation under ifrs
internal controls, sox controls
company secretary, company secretarial
hedging, treasury
freedom of information, foi
media law, contempt, defamation, nctj
shorthand, teeline
secondary legislation, statutory instruments, regulations through parliament
impact assessment, impact assessments
public consultation, public consultations > consultations
revenue accounting, ifrs 15
contract law, nec, fidic, jct
soil mechanics, geotechnical, geotechnics
pavement design, bituminous
primavera, p6, ms project, microsoft project, programme planning software
quantity take-off, bills of quantities
total station, setting out, surveying instruments > leica, trimble
dental software, dental practice software > dentrix, eaglesoft, open dental, r4
dental assistant certification, dental radiography, danb
veterinary software, practice management system > avimark, ezyvet, provet
veterinary nurse, rvn, registered veterinary nurse, veterinary technician, cvt, rvt
radiographer, radiologic technologist, arrt
paramedic registration, emt, paramedic, emergency medical technician
occupational therapist, occupational therapy, otr
speech therapist, speech and language therapy, slp
psychologist, clinical psychology, dclinpsy
counsellor, bacp, lpc, counselling qualification
midwifery registration, registered midwife
cosmetology licence, cosmetology license, licensed cosmetologist
massage therapist, massage licence, lmt
real estate licence, real estate license, licensed realtor, estate agents licence, arla, naea
insurance licence, insurance license, property and casualty, p&c licence
series 7, series 65, series 66, finra
mortgage qualification, cemap
investment management certificate, imc
actuarial exams, fia, actuary
treasury qualification
procurement qualification, cips, mcips
supply chain certification, apics, cpim, cscp, cltd
quality auditor, lead auditor, internal auditor
commercial pilot, pilot licence, cpl, atpl
aircraft maintenance licence, part 66, a&p, airframe and powerplant
air traffic control
maritime certificate, officer of the watch, yachtmaster, powerboat level 2
train driver, pts, rail safety
passenger carrying, pcv, bus driver licence, psv, category d
school bus endorsement
motorcycle licence
tractor driving, telehandler, agricultural machinery
crane operator, cpcs, npors, nccco
plant operator, excavator, 360 excavator, backhoe
plasterer, plastering
roofing, roofer, slating
bricklaying, bricklayer
tiling, tiler
painting and decorating, decorator
locksmith
elevator mechanic, lift engineer
solar installer, nabcep, mcs
energy assessor, energy auditor
forestry qualification, lantra
rspca, animal handling
security guard licence, sia licence, door supervision
cctv operator, public space surveillance
firefighter, fire service
fire warden, fire marshal
fire alarm, bs 5839
health and safety representative
manual handling certificate, moving and handling certificate
mental health first aid, mhfa
lifeguarding, lifeguard, nplq, pool plant
coaching licence, uefa, coaching badge, coaching qualification
yoga teacher, ryt
music teaching, abrsm
dance teaching, istd
translator accreditation, ata certified, diptrans
interpreter accreditation, npsi, court interpreter
teaching english, tefl, celta, tesol
further education teaching, ptlls, aet
assessor award, a1 assessor, tagl, cava
forensic accounting, cfe
tax qualification, cta, enrolled agent
bookkeeping certificate, icb
payroll qualification, cipp
marketing certification, cim diploma, google ads certification, hubspot certification
pr software, media database > cision, meltwater, muck rack
design software, illustration software > illustrator, figma, sketch, affinity
3d software, 3d animation > blender, maya, 3ds max, houdini, zbrush
game engine > unreal
audio editing, sound editing, daw > pro tools, logic pro, ableton, audacity, reaper
e-learning authoring, authoring tool > articulate, storyline, captivate
virtual classroom, online teaching > zoom, teams, blackboard collaborate
helpdesk software, ticketing tool > zendesk, freshdesk, servicenow, intercom, jira service
call centre software, telephony system > five9, genesys, avaya, aircall
scheduling software, rostering software, workforce management > kronos, ukg, rotacloud, when i work
property inspection, inventory clerk
construction management software > procore, aconex, buildertrend, fieldwire
estimating software > bluebeam, causeway, planswift
simulation software, finite element, fea > ansys, abaqus, comsol, nastran
circuit design, pcb design > altium, kicad, orcad
embedded systems, embedded software, firmware > stm32, rtos, microcontroller
robotics > ros, kuka, fanuc, abb
mes, manufacturing execution system
sql database administration, dba
data governance, data catalogue, collibra
llm, large language model, generative ai > openai, langchain
blockchain, smart contracts > solidity, ethereum
customer data platform, cdp > tealium
survey design, questionnaire design > qualtrics, surveymonkey, questionnaire
qualitative analysis, qualitative research > nvivo, atlas.ti, thematic analysis, interviews
systematic review, meta-analysis
clinical trials, clinical research > gcp, ich, cra
pharmacovigilance, drug safety
regulatory affairs, mhra, fda, ema
medical writing
bioinformatics > blast, bioconductor, genomics pipeline
microscopy > confocal, electron microscopy
spectroscopy > nmr, ftir, uv-vis
chromatography > hplc, gc, lc-ms
`
