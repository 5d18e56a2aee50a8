/**
 * Words that British and American English spell differently, British first; a stem before `-` stands for the word with any ending from the
 * list of its family; `_` behind a word says that it is right in both and tells nothing. Left out is what is right in both: advise, exercise, license and licence, practice, program, meter,
 * dialogue, judgement, learnt, check, tire, draft, story, curb, disk.
 */
export const VARIANT_FAMILIES = {
  /** Stems that end in -is- or -iz-; -ize is right in Canada too, and with some British publishers. */
  ize: {
    stems: `organ real special optim priorit recogn util maxim minim author custom standard final modern central summar categor analy
      emphas capital commercial visual digit digital monet incentiv synthes harmon stabil mobil national international local global formal
      normal general rational penal initial material neutral polar revolution apolog critic character item memor energ famil synchron
      familiar immun hospital steril personal virtual container token serial parallel random scrutin jeopard subsid econom fertil amort
      cataly paraly mechan motor reorgan reprior hypothes galvan crystall legal hybrid industrial institutional
      operational contextual conceptual democrat decentral computer tantal`,
    british: 's',
    american: 'z',
    endings: 'e es ed ing er ers ation ations ational able'
  }
} as const

/** Pairs outside the families, `British American`, one a line; endings that both take stand behind the slash. */
export const VARIANT_PAIRS = `
colour color / s ed ing ful ist
behaviour behavior / s al ally
favour favor / s ed ing able ably
favourite favorite / s
honour honor / s ed ing able
labour labor / s ed ing er ers
neighbour neighbor / s hood hoods ing
harbour harbor / s
humour humor / s
rumour rumor / s
endeavour endeavor / s ed ing
flavour flavor / s ed ing ings
rigour rigor
vigour vigor
savour savor / ed ing y
odour odor / s
vapour vapor
parlour parlor / s
armour armor / ed
tumour tumor / s
mould mold / s ed ing
centre center / s
centred centered
litre liter / s
kilometre kilometer / s
centimetre centimeter / s
millimetre millimeter / s
theatre theater / s
fibre fiber / s
calibre caliber
manoeuvre maneuver / s
travelled traveled
travelling traveling
traveller traveler / s
modelled modeled
modelling modeling
labelled labeled
labelling labeling
cancelled canceled
cancelling canceling
counselled counseled
counselling counseling
counsellor counselor / s
levelled leveled
fuelled fueled
channelled channeled
signalling signaling
totalled totaled
totalling totaling
tunnelling tunneling
marshalled marshaled
initialled initialed
jewellery jewelry
fulfil fulfill / s
fulfilment fulfillment
enrol enroll / s
enrolment enrollment / s
instalment installment / s
skilful skillful / ly
defence defense / s
offence offense / s
pretence pretense
programme program_ / s
catalogue_ catalog / s ed ing
analogue analog
paediatric pediatric / s
paediatrician pediatrician / s
anaesthetic anesthetic / s
anaesthesia anesthesia
anaesthetist anesthetist_ / s
gynaecology gynecology
haematology hematology
haemoglobin hemoglobin
orthopaedic orthopedic / s
oestrogen estrogen
foetal fetal
diarrhoea diarrhea
leukaemia leukemia
anaemia anemia
caesarean cesarean
encyclopaedia encyclopedia
archaeology archeology_
aluminium aluminum
sceptical skeptical
sulphur sulfur
cheque check_ / s
tyre tire_ / s
kerb curb_ / s
grey gray
plough plow / ed ing
cosy cozy
storey story_ / s
practise practice_ / d s
practising practicing
ageing aging
acknowledgement acknowledgment_ / s
whilst while_
pyjamas pajamas
moustache mustache
ardour ardor
candour candor
demeanour demeanor
`
