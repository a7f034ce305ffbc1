//! The self-check: three sessions round a table, one for each level of the map.
//!
//! The questions are the three of the conference on 13 May 2022, in words of our own. Size of the
//! groups and length of the sessions follow Distriktssenteret's advice for its own self-check on
//! the same report. Leads, prompts and goals are ours.

use super::map::MapLevel;
use crate::i18n::Text;

/// A session of the self-check.
#[derive(Clone, Copy, Debug)]
pub struct CheckSession {
    /// 1, 2 or 3, as kept in a stored self-check.
    pub number: u8,
    /// The level of the map that the session is about.
    pub level: MapLevel,
    /// A short name for the session.
    pub title: Text,
    /// The question of the conference, for one's own municipality.
    pub question: Text,
    /// How to begin.
    pub lead: Text,
    /// Questions for when the talk stops.
    pub prompts: [Text; 3],
    /// What the group should have when the time is up.
    pub goal: Text,
}

/// The three sessions, in order.
pub const SESSIONS: [CheckSession; 3] = [
    CheckSession {
        number: 1,
        level: MapLevel::Conditions,
        title: Text {
            nb: "Kjenner vi oss igjen?",
            nn: "Kjenner vi oss att?",
            en: "Do we recognise ourselves?",
        },
        question: Text {
            nb: "Stemmer kartet med hvordan det er å skape noe nytt hos oss?",
            nn: "Stemmer kartet med korleis det er å skape noko nytt hos oss?",
            en: "Is the map true to what it is like to create something new here?",
        },
        lead: Text {
            nb: "Ta for dere de ni punktene om natur og kultur. Dere skal ikke løse noe ennå, \
                 bare bli enige om hvordan det er. Spørsmålet er det første av de tre fra \
                 konferansen 13. mai 2022, med våre ord.",
            nn: "Ta for dykk dei ni punkta om natur og kultur. De skal ikkje løyse noko enno, \
                 berre bli einige om korleis det er. Spørsmålet er det første av dei tre frå \
                 konferansen 13. mai 2022, med våre ord.",
            en: "Take the nine points about nature and culture. Do not solve anything yet; just \
                 agree on how things are. This was the first of three questions at the \
                 conference on 13 May 2022; the wording is ours.",
        },
        prompts: [
            Text {
                nb: "Hvilke av de ni merker vi mest til i løpet av en uke?",
                nn: "Kva for nokre av dei ni merkar vi mest til i løpet av ei veke?",
                en: "Which of the nine do we notice most in the course of a week?",
            },
            Text {
                nb: "Hva er annerledes hos oss enn kartet sier, og hva mangler på det?",
                nn: "Kva er annleis hos oss enn kartet seier, og kva manglar på det?",
                en: "What is different here from what the map says, and what is missing from it?",
            },
            Text {
                nb: "Hva er en styrke hos oss som andre ser på som en ulempe?",
                nn: "Kva er ein styrke hos oss som andre ser på som ei ulempe?",
                en: "What is a strength here that others see as a drawback?",
            },
        ],
        goal: Text {
            nb: "De tre punktene som betyr mest hos dere, med et eksempel på hvert.",
            nn: "Dei tre punkta som betyr mest hos dykk, med eit døme på kvart.",
            en: "The three points that matter most where you are, with an example of each.",
        },
    },
    CheckSession {
        number: 2,
        level: MapLevel::Room,
        title: Text {
            nb: "Hvordan lager vi rom?",
            nn: "Korleis lagar vi rom?",
            en: "How do we make room?",
        },
        question: Text {
            nb: "Hva kan vi gjøre for at det nye skal få plass i vår kommune?",
            nn: "Kva kan vi gjere for at det nye skal få plass i vår kommune?",
            en: "What can we do to make room for what is new in our municipality?",
        },
        lead: Text {
            nb: "Bruk de tre punktene om tid og rom. Start med det dere selv kan bestemme. \
                 Spørsmålet er det andre av de tre fra konferansen 13. mai 2022, med våre ord.",
            nn: "Bruk dei tre punkta om tid og rom. Start med det de sjølve kan bestemme. \
                 Spørsmålet er det andre av dei tre frå konferansen 13. mai 2022, med våre ord.",
            en: "Use the three points about time and room. Start with what you can decide \
                 yourselves. This was the second of three questions at the conference on 13 May \
                 2022; the wording is ours.",
        },
        prompts: [
            Text {
                nb: "Når fikk vi sist til noe nytt, og hvem hadde tid til det?",
                nn: "Når fekk vi sist til noko nytt, og kven hadde tid til det?",
                en: "When did we last achieve something new, and who had time for it?",
            },
            Text {
                nb: "Hva kan vi slutte med eller gjøre enklere, så noen får tid?",
                nn: "Kva kan vi slutte med eller gjere enklare, så nokon får tid?",
                en: "What can we stop doing or make simpler, so that someone gets time?",
            },
            Text {
                nb: "Hva må være avtalt for at driften ikke tar tiden tilbake?",
                nn: "Kva må vere avtalt for at drifta ikkje tek tida tilbake?",
                en: "What has to be agreed so that daily operations do not take the time back?",
            },
        ],
        goal: Text {
            nb: "Ett forslag: hvilken rolle som får tid, til hva, og hvor mye i uka.",
            nn: "Eitt forslag: kva rolle som får tid, til kva, og kor mykje i veka.",
            en: "One proposal: which role gets time, for what, and how much a week.",
        },
    },
    CheckSession {
        number: 3,
        level: MapLevel::Support,
        title: Text {
            nb: "Hva gjør oss sterkere?",
            nn: "Kva gjer oss sterkare?",
            en: "What makes us stronger?",
        },
        question: Text {
            nb: "Hvordan kan de kreftene vi selv har, få støtte og bli sterkere?",
            nn: "Korleis kan dei kreftene vi sjølve har, få støtte og bli sterkare?",
            en: "How can the strengths we have ourselves be supported and built up?",
        },
        lead: Text {
            nb: "Bruk de tre punktene om verktøy og ressurser. Nå kan dere også se ut over \
                 kommunen. Spørsmålet er det tredje av de tre fra konferansen 13. mai 2022, med \
                 våre ord.",
            nn: "Bruk dei tre punkta om verktøy og ressursar. No kan de òg sjå ut over kommunen. \
                 Spørsmålet er det tredje av dei tre frå konferansen 13. mai 2022, med våre ord.",
            en: "Use the three points about tools and resources. Now you can look beyond the \
                 municipality too. This was the third of three questions at the conference on 13 \
                 May 2022; the wording is ours.",
        },
        prompts: [
            Text {
                nb: "Hvilke folk, bedrifter og lag har vi som ingen har spurt?",
                nn: "Kva folk, bedrifter og lag har vi som ingen har spurt?",
                en: "Which people, businesses and clubs do we have that nobody has asked?",
            },
            Text {
                nb: "Hvem utenfor kommunen kan hjelpe, og kjenner vi noen der?",
                nn: "Kven utanfor kommunen kan hjelpe, og kjenner vi nokon der?",
                en: "Who outside the municipality can help, and do we know anyone there?",
            },
            Text {
                nb: "Hva må til for at det varer, også når prosjektet er over?",
                nn: "Kva må til for at det varer, òg når prosjektet er over?",
                en: "What does it take to make it last, even when the project is over?",
            },
        ],
        goal: Text {
            nb: "En kort liste: hva vi vil styrke, hvem vi spør om hjelp, og hvem som tar kontakt.",
            nn: "Ei kort liste: kva vi vil styrke, kven vi spør om hjelp, og kven som tek kontakt.",
            en: "A short list: what we want to strengthen, whom we ask for help, and who gets in \
                  touch.",
        },
    },
];

/// How a group goes about it, step by step.
pub const HOW: &[Text] = &[
    Text {
        nb: "Sett dere i grupper på fire til seks, gjerne fra ulike tjenester. Én skriver her, \
              alle snakker.",
        nn: "Set dykk i grupper på fire til seks, gjerne frå ulike tenester. Éin skriv her, alle \
              snakkar.",
        en: "Sit in groups of four to six, preferably from different services. One of you writes \
              here, everyone talks.",
    },
    Text {
        nb: "Det er tre økter, én for hvert nivå på kartet. Ta dem etter hverandre eller på hver \
              sin dag.",
        nn: "Det er tre økter, éi for kvart nivå på kartet. Ta dei etter kvarandre eller på kvar \
              sin dag.",
        en: "There are three sessions, one for each level of the map. Take them in a row or on \
              different days.",
    },
    Text {
        nb: "Sett av 20 eller 30 minutter til en økt, eller 40 når gruppene også skal høre på \
              hverandre i plenum.",
        nn: "Set av 20 eller 30 minutt til ei økt, eller 40 når gruppene òg skal lytte til \
              kvarandre i plenum.",
        en: "Set aside 20 or 30 minutes for a session, or 40 when the groups are also to hear each \
              other in plenary.",
    },
    Text {
        nb: "Gå fra punkt til punkt. Kryss av for det dere kjenner igjen, og skriv et par ord om \
              hvorfor. Gi stjerne til de tre punktene som betyr mest.",
        nn: "Gå frå punkt til punkt. Kryss av for det de kjenner att, og skriv eit par ord om \
              kvifor. Gje stjerne til dei tre punkta som betyr mest.",
        en: "Go from point to point. Tick what you recognise, and write a word or two about why. \
              Give a star to the three points that matter most.",
    },
    Text {
        nb: "Til slutt får dere en oppsummering som dere kan skrive ut og lage skisser av.",
        nn: "Til slutt får de ei oppsummering som de kan skrive ut og lage skisser av.",
        en: "At the end you get a summary to print and to make sketches from.",
    },
];
