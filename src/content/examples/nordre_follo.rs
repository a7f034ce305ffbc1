//! Samskaping i Nordre Follo: more than 200 people around the services of a new municipality.

use super::Example;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// An open seminar before the answers were ready.
pub const NORDRE_FOLLO: Example = Example {
    id: "eksempel-nordre-follo",
    name: Text {
        nb: "Samskaping i Nordre Follo",
        nn: "Samskaping i Nordre Follo",
        en: "Creating together (Samskaping) in Nordre Follo",
    },
    teaser: Text {
        nb: "Over 200 mennesker i ett rom: NAV inviterte flere med på å lage nye tjenester.",
        nn: "Over 200 menneske i eitt rom: NAV inviterte fleire med på å lage nye tenester.",
        en: "Over 200 people in one room: NAV invited others in to help make new services.",
    },
    place: Text {
        nb: "Ski og Oppegård (Nordre Follo)",
        nn: "Ski og Oppegård (Nordre Follo)",
        en: "Ski and Oppegård (Nordre Follo)",
    },
    time: Text {
        nb: "26. september, kilden nevner ikke året",
        nn: "26. september, kjelda nemner ikkje året",
        en: "26 September; the source does not name the year",
    },
    background: Text {
        nb: "I juni 2016 vedtok Ski og Oppegård frivillig å bli én kommune, Nordre Follo. Til \
             sammen 13 delprosjekter skulle bygge den nye kommunen, og det var lite penger. \
             Ifølge kilden hadde KS regnet ut at helse og omsorg om få år vil trenge 37 000 nye \
             ansatte hvis alt gjøres som i dag. Lederne for NAV i de to kommunene mente at de \
             gode svarene må lages sammen med andre. Oppegård fikk samme år andreplassen i Difis \
             innovasjonskonkurranse, og politikerne der hadde bedt rådmannen kartlegge og \
             vurdere hvordan kommunen skal samarbeide med sosiale entreprenører.",
        nn: "I juni 2016 vedtok Ski og Oppegård frivillig å bli éin kommune, Nordre Follo. Til \
             saman 13 delprosjekt skulle bygge den nye kommunen, og det var lite pengar. Ifølge \
             kjelda hadde KS rekna ut at helse og omsorg om få år vil trenge 37 000 nye tilsette \
             dersom alt blir gjort som i dag. Leiarane for NAV i dei to kommunane meinte at dei \
             gode svara må lagast saman med andre. Oppegård fekk same år andreplassen i \
             innovasjonskonkurransen til Difi, og politikarane der hadde bede rådmannen \
             kartlegge og vurdere korleis kommunen skal samarbeide med sosiale entreprenørar.",
        en: "In June 2016 Ski and Oppegård decided voluntarily to become one municipality, \
             Nordre Follo. Thirteen sub-projects were to build the new municipality, and there \
             was little money. According to the source, KS (the municipalities’ association) had \
             worked out that within a few years health and care will need 37,000 new employees \
             if everything is done as today. The heads of NAV (work and welfare) in the two \
             municipalities felt that good answers must be made together with others. The same \
             year Oppegård took second prize in the innovation competition of Difi (the state’s \
             agency for public management at the time), and its politicians had asked the chief \
             executive to look into and assess how the municipality should work with social \
             entrepreneurs.",
    },
    what_they_did: Text {
        nb: "NAV Ski og NAV Oppegård satte i gang «Sammen om morgendagens arbeidsliv i Nordre \
              Follo». Sammen med Senter for Sosialt Entreprenørskap og Innovasjon samlet de mer \
              enn 200 mennesker i Kolben Kulturhus. Der fikk deltakerne ideer fra sosiale \
              entreprenører, en sosial investor og folk fra høyere utdanning. Dagen handlet også \
              om hva kommunene skal slutte med. Etterpå skulle det bli idéverksteder, med de unge \
              først.",
        nn: "NAV Ski og NAV Oppegård sette i gang «Sammen om morgendagens arbeidsliv i Nordre \
              Follo». I lag med Senter for Sosialt Entreprenørskap og Innovasjon samla dei meir \
              enn 200 menneske i Kolben Kulturhus. Der fekk deltakarane idear frå sosiale \
              entreprenørar, ein sosial investor og folk frå høgare utdanning. Dagen handla òg om \
              kva kommunane skal slutte med. Etterpå skulle det bli idéverkstader, med dei unge \
              først.",
        en: "NAV Ski and NAV Oppegård started “Sammen om morgendagens arbeidsliv i Nordre Follo” \
              (Together on tomorrow’s working life in Nordre Follo). With Senter for Sosialt \
              Entreprenørskap og Innovasjon (a centre for social entrepreneurship and innovation) \
              they gathered more than 200 people in Kolben Kulturhus (an arts centre). There, \
              participants got ideas from social entrepreneurs, a social investor and people from \
              higher education. The day was also about what the municipalities should stop doing. \
              Idea workshops were to follow, with young people first.",
    },
    what_came_of_it: Text {
        nb: "Kilden forteller om dagen og om planene, ikke om resultatene. Vi vet derfor ikke \
             hvordan verkstedene gikk, eller hvilke tjenester som ble annerledes. På seminaret \
             kom det fram at stadig flere lokale bedrifter ville inkludere folk i arbeid, og at \
             kommunen hadde 40 lærlingplasser. Næringssjefen mente at kommunens rolle er å legge \
             til rette, om næringslivet skal ta samfunnsansvar lokalt.",
        nn: "Kjelda fortel om dagen og om planane, ikkje om resultata. Vi veit derfor ikkje \
             korleis verkstadene gjekk, eller kva tenester som blei annleis. På seminaret kom \
             det fram at stadig fleire lokale bedrifter ville inkludere folk i arbeid, og at \
             kommunen hadde 40 lærlingplassar. Næringssjefen meinte at rolla til kommunen er å \
             legge til rette, om næringslivet skal ta samfunnsansvar lokalt.",
        en: "The source describes the day and the plans, not the results. So we do not know how \
             the workshops went, or which services became different. The seminar heard that more \
             and more local businesses wanted to help people into work, and that the \
             municipality had 40 apprenticeships. The head of business development felt that the \
             municipality’s role is to make room for it, if businesses are to take \
             responsibility in the community.",
    },
    what_to_learn: Text {
        nb: "Inviter dem som ikke pleier å være i rommet, før svarene er klare. Spør like tydelig \
              hva dere kan slutte med, som hva dere kan begynne med. Og si med en gang hva som \
              skjer etterpå, for en god dag alene endrer lite.",
        nn: "Inviter dei som ikkje pleier å vere i rommet, før svara er klare. Spør like tydeleg \
              kva de kan slutte med, som kva de kan starte med. Og sei med ein gong kva som skjer \
              etterpå, for ein god dag åleine endrar lite.",
        en: "Invite those who are not usually in the room, before the answers are ready. Ask just \
              as clearly what you can stop doing as what you can start doing. And say at once what \
              happens next, because one good day changes little on its own.",
    },
    themes: &["kultur", "kompetanse", "organisasjonsutvikling-og-ledelse"],
    map_elements: &["kart-7", "kart-12", "kart-14"],
    seed: SketchSeed {
        idea: Text {
            nb: "En åpen dag om en tjeneste, og verksteder etterpå",
            nn: "Ein open dag om ei teneste, og verkstader etterpå",
            en: "An open day about one service, with workshops to follow",
        },
        goal: Text {
            nb: "Innen et år har vi lagt om minst én tjeneste sammen med dem som bruker den, og \
                  sluttet med noe vi ikke trenger.",
            nn: "Innan eitt år har vi lagt om minst éi teneste saman med dei som bruker ho, og \
                  slutta med noko vi ikkje treng.",
            en: "Within a year we have changed at least one service together with those who use \
                  it, and stopped doing something we do not need.",
        },
        need: Text {
            nb: "Vi gjør lett det samme som i fjor og tenker mest med hverandre. Innbyggere, \
                  bedrifter og frivillige rundt oss vet mye som vi aldri har spurt om.",
            nn: "Vi gjer lett det same som i fjor og tenker mest med kvarandre. Innbyggarar, \
                  bedrifter og frivillige rundt oss veit mykje som vi aldri har spurt om.",
            en: "We easily do the same as last year, and think mostly among ourselves. Residents, \
                  businesses and volunteers round us know a lot that we have never asked about.",
        },
        description: Text {
            nb: "Vi inviterer innbyggere, bedrifter, frivillige, NAV og ansatte til én dag om én \
                  tjeneste. Først hører alle det samme om hvordan den virker i dag, så jobber vi i \
                  grupper. Etterpå holder vi to–tre små verksteder med dem det gjelder mest, og de \
                  unge får begynne.",
            nn: "Vi inviterer innbyggarar, bedrifter, frivillige, NAV og tilsette til éin dag om \
                  éi teneste. Først høyrer alle det same om korleis ho verkar i dag, så arbeider \
                  vi i grupper. Etterpå held vi to–tre små verkstader med dei det gjeld mest, og \
                  dei unge er først ute.",
            en: "We invite residents, businesses, volunteers, NAV and staff to one day about one \
                  service. First everyone hears the same about how it works today, then we work in \
                  groups. Afterwards we hold two or three small workshops with those it concerns \
                  most, and young people go first.",
        },
        team_play: Text {
            nb: "NAV og kommunen inviterer, de som bruker tjenesten, sier hva som må endres, og \
                  bedrifter og frivillige sier hva de kan bidra med.",
            nn: "NAV og kommunen inviterer, dei som bruker tenesta, seier kva som må endrast, og \
                  bedrifter og frivillige seier kva dei kan bidra med.",
            en: "NAV and the municipality do the inviting, those who use the service say what must \
                  change, and businesses and volunteers say what they can contribute.",
        },
        continuity: Text {
            nb: "Datoene for verkstedene er satt før den første dagen. Hver idé får to personer \
                  som har ansvaret. Etter tre måneder forteller vi alle som var med, hva som \
                  skjedde med det de foreslo.",
            nn: "Datoane for verkstadene er sette før den første dagen. Kvar idé får to personar \
                  som har ansvaret. Etter tre månader fortel vi alle som var med, kva som skjedde \
                  med det dei føreslo.",
            en: "The dates of the workshops are set before the first day. Each idea gets two \
                  people who are responsible for it. After three months we tell everyone who took \
                  part what happened to what they proposed.",
        },
        interplay: Text {
            nb: "NAV og kommunen blir enige om hvem som svarer på hva. Vi spør en sosial \
                  entreprenør og noen fra et utdanningsmiljø om å komme med ideer utenfra, og KS \
                  om hvem andre som har gjort dette.",
            nn: "NAV og kommunen blir einige om kven som svarer på kva. Vi spør ein sosial \
                  entreprenør og nokon frå eit utdanningsmiljø om å kome med idear utanfrå, og KS \
                  om kven andre som har gjort dette.",
            en: "NAV and the municipality agree on who answers what. We ask a social entrepreneur \
                  and someone from an education institution to bring ideas from outside, and KS \
                  who else has done this.",
        },
        understanding: Text {
            nb: "Vi blander folk ved bordene og lar dem som bruker tjenesten, snakke først. Vi \
                  bruker vanlige ord. Ett bord har bare én oppgave: å finne ting vi kan slutte \
                  med.",
            nn: "Vi blandar folk ved borda og lèt dei som bruker tenesta, snakke først. Vi bruker \
                  vanlege ord. Eitt bord har berre éi oppgåve: å finne ting vi kan slutte med.",
            en: "We mix people at the tables and let those who use the service speak first. We use \
                  ordinary words. One table has only one task: to find things we can stop doing.",
        },
        actors: &[
            SeedActor {
                actor_id: "nav",
                role: Text {
                    nb: "Inviterer sammen med kommunen og følger opp ideene",
                    nn: "Inviterer saman med kommunen og følger opp ideane",
                    en: "Invites together with the municipality and follows up the ideas",
                },
            },
            SeedActor {
                actor_id: "innbyggere",
                role: Text {
                    nb: "Sier hva som må endres, og prøver det nye",
                    nn: "Seier kva som må endrast, og prøver det nye",
                    en: "Say what must change and try what is new",
                },
            },
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Bygger tjenesten på nytt sammen med brukerne",
                    nn: "Bygger tenesta på nytt saman med brukarane",
                    en: "Rebuild the service together with its users",
                },
            },
            SeedActor {
                actor_id: "naeringsliv",
                role: Text {
                    nb: "Kan åpne for flere i arbeid og dele det de kan",
                    nn: "Kan opne for fleire i arbeid og dele det dei kan",
                    en: "Can open the door to work for more people and share what they know",
                },
            },
            SeedActor {
                actor_id: "frivillighet",
                role: Text {
                    nb: "Kan invitere dem vi ikke når selv",
                    nn: "Kan invitere dei vi ikkje når sjølve",
                    en: "Can invite the people we do not reach ourselves",
                },
            },
            SeedActor {
                actor_id: "sosiale-entreprenorer",
                role: Text {
                    nb: "Kan vise løsninger vi ikke har tenkt på",
                    nn: "Kan vise løysingar vi ikkje har tenkt på",
                    en: "Can show solutions we have not thought of",
                },
            },
        ],
        themes: &["kultur", "kompetanse", "organisasjonsutvikling-og-ledelse"],
        map_elements: &["kart-7", "kart-12", "kart-14"],
    },
    source: "kilde-nordre-follo",
};
