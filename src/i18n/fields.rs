//! The fields of a sketch, in the tool's own words.

use super::texts;

texts! {
    FULL_ROWS {
        nb: "Det er plass til {n} her. Ta bort en for å legge til en ny.",
        nn: "Det er plass til {n} her. Ta bort ein for å legge til ein ny.",
        en: "There is room for {n} here. Remove one to add another.",
    }
    FULL_LINE {
        nb: "Feltet er fullt: det tar 500 tegn.",
        nn: "Feltet er fullt: det tek 500 teikn.",
        en: "The field is full: it holds 500 characters.",
    }
    IDEA {
        nb: "Idé",
        nn: "Idé",
        en: "Idea",
    }
    IDEA_HINT {
        nb: "Si det så en nabo forstår det. Første linje blir navnet på skissen.",
        nn: "Sei det så ein nabo forstår det. Første linje blir namnet på skissa.",
        en: "Say it so that a neighbour understands. The first line becomes the name of the sketch.",
    }
    NEED {
        nb: "Behovet",
        nn: "Behovet",
        en: "The need",
    }
    NEED_HINT {
        nb: "Hvem kjenner det på kroppen, og når?",
        nn: "Kven kjenner det på kroppen, og når?",
        en: "Who feels it most, and when?",
    }
    GOAL {
        nb: "Mål",
        nn: "Mål",
        en: "Goal",
    }
    GOAL_HINT {
        nb: "Hva er annerledes når dere har lyktes?",
        nn: "Kva er annleis når de har lykkast?",
        en: "What will be different once you succeed?",
    }
    MUNICIPALITY {
        nb: "Kommune",
        nn: "Kommune",
        en: "Municipality",
    }
    MUNICIPALITY_HINT {
        nb: "Hvor hører ideen hjemme?",
        nn: "Kvar høyrer ideen heime?",
        en: "Where does the idea belong?",
    }
    TEAM_PLAY {
        nb: "Lagspill",
        nn: "Lagspel",
        en: "Teamwork",
    }
    TEAM_PLAY_HINT {
        nb: "Hvem gjør hva?",
        nn: "Kven gjer kva?",
        en: "Who does what?",
    }
    DESCRIPTION {
        nb: "Beskrivelse",
        nn: "Skildring",
        en: "Description",
    }
    DESCRIPTION_HINT {
        nb: "Slik virker det, steg for steg.",
        nn: "Slik verkar det, steg for steg.",
        en: "How it works, step by step.",
    }
    CONTINUITY {
        nb: "Kontinuitet",
        nn: "Kontinuitet",
        en: "Continuity",
    }
    CONTINUITY_HINT {
        nb: "Hva gjør at det varer, og at dere lærer underveis?",
        nn: "Kva gjer at det varer, og at de lærer undervegs?",
        en: "What makes it last, and helps you learn as you go?",
    }
    INTERPLAY {
        nb: "Samspill",
        nn: "Samspel",
        en: "Cooperation",
    }
    INTERPLAY_HINT {
        nb: "Hva trenger vi av fylket og staten?",
        nn: "Kva treng vi av fylket og staten?",
        en: "What do we need from the county and the state?",
    }
    UNDERSTANDING {
        nb: "Forståelse",
        nn: "Forståing",
        en: "Understanding",
    }
    UNDERSTANDING_HINT {
        nb: "Hvem ser det annerledes, og hvordan tar dere hensyn?",
        nn: "Kven ser det annleis, og korleis tek de omsyn?",
        en: "Who sees it differently, and how do you take that into account?",
    }
    STOP_DOING {
        nb: "Hva kan vi slutte med?",
        nn: "Kva kan vi slutte med?",
        en: "What can we stop doing?",
    }
    STOP_DOING_HINT {
        nb: "Nytt trenger plass. Hva gjør dere i dag som kan stoppe?",
        nn: "Nytt treng plass. Kva gjer de i dag som kan stoppe?",
        en: "New things need room. What do you do today that could stop?",
    }
    TEAM {
        nb: "Hvem er på laget?",
        nn: "Kven er på laget?",
        en: "Who is on the team?",
    }
    TEAM_HINT {
        nb: "Trykk på dem som bør være med, eller skriv inn andre. Bildet viser hvor nær de står.",
        nn: "Trykk på dei som bør vere med, eller skriv inn andre. Biletet viser kor nær dei står.",
        en: "Tap those who should be on the team, or write in others. The picture shows how near they stand.",
    }
    TEAM_EMPTY {
        nb: "Ingen på laget ennå. Trykk på et navn.",
        nn: "Ingen på laget enno. Trykk på eit namn.",
        en: "Nobody on the team yet. Tap a name.",
    }
    ACTOR {
        nb: "Aktør {n} av {total}",
        nn: "Aktør {n} av {total}",
        en: "Partner {n} of {total}",
    }
    ACTOR_NAME {
        nb: "Hvem",
        nn: "Kven",
        en: "Who",
    }
    ACTOR_ROLE {
        nb: "Rolle på laget",
        nn: "Rolle på laget",
        en: "Role on the team",
    }
    ACTOR_LEVEL {
        nb: "Nivå",
        nn: "Nivå",
        en: "Level",
    }
    ACTOR_CONTACT {
        nb: "Har vi kontakt?",
        nn: "Har vi kontakt?",
        en: "Are we in touch?",
    }
    ACTOR_PERSON {
        nb: "Kontaktperson",
        nn: "Kontaktperson",
        en: "Contact person",
    }
    ADD_ACTOR {
        nb: "Legg til aktør",
        nn: "Legg til aktør",
        en: "Add partner",
    }
    LEVEL_LOCAL {
        nb: "Lokalt",
        nn: "Lokalt",
        en: "Local",
    }
    LEVEL_REGIONAL {
        nb: "Regionalt",
        nn: "Regionalt",
        en: "Regional",
    }
    LEVEL_NATIONAL {
        nb: "Nasjonalt",
        nn: "Nasjonalt",
        en: "National",
    }
    CONTACT_NONE {
        nb: "Ikke ennå",
        nn: "Ikkje enno",
        en: "Not yet",
    }
    CONTACT_PLANNED {
        nb: "Planlagt",
        nn: "Planlagt",
        en: "Planned",
    }
    CONTACT_ONGOING {
        nb: "I gang",
        nn: "I gang",
        en: "In touch",
    }
    CONTACT_NONE_LONG {
        nb: "ingen kontakt ennå",
        nn: "ingen kontakt enno",
        en: "not in touch yet",
    }
    CONTACT_PLANNED_LONG {
        nb: "kontakt planlagt",
        nn: "kontakt planlagt",
        en: "contact planned",
    }
    CONTACT_ONGOING_LONG {
        nb: "kontakt i gang",
        nn: "kontakt i gang",
        en: "in touch",
    }
    NEXT_STEPS {
        nb: "Neste steg",
        nn: "Neste steg",
        en: "Next steps",
    }
    NEXT_STEPS_HINT {
        nb: "Det minste dere kan gjøre nå, hvem som gjør det, og når.",
        nn: "Det minste de kan gjere no, kven som gjer det, og når.",
        en: "The smallest thing you can do now, who does it, and when.",
    }
    STEP {
        nb: "Steg {n} av {total}",
        nn: "Steg {n} av {total}",
        en: "Step {n} of {total}",
    }
    STEP_WHAT {
        nb: "Hva",
        nn: "Kva",
        en: "What",
    }
    STEP_WHO {
        nb: "Hvem",
        nn: "Kven",
        en: "Who",
    }
    UNREADABLE_DATE {
        nb: "Datoen er ikke lagret: den finnes ikke, eller den mangler dag, måned eller år.",
        nn: "Datoen er ikkje lagra: han finst ikkje, eller han manglar dag, månad eller år.",
        en: "The date is not stored: there is no such day, or the day, the month or the year is missing.",
    }
    UNREADABLE_TIME {
        nb: "Klokkeslettet er ikke lagret: det mangler timer eller minutter.",
        nn: "Klokkeslettet er ikkje lagra: det manglar timar eller minutt.",
        en: "The time is not stored: the hours or the minutes are missing.",
    }
    DATE_YEAR {
        nb: "Sjekk året (1900–2200). Til da er datoen ikke med i dokumenter og kalenderfiler.",
        nn: "Sjekk året (1900–2200). Til då er datoen ikkje med i dokument og kalenderfiler.",
        en: "Check the year (1900–2200). Until then the date is left out of documents and calendar files.",
    }
    DATE_NOT_A_DAY {
        nb: "Datoen som er lagret her, finnes ikke. Velg en ny.",
        nn: "Datoen som er lagra her, finst ikkje. Vel ein ny.",
        en: "The date stored here does not exist. Choose another.",
    }
    STEP_DUE {
        nb: "Frist",
        nn: "Frist",
        en: "Due",
    }
    STEP_DONE {
        nb: "Gjort",
        nn: "Gjort",
        en: "Done",
    }
    ADD_STEP {
        nb: "Legg til steg",
        nn: "Legg til steg",
        en: "Add step",
    }
    INSTRUMENTS {
        nb: "Støtte og ordninger",
        nn: "Støtte og ordningar",
        en: "Support and tools",
    }
    INSTRUMENTS_HINT {
        nb: "Penger, ordninger og verktøy dere kan bruke.",
        nn: "Pengar, ordningar og verktøy de kan bruke.",
        en: "Funding, schemes and tools you can use.",
    }
    INSTRUMENT {
        nb: "Støtte {n} av {total}",
        nn: "Støtte {n} av {total}",
        en: "Support or tool {n} of {total}",
    }
    INSTRUMENT_NAME {
        nb: "Navn",
        nn: "Namn",
        en: "Name",
    }
    INSTRUMENT_NOTE {
        nb: "Hva kan det brukes til?",
        nn: "Kva kan det brukast til?",
        en: "What can it be used for?",
    }
    ADD_INSTRUMENT {
        nb: "Legg til støtte eller ordning",
        nn: "Legg til støtte eller ordning",
        en: "Add support or tool",
    }
    THEMES {
        nb: "Tema",
        nn: "Tema",
        en: "Themes",
    }
    THEMES_HINT {
        nb: "Kryss av for det ideen handler om.",
        nn: "Kryss av for det ideen handlar om.",
        en: "Tick what the idea is about.",
    }
    STATUS_TITLE {
        nb: "Hvor langt er dere kommet?",
        nn: "Kor langt har de kome?",
        en: "How far have you got?",
    }
    STATUS {
        nb: "Status",
        nn: "Status",
        en: "Status",
    }
    STATUS_IDEA {
        nb: "På tegnebrettet",
        nn: "På teiknebrettet",
        en: "On the drawing board",
    }
    STATUS_TRYING {
        nb: "Prøver ut",
        nn: "Prøver ut",
        en: "Trying it out",
    }
    STATUS_CARRIED_OUT {
        nb: "Gjennomført",
        nn: "Gjennomført",
        en: "Carried out",
    }
    STATUS_STOPPED {
        nb: "Stoppet",
        nn: "Stoppa",
        en: "Stopped",
    }
    EFFECT {
        nb: "Hva ble nytt?",
        nn: "Kva blei nytt?",
        en: "What is new?",
    }
    EFFECT_PRACTICE {
        nb: "Ny praksis",
        nn: "Ny praksis",
        en: "New practice",
    }
    EFFECT_SERVICE {
        nb: "Ny tjeneste",
        nn: "Ny teneste",
        en: "New service",
    }
    EFFECT_COOPERATION {
        nb: "Ny samarbeidsform",
        nn: "Ny samarbeidsform",
        en: "New form of cooperation",
    }
    EFFECT_OTHER {
        nb: "Annet",
        nn: "Anna",
        en: "Other",
    }
    WHAT_CHANGED {
        nb: "Hva ble faktisk endret?",
        nn: "Kva blei faktisk endra?",
        en: "What actually changed?",
    }
    ADAPTED {
        nb: "Hva har dere tilpasset?",
        nn: "Kva har de tilpassa?",
        en: "What have you adapted?",
    }
    ADAPTED_HINT {
        nb: "Det dere gjør annerledes enn der ideen kom fra.",
        nn: "Det de gjer annleis enn der ideen kom frå.",
        en: "What you do differently from where the idea came from.",
    }
    CONTRIBUTORS {
        nb: "Hvem har skrevet?",
        nn: "Kven har skrive?",
        en: "Who wrote this?",
    }
    CONTRIBUTORS_HINT {
        nb: "Navn med komma mellom. Navnene følger med når skissen deles.",
        nn: "Namn med komma mellom. Namna følger med når skissa blir delt.",
        en: "Separate names with commas. They are included when the sketch is shared.",
    }
    MOVE_UP {
        nb: "Flytt opp",
        nn: "Flytt opp",
        en: "Move up",
    }
    MOVE_DOWN {
        nb: "Flytt ned",
        nn: "Flytt ned",
        en: "Move down",
    }
    REMOVE {
        nb: "Fjern",
        nn: "Fjern",
        en: "Remove",
    }
    NUMBER {
        nb: "Nr.",
        nn: "Nr.",
        en: "No.",
    }
    YES {
        nb: "Ja",
        nn: "Ja",
        en: "Yes",
    }
    MAP {
        nb: "Hva på kartet svarer ideen på?",
        nn: "Kva på kartet svarer ideen på?",
        en: "What on the map does the idea address?",
    }
    MAP_HINT {
        nb: "Rapporten tegnet et kart over hverdagen i en distriktskommune. Kryss av for det dere kjenner igjen.",
        nn: "Rapporten teikna eit kart over kvardagen i ein distriktskommune. Kryss av for det de kjenner att.",
        en: "The report drew a map of everyday life in a small rural municipality. Tick what you recognise.",
    }
}
