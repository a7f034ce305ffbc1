//! The self-check: sessions round the table, their timer, notes and summary.

use super::texts;

texts! {
    TITLE {
        nb: "Selvsjekk",
        nn: "Sjølvsjekk",
        en: "Self-check",
    }
    LEAD {
        nb: "Snakk om kartet i 20 minutter. Kryss av for det dere kjenner igjen, og gi stjerne til det som betyr mest. Det er tre økter, én for hvert nivå på kartet, og dere går derfra med noe å lage skisser av.",
        nn: "Snakk om kartet i 20 minutt. Kryss av for det de kjenner att, og gje stjerne til det som betyr mest. Det er tre økter, éi for kvart nivå på kartet, og de går derifrå med noko å lage skisser av.",
        en: "Talk about the map for 20 minutes. Tick what you recognise, and give a star to what matters most. There are three sessions, one for each level of the map, and you leave with something to make sketches from.",
    }
    HOW {
        nb: "Slik gjør dere",
        nn: "Slik gjer de",
        en: "What you do",
    }
    SESSION {
        nb: "Økt {n}",
        nn: "Økt {n}",
        en: "Session {n}",
    }
    SESSIONS {
        nb: "Øktene",
        nn: "Øktene",
        en: "Sessions",
    }
    BEGIN {
        nb: "Begynn",
        nn: "Start",
        en: "Begin",
    }
    GROUP {
        nb: "Gruppe",
        nn: "Gruppe",
        en: "Group",
    }
    GROUP_HINT {
        nb: "For eksempel «Bord 2» eller «Oppvekst». Dere trenger ikke å skrive navn på folk.",
        nn: "Til dømes «Bord 2» eller «Oppvekst». De treng ikkje å skrive namn på folk.",
        en: "For example “Table 2” or “Schools”. There is no need to write people’s names.",
    }
    LENGTH {
        nb: "Hvor lenge?",
        nn: "Kor lenge?",
        en: "How long?",
    }
    MINUTES_20 {
        nb: "20 minutter",
        nn: "20 minutt",
        en: "20 minutes",
    }
    MINUTES_30 {
        nb: "30 minutter",
        nn: "30 minutt",
        en: "30 minutes",
    }
    MINUTES_40 {
        nb: "40 minutter, med plenum",
        nn: "40 minutt, med plenum",
        en: "40 minutes, with a plenary round",
    }
    TIMER {
        nb: "Nedtelling",
        nn: "Nedteljing",
        en: "Timer",
    }
    START {
        nb: "Start tiden",
        nn: "Start tida",
        en: "Start the timer",
    }
    PAUSE {
        nb: "Pause",
        nn: "Pause",
        en: "Pause",
    }
    RESUME {
        nb: "Fortsett",
        nn: "Hald fram",
        en: "Resume",
    }
    EXTEND {
        nb: "5 minutter til",
        nn: "5 minutt til",
        en: "5 more minutes",
    }
    RESET {
        nb: "Nullstill",
        nn: "Nullstill",
        en: "Reset",
    }
    SOUND {
        nb: "Lyd når tiden er ute",
        nn: "Lyd når tida er ute",
        en: "Sound when the time is up",
    }
    LEFT {
        nb: "{time} igjen",
        nn: "{time} att",
        en: "{time} left",
    }
    MINUTES_LEFT_SPOKEN_ONE {
        nb: "Ett minutt igjen",
        nn: "Eitt minutt att",
        en: "One minute left",
    }
    MINUTES_LEFT_SPOKEN {
        nb: "{n} minutter igjen",
        nn: "{n} minutt att",
        en: "{n} minutes left",
    }
    TIME_UP {
        nb: "Tiden er ute. Bli enige om det dere tar med videre.",
        nn: "Tida er ute. Bli einige om det de tek med vidare.",
        en: "Time is up. Agree on what you take with you.",
    }
    PROMPTS {
        nb: "Når praten stopper",
        nn: "Når praten stoppar",
        en: "When the conversation dries up",
    }
    GOAL {
        nb: "Dette skal dere sitte igjen med",
        nn: "Dette skal de sitte att med",
        en: "What you should have at the end",
    }
    ELEMENTS {
        nb: "Punktene på kartet",
        nn: "Punkta på kartet",
        en: "The points on the map",
    }
    RECOGNISED {
        nb: "Dette kjenner vi oss igjen i",
        nn: "Dette kjenner vi oss att i",
        en: "We recognise this",
    }
    STAR {
        nb: "Stjerne",
        nn: "Stjerne",
        en: "Star",
    }
    STARS_HINT {
        nb: "Gi stjerne til de tre punktene som betyr mest.",
        nn: "Gje stjerne til dei tre punkta som betyr mest.",
        en: "Give a star to the three points that matter most.",
    }
    STARS_GIVEN {
        nb: "{n} av 3 stjerner er gitt.",
        nn: "{n} av 3 stjerner er gitt.",
        en: "{n} of 3 stars given.",
    }
    STARS_ALL {
        nb: "Alle tre stjernene er gitt. Ta bort en av dem før du gir en ny.",
        nn: "Alle tre stjernene er gitt. Ta bort ei av dei før du gjev ei ny.",
        en: "All three stars are given. Take one away before you give another.",
    }
    STARS_TOO_MANY {
        nb: "Dere har {n} stjerner, for to utgaver er slått sammen. Velg de tre som betyr mest, og ta bort resten.",
        nn: "De har {n} stjerner, for to utgåver er slått saman. Vel dei tre som betyr mest, og ta bort resten.",
        en: "You have {n} stars, as two versions were put together. Choose the three that matter most, and take the rest away.",
    }
    NOTE_FOR {
        nb: "Notat til «{element}»",
        nn: "Notat til «{element}»",
        en: "Note on “{element}”",
    }
    SUMMARY {
        nb: "Oppsummering",
        nn: "Oppsummering",
        en: "Summary",
    }
    SUMMARY_EMPTY {
        nb: "Kryss av for et punkt, gi det en stjerne eller skriv et notat, så kommer det hit.",
        nn: "Kryss av for eit punkt, gje det ei stjerne eller skriv eit notat, så kjem det hit.",
        en: "Tick a point, give it a star or write a note, and it appears here.",
    }
    SKETCHES {
        nb: "Skisser laget av selvsjekken",
        nn: "Skisser laga av sjølvsjekken",
        en: "Sketches made from the self-check",
    }
    CARRY {
        nb: "Lag skisse av dette",
        nn: "Lag skisse av dette",
        en: "Make a sketch from this",
    }
    YOURS {
        nb: "Selvsjekkene deres",
        nn: "Sjølvsjekkane dykkar",
        en: "Your self-checks",
    }
    UNTITLED {
        nb: "Selvsjekk uten navn ennå",
        nn: "Sjølvsjekk utan namn enno",
        en: "Self-check without a name yet",
    }
    MISSING_TITLE {
        nb: "Selvsjekken er ikke på denne maskinen",
        nn: "Sjølvsjekken er ikkje på denne maskina",
        en: "The self-check is not on this device",
    }
    MISSING_TEXT {
        nb: "Selvsjekker ligger bare i nettleseren de ble skrevet i. Kanskje brukte du en annen maskin eller nettleser.",
        nn: "Sjølvsjekkar ligg berre i nettlesaren dei blei skrivne i. Kanskje brukte du ei anna maskin eller ein annan nettlesar.",
        en: "Self-checks are only in the browser they were written in. Perhaps you used another device or browser.",
    }
    IN_BIN_TITLE {
        nb: "Selvsjekken ligger i papirkurven",
        nn: "Sjølvsjekken ligg i papirkorga",
        en: "The self-check is in the bin",
    }
    IN_BIN_TEXT {
        nb: "Ingenting er borte. Hent den tilbake for å skrive videre.",
        nn: "Ingenting er borte. Hent han tilbake for å skrive vidare.",
        en: "Nothing is lost. Put it back to go on writing.",
    }
    COUNT_RECOGNISED_ONE {
        nb: "Vi kjenner oss igjen i ett punkt",
        nn: "Vi kjenner oss att i eitt punkt",
        en: "We recognise one point",
    }
    COUNT_RECOGNISED_MANY {
        nb: "Vi kjenner oss igjen i {n} punkter",
        nn: "Vi kjenner oss att i {n} punkt",
        en: "We recognise {n} points",
    }
    DOC_KIND {
        nb: "Selvsjekk på systemkartet",
        nn: "Sjølvsjekk på systemkartet",
        en: "Self-check on the system map",
    }
    DOC_TITLE {
        nb: "Slik er det hos oss: {group}",
        nn: "Slik er det hos oss: {group}",
        en: "How it is here: {group}",
    }
    DOC_TITLE_PLAIN {
        nb: "Slik er det hos oss",
        nn: "Slik er det hos oss",
        en: "How it is here",
    }
    DOC_STARRED {
        nb: "Dette betyr mest hos oss",
        nn: "Dette betyr mest hos oss",
        en: "What matters most here",
    }
    DOC_RECOGNISED {
        nb: "Dette kjenner vi oss igjen i",
        nn: "Dette kjenner vi oss att i",
        en: "What we recognise",
    }
    DOC_NOTES {
        nb: "Notater",
        nn: "Notat",
        en: "Notes",
    }
}
