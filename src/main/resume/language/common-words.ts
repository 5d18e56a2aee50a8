/**
 * Words that every second resume or letter uses, in their plain form; endings are understood (`word-forms.ts`). A word that no
 * dictionary knows and that lies one slip away from one of these is taken for a slip, even where a capital makes it look like a name.
 */
export const COMMON_WORDS = `
ability able about above abroad academic academy accept acceptance access accessible accommodate accommodation accompany accomplish
accomplishment accord according account accountability accountable accountant accounting accredit accreditation accuracy accurate
accurately achieve achievement acknowledge acquire acquisition across act action active actively activity actual adapt adaptable
add addition additional address adequate adhere adjust administer administration administrative administrator adopt adult advance
advantage advertise advertising advice advise advisor advisory affair afford after against agency agenda agent agree agreement
agricultural agriculture aid aim all allocate allocation allow almost also although always amateur ambitious among amount analysis
analyst analytical analyze analyse and annual annually another answer any apartment apparent appeal appear application apply appoint
appointment appreciate appreciation apprentice apprenticeship approach appropriate approval approve approximately architect
architecture area argue arrange arrangement art article artist aspect assemble assembly assess assessment asset assign assignment
assist assistance assistant associate association assurance assure attach attend attendance attention attitude attract audience
audit auditor authority automate automation automatic automotive available availability average award aware awareness
bachelor background balance bank banking bar basic basis beautiful became because become been before beginner beginning behalf
behavior behaviour being belief believe benefit best better between beyond bid bill billing biology board book booking bookkeeping
bottom brand branch break breakfast brief bring broad budget build building bureau business busy buyer
calculate calculation calendar calibrate call campaign candidate capability capable capacity capital care career careful carefully
caregiver carpenter carry case cash cashier catalog category cater catering cause center central centre ceremony certain certificate
certification certify chain chair challenge challenging champion change channel character charge chart check chemical chemistry
chief child children choice choose circuit citizen city civil claim clarify class classroom clean cleaning clear clearly client
clinic clinical close closely coach coaching code coding collaborate collaboration collaborative collaboratively colleague collect
collection college combine come comfortable command comment commerce commercial commission commit commitment committee common
communicate communication community company compare comparison compete competence competency competent competition competitive
compile complaint complete completely completion complex compliance compliant comply component comprehensive computer concept
concern conclude conclusion concrete condition conduct conference confidence confident confidential confidentiality configuration
configure confirm conflict connect connection conscientious consider considerable consistent consistently consist consolidate
construct construction consult consultant consulting consumer contact contain content continue continuous continuously contract
contractor contribute contribution control convert cook cooking cooperate cooperation coordinate coordination coordinator core
corporate correct correspondence cost council counsel counseling counselling counselor count country county couple course court
courteous cover coverage craft create creation creative creativity credit crew crisis criteria critical cross culture current
currently curriculum custom customer cycle
daily damage data database date day deadline deal decide decision decrease dedicate dedicated dedication deep deeply defect define
definitely degree delegate deliver deliverable delivery demand demonstrate dental department depend dependable dependent deploy
deployment depth describe description design designer desire desk despite detail determine determination develop developer
development device diagnose diagnosis diagnostic dialogue different difference difficult digital diligent diligence diploma direct direction
directly director disability discipline discount discover discuss discussion dispatch display disposal distinction distribute
distribution district diverse diversity divide division document documentation domestic donation donor double draft drawing drive
driven driver driving duration during duty dynamic
each eager early earn easily east economic economics economy edit editing edition editor editorial educate education educational
educator effect effective effectively effectiveness efficiency efficient efficiently effort either elderly electric electrical
electrician electricity electronic element elementary eligible eliminate else embed emergency emphasis employ employee employer
employment empower enable encourage end energetic energy engage engagement engine engineer engineering english enhance enhancement
enjoy enough enquiry enroll ensure enter enterprise entertainment enthusiasm enthusiastic entire entrepreneur entry environment environmental equal
equip equipment equivalent error especially essential establish establishment estate estimate estimation ethic evaluate
evaluation evening event every everyone everything evidence examination examine example exceed excel excellence excellent except
exceptional exchange excite exciting execute execution executive exercise exhibit exhibition existing expand expansion expect expectation
expedite expense experience experienced experiment expert expertise explain explore export express extend extension extensive
extensively external extra extremely
fabricate facility facilitate facilitator fact factor factory faculty familiar family farm farmer fashion fast father favorite
feasibility feature february federal feedback feel fellow fellowship field file filing fill film final finally finance financial
find finish firm first fit fitness fix flexible flexibility floor flow fluent fluently focus follow food force forecast foreign
foreman forest form formal former forward foster foundation founder framework free freelance frequent frequently friendly from front fulfil
fulfill full fully function functional fund fundamental funding fundraising further future
gain gallery garden gather general generally generate generation global goal good goods government grade graduate graduation
grammar grant graphic great green grocery ground group grow growth guarantee guard guest guidance guide guideline
habit half hand handle handling happy hard hardware head health healthcare hear heavy height help helpful high highest highlight
highly hire history hobby hold holiday home honest honesty honor hospital hospitality host hotel hour house household housekeeping
housing however human humanity humanitarian hygiene
idea ideal identify image immediate immediately impact implement implementation import importance important impression improve
improvement inbound incident include including income increase increasingly incredible independent independently individual
industrial industry influence inform information infrastructure initial initially initiate initiative innovate innovation
innovative input inquiry inspect inspection inspector inspire install installation instead institute institution instruct
instruction instructor instrument insurance integral integrate integration integrity intelligence intensive interact interaction
interest interested interface interior intermediate intern internal international internet internship interpersonal interpret
interpreter intervention interview into introduce introduction inventory invest investigate investigation investment investor
invite invoice involve involvement issue item itinerary
january job join joint journal journalism journalist journey judge judgment july june junior just justice
keen keep kitchen know knowledge knowledgeable
labor laboratory labour lab land language large last late latest launch law lawyer layout lead leader leadership leading learn
learning leasing least leave lecture lecturer left legal legislation length lesson letter level leverage liaise liaison
librarian library license licence life lift limit line link list listen literacy literature live load loan local location log logic logical
logistics long loss low loyal loyalty
machine machinery magazine mail main mainly maintain maintenance major majority make maker making manage management manager managerial
manner manual manufacture manufacturer manufacturing many march market marketing master material math mathematics matter maximize
meal mean measurable measure measurement mechanic mechanical media medical medicine medication medium meet meeting member membership
memory mental mentor mentoring merchandise merchandising message method methodology metric microsoft middle milestone military
mind minimal minimize minimum minor mission mobile model moderate modern module monday money monitor month monthly more morning most
mother motivate motivated motivation motor move multiple museum music mutual
name narrative nation national native natural nature near necessary need negotiate negotiation network never new news newsletter
next night nonprofit normal north note notice november number numerous nurse nursing nutrition
object objective observe observation obtain occasion occupation occupational occur occurrence october offer office officer official often
older ongoing online only onsite open operate operation operational operator opinion opportunity optimal optimization optimize option
oral order orient organic organisation organise organised organization organizational organize organized orientation origin original
other outcome outdoor outgoing outline output outreach outside outstanding over overall oversee oversight overtime own owner ownership
pace package packaging page paint painter panel paper parent part participant participate participation particular particularly partner
partnership party pass passion passionate past patient pattern pay payable payment payroll peer penalty people percent perform performance
period permanent permission permit person personal personality personally personnel perspective pharmaceutical pharmacist pharmacy phase
phone photo photograph photographer photography physical physician physics pilot place placement plan planner planning plant plastic platform
play player please plumber plumbing point policy political politics population portfolio portion position positive possess possession possible post
potential power practical practice practitioner preceding precise precision prefer preference preliminary preparation prepare presence present presentation
president press pressure prevent prevention previous previously price pricing primary principal principle print printing prior
prioritize priority private privilege proactive proactively probably problem procedure proceed process processing procure procurement produce producer product
production productive productivity profession professional professionalism professionally professor proficiency proficient profile profit profitability profitable
program programme programmer programming progress project promote promotion prompt promptly proof proper properly property proposal propose
prospect prospective protect protection protocol prototype proud proven provide provider provision psychology public publication publicity publish publisher
punctual punctuality purchase purchasing purpose pursue
qualification qualified qualify quality quantity quarter quarterly query question quick quickly quiet quite quota quote
radio raise range rapid rapidly rate rating reach react read reader ready real realize really reason recall receipt receivable receive reception
receptionist recent recently recipe recipient recognise recognition recognize recommend recommendation reconcile reconciliation record recruit recruiter
recruiting recruitment redesign reduce reduction refer reference refine reflect refugee regard regarding region regional register registration regular
regularly regulate regulation regulatory rehabilitation reinforce related relation relationship release relevant reliability reliable relief relocate remain remedy
remember remote remotely remove renew renewal renovation rent repair repeat replace replacement report reporting represent representative
reputation request require requirement rescue research researcher resident residential resilient resolution resolve resource resourceful
respect respond response responsibility responsible responsibly restaurant restore restructure result resume retail retailer retain retention
retire return revenue review revise revision revenue right rigorous risk road role roll room root rotation routine rule run rural
safe safety salary sale sales salon same sample sanitation satisfaction satisfactory satisfy saturday save saving scale schedule scheduling
scheme scholar scholarship school science scientific scientist scope score screen screening script search season seasonal second secondary
secretary section sector secure security seek segment select selection self seminar send senior sense sensitive sensitivity separate separately september
sequence series serious serve server service session set several severe share shareholder sharp sheet shift ship shipment shipping shop short
show sign significant significantly similar simple simplify simulation simultaneously since sincere sincerely single site situation size skill skilled
skillful small smart smooth smoothly social society software sold solicitor solid solution solve some something soon sound source south space
speak speaker speaking special specialise specialist specialize specialized specialty specific specifically specification speech speed spend spoken sponsor sport spreadsheet spring staff staffing stage stakeholder
standard start starter state statement station statistic statistical statistics status stay steel step still stock storage store story strategic strategically
strategist strategy stream streamline street strength strengthen stress strong strongly structural structure student studio study style subject
submission submit subordinate subscription subsequent subsequently substantial succeed success successful successfully such sufficient suggest suggestion suitable suite summary
summer sunday supervise supervision supervisor supervisory supplier supply support supportive sure surgeon surgery surgical surname survey sustain sustainability
sustainable system systematic
table tackle tact tailor take talent target task tax taught teach teacher teaching team teamwork technical technically technician technique technological
technology telecommunication telephone television temperature temporary tenant tender term test tester testing than thank that their them then theory therapeutic
therapist therapy there therefore these they thing think third this thorough thoroughly those though thought thousand through throughout thursday ticket time
timely title today together tool topic total touch tour tourism tourist toward towards town track tracking trade tradition traditional traffic train trainee trainer
training transaction transcript transfer transform transformation transition translate translation translator transparency transport transportation travel treasurer treat
treatment trend trial trip trouble troubleshoot troubleshooting truck true trust truth tuesday turn turnover tutor tutoring twice type typical
ultimately under undergraduate understand understanding undertake unique unit universal university unless until update upgrade upon urban urgent usage use user
usual usually utilise utilize utility
vacancy valid validate validation valuable value variety various vary vehicle vendor venture verbal verify verification version very veterinary video view village vision
visit visitor visual vital vocational voice volume voluntary volunteer
waiter waitress walk warehouse warehousing warranty waste watch water weather web website wednesday week weekend weekly weight welcome welder welding welfare well
west what when where whether which while white whole wholesale wide width will willing willingness win window winter wire with within without
woman women wonderful wood word work worker workflow workforce working workload workplace workshop world worldwide worth would write writer writing written wrote
one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred vitae stakeholder
year yearly yesterday yield young younger your youth zero zone
`
