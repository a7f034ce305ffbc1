//! What a workshop ends in: the report, the way home, and the facilitator's script.

use super::texts;

texts! {
    REPORT_KIND {
        nb: "Rapport fra verkstedet",
        nn: "Rapport frå verkstaden",
        en: "Report from the workshop",
    }
    WHO_MET {
        nb: "Hvem som møttes",
        nn: "Kven som møttest",
        en: "Who met",
    }
    TABLES_MADE {
        nb: "{n} av {total} bord leverte {sketches}.",
        nn: "{n} av {total} bord leverte {sketches}.",
        en: "{n} of {total} tables handed in {sketches}.",
    }
    SKETCHES_ONE {
        nb: "én skisse",
        nn: "éi skisse",
        en: "one sketch",
    }
    SKETCHES_MANY {
        nb: "{n} skisser",
        nn: "{n} skisser",
        en: "{n} sketches",
    }
    PEOPLE_ONE {
        nb: "Én deltaker",
        nn: "Éin deltakar",
        en: "One participant",
    }
    PEOPLE_MANY {
        nb: "{n} deltakere",
        nn: "{n} deltakarar",
        en: "{n} participants",
    }
    LED_BY {
        nb: "Møteleder: {name}",
        nn: "Møteleiar: {name}",
        en: "Facilitator: {name}",
    }
    PLACES {
        nb: "Kommuner: {places}",
        nn: "Kommunar: {places}",
        en: "Municipalities: {places}",
    }
    AT_TABLE {
        nb: "Bord {n}",
        nn: "Bord {n}",
        en: "Table {n}",
    }
    NAMES_AT {
        nb: "{table}: {names}",
        nn: "{table}: {names}",
        en: "{table}: {names}",
    }
    NO_TABLE {
        nb: "Uten bordnummer",
        nn: "Utan bordnummer",
        en: "Without a table number",
    }
    RESULT {
        nb: "Dette fikk prikker",
        nn: "Dette fekk prikkar",
        en: "What got dots",
    }
    RESULT_OVER {
        nb: "Dette fikk prikker ({n} flere enn det var)",
        nn: "Dette fekk prikkar ({n} fleire enn det var)",
        en: "What got dots ({n} more than there were)",
    }
    NO_DOTS {
        nb: "Ingen skisser har fått prikker.",
        nn: "Ingen skisser har fått prikkar.",
        en: "No sketch has been given dots.",
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
    COL_IDEA {
        nb: "Idé",
        nn: "Idé",
        en: "Idea",
    }
    COL_DOTS {
        nb: "Prikker",
        nn: "Prikkar",
        en: "Dots",
    }
    DONE {
        nb: "gjort",
        nn: "gjort",
        en: "done",
    }
    NEEDS {
        nb: "Behov (koblingen til tema og kart er vår)",
        nn: "Behov (koplinga til tema og kart er vår)",
        en: "Needs (the link to themes and the map is ours)",
    }
    ELEMENTS {
        nb: "Punkter på kartet",
        nn: "Punkt på kartet",
        en: "Points on the map",
    }
    TOUCHED {
        nb: "Bordene svarte på",
        nn: "Borda svarte på",
        en: "The tables addressed",
    }
    UNTOUCHED {
        nb: "Ingen har rørt",
        nn: "Ingen har rørt",
        en: "Nobody has touched",
    }
    IDEAS {
        nb: "Ideene, bord for bord",
        nn: "Ideane, bord for bord",
        en: "The ideas, table by table",
    }
    DOTS_ONE {
        nb: "én prikk",
        nn: "éin prikk",
        en: "one dot",
    }
    DOTS_MANY {
        nb: "{n} prikker",
        nn: "{n} prikkar",
        en: "{n} dots",
    }
    REPORT_LEAD {
        nb: "Rapporten skriver seg selv av det bordene har levert, og følger med når noe endrer seg. Den er på språket til verkstedet.",
        nn: "Rapporten skriv seg sjølv av det borda har levert, og følger med når noko endrar seg. Han er på språket til verkstaden.",
        en: "The report writes itself from what the tables have handed in, and follows when something changes. It is in the language of the workshop.",
    }
    WITHOUT_NAMES {
        nb: "Uten navn",
        nn: "Utan namn",
        en: "Without names",
    }
    WITHOUT_NAMES_HINT {
        nb: "Da blir møteleder, deltakere og hvem som gjør hva, borte fra rapporten og fra «Vis». Navn som noen har skrevet inne i en tekst, blir stående.",
        nn: "Då blir møteleiar, deltakarar og kven som gjer kva, borte frå rapporten og frå «Vis». Namn som nokon har skrive inne i ein tekst, blir ståande.",
        en: "Then the facilitator, the participants and who does what are left out of the report and of “Present”. Names that somebody wrote inside a text stay.",
    }
    REPORT_TOOLS {
        nb: "Ta med rapporten",
        nn: "Ta med rapporten",
        en: "Take the report along",
    }
    IN_CALENDAR {
        nb: "«Hva skjedde?» i kalenderen",
        nn: "«Kva skjedde?» i kalenderen",
        en: "“What happened?” in the calendar",
    }
    IN_CALENDAR_HINT {
        nb: "En halvtime om tre måneder, med de neste stegene i teksten.",
        nn: "Ein halvtime om tre månader, med dei neste stega i teksten.",
        en: "Half an hour in three months, with the next steps in the text.",
    }
    FOLLOW_UP {
        nb: "Hva skjedde etter {name}?",
        nn: "Kva skjedde etter {name}?",
        en: "What happened after {name}?",
    }
    FOLLOW_UP_LEAD {
        nb: "Gå gjennom de neste stegene: Hva er gjort, hva stoppet opp, og hva kan vi slutte med?",
        nn: "Gå gjennom dei neste stega: Kva er gjort, kva stoppa opp, og kva kan vi slutte med?",
        en: "Go through the next steps: what is done, what got stuck, and what can we stop doing?",
    }
    SCRIPT {
        nb: "Kjøreplan",
        nn: "Køyreplan",
        en: "Script",
    }
    SCRIPT_KIND {
        nb: "Kjøreplan for møteleder",
        nn: "Køyreplan for møteleiar",
        en: "The facilitator’s script",
    }
    SCRIPT_LEAD {
        nb: "Kjøreplanen bruker minuttene dere har satt opp, og deler ut resten. Velg hvor lang tid dere har.",
        nn: "Køyreplanen bruker minutta de har sett opp, og deler ut resten. Vel kor lang tid de har.",
        en: "The script uses the minutes you have set up, and deals out the rest. Choose how long you have.",
    }
    HOW_LONG {
        nb: "Hvor lang tid har dere?",
        nn: "Kor lang tid har de?",
        en: "How long do you have?",
    }
    LESSON {
        nb: "45 minutter",
        nn: "45 minutt",
        en: "45 minutes",
    }
    TWO_HOURS {
        nb: "To timer",
        nn: "To timar",
        en: "Two hours",
    }
    HALF_DAY {
        nb: "En halv dag",
        nn: "Ein halv dag",
        en: "Half a day",
    }
    TOO_LONG_ONE {
        nb: "Planen blir ett minutt for lang. Kort ned minuttene i oppsettet, eller velg lengre tid.",
        nn: "Planen blir eitt minutt for lang. Kort ned minutta i oppsettet, eller vel lengre tid.",
        en: "The plan is one minute too long. Shorten the minutes in the set-up, or choose a longer time.",
    }
    TOO_LONG {
        nb: "Planen blir {n} minutter for lang. Kort ned minuttene i oppsettet, eller velg lengre tid.",
        nn: "Planen blir {n} minutt for lang. Kort ned minutta i oppsettet, eller vel lengre tid.",
        en: "The plan is {n} minutes too long. Shorten the minutes in the set-up, or choose a longer time.",
    }
    COL_CLOCK {
        nb: "Klokken",
        nn: "Klokka",
        en: "Time",
    }
    COL_MINUTES {
        nb: "Minutt",
        nn: "Minutt",
        en: "Minute",
    }
    COL_PART {
        nb: "Hva",
        nn: "Kva",
        en: "What",
    }
    COL_DO {
        nb: "Si og gjør",
        nn: "Sei og gjer",
        en: "Say and do",
    }
    PRINT_SCRIPT {
        nb: "Skriv ut kjøreplanen",
        nn: "Skriv ut køyreplanen",
        en: "Print the script",
    }
    SCRIPT_TO_CALENDAR {
        nb: "Legg i kalenderen",
        nn: "Legg i kalenderen",
        en: "Add to the calendar",
    }
    CALENDAR_WAITS {
        nb: "Kalenderen trenger en dag og et klokkeslett. Fyll dem inn øverst.",
        nn: "Kalenderen treng ein dag og eit klokkeslett. Fyll dei inn øvst.",
        en: "The calendar needs a day and a time to start. Fill them in at the top.",
    }
    WELCOME {
        nb: "Velkommen",
        nn: "Velkommen",
        en: "Welcome",
    }
    WELCOME_DO {
        nb: "Les spørsmålet høyt. Vis koden på veggen, så hvert bord åpner oppsettet og velger bordnummer.",
        nn: "Les spørsmålet høgt. Vis koden på veggen, så kvart bord opnar oppsettet og vel bordnummer.",
        en: "Read the question aloud. Show the code on the wall, so that each table opens the set-up and chooses its number.",
    }
    ALONE {
        nb: "Alene",
        nn: "Åleine",
        en: "Alone",
    }
    ALONE_DO {
        nb: "Be alle skrive ned sine egne ideer i stillhet. Ingen snakker ennå.",
        nn: "Be alle skrive ned sine eigne idear i stillheit. Ingen snakkar enno.",
        en: "Ask everybody to write down their own ideas in silence. Nobody talks yet.",
    }
    GROUP {
        nb: "Ved bordet",
        nn: "Ved bordet",
        en: "At the table",
    }
    GROUP_DO {
        nb: "Ta runden rundt bordet, velg én idé og skriv skissen sammen. Si fra når fem minutter er igjen.",
        nn: "Ta runden rundt bordet, vel éin idé og skriv skissa saman. Sei frå når fem minutt er att.",
        en: "Go round the table, choose one idea and write the sketch together. Say when five minutes are left.",
    }
    BREAK {
        nb: "Pause",
        nn: "Pause",
        en: "Break",
    }
    BREAK_DO {
        nb: "Si når dere begynner igjen, og begynn da.",
        nn: "Sei når de byrjar igjen, og byrj då.",
        en: "Say when you start again, and start then.",
    }
    GATHER_DO {
        nb: "Åpne «Samle». Bordene kommer fram med koden sin, ett etter ett, eller gir deg filen.",
        nn: "Opne «Samle». Borda kjem fram med koden sin, eitt etter eitt, eller gjev deg fila.",
        en: "Open “Gather”. The tables come forward with their code, one by one, or hand you the file.",
    }
    PRESENT {
        nb: "Bordene viser fram",
        nn: "Borda viser fram",
        en: "The tables present",
    }
    PRESENT_DO {
        nb: "Åpne «Vis». Ett bord om gangen: ideen, og hva de vil gjøre først. Spørsmål kommer etterpå.",
        nn: "Opne «Vis». Eitt bord om gongen: ideen, og kva dei vil gjere først. Spørsmål kjem etterpå.",
        en: "Open “Present”. One table at a time: the idea, and what they would do first. Questions come later.",
    }
    DOTS {
        nb: "Prikker",
        nn: "Prikkar",
        en: "Dots",
    }
    DOTS_DO {
        nb: "Åpne «Prioriter». Alle deler ut prikkene sine, også til andre bord. Tell opp.",
        nn: "Opne «Prioriter». Alle deler ut prikkane sine, til andre bord òg. Tel opp.",
        en: "Open “Prioritise”. Everybody deals out their dots, also to other tables. Count them.",
    }
    PLENARY {
        nb: "I plenum",
        nn: "I plenum",
        en: "In plenary",
    }
    PLENARY_DO {
        nb: "Snakk om det som fikk flest prikker: Hva skal til? Hvem må være med? Hva kan vi slutte med?",
        nn: "Snakk om det som fekk flest prikkar: Kva skal til? Kven må vere med? Kva kan vi slutte med?",
        en: "Talk about what got most dots: What does it take? Who must be part of it? What can we stop doing?",
    }
    PLENARY_ALL_DO {
        nb: "Hvert bord sier ideen sin på ett minutt. Del ut prikkene, og snakk om det som fikk flest.",
        nn: "Kvart bord seier ideen sin på eitt minutt. Del ut prikkane, og snakk om det som fekk flest.",
        en: "Each table tells its idea in a minute. Deal out the dots, and talk about what got most.",
    }
    GO_ON {
        nb: "Arbeid videre",
        nn: "Arbeid vidare",
        en: "Go on with it",
    }
    GO_ON_DO {
        nb: "Bordene går videre med det som fikk flest prikker: laget, de neste stegene, hvem og når.",
        nn: "Borda går vidare med det som fekk flest prikkar: laget, dei neste stega, kven og når.",
        en: "The tables go on with what got most dots: the team, the next steps, who and when.",
    }
    VISIT {
        nb: "Besøk et annet bord",
        nn: "Besøk eit anna bord",
        en: "Visit another table",
    }
    VISIT_DO {
        nb: "To og to bord forteller hverandre hva de vil gjøre. Den som hører, sier hva som er bra, og hva som mangler.",
        nn: "To og to bord fortel kvarandre kva dei vil gjere. Den som høyrer, seier kva som er bra, og kva som manglar.",
        en: "Pairs of tables tell each other what they will do. Those who listen say what is good, and what is missing.",
    }
    SPARE {
        nb: "Til overs",
        nn: "Til overs",
        en: "To spare",
    }
    SPARE_DO {
        nb: "Bruk tiden der bordene trenger den, eller øk minuttene i oppsettet.",
        nn: "Bruk tida der borda treng ho, eller auk minutta i oppsettet.",
        en: "Use the time where the tables need it, or give the phases more minutes in the set-up.",
    }
    CLOSING {
        nb: "Avslutning",
        nn: "Avslutning",
        en: "Closing",
    }
    CLOSING_DO {
        nb: "Les opp hvem som gjør hva, og når. Åpne «Avslutt», og la hvert bord ta skissen med hjem.",
        nn: "Les opp kven som gjer kva, og når. Opne «Avslutt», og lat kvart bord ta skissa med heim.",
        en: "Read out who does what, and when. Open “Close”, and let each table take its sketch home.",
    }
    NOTHING_MORE {
        nb: "Bordet har ikke skrevet mer.",
        nn: "Bordet har ikkje skrive meir.",
        en: "The table has not written more.",
    }
    FILES {
        nb: "Ta vare på alt",
        nn: "Ta vare på alt",
        en: "Keep it all",
    }
    FILES_LEAD {
        nb: "Samlefilen har oppsettet, prikkene og alt bordene har laget, i seg. Den kan hentes inn igjen på en annen maskin.",
        nn: "Samlefila har oppsettet, prikkane og alt borda har laga, i seg. Ho kan hentast inn igjen på ei anna maskin.",
        en: "The collected file holds the set-up, the dots and everything the tables made. It can be added again on another device.",
    }
    SAVE_JSON {
        nb: "Samlefil",
        nn: "Samlefil",
        en: "Collected file",
    }
    SAVE_JSON_HINT {
        nb: "Til å hente inn igjen her eller på en annen maskin (JSON)",
        nn: "Til å hente inn igjen her eller på ei anna maskin (JSON)",
        en: "To add again here or on another device (JSON)",
    }
    SAVE_HTML {
        nb: "Samlefil til å lese",
        nn: "Samlefil til å lese",
        en: "Collected file to read",
    }
    SAVE_HTML_HINT {
        nb: "Åpnes i alle nettlesere, uten nett, og kan hentes inn igjen (HTML)",
        nn: "Blir opna i alle nettlesarar, utan nett, og kan hentast inn igjen (HTML)",
        en: "Opens in any browser, offline, and can be added again (HTML)",
    }
    SAVE_WORD_HINT {
        nb: "Alt bordene har laget, hver ting på sin side",
        nn: "Alt borda har laga, kvar ting på si side",
        en: "Everything the tables made, each on a page of its own",
    }
    SAVE_SLIDES {
        nb: "PowerPoint",
        nn: "PowerPoint",
        en: "PowerPoint",
    }
    SAVE_SLIDES_HINT {
        nb: "Et lysbilde for hvert bord, og prikkene til slutt",
        nn: "Eit lysbilete for kvart bord, og prikkane til slutt",
        en: "A slide for each table, and the dots at the end",
    }
    SAVE_TABLE_HINT {
        nb: "En liste med bord, prikker og status",
        nn: "Ei liste med bord, prikkar og status",
        en: "A list with tables, dots and status",
    }
    FILE_OF {
        nb: "{name} skisser",
        nn: "{name} skisser",
        en: "{name} sketches",
    }
    HOME {
        nb: "Ta med hjem",
        nn: "Ta med heim",
        en: "Take it home",
    }
    HOME_LEAD {
        nb: "Vis skissene som koder, én etter én. De ved bordet leser sin med telefonen og har den med seg.",
        nn: "Vis skissene som kodar, éi etter éi. Dei ved bordet les si med telefonen og har ho med seg.",
        en: "Show the sketches as codes, one after another. Those at the table read theirs with a phone and have it with them.",
    }
    SHOW_NEXT {
        nb: "Vis koden {n} av {total}: {table}, {title}",
        nn: "Vis koden {n} av {total}: {table}, {title}",
        en: "Show code {n} of {total}: {table}, {title}",
    }
    SHOW_ANY {
        nb: "Gå til et bestemt bord",
        nn: "Gå til eit bestemt bord",
        en: "Go to a certain table",
    }
    SHOW_CODE_OF {
        nb: "Vis koden: {table}, {title}",
        nn: "Vis koden: {table}, {title}",
        en: "Show the code: {table}, {title}",
    }
    NO_SKETCHES {
        nb: "Ingen bord har levert ennå. Skissene kommer hit når de er samlet.",
        nn: "Ingen bord har levert enno. Skissene kjem hit når dei er samla.",
        en: "No table has handed in yet. The sketches come here once they are gathered.",
    }
    CHANGE_HOST {
        nb: "Bytt møteleder eller maskin",
        nn: "Byt møteleiar eller maskin",
        en: "Change facilitator or device",
    }
    CHANGE_BY_FILE {
        nb: "Med alt som er samlet: last ned samlefilen, og hent den inn på den andre maskinen.",
        nn: "Med alt som er samla: last ned samlefila, og hent ho inn på den andre maskina.",
        en: "With all that has been gathered: download the collected file, and add it on the other device.",
    }
    CHANGE_BY_CODE {
        nb: "Bare oppsettet og prikkene: vis koden her, og les den av på den andre maskinen.",
        nn: "Berre oppsettet og prikkane: vis koden her, og les han av på den andre maskina.",
        en: "The set-up and the dots alone: show the code here, and read it on the other device.",
    }
    CHANGE_MERGE {
        nb: "Har to maskiner samlet hver sine bord, er det nok at den ene gir samlefilen si til den andre. Da er alle bordene der, uansett hvem som gir til hvem.",
        nn: "Har to maskiner samla kvar sine bord, er det nok at den eine gjev samlefila si til den andre. Då er alle borda der, uansett kven som gjev til kven.",
        en: "If two devices have each gathered some tables, it is enough that one gives its collected file to the other. Then all the tables are there, whoever gives to whom.",
    }
    SHOW_SET_UP {
        nb: "Vis oppsettet som QR",
        nn: "Vis oppsettet som QR",
        en: "Show the set-up as QR",
    }
    EMPTY_MACHINE {
        nb: "Tøm denne maskinen",
        nn: "Tøm denne maskina",
        en: "Empty this device",
    }
    EMPTY_LEAD {
        nb: "Er maskinen lånt, kan du slette alt som er skrevet her. Last ned samlefilen først. Det som er slettet, kommer ikke tilbake.",
        nn: "Er maskina lånt, kan du slette alt som er skrive her. Last ned samlefila først. Det som er sletta, kjem ikkje tilbake.",
        en: "If the device is borrowed, you can delete everything written here. Download the collected file first. What is deleted does not come back.",
    }
    ALL_SAFE {
        nb: "Alt fra verkstedet er lastet ned slik det er nå.",
        nn: "Alt frå verkstaden er lasta ned slik det er no.",
        en: "Everything from the workshop has been downloaded as it is now.",
    }
    NOT_SAFE_ONE {
        nb: "Én ting fra verkstedet er ikke lastet ned slik det er nå.",
        nn: "Éin ting frå verkstaden er ikkje lasta ned slik han er no.",
        en: "One thing from the workshop has not been downloaded as it is now.",
    }
    NOT_SAFE_MANY {
        nb: "{n} ting fra verkstedet er ikke lastet ned slik de er nå.",
        nn: "{n} ting frå verkstaden er ikkje lasta ned slik dei er no.",
        en: "{n} things from the workshop have not been downloaded as they are now.",
    }
    OTHERS_SAFE {
        nb: "Arbeid som ikke hører til verkstedet, er ikke med i samlefilen.",
        nn: "Arbeid som ikkje høyrer til verkstaden, er ikkje med i samlefila.",
        en: "Work that does not belong to the workshop is not in the collected file.",
    }
    GO_TO_EMPTY {
        nb: "Gå til «Slett alt»",
        nn: "Gå til «Slett alt»",
        en: "Go to “Delete everything”",
    }
}
