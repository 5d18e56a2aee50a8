/** Words that stand in hardly any resume unless they are somebody's trade, so that a little evidence for the word beside them is enough. */
export const SUSPECTS: ReadonlySet<string> = new Set(
  `mange censor manger mangers manges singe vile viles waver wavers curser cursers breech breeches statue statues palette palettes 
   illicit bizarre sails causal tenet tenets moth moths mouths heath trough troughs fright plaice duel feint fiend fiends fist fists flee flea floe foul
   fowl genus gilt grate grater hordes horde idol illegible illusive ingenuous lessen lessens lightening loose loosing medal minuet minuets 
   peddle petal plaintive prey prophet prophets pubic quarts recourse recourses regiment rifle rout severs shear sheer sighed
   sleight soar soars sores steal sundae tacks taut teem teems trough vain vane wail waist waists wane weakly weal whine wile wreak wring yoke yolk coarse
   collage collages costumer costumers confidant defiantly dyed elude envelop exorcise faze fore foreword heroin naught pare pears peaks poring
   bawl boar bough bridal brooch callous cymbal gorilla hoarse humerus knead knot suck shit
   asses assent bazaar canvass cession coarser collages colonel crows dissent ewe faired fined gate gated
   excepted quests quest diseased loath mane mace maul mete mown oar ode pate pier pleas pore pored poured rapped retch righting scull skulls slay
   sloe stares sticky stile straw strewn suede sweats tare tide tole trey tome untied veil venial wades waive wares whet whit whither won wry yore
   conscience singed dose tow witch wood weather ordinance preform mine moat nave navel`
    .split(/\s+/)
    .filter(
      (word) => !/^(?:loose|fore|won|mine|wood|gate|dose|pier|weather||peaks|medal|pears|trough||steal)$/.test(word)
    )
)
