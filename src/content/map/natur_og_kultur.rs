//! The first level of the map: nine conditions that innovation meets in a small municipality.
//!
//! The meanings follow the report in words of our own. Signs, questions and links are ours.

use super::{MapLevel, MapMeaning};
use crate::i18n::Text;

/// Two municipalities of the same size need not have the same needs.
pub const LIKE_MEN_ULIKE: MapMeaning = MapMeaning {
    id: "kart-1",
    level: MapLevel::Conditions,
    teaser: Text {
        nb: "Selv om to kommuner er like store, trenger de ikke det samme.",
        nn: "Sjølv om to kommunar er like store, treng dei ikkje det same.",
        en: "Two municipalities of the same size do not need the same things.",
    },
    meaning: &[
        Text {
            nb: "På papiret kan distriktskommuner se like ut: få folk, store arealer og lange \
                  veier. Men hver av dem er et sted for seg, med sin egen måte å være på og sine \
                  egne behov.",
            nn: "På papiret kan distriktskommunar sjå like ut: få folk, store areal og lange \
                  vegar. Men kvar av dei er ein stad for seg, med sin eigen måte å vere på og sine \
                  eigne behov.",
            en: "On paper, small rural municipalities (distriktskommuner) can look alike: few \
                  people, large areas and long roads. But each is a place of its own, with its own \
                  ways and its own needs.",
        },
        Text {
            nb: "At to kommuner er like store, sier derfor lite om hva de strever med. Det som \
                  løste floken hos naboen, må kanskje gjøres på en annen måte hos dere, eller ikke \
                  i det hele tatt.",
            nn: "At to kommunar er like store, seier derfor lite om kva dei strevar med. Det som \
                  løyste floken hos naboen, må kanskje gjerast på ein annan måte hos dykk, eller \
                  ikkje i det heile.",
            en: "So being the same size says little about what two municipalities struggle with. \
                  What solved the problem next door may have to be done differently where you are, \
                  or not at all.",
        },
    ],
    recognise: [
        Text {
            nb: "Dere får tilbud om en ferdig løsning som er laget for en helt annen kommune.",
            nn: "De får tilbod om ei ferdig løysing som er laga for ein heilt annan kommune.",
            en: "You are offered a ready-made solution that was made for a very different \
                  municipality.",
        },
        Text {
            nb: "Nabokommunen er like stor, men lever av hytter. Hos dere er det fisken.",
            nn: "Nabokommunen er like stor, men lever av hytter. Hos dykk er det fisken.",
            en: "The municipality next door is the same size but lives off holiday cabins. Yours \
                  lives off fishing.",
        },
        Text {
            nb: "I statistikken ligner dere på naboen. Kollegaen som skjønner dere best, sitter i \
                  et annet fylke.",
            nn: "I statistikken liknar de på naboen. Kollegaen som skjønar dykk best, sit i eit \
                  anna fylke.",
            en: "In the statistics you look like the neighbours. The colleague who understands you \
                  best works in another county.",
        },
    ],
    ask: Text {
        nb: "Hva er det ved oss som gjør at andres løsninger må tilpasses, og hvem ligner vi \
              egentlig på?",
        nn: "Kva er det ved oss som gjer at løysingane til andre må tilpassast, og kven liknar vi \
              eigentleg på?",
        en: "What is it about us that means other people’s solutions must be adapted, and who are \
              we really like?",
    },
    needs: &["behov-gjore-annerledes", "behov-hjelpe-hverandre"],
    themes: &["lokal-tilpasning", "kompetanse"],
    measures: &["bandittportal", "firepakrava", "meetup"],
    examples: &[],
    sketch_need: Text {
        nb: "Vi får ofte løsninger som passer bedre for andre kommuner enn for oss. Vi trenger noe \
              som tar utgangspunkt i hvordan det er her.",
        nn: "Vi får ofte løysingar som passar betre for andre kommunar enn for oss. Vi treng noko \
              som tek utgangspunkt i korleis det er her.",
        en: "We are often given solutions that fit other municipalities better than ours. We need \
              something that starts from how things are here.",
    },
};

/// Few people, and each with many tasks to juggle.
pub const MANGE_HATTER_FA_HODER: MapMeaning = MapMeaning {
    id: "kart-2",
    level: MapLevel::Conditions,
    teaser: Text {
        nb: "Få folk betyr at hver og en må rekke over mye.",
        nn: "Få folk betyr at kvar og ein må rekke over mykje.",
        en: "With few people, each of them has a lot to cover.",
    },
    meaning: &[
        Text {
            nb: "En kommune med få ansatte har likevel mange roller å fylle. Derfor har den samme \
                  personen ofte flere av dem, og må bytte hatt mange ganger om dagen.",
            nn: "Ein kommune med få tilsette har likevel mange roller å fylle. Derfor har den same \
                  personen ofte fleire av dei, og må byte hatt mange gonger om dagen.",
            en: "A municipality with few employees still has many roles to fill. So the same \
                  person often has several of them, and changes hats many times a day.",
        },
        Text {
            nb: "Da blir sjongleringen en del av jobben. Alt holdes i lufta, men det er ikke mye \
                  tid igjen til å se opp og gjøre noe på en ny måte.",
            nn: "Då blir sjongleringa ein del av jobben. Alt blir halde i lufta, men det er ikkje \
                  mykje tid att til å sjå opp og gjere noko på ein ny måte.",
            en: "Juggling becomes part of the job. Everything stays in the air, but not much time \
                  is left to look up and do something in a new way.",
        },
    ],
    recognise: [
        Text {
            nb: "Den samme personen svarer på telefonen, skriver søknaden og kjører ungene på tur.",
            nn: "Den same personen svarer på telefonen, skriv søknaden og køyrer ungane på tur.",
            en: "The same person answers the phone, writes the application and drives the children \
                  on outings.",
        },
        Text {
            nb: "Når én er syk, stopper tre oppgaver.",
            nn: "Når éin er sjuk, stoppar tre oppgåver.",
            en: "When one person is off sick, three jobs stop.",
        },
        Text {
            nb: "Du går fra budsjett til byggesak til beredskap før lunsj.",
            nn: "Du går frå budsjett til byggesak til beredskap før lunsj.",
            en: "You go from the budget to a building permit to the emergency plan before lunch.",
        },
    ],
    ask: Text {
        nb: "Hvilke hatter har hver av oss på, og hvilken kunne vi lagt fra oss?",
        nn: "Kva hattar har kvar av oss på, og kva for ein kunne vi lagt frå oss?",
        en: "Which hats does each of us wear, and which one could we put down?",
    },
    needs: &["behov-riktig-kompetanse", "behov-hjelpe-hverandre"],
    themes: &[
        "rekruttering",
        "kompetanse",
        "organisasjonsutvikling-og-ledelse",
    ],
    measures: &["avlastningsagent", "stillingsutlysning"],
    examples: &["eksempel-distriktskommune-3-0"],
    sketch_need: Text {
        nb: "Vi er få ansatte med mange roller hver. Vi trenger å frigjøre tid, så noen av oss kan \
              tenke lenger enn til neste frist.",
        nn: "Vi er få tilsette med mange roller kvar. Vi treng å frigjere tid, så nokre av oss kan \
              tenke lenger enn til neste frist.",
        en: "There are few of us, and each has many roles. We need to free up time so that some of \
              us can think beyond the next deadline.",
    },
};

/// The law asks the same of a small municipality as of a large one.
pub const UENDELIGE_KRAV_OG_OPPGAVER: MapMeaning = MapMeaning {
    id: "kart-3",
    level: MapLevel::Conditions,
    teaser: Text {
        nb: "Lovkravene er de samme, enten kommunen er liten eller stor.",
        nn: "Lovkrava er dei same, anten kommunen er liten eller stor.",
        en: "The law asks the same of a small municipality as of a large one.",
    },
    meaning: &[
        Text {
            nb: "Lovkravene blir ikke færre av at det er få til å oppfylle dem. De samme planene \
                  skal lages og de samme oppgavene løses, enten ti eller tusen deler på arbeidet.",
            nn: "Lovkrava blir ikkje færre av at det er få til å oppfylle dei. Dei same planane \
                  skal lagast og dei same oppgåvene løysast, anten ti eller tusen deler på \
                  arbeidet.",
            en: "The legal requirements are no fewer because there are few people to meet them. \
                  The same plans must be made and the same tasks done, whether ten or a thousand \
                  share the work.",
        },
        Text {
            nb: "Mye av tiden går til det dere må. Spørsmålet er hvor det finnes en enklere måte \
                  som passer hos dere, og hvor dere trenger hjelp for å finne den.",
            nn: "Mykje av tida går til det de må. Spørsmålet er kvar det finst ein enklare måte \
                  som passar hos dykk, og kvar de treng hjelp for å finne han.",
            en: "Much of the time goes to what you must do. The question is where there is a \
                  simpler way that suits you, and where you need help to find it.",
        },
    ],
    recognise: [
        Text {
            nb: "Dere lager en plan fordi den må lages, og så blir den liggende.",
            nn: "De lagar ein plan fordi han må lagast, og så blir han liggande.",
            en: "You make a plan because it has to be made, and then it sits in a drawer.",
        },
        Text {
            nb: "Det kommer et nytt krav, men ingen ny kollega.",
            nn: "Det kjem eit nytt krav, men ingen ny kollega.",
            en: "A new requirement arrives, but no new colleague.",
        },
        Text {
            nb: "Det samme tallet skal inn i tre forskjellige skjemaer.",
            nn: "Det same talet skal inn i tre ulike skjema.",
            en: "The same figure has to go into three different forms.",
        },
    ],
    ask: Text {
        nb: "Hvilke krav tar mest tid hos oss, og hvilke gir minst igjen til innbyggerne?",
        nn: "Kva krav tek mest tid hos oss, og kva krav gjev minst att til innbyggarane?",
        en: "Which requirements take most of our time, and which give residents least in return?",
    },
    needs: &["behov-gjore-annerledes", "behov-hjelpe-hverandre"],
    themes: &["lokal-tilpasning", "kompetanse"],
    measures: &["bandittportal", "firepakrava"],
    examples: &[],
    sketch_need: Text {
        nb: "Vi har de samme kravene som store kommuner, men langt færre folk. Vi trenger enklere \
              måter å oppfylle dem på hos oss.",
        nn: "Vi har dei same krava som store kommunar, men langt færre folk. Vi treng enklare \
              måtar å oppfylle dei på hos oss.",
        en: "We face the same requirements as large municipalities, with far fewer people. We need \
              simpler ways to meet them here.",
    },
};

/// Authorities and institutions are far away, and centralisation makes it worse.
pub const LANGE_AVSTANDER: MapMeaning = MapMeaning {
    id: "kart-4",
    level: MapLevel::Conditions,
    teaser: Text {
        nb: "Det er langt til dem som bestemmer, og langt til dem som kan hjelpe.",
        nn: "Det er langt til dei som bestemmer, og langt til dei som kan hjelpe.",
        en: "It is a long way to those who decide, and to those who can help.",
    },
    meaning: &[
        Text {
            nb: "Naturen gir mange noe å leve av, men den legger også fjell og fjord mellom dere \
                  og dem dere skal samarbeide med. Myndigheter og andre institusjoner holder ofte \
                  til langt unna.",
            nn: "Naturen gjev mange noko å leve av, men han legg òg fjell og fjord mellom dykk og \
                  dei som de skal samarbeide med. Styresmakter og andre institusjonar held ofte \
                  til langt unna.",
            en: "Nature gives many people a living, but it also puts mountains and fjords between \
                  you and those you need to work with. Authorities and other institutions are \
                  often far away.",
        },
        Text {
            nb: "Når kontorer og tilbud samles andre steder, blir veien enda lengre. Det handler \
                  ikke bare om kilometer, men om hvor ofte dere møter dem dere trenger.",
            nn: "Når kontor og tilbod blir samla andre stader, blir vegen endå lengre. Det handlar \
                  ikkje berre om kilometer, men om kor ofte de møter dei som de treng.",
            en: "When offices and services are gathered elsewhere, the road gets even longer. It \
                  is not only about kilometres, but about how often you meet the people you need.",
        },
    ],
    recognise: [
        Text {
            nb: "Et møte på to timer tar en hel dag med ferge og bil.",
            nn: "Eit møte på to timar tek ein heil dag med ferje og bil.",
            en: "A two-hour meeting takes a whole day by ferry and car.",
        },
        Text {
            nb: "Kurset er i byen, så ingen har tid til å dra.",
            nn: "Kurset er i byen, så ingen har tid til å reise.",
            en: "The course is in the city, so nobody has time to go.",
        },
        Text {
            nb: "De som avgjør saken, har aldri vært i kommunen.",
            nn: "Dei som avgjer saka, har aldri vore i kommunen.",
            en: "Those who decide the case have never been to the municipality.",
        },
    ],
    ask: Text {
        nb: "Hvem skulle vi ønske at vi møtte oftere, og hvordan kan vi få det til uten å reise \
              mer?",
        nn: "Kven skulle vi ønske at vi møtte oftare, og korleis kan vi få det til utan å reise \
              meir?",
        en: "Who do we wish we met more often, and how can we do it without travelling more?",
    },
    needs: &["behov-hjelpe-hverandre", "behov-nettverk"],
    themes: &["kompetanse", "attraktivitet", "helse-og-omsorg"],
    measures: &["bootcamp", "meetup"],
    examples: &["eksempel-lebesby"],
    sketch_need: Text {
        nb: "Vi har lang vei til myndigheter og fagmiljøer, og mye tid går med til å reise. Vi \
              trenger måter å møtes og få hjelp på der vi er.",
        nn: "Vi har lang veg til styresmakter og fagmiljø, og mykje tid går med til å reise. Vi \
              treng måtar å møtast og få hjelp på der vi er.",
        en: "We are a long way from authorities and specialists, and a lot of time goes into \
              travelling. We need ways to meet and get help where we are.",
    },
};

/// When something happens, what one was doing has to wait.
pub const BRANNSLUKKING_I_HVERDAGEN: MapMeaning = MapMeaning {
    id: "kart-5",
    level: MapLevel::Conditions,
    teaser: Text {
        nb: "Når noe haster, blir det du holdt på med, liggende.",
        nn: "Når noko hastar, blir det du heldt på med, liggande.",
        en: "When something is urgent, whatever you were doing has to wait.",
    },
    meaning: &[
        Text {
            nb: "Plutselig skjer det noe som ikke kan vente, og det er ingen andre å sende. Da må \
                  du legge bort det du hadde planlagt, og hjelpe til.",
            nn: "Plutseleg skjer det noko som ikkje kan vente, og det er ingen andre å sende. Då \
                  må du legge bort det du hadde planlagt, og hjelpe til.",
            en: "Suddenly something happens that cannot wait, and there is nobody else to send. \
                  You have to put aside what you had planned, and lend a hand.",
        },
        Text {
            nb: "Slik må det være når det brenner. Men brenner det et sted hver uke, er det \
                  utviklingsarbeidet som taper, for det haster sjelden.",
            nn: "Slik må det vere når det brenn. Men brenn det ein stad kvar veke, er det \
                  utviklingsarbeidet som taper, for det hastar sjeldan.",
            en: "That is how it must be when there is a fire. But if there is a fire somewhere \
                  every week, development work is what loses out, because it is rarely urgent.",
        },
    ],
    recognise: [
        Text {
            nb: "Utviklingsmøtet er flyttet tre ganger fordi noe annet hastet.",
            nn: "Utviklingsmøtet er flytta tre gonger fordi noko anna hasta.",
            en: "The development meeting has been moved three times because something else was \
                  urgent.",
        },
        Text {
            nb: "Planen for dagen holder til den første telefonen.",
            nn: "Planen for dagen held til den første telefonen.",
            en: "The plan for the day lasts until the first phone call.",
        },
        Text {
            nb: "Prosjektlederen er også vikar når noen er syke.",
            nn: "Prosjektleiaren er òg vikar når nokon er sjuk.",
            en: "The project leader also fills in when someone is ill.",
        },
    ],
    ask: Text {
        nb: "Hva brenner oftest hos oss, og hva skal til for at det ikke tar fyr igjen?",
        nn: "Kva brenn oftast hos oss, og kva skal til for at det ikkje tek fyr att?",
        en: "What catches fire most often here, and what would stop it from happening again?",
    },
    needs: &["behov-hjelpe-hverandre", "behov-riktig-kompetanse"],
    themes: &[
        "kompetanse",
        "rekruttering",
        "organisasjonsutvikling-og-ledelse",
    ],
    measures: &["avlastningsagent"],
    examples: &[],
    sketch_need: Text {
        nb: "Det som haster, går alltid foran det vi vil få til på sikt. Vi trenger tid som ingen \
              kan ta når noe dukker opp.",
        nn: "Det som hastar, går alltid føre det vi vil få til på sikt. Vi treng tid som ingen kan \
              ta når noko dukkar opp.",
        en: "Whatever is urgent always comes before what we want to achieve in the long run. We \
              need time that nobody can take when something turns up.",
    },
};

/// The words of innovation feel foreign, and the framework rarely fits.
pub const FREMMED_SPRAK_OG_STRENGE_RAMMER: MapMeaning = MapMeaning {
    id: "kart-6",
    level: MapLevel::Conditions,
    teaser: Text {
        nb: "Ordene kjennes fremmede, og rammene er skåret til for andre.",
        nn: "Orda kjennest framande, og rammene er skorne til for andre.",
        en: "The words feel foreign, and the rules are cut to fit others.",
    },
    meaning: &[
        Text {
            nb: "Mange av ordene som brukes om innovasjon, virker fremmede der folk finner på noe \
                  nytt hver uke uten å kalle det noe. Da er det lett å tro at nyskaping er noe \
                  andre driver med.",
            nn: "Mange av orda som blir brukte om innovasjon, verkar framande der folk finn på \
                  noko nytt kvar veke utan å kalle det noko. Då er det lett å tru at nyskaping er \
                  noko andre driv med.",
            en: "Many of the words used about innovation sound foreign where people come up with \
                  something new every week without giving it a name. It is easy to believe that \
                  innovation is what others do.",
        },
        Text {
            nb: "Rammene blir også til langt unna. Krav, ordninger og søknader passer sjelden for \
                  en kommune med få folk, og da kan det være lettere å la være enn å prøve.",
            nn: "Rammene blir òg til langt unna. Krav, ordningar og søknader passar sjeldan for \
                  ein kommune med få folk, og då kan det vere lettare å la vere enn å prøve.",
            en: "The framework is made far away, too. Requirements, schemes and applications \
                  rarely suit a municipality with few people, and then it can be easier not to \
                  try.",
        },
    ],
    recognise: [
        Text {
            nb: "Dere må lese utlysningen tre ganger før dere skjønner hva den ber om.",
            nn: "De må lese utlysinga tre gonger før de skjønar kva ho ber om.",
            en: "You have to read the call for applications three times to see what it asks for.",
        },
        Text {
            nb: "Ordningen krever en prosjektleder på heltid. Det har dere ikke.",
            nn: "Ordninga krev ein prosjektleiar på heiltid. Det har de ikkje.",
            en: "The scheme requires a full-time project leader. You do not have one.",
        },
        Text {
            nb: "Dere har gjort noe helt nytt, men ingen har kalt det innovasjon.",
            nn: "De har gjort noko heilt nytt, men ingen har kalla det innovasjon.",
            en: "You have done something quite new, but nobody has called it innovation.",
        },
    ],
    ask: Text {
        nb: "Hva kaller vi nyskaping til daglig, med våre egne ord?",
        nn: "Kva kallar vi nyskaping til dagleg, med våre eigne ord?",
        en: "What do we call innovation in everyday life, in our own words?",
    },
    needs: &["behov-innovasjon-for-oss", "behov-gjore-annerledes"],
    themes: &["kultur", "lokal-tilpasning"],
    measures: &["bootcamp", "firepakrava"],
    examples: &["eksempel-distriktskommune-3-0"],
    sketch_need: Text {
        nb: "Språket og ordningene rundt innovasjon passer dårlig hos oss. Vi trenger noe vi \
              forstår, og som vi kan gjennomføre med de folkene vi har.",
        nn: "Språket og ordningane rundt innovasjon passar dårleg hos oss. Vi treng noko vi \
              forstår, og som vi kan gjennomføre med dei folka vi har.",
        en: "The language and the schemes for innovation do not suit us. We need something we \
              understand and can carry out with the people we have.",
    },
};

/// Local business is central to how the place develops, and a partner.
pub const LOKALT_NAERINGS_OG_ARBEIDSLIV: MapMeaning = MapMeaning {
    id: "kart-7",
    level: MapLevel::Conditions,
    teaser: Text {
        nb: "Bedriftene former stedet, og de kan bli gode medspillere.",
        nn: "Bedriftene formar staden, og dei kan bli gode medspelarar.",
        en: "Local businesses shape the place, and can be good team players.",
    },
    meaning: &[
        Text {
            nb: "Det folk lever av, har mye å si for hvordan stedet utvikler seg. Det kan være \
                  havbruk, landbruk, industri eller reiseliv, og ofte er det naturen som har gjort \
                  det mulig.",
            nn: "Det folk lever av, har mykje å seie for korleis staden utviklar seg. Det kan vere \
                  havbruk, landbruk, industri eller reiseliv, og ofte er det naturen som har gjort \
                  det mogleg.",
            en: "What people live off matters a great deal for how the place develops. It may be \
                  aquaculture, farming, industry or tourism, and often nature is what made it \
                  possible.",
        },
        Text {
            nb: "Derfor er bedriftene også gode å ha på laget. Der alle kjenner alle, er det kort \
                  vei fra en idé i kassakøen til et samarbeid ingen hadde tenkt på.",
            nn: "Derfor er bedriftene òg gode å ha på laget. Der alle kjenner alle, er det kort \
                  veg frå ein idé i kassakøen til eit samarbeid ingen hadde tenkt på.",
            en: "That makes local businesses good to have on the team. Where everyone knows \
                  everyone, an idea in the checkout queue can quickly become a partnership nobody \
                  had thought of.",
        },
    ],
    recognise: [
        Text {
            nb: "Når én bedrift vokser eller flytter, merker barnehagen det.",
            nn: "Når éi bedrift veks eller flyttar, merkar barnehagen det.",
            en: "When one company grows or moves away, the nursery notices.",
        },
        Text {
            nb: "Bedriftslederen trener fotballaget og sitter i kommunestyret.",
            nn: "Bedriftsleiaren trenar fotballaget og sit i kommunestyret.",
            en: "The head of a local company coaches the football team and sits on the municipal \
                  council.",
        },
        Text {
            nb: "Kommunen og bedriftene leter etter de samme fagfolkene.",
            nn: "Kommunen og bedriftene leitar etter dei same fagfolka.",
            en: "The municipality and local businesses are looking for the same skilled people.",
        },
    ],
    ask: Text {
        nb: "Hva kan vi få til sammen med bedriftene som ingen av oss klarer alene?",
        nn: "Kva kan vi få til saman med bedriftene som ingen av oss klarer åleine?",
        en: "What could we do together with local businesses that none of us can do alone?",
    },
    needs: &[
        "behov-folk-til-kommunen",
        "behov-riktig-kompetanse",
        "behov-nettverk",
    ],
    themes: &["attraktivitet", "rekruttering"],
    measures: &["stillingsutlysning"],
    examples: &["eksempel-nordre-follo"],
    sketch_need: Text {
        nb: "Kommunen og bedriftene her er avhengige av hverandre, men samarbeidet er ofte \
              tilfeldig. Vi trenger en fast måte å finne på noe nytt sammen på.",
        nn: "Kommunen og bedriftene her er avhengige av kvarandre, men samarbeidet er ofte \
              tilfeldig. Vi treng ein fast måte å finne på noko nytt saman på.",
        en: "The municipality and the businesses here depend on each other, but often work \
              together only by chance. We need a regular way of coming up with new things \
              together.",
    },
};

/// Committed people drive it; culture and leadership decide how far.
pub const STA_PA_VILJE_OG_DRIV: MapMeaning = MapMeaning {
    id: "kart-8",
    level: MapLevel::Conditions,
    teaser: Text {
        nb: "Ildsjelene får det i gang, og kultur og ledelse holder det i live.",
        nn: "Eldsjelene får det i gang, og kultur og leiing held det i live.",
        en: "Committed people start it; culture and leadership keep it alive.",
    },
    meaning: &[
        Text {
            nb: "Mye av det nye begynner med noen som brenner for en sak og ikke gir seg. Uten dem \
                  hadde lite skjedd.",
            nn: "Mykje av det nye byrjar med nokon som brenn for ei sak og ikkje gjev seg. Utan \
                  dei hadde lite skjedd.",
            en: "Much of what is new begins with someone who cares about something and does not \
                  give up. Without them, little would have happened.",
        },
        Text {
            nb: "Men ildsjeler kan ikke bære alt alene. Hvor langt de kommer, avhenger av ledere \
                  som gir rom, og av en kultur der det er lov å prøve og feile.",
            nn: "Men eldsjeler kan ikkje bere alt åleine. Kor langt dei når, kjem an på leiarar \
                  som gjev rom, og på ein kultur der det er lov å prøve og feile.",
            en: "But they cannot carry everything alone. How far they get depends on leaders who \
                  make room, and on a culture where it is all right to try and to fail.",
        },
    ],
    recognise: [
        Text {
            nb: "Det er de samme tre som melder seg hver gang.",
            nn: "Det er dei same tre som melder seg kvar gong.",
            en: "It is the same three people who volunteer every time.",
        },
        Text {
            nb: "Prosjektet stoppet da én person sluttet.",
            nn: "Prosjektet stoppa då éin person slutta.",
            en: "The project stopped when one person left.",
        },
        Text {
            nb: "Noen prøvde og bommet, og lederen spurte hva vi lærte.",
            nn: "Nokon prøvde og bomma, og leiaren spurde kva vi lærte.",
            en: "Someone tried and missed, and the manager asked what we learned.",
        },
    ],
    ask: Text {
        nb: "Hvem drar det nye framover hos oss, og hva gjør vi for at de skal holde ut?",
        nn: "Kven dreg det nye framover hos oss, og kva gjer vi for at dei skal halde ut?",
        en: "Who drives new things forward here, and what do we do to help them keep going?",
    },
    needs: &["behov-innovasjon-for-oss", "behov-hjelpe-hverandre"],
    themes: &[
        "kultur",
        "kompetanse",
        "organisasjonsutvikling-og-ledelse",
        "politikerrollen",
    ],
    measures: &["bootcamp", "stillingsutlysning"],
    examples: &["eksempel-piloten-hadeland"],
    sketch_need: Text {
        nb: "Det nye hos oss hviler på noen få ildsjeler. Vi trenger ledere og en kultur som gjør \
              at flere tør, og at ingen blir stående alene.",
        nn: "Det nye hos oss kviler på nokre få eldsjeler. Vi treng leiarar og ein kultur som gjer \
              at fleire tør, og at ingen blir ståande åleine.",
        en: "What is new here rests on a few committed people. We need leaders and a culture that \
              make more of us dare, and leave nobody standing alone.",
    },
};

/// A department is often one person, so the whole matters more.
pub const ALT_HENGER_SAMMEN: MapMeaning = MapMeaning {
    id: "kart-9",
    level: MapLevel::Conditions,
    teaser: Text {
        nb: "Avdelingen kan være én person, så noen må se helheten.",
        nn: "Avdelinga kan vere éin person, så nokon må sjå heilskapen.",
        en: "A department may be one person, so someone must see the whole picture.",
    },
    meaning: &[
        Text {
            nb: "I små kommuner er det ofte bare ett menneske bak navnet på avdelingen. Da er det \
                  kort vei mellom fagene, og det som bestemmes på ett kontor, merkes på alle de \
                  andre.",
            nn: "I små kommunar er det ofte berre eitt menneske bak namnet på avdelinga. Då er det \
                  kort veg mellom faga, og det som blir bestemt på eitt kontor, merkar dei på alle \
                  dei andre.",
            en: "In small municipalities there is often only one person behind the name of a \
                  department. The fields lie close together, and what is decided in one office is \
                  felt in all the others.",
        },
        Text {
            nb: "Derfor er det ekstra viktig å se ting i sammenheng. Støtteordninger tar ofte for \
                  seg ett fag om gangen, mens utfordringene går på tvers.",
            nn: "Derfor er det ekstra viktig å sjå ting i samanheng. Støtteordningar tek ofte for \
                  seg eitt fag om gongen, medan utfordringane går på tvers.",
            en: "So it matters even more to see how things are connected. Support schemes often \
                  deal with one field at a time, while the challenges cut across.",
        },
    ],
    recognise: [
        Text {
            nb: "Skolen legges ned, og et par år senere mangler sykehjemmet folk.",
            nn: "Skulen blir lagd ned, og eit par år seinare manglar sjukeheimen folk.",
            en: "The school closes, and a couple of years later the nursing home is short of \
                  staff.",
        },
        Text {
            nb: "Den som har kultur, har også folkehelse, frivillighet og bibliotek.",
            nn: "Den som har kultur, har òg folkehelse, frivilligheit og bibliotek.",
            en: "Whoever looks after culture also looks after public health, volunteering and the \
                  library.",
        },
        Text {
            nb: "Tre tjenester hjelper den samme familien uten å vite om hverandre.",
            nn: "Tre tenester hjelper den same familien utan å vite om kvarandre.",
            en: "Three services help the same family without knowing about each other.",
        },
    ],
    ask: Text {
        nb: "Hvilken sak hos oss griper inn i flest andre, og hvem ser hele bildet?",
        nn: "Kva sak hos oss grip inn i flest andre, og kven ser heile biletet?",
        en: "Which issue here affects the most others, and who sees the whole picture?",
    },
    needs: &["behov-hjelpe-hverandre", "behov-gjore-annerledes"],
    themes: &[
        "kompetanse",
        "lokal-tilpasning",
        "organisasjonsutvikling-og-ledelse",
        "helse-og-omsorg",
    ],
    measures: &["avlastningsagent", "stillingsutlysning"],
    examples: &["eksempel-asker"],
    sketch_need: Text {
        nb: "Hos oss henger oppgavene tett sammen, men vi planlegger dem hver for seg. Vi trenger \
              å se helheten før vi bestemmer oss.",
        nn: "Hos oss heng oppgåvene tett saman, men vi planlegg dei kvar for seg. Vi treng å sjå \
              heilskapen før vi bestemmer oss.",
        en: "Our tasks are closely connected, but we plan them separately. We need to see the \
              whole before we decide.",
    },
};
