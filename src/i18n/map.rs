//! The system map: the board, the list, the page of each element, coverage and findings.

use super::texts;

texts! {
    TITLE {
        nb: "Systemkart",
        nn: "Systemkart",
        en: "System map",
    }
    LEAD {
        nb: "15 ting som kjennetegner små kommuner, slik folk der fortalte det. Stemmer det hos dere?",
        nn: "15 ting som kjenneteiknar små kommunar, slik folk der fortalde det. Stemmer det hos dykk?",
        en: "15 things that mark small municipalities, as the people there told them. Are they true where you are?",
    }
    BOARD_TITLE {
        nb: "Velkommen til distriktskommunen!",
        nn: "Velkomen til distriktskommunen!",
        en: "Welcome to the small rural municipality!",
    }
    SHOW_ALONE {
        nb: "Vis på skjerm",
        nn: "Vis på skjerm",
        en: "Show full screen",
    }
    LEAVE_ALONE {
        nb: "Avslutt fullskjerm",
        nn: "Avslutt fullskjerm",
        en: "Leave full screen",
    }
    LIGHTS_NONE {
        nb: "Trykk på et punkt, og kryss av for det dere kjenner igjen, så tennes et vindu på tavla. Hver skisse som svarer på et punkt, blir et hus.",
        nn: "Trykk på eit punkt, og kryss av for det de kjenner att, så blir eit vindauge tent på tavla. Kvar skisse som svarer på eit punkt, blir eit hus.",
        en: "Press a point and tick what you recognise, and a window lights up on the board. Each sketch that addresses a point becomes a house.",
    }
    LIGHTS_NONE_ON_PAPER {
        nb: "Et vindu tennes for hvert punkt dere kjenner igjen, og hver skisse som svarer på et punkt, blir et hus. Ingen er tent ennå.",
        nn: "Eit vindauge blir tent for kvart punkt de kjenner att, og kvar skisse som svarer på eit punkt, blir eit hus. Ingen er tente enno.",
        en: "A window lights up for each point you recognise, and each sketch that addresses a point becomes a house. None is lit yet.",
    }
    LIGHTS_ONE {
        nb: "Ett av 15 vinduer lyser: et punkt dere kjenner igjen.",
        nn: "Eitt av 15 vindauge lyser: eit punkt de kjenner att.",
        en: "One of 15 windows is lit: a point you recognise.",
    }
    LIGHTS_MANY {
        nb: "{n} av 15 vinduer lyser: punkter dere kjenner igjen.",
        nn: "{n} av 15 vindauge lyser: punkt de kjenner att.",
        en: "{n} of 15 windows are lit: points you recognise.",
    }
    HOUSES_ONE {
        nb: "Ett hus er bygd: en skisse som svarer på et punkt.",
        nn: "Eitt hus er bygd: ei skisse som svarer på eit punkt.",
        en: "One house is built: a sketch that addresses a point.",
    }
    HOUSES_MANY {
        nb: "{n} hus er bygd: skisser som svarer på et punkt.",
        nn: "{n} hus er bygde: skisser som svarer på eit punkt.",
        en: "{n} houses are built: sketches that address a point.",
    }
    HOUSES_FULL {
        nb: "{n} skisser svarer på et punkt. Tavla har plass til {most} av husene.",
        nn: "{n} skisser svarer på eit punkt. Tavla har plass til {most} av husa.",
        en: "{n} sketches address a point. The board has room for {most} of the houses.",
    }
    VIEW {
        nb: "Visning",
        nn: "Vising",
        en: "View",
    }
    VIEW_BOARD {
        nb: "Tavle",
        nn: "Tavle",
        en: "Board",
    }
    VIEW_LIST {
        nb: "Liste",
        nn: "Liste",
        en: "List",
    }
    ZOOM_IN {
        nb: "Forstørr",
        nn: "Forstørr",
        en: "Zoom in",
    }
    ZOOM_OUT {
        nb: "Forminsk",
        nn: "Forminsk",
        en: "Zoom out",
    }
    ZOOM_RESET {
        nb: "Vis hele tavla",
        nn: "Vis heile tavla",
        en: "Show the whole board",
    }
    PAN_HINT {
        nb: "Når tavla er forstørret, kan du dra den sidelengs.",
        nn: "Når tavla er forstørra, kan du dra ho sidelengs.",
        en: "Once enlarged, the board can be dragged sideways.",
    }
    KEYS_HINT {
        nb: "Med tastatur: Tab eller piltastene går fra punkt til punkt, Enter åpner.",
        nn: "Med tastatur: Tab eller piltastane går frå punkt til punkt, Enter opnar.",
        en: "By keyboard: Tab or the arrow keys go from point to point, Enter opens.",
    }
    PRINT_A3 {
        nb: "A3-plakat",
        nn: "A3-plakat",
        en: "A3 poster",
    }
    PRINT_A4 {
        nb: "A4-ark",
        nn: "A4-ark",
        en: "A4 sheet",
    }
    PRINT_HINT_A3 {
        nb: "Til veggen",
        nn: "Til veggen",
        en: "For the wall",
    }
    PRINT_HINT_A4 {
        nb: "Til å dele ut rundt bordet",
        nn: "Til å dele ut rundt bordet",
        en: "To hand out round the table",
    }
    PLACE_IN_MAP {
        nb: "{n} av 15",
        nn: "{n} av 15",
        en: "{n} of 15",
    }
    NEXT {
        nb: "Neste: {element}",
        nn: "Neste: {element}",
        en: "Next: {element}",
    }
    PREVIOUS {
        nb: "Forrige: {element}",
        nn: "Førre: {element}",
        en: "Previous: {element}",
    }
    BACK {
        nb: "Tilbake til kartet",
        nn: "Tilbake til kartet",
        en: "Back to the map",
    }
    MEANS {
        nb: "Hva ligger i det?",
        nn: "Kva ligg i det?",
        en: "What does it mean?",
    }
    SIGNS {
        nb: "Slik kan det vise seg",
        nn: "Slik kan det vise seg",
        en: "What it can look like",
    }
    ASK {
        nb: "Snakk om:",
        nn: "Snakk om:",
        en: "Talk about:",
    }
    RECOGNISE {
        nb: "Dette kjenner vi oss igjen i",
        nn: "Dette kjenner vi oss att i",
        en: "We recognise this",
    }
    RECOGNISE_YES {
        nb: "Ja, slik er det hos oss",
        nn: "Ja, slik er det hos oss",
        en: "Yes, that is how it is here",
    }
    NOTE {
        nb: "Notat",
        nn: "Notat",
        en: "Note",
    }
    NOTE_HINT {
        nb: "Et eksempel fra egen kommune er nok. Ikke skriv navn på folk.",
        nn: "Eit døme frå eigen kommune er nok. Ikkje skriv namn på folk.",
        en: "An example from your own municipality is enough. Leave out people’s names.",
    }
    ANSWERS {
        nb: "Hva kan hjelpe?",
        nn: "Kva kan hjelpe?",
        en: "What can help?",
    }
    OUR_LINK {
        nb: "Koblingen er vår, ikke rapportens",
        nn: "Koplinga er vår, ikkje rapporten si",
        en: "The link is ours, not the report’s",
    }
    NEEDS {
        nb: "Behov",
        nn: "Behov",
        en: "Needs",
    }
    THEMES {
        nb: "Tema",
        nn: "Tema",
        en: "Themes",
    }
    PROPOSALS {
        nb: "Forslag fra rapporten",
        nn: "Forslag frå rapporten",
        en: "Proposals from the report",
    }
    MEASURES {
        nb: "Tiltak",
        nn: "Tiltak",
        en: "Initiatives",
    }
    EXAMPLES {
        nb: "Eksempler",
        nn: "Døme",
        en: "Examples",
    }
    START_SKETCH {
        nb: "Start skisse herfra",
        nn: "Start skisse herifrå",
        en: "Start a sketch from here",
    }
    COVERAGE_LEAD {
        nb: "Her ser dere hva skissene på denne maskinen svarer på, og hva ingen har begynt på ennå.",
        nn: "Her ser de kva skissene på denne maskina svarer på, og kva ingen har byrja på enno.",
        en: "Here you see what the sketches on this device address, and what nobody has started on yet.",
    }
    SHOW_COVERAGE {
        nb: "Vis hva skissene svarer på",
        nn: "Vis kva skissene svarer på",
        en: "Show what the sketches address",
    }
    COVERED_ONE {
        nb: "Én skisse svarer på dette",
        nn: "Éi skisse svarer på dette",
        en: "One sketch addresses this",
    }
    COVERED_MANY {
        nb: "{n} skisser svarer på dette",
        nn: "{n} skisser svarer på dette",
        en: "{n} sketches address this",
    }
    UNTOUCHED {
        nb: "Ingen skisse ennå",
        nn: "Inga skisse enno",
        en: "No sketch yet",
    }
    COVERAGE_SUM {
        nb: "{n} av 15 punkter har minst én skisse",
        nn: "{n} av 15 punkt har minst éi skisse",
        en: "{n} of 15 points have at least one sketch",
    }
    COVERED {
        nb: "Dette svarer skissene på",
        nn: "Dette svarer skissene på",
        en: "What the sketches address",
    }
    UNCOVERED {
        nb: "Dette har ingen begynt på",
        nn: "Dette har ingen byrja på",
        en: "What nobody has started on",
    }
    SKETCHES_ONE {
        nb: "Én skisse",
        nn: "Éi skisse",
        en: "One sketch",
    }
    SKETCHES_MANY {
        nb: "{n} skisser",
        nn: "{n} skisser",
        en: "{n} sketches",
    }
    OWN {
        nb: "Avkryssing på kartet",
        nn: "Avkryssing på kartet",
        en: "Ticks on the map",
    }
    IN_SESSIONS {
        nb: "Sagt i selvsjekkene deres",
        nn: "Sagt i sjølvsjekkane dykkar",
        en: "Said in your self-checks",
    }
    SIZE {
        nb: "Kartet vises i {n} prosent",
        nn: "Kartet blir vist i {n} prosent",
        en: "The map is shown at {n} per cent",
    }
    TO_FINDINGS {
        nb: "Kort fortalt: tre hovedfunn og to utfordringer",
        nn: "Kort fortalt: tre hovudfunn og to utfordringar",
        en: "In short: three main findings and two challenges",
    }
    TO_LEVEL {
        nb: "Se nivå {n}: {level}",
        nn: "Sjå nivå {n}: {level}",
        en: "See level {n}: {level}",
    }
    FINDINGS {
        nb: "Tre hovedfunn",
        nn: "Tre hovudfunn",
        en: "Three main findings",
    }
    FINDINGS_LEAD {
        nb: "Funnene i rapporten kan deles inn i tre. De tre nivåene på kartet kommer herfra.",
        nn: "Funna i rapporten kan delast inn i tre. Dei tre nivåa på kartet kjem herifrå.",
        en: "The findings of the report can be sorted into three. The three levels of the map come from them.",
    }
    CHALLENGES {
        nb: "To utfordringer rundt kommunene",
        nn: "To utfordringar rundt kommunane",
        en: "Two challenges round the municipalities",
    }
    SOURCE {
        nb: "Kilde: {source}",
        nn: "Kjelde: {source}",
        en: "Source: {source}",
    }
    TO_SELFCHECK {
        nb: "Snakk om kartet i 20 minutter",
        nn: "Snakk om kartet i 20 minutt",
        en: "Talk about the map for 20 minutes",
    }
    NOT_TICKED {
        nb: "Ikke krysset av ennå",
        nn: "Ikkje kryssa av enno",
        en: "Not ticked yet",
    }
    LEVEL {
        nb: "Nivå {n}",
        nn: "Nivå {n}",
        en: "Level {n}",
    }
    RECOGNISED_TAG {
        nb: "Kjent hos oss",
        nn: "Kjent hos oss",
        en: "Recognised here",
    }
    UNKNOWN_TITLE {
        nb: "Dette punktet finnes ikke på kartet",
        nn: "Dette punktet finst ikkje på kartet",
        en: "This point is not on the map",
    }
    UNKNOWN_TEXT {
        nb: "Kartet har femten punkter. Her er de.",
        nn: "Kartet har femten punkt. Her er dei.",
        en: "The map has fifteen points. Here they are.",
    }
    MODEL {
        nb: "Les kartet som en mental modell: hverdagen slik de som ble intervjuet, så den. Det er tegnet for at de skulle kjenne seg igjen i det.",
        nn: "Les kartet som ein mental modell: kvardagen slik dei som blei intervjua, såg han. Det er teikna for at dei skulle kjenne seg att i det.",
        en: "Read the map as a mental model: everyday life as the people interviewed saw it. It was drawn so that they would see themselves in it.",
    }
}
