import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, openLanguage } from '../../../../../src/main/resume/language/language'
import type { ResumeContext } from '../../../../../src/shared/domain/resume'

/** Clean lines dense with trade words, products, names of other languages, short forms and numbers. */
const CLEAN = `
Calibrated Endress+Hauser Promag flow meters and two Krohne Optiflux units to ±0.2%
Drove an 18-tonner and a curtainsider on tramping work, six drops a day
Staged Puccini's La fille mal gardée and Les Noces with a corps of 24
Baked 300 kouign-amann and pains au chocolat each weekend
Prepared an MOT history and an RFQ for each vehicle in the fleet
Wrote an NHS-wide FAQ and a UEFA-approved stewarding plan
Rolled out a SCADA upgrade across nine pumping stations; an HMI retrofit followed
Benchmarked rasteriser throughput on an RTX 4090 and an M2 Ultra
Harvested and destemmed 40 t of Blaufränkisch, pressed in a Bucher pneumatic press
Sharpened planers, chamfered edges and routed dovetails for bespoke joinery
Decanted, disgorged and riddled 12,000 bottles of crémant by hand
Certified scaffolder (CISRS), abseiler (IRATA Level 2) and banksman
Trained as a phlebotomist; drew bloods from 30 inpatients a morning
Dosed warfarin by INR, ran the DOAC clinic and titrated insulin
Assessed gait, dyspraxia and hypotonia in under-fives; wrote up EHCPs
Spliced OTDR-tested fibre in 144-core loose-tube cables
Shot on an Arri Alexa Mini LF, graded in DaVinci Resolve, delivered in ProRes 4444
Gaffer and best boy on four shorts; rigged Skypanels and dedolights
Married up the sets and struck them by midnight, then loaded the artic
Stewarded Munro bagging weekends for the Cairngorm Club
Fettled castings, poured gunmetal and rammed moulds in green sand
Milked 320 Friesians in a 24-point swing-over herringbone parlour
Lambed 600 mules and Texel crosses indoors, lost 4%
Inseminated gilts, weaned at 26 days and kept the farrowing crates
Skippered a 32-ft trawler out of Killybegs; landed haddock and megrim
Maître d'hôtel at Chez Mireille, a bistro of 40 covers in the rue des Martyrs
Licence professionnelle, métiers du bois, Université de Lorraine, 2014
Diplom-Ingenieur (FH), Maschinenbau, Hochschule Esslingen, 2009
Laurea magistrale in ingegneria civile, Politecnico di Bari, 2012
Técnico Superior en Administración de Sistemas, IES Jaume I, Ontinyent
Held the ligne budgétaire of the conseil départemental for three years
Kept the Grundbuch extracts and the Teilungserklärung of each flat on file
Ported a Modbus RTU stack to an STM32L4 and an ESP32-C3
Reduced mean cycle time of the moulder from 41 s to 33 s; scrap fell to 1.8%
Migrated 214 Ansible playbooks and a Puppet monolith to Terraform
Wrote idempotent reconcilers and a rate limiter in Rust (tokio, axum, sqlx)
Tuned autovacuum and partitioned a 9 TB table without downtime
Fuzzed the deserialiser, deduplicated crashes and filed six CVEs
Maintainer of a tokeniser and a linter used by 300 repos
Transcribed, typeset and proofed 40 scores in LilyPond and Dorico
Understudied Javert and swung six ensemble tracks in Les Misérables
Taught tap, contemporary and partnering; choreographed two pantomimes
Coached the under-14s netball squad and umpired the U16 league
Scouted locations in Skye, Mull and Islay for a BBC Alba drama
Ran the lasting and clicking rooms of a Northampton shoemaker
Wove tweed on a Hattersley loom; dressed warps of 1,400 ends
Repointed with NHL 3.5 lime and rebuilt two flues
Thatched in combed wheat reed and long straw, ridged in sedge
Leadworker: dressed flashings, soakers and box gutters in Code 5 lead
Appraised Delft tiles, netsuke and two Breguet pocket watches
Catalogued incunabula and foxed prints; wrote condition reports
Relined canvases, inpainted losses and removed yellowed varnish
Curated a loan show on Rachel Ruysch with the Rijksmuseum
Audited under ISA 315 and IFRS 16; tested ITGCs and SOX controls
Prepared CbCR notifications, DAC6 filings and an APA renewal
Hedged EUR/PLN exposure with NDFs and a collar; MTM reviewed daily
Underwrote marine hull and P&I risks, lines up to USD 25m
Negotiated demurrage and laytime on 14 Supramax fixtures
Chartered two VLCCs under Worldscale terms and vetted tankers via SIRE
Drafted a SPA, a TSA and an SHA; closed nine deals, one of them cross-border
Conveyanced 60 flats a year, dealt with requisitions and SDLT returns
Clerked for Sheriff Macphail in Inverness and devilled for a QC
Prosecuted at the magistrates' court; led on bail applications
Keyed invoices in Sage 200, ran BACS weekly and chased aged debtors
Wardened a Category A hostel and keyworked 18 residents
Key-holder and first-aider; cashed up, banked and locked up nightly
Fundraised £48k by abseil, raffle and a sponsored swim of Loch Lomond
Ran a Scratch club and a code-along for Year 5s, focused on girls
Co-opted as parent governor; chaired the resources committee
Planted 12 ha of Sitka and Norway spruce, brashed and thinned P1986 stands
Felled with a Husqvarna 572XP, winched with a Tirfor; CS38 climber
Surveyed otters, dormice and great crested newts under Natural England licences
Ringed 900 passerines and ran a MoonLander Robinson trap
Logged boreholes, SPTs and CBRs; interpreted CPTu traces
Modelled scour in HEC-RAS and MIKE 21; wrote the FRA annex
Detailed rebar in Tekla, checked punching shear to EC2
Set out with a Leica TS16, as-builts in Civil 3D
Commissioned VRF and chilled-beam systems; balanced 140 VAV boxes
Wired an EICR-ready board, tested RCBOs and rectified C2s
Brazed R32 pipework, pulled a vacuum to 500 microns and charged by weight
Turned Inconel 718 on a Mazak Integrex, held 8 µm on bores
Programmed Fanuc and Heidenhain controls; proved out five-axis parts
TIG-welded thin-wall Hastelloy; coded to EN ISO 9606-1
Stripped and rebuilt ZF gearboxes, Cummins ISX and Scania DC13 engines
Smart-repaired alloys, flatted and polished lacquer, colour-matched on a PPG rig
Fitted kerbs, flags and setts; raked asphalt behind a Vögele paver
Operated a 20-tonne 360, a dozer and a telehandler (CPCS A59, A17)
Slinger/signaller and appointed person for lifts up to 40 t
Graded lambs for R3L, boned out fores and hinds, cured bacon
Filleted turbot, shucked oysters and picked brown crab for 80 covers
Tempered couverture, piped éclairs and laminated croissant dough
Pulled ristrettos on a La Marzocco Linea, dialled in daily with an EK43
Brewed saisons, gose and a Baltic porter on a 10 hl kit; kegged and canned
Malted Maris Otter on the floor, turned the piece every eight hours
Distilled a navy-strength gin; cut heads and tails by nose
Waxed, threaded and tinted; CACI and Dermalogica trained
Balayage, Olaplex and Brazilian blow-dries; column filled by week three
Groomed doodles, hand-stripped terriers, clipped to breed standard
Shod hunters and eventers as a DipWCF farrier; forged bar shoes
Backed youngsters, rode out two lots and mucked out nine boxes
Nannied twins from six weeks; weaned, potty trained and sleep coached
Fostered teens on remand and supported two UASCs
Liaised with CAMHS, the YOT and a SENCO over an EHCP
Scribed for dyslexic students, used Clicker 8 and an Orbit braille reader
Interpreted BSL for tribunals; NRCPD registered (yellow badge)
Translated Farsi and Dari for asylum screenings in Croydon
Subtitled 90 hours of Nordic noir in EZTitles, 17 cps
Subbed the splash, wrote puffs and standfirsts, laid out in InDesign
Photographed weddings on a Fuji X-T5 and a Mamiya RZ67
Focused in the second half on churn: 8.1% to 5.9%
Specialised in the care of koi, bred shubunkins and orandas
Experienced in an MSP; interested at first in VoIP, later in SD-WAN
Excelled in the saddle: two wins at Hickstead on Quickstep
Dispatched an average of 340 parcels a shift with a Zebra TC52
Steered the Kanban board of an eight-strong squad; grew velocity by a third
Ran a sauna and an onsen in Hakone; guests from 40 lands
Lived in a cohousing scheme in Utrecht and ran its repair café
`
/** Slips that look like regular words of their own. */
const SLIPS = [
  ['Worked as a programer on two teams', 'programer'],
  ['Junior enginer on a team of six', 'enginer'],
  ['Wrote a controler for the pump', 'controler'],
  ['Controled the budget of three sites', 'Controled'],
  ['The maneger of the shop', 'maneger'],
  ['Focused in customer service and sales', 'Focused in'],
  ['Prepared a suprise for each guest', 'suprise'],
  ['Ran an workshop for parents', 'an'],
  ['Wrote a article for the journal', 'a']
] as const
const CONTEXT: ResumeContext = {
  kind: 'resume',
  role: null,
  company: null,
  job: null,
  today: '2026-11-23',
  dictionary: []
}

let language: Language
beforeAll(async () => {
  language = await openLanguage()
})
afterAll(() => language.close())

async function marked(text: string): Promise<readonly string[]> {
  const line = { text, page: null, part: 'body', isHeading: false, isBullet: true } as const
  const issues = await language.check({ lines: [line], pages: null, warnings: [] }, CONTEXT)
  return issues.map(({ start, end }) => text.slice(start, end))
}

describe('the language check of lines full of names and trade words', () => {
  it.each(CLEAN.trim().split('\n'))('finds nothing in "%s"', async (line) => {
    expect(await marked(line)).toEqual([])
  })

  it.each(SLIPS)('still finds the slip in "%s"', async (line, slip) => {
    expect(await marked(line)).toEqual([slip])
  })
})
