//! Distriktsnyskaping Bootcamp: a programme for two days, its faults, and the invitation.

use super::texts;

texts! {
    ABOUT {
        nb: "Utfordring, gjester og sted",
        nn: "Utfordring, gjestar og stad",
        en: "Challenge, guests and place",
    }
    CHALLENGE {
        nb: "Utfordringen vi tar med",
        nn: "Utfordringa vi tek med",
        en: "The challenge we bring",
    }
    CHALLENGE_HINT {
        nb: "Ett problem dere vil ha hjelp med, fortalt så andre kjenner seg igjen.",
        nn: "Eitt problem de vil ha hjelp med, fortalt så andre kjenner seg att.",
        en: "One problem you want help with, told so that others recognise it.",
    }
    GUESTS {
        nb: "Hvem inviteres?",
        nn: "Kven blir invitert?",
        en: "Who is invited?",
    }
    GUESTS_HINT {
        nb: "Kommuner som ligner deres egen, og folk som kan gi råd.",
        nn: "Kommunar som liknar på dykkar, og folk som kan gje råd.",
        en: "Municipalities like your own, and people who can give advice.",
    }
    PLACE {
        nb: "Sted",
        nn: "Stad",
        en: "Place",
    }
    DAY {
        nb: "Dag {n}",
        nn: "Dag {n}",
        en: "Day {n}",
    }
    DATE {
        nb: "Dato",
        nn: "Dato",
        en: "Date",
    }
    START {
        nb: "Starter",
        nn: "Startar",
        en: "Starts",
    }
    END {
        nb: "Slutter",
        nn: "Sluttar",
        en: "Ends",
    }
    BLOCK {
        nb: "Post {n} av {total}",
        nn: "Post {n} av {total}",
        en: "Item {n} of {total}",
    }
    BLOCK_WHAT {
        nb: "Hva skjer?",
        nn: "Kva skjer?",
        en: "What happens?",
    }
    BLOCK_WHO {
        nb: "Hvem leder?",
        nn: "Kven leier?",
        en: "Who leads it?",
    }
    BLOCK_START {
        nb: "Klokka",
        nn: "Klokka",
        en: "Time",
    }
    BLOCK_START_HINT {
        nb: "Uten klokkeslett begynner en post rett etter den før.",
        nn: "Utan klokkeslett byrjar ein post rett etter den før.",
        en: "Without a time, an item begins right after the one before.",
    }
    BLOCK_MINUTES {
        nb: "Minutter",
        nn: "Minutt",
        en: "Minutes",
    }
    LENGTH {
        nb: "{n} minutter",
        nn: "{n} minutt",
        en: "{n} minutes",
    }
    LENGTH_ONE {
        nb: "1 minutt",
        nn: "1 minutt",
        en: "1 minute",
    }
    ADD_BLOCK {
        nb: "Legg til post",
        nn: "Legg til post",
        en: "Add item",
    }
    SUGGEST {
        nb: "Sett inn et forslag",
        nn: "Set inn eit forslag",
        en: "Insert a suggestion",
    }
    PICK_BLOCK {
        nb: "Byggeklosser",
        nn: "Byggeklossar",
        en: "Building blocks",
    }
    TIMETABLE {
        nb: "Timeplan dag {n}",
        nn: "Timeplan dag {n}",
        en: "Timetable for day {n}",
    }
    FREE {
        nb: "{minutes} min er ledige",
        nn: "{minutes} min er ledige",
        en: "{minutes} min are free",
    }
    FULL {
        nb: "Dagen er full",
        nn: "Dagen er full",
        en: "The day is full",
    }
    FAULT_NO_TIMES {
        nb: "Skriv når dagen starter og slutter, så kommer timeplanen.",
        nn: "Skriv når dagen startar og sluttar, så kjem timeplanen.",
        en: "Enter when the day starts and ends, and the timetable appears.",
    }
    FAULT_ENDS_FIRST {
        nb: "Dagen må slutte senere enn den starter. Rett ett av klokkeslettene.",
        nn: "Dagen må slutte seinare enn han startar. Rett eitt av klokkesletta.",
        en: "The day must end later than it starts. Correct one of the times.",
    }
    FAULT_COLLIDE {
        nb: "«{first}» og «{second}» kolliderer i {minutes} min. Flytt på én av dem.",
        nn: "«{first}» og «{second}» kolliderer i {minutes} min. Flytt på éin av dei.",
        en: "“{first}” and “{second}” overlap by {minutes} min. Move one of them.",
    }
    FAULT_NO_ROOM {
        nb: "«{what}» får ikke plass: det mangler {minutes} min.",
        nn: "«{what}» får ikkje plass: det manglar {minutes} min.",
        en: "“{what}” does not fit: the day is {minutes} min too short.",
    }
    FAULT_BEFORE {
        nb: "«{what}» starter før dagen gjør det. Rett klokkeslettet.",
        nn: "«{what}» startar før dagen gjer det. Rett klokkeslettet.",
        en: "“{what}” starts before the day does. Correct the time.",
    }
    FAULT_LENGTH {
        nb: "Vi forstår ikke hvor lenge «{what}» varer. Skriv hele minutter, for eksempel 45.",
        nn: "Vi forstår ikkje kor lenge «{what}» varer. Skriv heile minutt, til dømes 45.",
        en: "We cannot tell how long “{what}” lasts. Enter whole minutes, for example 45.",
    }
    NAMELESS {
        nb: "Uten navn",
        nn: "Utan namn",
        en: "No name",
    }
    DOC_KIND {
        nb: "Invitasjon",
        nn: "Invitasjon",
        en: "Invitation",
    }
    DOC_TITLE {
        nb: "Distriktsnyskaping Bootcamp, {place}",
        nn: "Distriktsnyskaping Bootcamp, {place}",
        en: "Rural innovation bootcamp, {place}",
    }
    DOC_TITLE_PLAIN {
        nb: "Distriktsnyskaping Bootcamp",
        nn: "Distriktsnyskaping Bootcamp",
        en: "Rural innovation bootcamp (Distriktsnyskaping Bootcamp)",
    }
    DOC_LEAD {
        nb: "Bli med på to dager med folk som kjenner den samme hverdagen, og reis hjem med noe dere kan prøve.",
        nn: "Bli med på to dagar med folk som kjenner den same kvardagen, og reis heim med noko de kan prøve.",
        en: "Join us for two days with people whose working days are like yours, and go home with something you can try.",
    }
    DOC_CHALLENGE {
        nb: "Dette skal vi løse",
        nn: "Dette skal vi løyse",
        en: "What we are going to solve",
    }
    DOC_GUESTS {
        nb: "Hvem vi håper å se",
        nn: "Kven vi håpar å sjå",
        en: "Who we hope to see",
    }
    DOC_DAY {
        nb: "Dag {n}",
        nn: "Dag {n}",
        en: "Day {n}",
    }
    DOC_DAY_DATE {
        nb: "Dag {n}: {day}",
        nn: "Dag {n}: {day}",
        en: "Day {n}: {day}",
    }
    COL_TIME {
        nb: "Klokka",
        nn: "Klokka",
        en: "Time",
    }
    COL_WHAT {
        nb: "Hva",
        nn: "Kva",
        en: "What",
    }
    COL_WHO {
        nb: "Hvem",
        nn: "Kven",
        en: "Who",
    }
    DOC_CONTACT {
        nb: "Påmelding og spørsmål",
        nn: "Påmelding og spørsmål",
        en: "Sign-up and questions",
    }
    ICS_SUMMARY {
        nb: "Bootcamp, dag {n}",
        nn: "Bootcamp, dag {n}",
        en: "Bootcamp, day {n}",
    }
    CALENDAR_LEAVES_OUT {
        nb: "Ikke med i kalenderfilen: dag {days}. Sjekk dato og klokkeslett.",
        nn: "Ikkje med i kalenderfila: dag {days}. Sjekk dato og klokkeslett.",
        en: "Not in the calendar file: day {days}. Check the date and times.",
    }
    FAULT_NO_LENGTH {
        nb: "«{what}» er satt til 0 minutter og er ikke med. Skriv hvor lenge det varer.",
        nn: "«{what}» er sett til 0 minutt og er ikkje med. Skriv kor lenge det varer.",
        en: "“{what}” is set to 0 minutes and is left out. Enter how long it takes.",
    }
}
