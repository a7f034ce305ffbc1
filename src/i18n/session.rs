//! «Verksted», once the sketches are gathered: looking at them, prioritising, presenting, and what is on paper.

use super::texts;

texts! {
    TALLY_LEAD {
        nb: "Tell prikkene på veggen eller hendene i rommet, og skriv hvor mange hver skisse fikk. Det er en prioritering som alle i rommet ser, ikke en hemmelig avstemning.",
        nn: "Tel prikkane på veggen eller hendene i rommet, og skriv kor mange kvar skisse fekk. Det er ei prioritering som alle i rommet ser, ikkje ei hemmeleg avrøysting.",
        en: "Count the dots on the wall or the hands in the room, and write how many each sketch was given. It is a prioritisation that the whole room sees, not a secret vote.",
    }
    TALLY_KEYS {
        nb: "I et felt gir pil opp eller + én prikk til, og pil ned eller − én mindre. Enter går til neste skisse.",
        nn: "I eit felt gjev pil opp eller + éin prikk til, og pil ned eller − éin mindre. Enter går til neste skisse.",
        en: "In a field, arrow up or + gives one dot more, and arrow down or − one less. Enter goes to the next sketch.",
    }
    TALLIES {
        nb: "Prikker til skissene",
        nn: "Prikkar til skissene",
        en: "Dots for the sketches",
    }
    DEALT {
        nb: "{n} av {total} prikker er delt ut",
        nn: "{n} av {total} prikkar er delte ut",
        en: "{n} of {total} dots are dealt out",
    }
    NO_DOTS {
        nb: "Det er ingen prikker å dele ut. Skriv hvor mange deltakere og prikker det er under «Sett opp».",
        nn: "Det er ingen prikkar å dele ut. Skriv kor mange deltakarar og prikkar det er under «Set opp».",
        en: "There are no dots to deal out. Write how many participants and dots there are under “Set up”.",
    }
    NONE_LEFT {
        nb: "Det er {total} prikker i rommet, og alle er delt ut. Ta bort noen først, eller skriv flere deltakere under «Sett opp».",
        nn: "Det er {total} prikkar i rommet, og alle er delte ut. Ta bort nokre først, eller skriv fleire deltakarar under «Set opp».",
        en: "There are {total} dots in the room, and all of them are dealt out. Take some away first, or write more participants under “Set up”.",
    }
    FEW_LEFT {
        nb: "Det er {total} prikker i rommet, og {left} av dem er igjen. «{title}» kan få høyst {most}. Er dere flere, skriver dere det under «Sett opp».",
        nn: "Det er {total} prikkar i rommet, og {left} av dei er att. «{title}» kan få høgst {most}. Er de fleire, skriv de det under «Set opp».",
        en: "There are {total} dots in the room, and {left} of them are left. “{title}” can have {most} at most. If there are more of you, write that under “Set up”.",
    }
    OVER {
        nb: "Det er delt ut {n} prikker, men det er bare {total} i rommet. To maskiner kan ha talt hver for seg. Ta bort {more}.",
        nn: "Det er delt ut {n} prikkar, men det er berre {total} i rommet. To maskiner kan ha talt kvar for seg. Ta bort {more}.",
        en: "{n} dots are dealt out, but there are only {total} in the room. Two devices may have counted apart. Take away {more}.",
    }
    DOTS_TO {
        nb: "Prikker til {title}",
        nn: "Prikkar til {title}",
        en: "Dots for {title}",
    }
    ONE_MORE {
        nb: "Én prikk til for {title}",
        nn: "Éin prikk til for {title}",
        en: "One dot more for {title}",
    }
    ONE_LESS {
        nb: "Én prikk mindre for {title}",
        nn: "Éin prikk mindre for {title}",
        en: "One dot less for {title}",
    }
    NOT_DOTS {
        nb: "Skriv et helt tall, for eksempel 4.",
        nn: "Skriv eit heilt tal, til dømes 4.",
        en: "Write a whole number, for example 4.",
    }
    NO_SKETCHES {
        nb: "Ingen skisser er samlet inn ennå.",
        nn: "Ingen skisser er samla inn enno.",
        en: "No sketches have been gathered yet.",
    }
    TO_GATHER {
        nb: "Samle skissene",
        nn: "Samle skissene",
        en: "Gather the sketches",
    }
    RESULT {
        nb: "Slik prioriterte rommet",
        nn: "Slik prioriterte rommet",
        en: "What the room prioritised",
    }
    RESULT_OF {
        nb: "Prioritering: {name}",
        nn: "Prioritering: {name}",
        en: "Prioritisation: {name}",
    }
    CHART_NAME {
        nb: "Søyler som viser hvor mange prikker hver skisse fikk. Flest: {title}, {n}.",
        nn: "Søyler som viser kor mange prikkar kvar skisse fekk. Flest: {title}, {n}.",
        en: "Bars that show how many dots each sketch was given. Most: {title}, {n}.",
    }
    CHART_NONE {
        nb: "Ingen skisser har fått prikker ennå.",
        nn: "Ingen skisser har fått prikkar enno.",
        en: "No sketch has been given any dots yet.",
    }
    MORE_BARS {
        nb: "Og {n} skisser til, med færre prikker.",
        nn: "Og {n} skisser til, med færre prikkar.",
        en: "And {n} more sketches, with fewer dots.",
    }
    DOWNLOAD_PNG {
        nb: "Last ned bilde (PNG)",
        nn: "Last ned bilete (PNG)",
        en: "Download picture (PNG)",
    }
    DOWNLOAD_SVG {
        nb: "Last ned bilde (SVG)",
        nn: "Last ned bilete (SVG)",
        en: "Download picture (SVG)",
    }
    AS_TABLE {
        nb: "Resultatet som tabell",
        nn: "Resultatet som tabell",
        en: "The result as a table",
    }
    COL_PLACE {
        nb: "Plass",
        nn: "Plass",
        en: "Place",
    }
    COL_TABLE {
        nb: "Bord",
        nn: "Bord",
        en: "Table",
    }
    COL_SKETCH {
        nb: "Skisse",
        nn: "Skisse",
        en: "Sketch",
    }
    COL_DOTS {
        nb: "Prikker",
        nn: "Prikkar",
        en: "Dots",
    }
    DOTS_ONE {
        nb: "1 prikk",
        nn: "1 prikk",
        en: "1 dot",
    }
    DOTS_MANY {
        nb: "{n} prikker",
        nn: "{n} prikkar",
        en: "{n} dots",
    }
    BALLOTS {
        nb: "Skriv ut prikkelapper",
        nn: "Skriv ut prikkelappar",
        en: "Print dot slips",
    }
    BALLOTS_HINT {
        nb: "Én lapp til hver deltaker, flere på hvert A4-ark. Klipp dem fra hverandre, og tell opp her etterpå.",
        nn: "Éin lapp til kvar deltakar, fleire på kvart A4-ark. Klipp dei frå kvarandre, og tel opp her etterpå.",
        en: "One slip for each participant, several on each A4 sheet. Cut them apart, and count them up here afterwards.",
    }
    BALLOT_LEAD_ONE {
        nb: "Du har 1 prikk. Sett kryss i én rute.",
        nn: "Du har 1 prikk. Set kryss i éi rute.",
        en: "You have 1 dot. Tick one box.",
    }
    BALLOT_LEAD {
        nb: "Du har {n} prikker. Sett ett kryss for hver. Én skisse kan få flere.",
        nn: "Du har {n} prikkar. Set eitt kryss for kvar. Éi skisse kan få fleire.",
        en: "You have {n} dots. Tick one box for each. A sketch may be given several.",
    }
    BALLOT_LEAD_WRITE {
        nb: "Du har {n} prikker. Skriv hvor mange hver skisse får.",
        nn: "Du har {n} prikkar. Skriv kor mange kvar skisse får.",
        en: "You have {n} dots. Write how many each sketch is given.",
    }
    BALLOTS_TITLE {
        nb: "Prikkelapper: {name}",
        nn: "Prikkelappar: {name}",
        en: "Dot slips: {name}",
    }
    SHOW_LEAD {
        nb: "Én skisse om gangen, stort nok for hele rommet. Bla med piltastene, mellomrom eller en fjernkontroll.",
        nn: "Éi skisse om gongen, stort nok for heile rommet. Bla med piltastane, mellomrom eller ein fjernkontroll.",
        en: "One sketch at a time, large enough for the whole room. Turn with the arrow keys, space or a presenter’s remote.",
    }
    ON_SCREEN {
        nb: "Vis på skjerm",
        nn: "Vis på skjerm",
        en: "Show on screen",
    }
    ON_SCREEN_LEAD {
        nb: "Ett arbeid om gangen, stort nok for hele rommet. Bla med piltastene, mellomrom eller en fjernkontroll.",
        nn: "Eitt arbeid om gongen, stort nok for heile rommet. Bla med piltastane, mellomrom eller ein fjernkontroll.",
        en: "One piece of work at a time, large enough for the whole room. Turn with the arrow keys, space or a presenter’s remote.",
    }
    ON_SCREEN_NONE {
        nb: "Ingen av arbeidene er på denne maskinen.",
        nn: "Ingen av arbeida er på denne maskina.",
        en: "None of this work is on this device.",
    }
    STAGE {
        nb: "Visningen",
        nn: "Visinga",
        en: "The presentation",
    }
    FULL_SCREEN {
        nb: "Fyll skjermen",
        nn: "Fyll skjermen",
        en: "Fill the screen",
    }
    LEAVE_FULL {
        nb: "Lukk fullskjerm",
        nn: "Lukk fullskjerm",
        en: "Leave full screen",
    }
    NEXT {
        nb: "Neste",
        nn: "Neste",
        en: "Next",
    }
    PREVIOUS {
        nb: "Forrige",
        nn: "Førre",
        en: "Previous",
    }
    VIEW_OF {
        nb: "Side {n} av {total}",
        nn: "Side {n} av {total}",
        en: "Page {n} of {total}",
    }
    HIDE_NAMES {
        nb: "Skjul navn på personer",
        nn: "Skjul namn på personar",
        en: "Hide names of people",
    }
    HIDE_NAMES_HINT {
        nb: "Da vises verken hvem som har skrevet, hvem som gjør neste steg, eller kontaktpersoner. Ideene vises.",
        nn: "Da blir verken kven som har skrive, kven som gjer neste steg, eller kontaktpersonar viste. Ideane blir viste.",
        en: "Then neither who wrote, who takes the next steps, nor contact persons are shown. The ideas are.",
    }
    ORDER {
        nb: "Rekkefølge",
        nn: "Rekkefølge",
        en: "Order",
    }
    BY_DOTS {
        nb: "Etter prikker",
        nn: "Etter prikkar",
        en: "By dots",
    }
    BY_TABLE {
        nb: "Etter bord",
        nn: "Etter bord",
        en: "By table",
    }
    IDEA {
        nb: "Idé",
        nn: "Idé",
        en: "Idea",
    }
    NEED {
        nb: "Behovet",
        nn: "Behovet",
        en: "The need",
    }
    WHO {
        nb: "Hvem gjør hva",
        nn: "Kven gjer kva",
        en: "Who does what",
    }
    STEPS {
        nb: "Neste steg",
        nn: "Neste steg",
        en: "Next steps",
    }
    STOP {
        nb: "Slutte med",
        nn: "Slutte med",
        en: "Stop doing",
    }
    GOES_ON {
        nb: "fortsetter på neste side",
        nn: "held fram på neste side",
        en: "continues on the next page",
    }
    WENT_ON {
        nb: "fortsatt",
        nn: "framhald",
        en: "continued",
    }
    NOTHING {
        nb: "Ikke skrevet",
        nn: "Ikkje skrive",
        en: "Not written",
    }
    BY_NAMES {
        nb: "Skrevet av {names}",
        nn: "Skrive av {names}",
        en: "Written by {names}",
    }
    COVERAGE {
        nb: "Dette svarer skissene på",
        nn: "Dette svarer skissene på",
        en: "What the sketches address",
    }
    COVERAGE_SUM {
        nb: "{n} av 15 punkter på kartet har minst én skisse",
        nn: "{n} av 15 punkt på kartet har minst éi skisse",
        en: "{n} of 15 points on the map have at least one sketch",
    }
    BOARD_NUMBERS {
        nb: "De neste sidene viser skiltene, og hvor mange bord som svarer på hvert.",
        nn: "Dei neste sidene viser skilta, og kor mange bord som svarer på kvart.",
        en: "The next pages show the signs, and how many tables address each.",
    }
    TABLES_ONE {
        nb: "1 bord",
        nn: "1 bord",
        en: "1 table",
    }
    TABLES_MANY {
        nb: "{n} bord",
        nn: "{n} bord",
        en: "{n} tables",
    }
    TABLELESS_ONE {
        nb: "1 skisse uten bord",
        nn: "1 skisse utan bord",
        en: "1 sketch without a table",
    }
    TABLELESS_MANY {
        nb: "{n} skisser uten bord",
        nn: "{n} skisser utan bord",
        en: "{n} sketches without a table",
    }
    NOBODY_YET {
        nb: "Ingen ennå",
        nn: "Ingen enno",
        en: "Nobody yet",
    }
    UNTOUCHED {
        nb: "Dette har ingen tatt tak i",
        nn: "Dette har ingen teke tak i",
        en: "What nobody has taken on",
    }
    ALL_TOUCHED {
        nb: "Alle punktene på kartet har minst én skisse.",
        nn: "Alle punkta på kartet har minst éi skisse.",
        en: "Every point on the map has at least one sketch.",
    }
    TIMER_START {
        nb: "Start nedtellingen",
        nn: "Start nedteljinga",
        en: "Start the timer",
    }
    TIMER_PAUSE {
        nb: "Sett på pause",
        nn: "Set på pause",
        en: "Pause",
    }
    TIMER_GO_ON {
        nb: "Fortsett",
        nn: "Hald fram",
        en: "Go on",
    }
    TIMER_RESET {
        nb: "Start på nytt",
        nn: "Start på nytt",
        en: "Start over",
    }
    TIMER_BACK {
        nb: "Still nedtellingen tilbake",
        nn: "Still nedteljinga tilbake",
        en: "Set the timer back",
    }
    TIMER_SET_BACK {
        nb: "Klokken på maskinen ble stilt tilbake. Nedtellingen går videre der den var.",
        nn: "Klokka på maskina blei stilt tilbake. Nedteljinga går vidare der ho var.",
        en: "The clock of this device was set back. The timer goes on where it was.",
    }
    TIMER_LEFT {
        nb: "{time} igjen",
        nn: "{time} att",
        en: "{time} left",
    }
    TIMER_OVER {
        nb: "Tiden er ute",
        nn: "Tida er ute",
        en: "Time is up",
    }
    SEE_LEAD {
        nb: "Alle skissene fra bordene, side om side. Velg to eller tre for å se dem ved siden av hverandre.",
        nn: "Alle skissene frå borda, side om side. Vel to eller tre for å sjå dei ved sida av kvarandre.",
        en: "All the sketches from the tables, side by side. Choose two or three to see them next to each other.",
    }
    GALLERY {
        nb: "Skissene",
        nn: "Skissene",
        en: "The sketches",
    }
    FILTERS {
        nb: "Velg ut skisser",
        nn: "Vel ut skisser",
        en: "Filter the sketches",
    }
    FILTER_TABLE {
        nb: "Bord",
        nn: "Bord",
        en: "Table",
    }
    FILTER_THEME {
        nb: "Tema",
        nn: "Tema",
        en: "Theme",
    }
    FILTER_ELEMENT {
        nb: "Punkt på kartet",
        nn: "Punkt på kartet",
        en: "Point on the map",
    }
    ALL_TABLES {
        nb: "Alle bord",
        nn: "Alle bord",
        en: "All tables",
    }
    ALL_THEMES {
        nb: "Alle temaer",
        nn: "Alle tema",
        en: "All themes",
    }
    ALL_ELEMENTS {
        nb: "Alle punkter",
        nn: "Alle punkt",
        en: "All points",
    }
    NO_TABLE {
        nb: "Uten bord",
        nn: "Utan bord",
        en: "No table",
    }
    COUNT_ONE {
        nb: "1 skisse",
        nn: "1 skisse",
        en: "1 sketch",
    }
    COUNT_ALL {
        nb: "{n} skisser",
        nn: "{n} skisser",
        en: "{n} sketches",
    }
    COUNT_SOME {
        nb: "{n} av {total} skisser",
        nn: "{n} av {total} skisser",
        en: "{n} of {total} sketches",
    }
    NONE_PASS {
        nb: "Ingen skisser passer. Velg noe annet over.",
        nn: "Ingen skisser passar. Vel noko anna over.",
        en: "No sketches match. Choose something else above.",
    }
    CHOOSE {
        nb: "Sammenlign",
        nn: "Samanlikn",
        en: "Compare",
    }
    OF_TITLE {
        nb: ": {title}",
        nn: ": {title}",
        en: ": {title}",
    }
    BESIDE {
        nb: "Side om side",
        nn: "Side om side",
        en: "Side by side",
    }
    BESIDE_LEAD {
        nb: "Det som skiller dem, er markert der mesteparten av teksten er lik.",
        nn: "Det som skil dei, er markert der mesteparten av teksten er lik.",
        en: "What sets them apart is marked where most of the text is the same.",
    }
    CHOOSE_ANOTHER {
        nb: "Velg én skisse til for å se dem side om side.",
        nn: "Vel éi skisse til for å sjå dei side om side.",
        en: "Choose one more sketch to see them side by side.",
    }
    PEOPLE_USUAL {
        nb: "Antall deltakere er ikke skrevet, så vi regner med {n}. Skriv hvor mange dere er under «Sett opp».",
        nn: "Talet på deltakarar er ikkje skrive, så vi reknar med {n}. Skriv kor mange de er under «Set opp».",
        en: "The number of participants is not written, so we count on {n}. Write how many you are under “Set up”.",
    }
    CHOSEN_MOST {
        nb: "Tre skisser er valgt. Velger dere én til, går den første ut.",
        nn: "Tre skisser er valde. Vel de éi til, går den første ut.",
        en: "Three sketches are chosen. If you choose one more, the first makes way.",
    }
    CHOSEN_NONE {
        nb: "Fjern alle valgene",
        nn: "Fjern alle vala",
        en: "Clear the choices",
    }
    TO_BESIDE {
        nb: "Se dem side om side",
        nn: "Sjå dei side om side",
        en: "See them side by side",
    }
    SAME_PARTS {
        nb: "Likt i alle: {parts}",
        nn: "Likt i alle: {parts}",
        en: "The same in all: {parts}",
    }
    NO_WORDS {
        nb: "Ikke skrevet",
        nn: "Ikkje skrive",
        en: "Not written",
    }
    BOARD {
        nb: "Kartet for verkstedet",
        nn: "Kartet for verkstaden",
        en: "The map of the workshop",
    }
    BOARD_LEAD {
        nb: "Hvert skilt viser hvor mange av skissene som svarer på det punktet. De stiplede har ingen tatt tak i.",
        nn: "Kvart skilt viser kor mange av skissene som svarer på det punktet. Dei stipla har ingen teke tak i.",
        en: "Each sign shows how many of the sketches address that point. The dashed ones nobody has taken on.",
    }
    BLANK_A3 {
        nb: "Skriv ut tomme A3-ark",
        nn: "Skriv ut tomme A3-ark",
        en: "Print blank A3 sheets",
    }
    BLANK_A3_TITLE {
        nb: "Ark til bordene",
        nn: "Ark til borda",
        en: "Sheets for the tables",
    }
    BLANK_A3_HINT {
        nb: "Ett ark til hvert bord, med spørsmålet, bordnummeret og koden. Svikter maskinene, skriver bordene for hånd, og du skriver av arkene etterpå.",
        nn: "Eitt ark til kvart bord, med spørsmålet, bordnummeret og koden. Sviktar maskinene, skriv borda for hand, og du skriv av arka etterpå.",
        en: "One sheet for each table, with the question, the table number and the code. If the devices fail, the tables write by hand, and you copy the sheets afterwards.",
    }
    A3_CODE {
        nb: "Oppsettet av verkstedet",
        nn: "Oppsettet av verkstaden",
        en: "The set-up of the workshop",
    }
    A3_FOOT {
        nb: "Tomt ark fra Nyskapingslaget",
        nn: "Tomt ark frå Nyskapingslaget",
        en: "Blank sheet from Nyskapingslaget",
    }
    A3_SHEETS {
        nb: "A3-ark: {name}",
        nn: "A3-ark: {name}",
        en: "A3 sheets: {name}",
    }
}
