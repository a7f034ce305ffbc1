//! The second level of the map: time and room for those who are to make something new.
//!
//! The meanings follow the report in words of our own. Signs, questions and links are ours.

use super::{MapLevel, MapMeaning};
use crate::i18n::Text;

/// Free birds are the people who get time and room for innovation.
pub const ROM_FOR_FRIE_FUGLER: MapMeaning = MapMeaning {
    id: "kart-10",
    level: MapLevel::Room,
    teaser: Text {
        nb: "Frie fugler: folk med tid og handlingsrom til å prøve noe nytt.",
        nn: "Frie fuglar: folk med tid og handlingsrom til å prøve noko nytt.",
        en: "Free birds: people with the time and freedom to try something new.",
    },
    meaning: &[
        Text {
            nb: "Flere av kommunene i rapporten har latt noen ansatte slippe litt fri fra det \
                  vanlige, så de kan finne på og prøve noe nytt. Selv kalte kommunene dem gjerne \
                  «frie fugler».",
            nn: "Fleire av kommunane i rapporten har late nokre tilsette sleppe litt fri frå det \
                  vanlege, så dei kan finne på og prøve noko nytt. Sjølve kalla kommunane dei \
                  gjerne «frie fuglar».",
            en: "Several of the municipalities in the report have let some employees step out of \
                  their usual work a little, so that they can think up and try something new. The \
                  municipalities often called them “free birds”.",
        },
        Text {
            nb: "Disse kommunene ser at det nytter. Det trengs ikke en ny avdeling til det, men en \
                  avtale: tid som er satt av, en oppgave som er åpen nok, og en leder som står ved \
                  det.",
            nn: "Desse kommunane ser at det nyttar. Det trengst ikkje ei ny avdeling til det, men \
                  ein avtale: tid som er sett av, ei oppgåve som er open nok, og ein leiar som \
                  står ved det.",
            en: "These municipalities see that it works. It does not take a new department, but an \
                  agreement: time set aside, a task that is open enough, and a manager who stands \
                  by it.",
        },
    ],
    recognise: [
        Text {
            nb: "Én av dere har hver fredag til utvikling, og det står i kalenderen.",
            nn: "Éin av dykk har kvar fredag til utvikling, og det står i kalenderen.",
            en: "One of you has every Friday for development, and it is in the calendar.",
        },
        Text {
            nb: "Noen får ringe rundt og spørre uten å vite hva det skal bli til.",
            nn: "Nokon får ringe rundt og spørje utan å vite kva det skal bli til.",
            en: "Someone is allowed to ring round and ask without knowing what will come of it.",
        },
        Text {
            nb: "Alle har ideer, men ingen har en ledig ettermiddag.",
            nn: "Alle har idear, men ingen har ein ledig ettermiddag.",
            en: "Everyone has ideas, but nobody has a free afternoon.",
        },
    ],
    ask: Text {
        nb: "Hvem av oss kunne fløyet litt friere, og hva måtte andre ta over?",
        nn: "Kven av oss kunne floge litt friare, og kva måtte andre ta over?",
        en: "Which of us could fly a little more freely, and what would others have to take over?",
    },
    needs: &["behov-riktig-kompetanse", "behov-egen-kompetanse"],
    themes: &[
        "rekruttering",
        "kompetanse",
        "organisasjonsutvikling-og-ledelse",
    ],
    measures: &["avlastningsagent", "stillingsutlysning"],
    examples: &["eksempel-lebesby"],
    sketch_need: Text {
        nb: "Vi har folk som vil prøve noe nytt, men de har ikke tid i dag. Vi trenger å gi noen \
              av dem fast tid og frie hender.",
        nn: "Vi har folk som vil prøve noko nytt, men dei har ikkje tid i dag. Vi treng å gje \
              nokre av dei fast tid og frie hender.",
        en: "We have people who want to try something new, but they have no time today. We need to \
              give some of them regular time and a free hand.",
    },
};

/// Staff who may work outside the usual sectors and areas of responsibility.
pub const FRISTILLING: MapMeaning = MapMeaning {
    id: "kart-11",
    level: MapLevel::Room,
    teaser: Text {
        nb: "Få jobbe der utfordringen er, ikke bare i sin egen avdeling.",
        nn: "Få arbeide der utfordringa er, ikkje berre i si eiga avdeling.",
        en: "Working where the challenge is, not only in your own department.",
    },
    meaning: &[
        Text {
            nb: "Å være fristilt vil si å ha tid og rom til arbeid som ikke hører til én sektor \
                  eller ett ansvarsområde. Da kan du gå dit utfordringen er, uansett hvem som eier \
                  den.",
            nn: "Å vere fristilt vil seie å ha tid og rom til arbeid som ikkje høyrer til éin \
                  sektor eller eitt ansvarsområde. Då kan du gå dit utfordringa er, same kven som \
                  eig ho.",
            en: "To be set free means having time and room for work that does not belong to one \
                  sector or one area of responsibility. You can go where the challenge is, no \
                  matter who owns it.",
        },
        Text {
            nb: "Friere roller gjør det lettere å finne nye å samarbeide med og å se hele saken. \
                  Men det må være avtalt, ellers blir det bare enda en hatt.",
            nn: "Friare roller gjer det lettare å finne nye å samarbeide med og å sjå heile saka. \
                  Men det må vere avtalt, elles blir det berre endå ein hatt.",
            en: "Freer roles make it easier to find new people to work with and to see the whole \
                  matter. But it has to be agreed, or it is just one more hat.",
        },
    ],
    recognise: [
        Text {
            nb: "Noen sitter én dag i uka sammen med en annen avdeling.",
            nn: "Nokon sit éin dag i veka saman med ei anna avdeling.",
            en: "Someone sits with another department one day a week.",
        },
        Text {
            nb: "To avdelinger deler en stilling og er enige om hva den er til.",
            nn: "To avdelingar deler ei stilling og er einige om kva ho er til.",
            en: "Two departments share a post and agree on what it is for.",
        },
        Text {
            nb: "Forslaget må gjennom fire ledd før noen får prøve det.",
            nn: "Forslaget må gjennom fire ledd før nokon får prøve det.",
            en: "The proposal has to get past four levels before anyone can try it.",
        },
    ],
    ask: Text {
        nb: "Hva ville vi gjort annerledes om vi glemte hvem som har ansvaret i dag?",
        nn: "Kva ville vi gjort annleis om vi gløymde kven som har ansvaret i dag?",
        en: "What would we do differently if we forgot who is responsible today?",
    },
    needs: &["behov-gjore-annerledes", "behov-innovasjon-for-oss"],
    themes: &[
        "lokal-tilpasning",
        "kultur",
        "organisasjonsutvikling-og-ledelse",
    ],
    measures: &["avlastningsagent", "stillingsutlysning"],
    examples: &["eksempel-lebesby", "eksempel-asker"],
    sketch_need: Text {
        nb: "Gode ideer stopper fordi de ikke hører til i én avdeling. Vi trenger å la noen jobbe \
              på tvers, med klar beskjed om at det er lov.",
        nn: "Gode idear stoppar fordi dei ikkje høyrer til i éi avdeling. Vi treng å la nokon \
              arbeide på tvers, med klar beskjed om at det er lov.",
        en: "Good ideas stop because they do not belong to one department. We need to let someone \
              work across departments, with a clear message that it is allowed.",
    },
};

/// Building on the people and resources that are there already.
pub const LOKALE_FORUTSETNINGER: MapMeaning = MapMeaning {
    id: "kart-12",
    level: MapLevel::Room,
    teaser: Text {
        nb: "Start med folkene og kreftene som allerede er her.",
        nn: "Start med folka og kreftene som allereie er her.",
        en: "Start with the people and strengths that are already here.",
    },
    meaning: &[
        Text {
            nb: "Det nye trenger ikke å komme utenfra. Det kan vokse ut av det kommunen allerede \
                  har: folk, kunnskap, bedrifter, lag og steder.",
            nn: "Det nye treng ikkje å kome utanfrå. Det kan vekse ut av det kommunen allereie \
                  har: folk, kunnskap, bedrifter, lag og stader.",
            en: "New things do not have to come from outside. They can grow out of what the \
                  municipality already has: people, knowledge, businesses, clubs and places.",
        },
        Text {
            nb: "Mange innbyggere har ideer og krefter som ingen har spurt etter. Bygger dere på \
                  det som er her, er det også lettere å holde det i gang.",
            nn: "Mange innbyggarar har idear og krefter som ingen har spurt etter. Bygger de på \
                  det som er her, er det òg lettare å halde det i gang.",
            en: "Many residents have ideas and energy that nobody has called on. If you build on \
                  what is here, it is also easier to keep it going.",
        },
    ],
    recognise: [
        Text {
            nb: "Det gamle skolebygget er blitt verksted fordi noen spurte hvem som trengte plass.",
            nn: "Det gamle skulebygget er blitt verkstad fordi nokon spurde kven som trong plass.",
            en: "The old school has become a workshop because someone asked who needed space.",
        },
        Text {
            nb: "Pensjonerte lærere og snekkere blir spurt om råd.",
            nn: "Pensjonerte lærarar og snikkarar blir spurde om råd.",
            en: "Retired teachers and carpenters are asked for advice.",
        },
        Text {
            nb: "Dere leier inn en konsulent, og så var det vaktmesteren som hadde svaret.",
            nn: "De leiger inn ein konsulent, og så var det vaktmeisteren som hadde svaret.",
            en: "You hire a consultant, and then it turns out that the caretaker had the answer.",
        },
    ],
    ask: Text {
        nb: "Hva har vi her som ingen har spurt om å få bruke?",
        nn: "Kva har vi her som ingen har spurt om å få bruke?",
        en: "What do we have here that nobody has asked to use?",
    },
    needs: &[
        "behov-gjore-annerledes",
        "behov-folk-til-kommunen",
        "behov-egen-kompetanse",
    ],
    themes: &["lokal-tilpasning", "attraktivitet", "kompetanse"],
    measures: &["bandittportal", "firepakrava"],
    examples: &["eksempel-nordre-follo", "eksempel-trondelag"],
    sketch_need: Text {
        nb: "Vi har folk, kunnskap og steder som kunne vært brukt mer. Vi trenger en måte å finne \
              dem på og bygge videre på det som er her.",
        nn: "Vi har folk, kunnskap og stader som kunne vore brukte meir. Vi treng ein måte å finne \
              dei på og bygge vidare på det som er her.",
        en: "We have people, knowledge and places that could be put to better use. We need a way \
              to find them and build on what is here.",
    },
};
