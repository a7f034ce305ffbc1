//! PILOTen Hadeland: two municipalities that learn together and try things out separately.

use super::Example;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// One of three sub-pilots in Oppland, with three themes.
pub const HADELAND: Example = Example {
    id: "eksempel-piloten-hadeland",
    name: Text {
        nb: "PILOTen Hadeland, Gran og Lunner",
        nn: "PILOTen Hadeland, Gran og Lunner",
        en: "The Hadeland pilot (PILOTen Hadeland), Gran and Lunner",
    },
    teaser: Text {
        nb: "To kommuner lærer sammen om politikerrollen, ledelse og helse og omsorg.",
        nn: "To kommunar lærer saman om politikarrolla, leiing og helse og omsorg.",
        en: "Two municipalities learn together about politics, leadership, and health and care.",
    },
    place: Text {
        nb: "Gran og Lunner, Oppland",
        nn: "Gran og Lunner, Oppland",
        en: "Gran and Lunner, Oppland",
    },
    time: Text {
        nb: "etter planen til langt ut i 2017",
        nn: "etter planen til langt ut i 2017",
        en: "planned to run well into 2017",
    },
    background: Text {
        nb: "PILOT er kort for «Praktisk Innovativ Læring Og Tjenesteutvikling». Fylkesmannen, som \
              nå heter Statsforvalteren, ville at offentlig sektor i Oppland skulle bli den mest \
              nyskapende i landet innen åtte år. Gran og Lunner utgjorde én av tre delpiloter, og \
              de to andre var i Gjøvik og Lillehammer. Fylkesmannen bidro med nesten 2,5 millioner \
              kroner, og kommunene stilte selv med egen innsats for omtrent like mye.",
        nn: "PILOT er kort for «Praktisk Innovativ Læring Og Tjenesteutvikling». Fylkesmannen, som \
              no heiter Statsforvaltaren, ville at offentleg sektor i Oppland skulle bli den mest \
              nyskapande i landet innan åtte år. Gran og Lunner utgjorde éin av tre delpilotar, og \
              dei to andre var i Gjøvik og Lillehammer. Fylkesmannen bidrog med nesten 2,5 \
              millionar kroner, og kommunane stilte sjølve med eigen innsats for om lag like \
              mykje.",
        en: "PILOT is short for “Praktisk Innovativ Læring Og Tjenesteutvikling” (practical, \
              innovative learning and service development). The County Governor (then \
              Fylkesmannen, now Statsforvalteren) wanted the public sector in Oppland to become \
              the most innovative in the country within eight years. Gran and Lunner made up one \
              of three sub-pilots; the other two were in Gjøvik and Lillehammer. The County \
              Governor contributed nearly 2.5 million kroner, and the municipalities put in about \
              as much in effort of their own.",
    },
    what_they_did: Text {
        nb: "De valgte tre temaer: politikerrollen, organisasjonsutvikling og ledelse, og helse og \
              omsorg. De to kommunene lærte av hverandre og undersøkte ting sammen, men prøvde dem \
              ut hver for seg. De ville få politikerne til å tenke nytt om rollen sin og ha dem \
              med på en innovasjonsstrategi, og ledere, tillitsvalgte og ansatte fikk faglig \
              påfyll. Fylkesmannen koblet kommunene med fagmiljøer, mest Høgskolen i Lillehammer, \
              Sintef på Raufoss og NTNU i Gjøvik.",
        nn: "Dei valde tre tema: politikarrolla, organisasjonsutvikling og leiing, og helse og \
              omsorg. Dei to kommunane lærte av kvarandre og undersøkte ting saman, men prøvde dei \
              ut kvar for seg. Dei ville få politikarane til å tenke nytt om rolla si og ha dei \
              med på ein innovasjonsstrategi, og leiarar, tillitsvalde og tilsette fekk fagleg \
              påfyll. Fylkesmannen kopla kommunane med fagmiljø, mest Høgskolen i Lillehammer, \
              Sintef på Raufoss og NTNU i Gjøvik.",
        en: "They chose three themes: the politician’s role, organisational development and \
              leadership, and health and care. The two municipalities learned from each other and \
              looked into things together, but tried them out separately. They wanted politicians \
              to think afresh about their role and to take part in an innovation strategy, and \
              managers, union representatives and staff got fresh know-how. The County Governor \
              put the municipalities in touch with centres of expertise, mostly Høgskolen i \
              Lillehammer (Lillehammer’s university college), Sintef at Raufoss (research \
              institute) and NTNU in Gjøvik (university).",
    },
    what_came_of_it: Text {
        nb: "Artikkelen ble skrevet underveis, da mindre enn halvparten av pengene var brukt. De \
              som ledet prosjektet, fortalte at det satte spor i den politiske samtalen og i \
              samarbeidet, både i hver kommune og mellom dem. Kommunene fikk ny kunnskap, og \
              fagmiljøene kom nærmere dem som jobber med velferd og lokaldemokrati. Hva \
              innbyggerne fikk igjen for det, forteller artikkelen ikke.",
        nn: "Artikkelen blei skriven undervegs, då mindre enn halvparten av pengane var brukte. \
              Dei som leidde prosjektet, fortalde at det sette spor i den politiske samtalen og i \
              samarbeidet, både i kvar kommune og mellom dei. Kommunane fekk ny kunnskap, og \
              fagmiljøa kom nærare dei som arbeider med velferd og lokaldemokrati. Kva \
              innbyggarane fekk att for det, fortel ikkje artikkelen.",
        en: "The article was written along the way, when less than half of the money had been \
              spent. Those who led the project said that it left its mark on the political \
              conversation and on how people worked together, within each municipality and between \
              them. The municipalities gained new knowledge, and the centres of expertise came \
              closer to those who work with welfare and local democracy. The article does not say \
              what residents gained.",
    },
    what_to_learn: Text {
        nb: "Ta med politikerne fra starten, så blir det lettere å dra i samme retning. Det går an \
              å lære sammen og likevel gjøre ting på hver sin måte. Og penger utenfra rekker \
              lengst når dere holder av egen tid til arbeidet.",
        nn: "Ta med politikarane frå starten, så blir det lettare å dra i same retning. Det går an \
              å lære saman og likevel gjere ting på kvar sin måte. Og pengar utanfrå rekk lengst \
              når de held av eiga tid til arbeidet.",
        en: "Bring the politicians along from the start, and it is easier to pull in the same \
              direction. You can learn together and still do things in your own ways. And money \
              from outside goes furthest when you set aside time of your own for the work.",
    },
    themes: &[
        "politikerrollen",
        "organisasjonsutvikling-og-ledelse",
        "helse-og-omsorg",
    ],
    map_elements: &["kart-8", "kart-13", "kart-14"],
    seed: SketchSeed {
        idea: Text {
            nb: "Vi lærer sammen med nabokommunen og prøver hver for oss",
            nn: "Vi lærer saman med nabokommunen og prøver kvar for oss",
            en: "We learn together with the municipality next door and try things separately",
        },
        goal: Text {
            nb: "Etter to år har hver kommune endret minst én ting i hvert tema, og politikerne \
                  har vært med på å peke ut retningen.",
            nn: "Etter to år har kvar kommune endra minst éin ting i kvart tema, og politikarane \
                  har vore med på å peike ut retninga.",
            en: "After two years, each municipality has changed at least one thing in each theme, \
                  and the politicians have helped set the direction.",
        },
        need: Text {
            nb: "Vi må løse oppgaver på nye måter, men er for få til å finne dem alene. \
                  Politikere, ledere og ansatte snakker sjelden om dette samtidig.",
            nn: "Vi må løyse oppgåver på nye måtar, men er for få til å finne dei åleine. \
                  Politikarar, leiarar og tilsette snakkar sjeldan om dette samtidig.",
            en: "We need new ways of doing our tasks but are too few to find them alone. \
                  Politicians, managers and staff rarely talk about this at the same time.",
        },
        description: Text {
            nb: "Vi og nabokommunen velger to–tre temaer, for eksempel politikerrollen, \
                  organisasjonsutvikling og ledelse, og helse og omsorg. For hvert tema har vi én \
                  felles samling i halvåret. Mellom samlingene prøver hver kommune én ting og \
                  forteller etterpå hvordan det gikk.",
            nn: "Vi og nabokommunen vel to–tre tema, til dømes politikarrolla, \
                  organisasjonsutvikling og leiing, og helse og omsorg. For kvart tema har vi éi \
                  felles samling i halvåret. Mellom samlingane prøver kvar kommune éin ting og \
                  fortel etterpå korleis det gjekk.",
            en: "We and our neighbour choose two or three themes, such as the politician’s role, \
                  organisational development and leadership, and health and care. For each theme \
                  we have one joint gathering every six months. Between gatherings, each \
                  municipality tries one thing and afterwards tells the other how it went.",
        },
        team_play: Text {
            nb: "Kommunene prøver, fagmiljøene gir påfyll, Statsforvalteren kobler folk sammen, og \
                  politikerne er med hele veien.",
            nn: "Kommunane prøver, fagmiljøa gjev påfyll, Statsforvaltaren koplar folk saman, og \
                  politikarane er med heile vegen.",
            en: "The municipalities try things out, the centres of expertise add know-how, the \
                  County Governor brings people together, and the politicians take part all the \
                  way.",
        },
        continuity: Text {
            nb: "Hver kommune har én koordinator som har tid til jobben. Vi legger inn egen tid \
                  fra første dag, så arbeidet ikke stopper når penger utenfra er brukt opp. Hvert \
                  halvår skriver vi ned hva vi gjør annerledes.",
            nn: "Kvar kommune har éin koordinator som har tid til jobben. Vi legg inn eiga tid frå \
                  første dag, så arbeidet ikkje stoppar når pengar utanfrå er brukte opp. Kvart \
                  halvår skriv vi ned kva vi gjer annleis.",
            en: "Each municipality has one coordinator with time for the job. We put in time of \
                  our own from day one, so that the work does not stop when money from outside is \
                  spent. Every six months we write down what we do differently.",
        },
        interplay: Text {
            nb: "Vi forteller Statsforvalteren og fylkeskommunen hva vi vil prøve, og spør hvem vi \
                  bør snakke med. Fagmiljøene ber vi om å møte de ansatte der de jobber, og ikke \
                  bare i møterommet.",
            nn: "Vi fortel Statsforvaltaren og fylkeskommunen kva vi vil prøve, og spør kven vi \
                  bør snakke med. Fagmiljøa ber vi om å møte dei tilsette der dei arbeider, og \
                  ikkje berre i møterommet.",
            en: "We tell the County Governor and the county authority what we want to try, and ask \
                  who we should talk to. We ask the centres of expertise to meet staff where they \
                  work, and not only in the meeting room.",
        },
        understanding: Text {
            nb: "Politikere, ledere, tillitsvalgte og ansatte skriver hver for seg hva de venter \
                  av de andre. Så leser vi det høyt og ser hvor vi er uenige. Det tar vi tak i \
                  først.",
            nn: "Politikarar, leiarar, tillitsvalde og tilsette skriv kvar for seg kva dei ventar \
                  av dei andre. Så les vi det høgt og ser kvar vi er ueinige. Det tek vi tak i \
                  først.",
            en: "Politicians, managers, union representatives and staff each write down what they \
                  expect of the others. Then we read it aloud and see where we disagree. That is \
                  where we begin.",
        },
        actors: &[
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Lærer sammen med oss og forteller hva de har prøvd",
                    nn: "Lærer saman med oss og fortel kva dei har prøvd",
                    en: "Learn with us and tell us what they have tried",
                },
            },
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Prøver ut i hverdagen og sier fra om hva som virker",
                    nn: "Prøver ut i kvardagen og seier frå om kva som verkar",
                    en: "Try things out in daily work and say what works",
                },
            },
            SeedActor {
                actor_id: "statsforvalteren",
                role: Text {
                    nb: "Kan koble oss med fagmiljøer",
                    nn: "Kan kople oss med fagmiljø",
                    en: "Can put us in touch with centres of expertise",
                },
            },
            SeedActor {
                actor_id: "utdanningsmiljo",
                role: Text {
                    nb: "Kan gi faglig påfyll til ledere, tillitsvalgte og ansatte",
                    nn: "Kan gje fagleg påfyll til leiarar, tillitsvalde og tilsette",
                    en: "Can add know-how for managers, union representatives and staff",
                },
            },
            SeedActor {
                actor_id: "forskningsmiljo",
                role: Text {
                    nb: "Kan hjelpe oss å se hva som faktisk endrer seg",
                    nn: "Kan hjelpe oss å sjå kva som faktisk endrar seg",
                    en: "Can help us see what actually changes",
                },
            },
        ],
        themes: &[
            "politikerrollen",
            "organisasjonsutvikling-og-ledelse",
            "helse-og-omsorg",
        ],
        map_elements: &["kart-8", "kart-13", "kart-14"],
    },
    source: "kilde-hadeland",
};
