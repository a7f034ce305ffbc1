//! Distriktskommune 3.0: six municipalities that make planning simpler together.

use super::Example;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// A network around planning and development with few hands, to the summer of 2023.
pub const DISTRIKTSKOMMUNE: Example = Example {
    id: "eksempel-distriktskommune-3-0",
    name: Text {
        nb: "Distriktskommune 3.0",
        nn: "Distriktskommune 3.0",
        en: "Rural municipality 3.0 (Distriktskommune 3.0)",
    },
    teaser: Text {
        nb: "Seks kommuner lærer av hverandre hvordan planer kan bli enklere og mer til nytte.",
        nn: "Seks kommunar lærer av kvarandre korleis planar kan bli enklare og meir til nytte.",
        en: "Six municipalities learn from each other how plans can be simpler and more useful.",
    },
    place: Text {
        nb: "Seks distriktskommuner i Nordland og Trøndelag",
        nn: "Seks distriktskommunar i Nordland og Trøndelag",
        en: "Six small rural municipalities in Nordland and Trøndelag",
    },
    time: Text {
        nb: "til sommeren 2023",
        nn: "til sommaren 2023",
        en: "until summer 2023",
    },
    background: Text {
        nb: "I små kommuner er det få folk til både å planlegge og å utvikle. Distriktssenteret, \
              fylkeskommunene i Nordland og Trøndelag og seks distriktskommuner gikk sammen for å \
              knytte de to tettere til hverandre. De ville finne ut hvordan planer kan lages \
              enkelt og likevel virke. De ville også se hva samskaping er i de minste kommunene, \
              og om andre arbeidsmåter kan frigjøre krefter.",
        nn: "I små kommunar er det få folk til både å planlegge og å utvikle. Distriktssenteret, \
              fylkeskommunane i Nordland og Trøndelag og seks distriktskommunar gjekk saman for å \
              knyte dei to tettare til kvarandre. Dei ville finne ut korleis planar kan lagast \
              enkelt og likevel verke. Dei ville òg sjå kva samskaping er i dei minste kommunane, \
              og om andre arbeidsmåtar kan frigjere krefter.",
        en: "Small municipalities have few people for both planning and development. \
              Distriktssenteret (the rural development centre), the county authorities of Nordland \
              and Trøndelag and six small rural municipalities (distriktskommuner) joined forces \
              to tie the two closer together. They wanted to find out how plans can be made simply \
              and still work. They also wanted to see what creating things together (samskaping) \
              means in the smallest municipalities, and whether other ways of working can free up \
              time and energy.",
    },
    what_they_did: Text {
        nb: "Kommunene fikk veiledning, prøvde å jobbe på andre måter og fortalte hverandre \
              hvordan det gikk. I februar 2023 hadde nettverket møttes jevnlig i nesten tre år. \
              Statsforvaltere og Kommunal- og distriktsdepartementet var også med og fikk høre hva \
              distriktskommunene trenger. Forskere fulgte arbeidet underveis.",
        nn: "Kommunane fekk rettleiing, prøvde å arbeide på andre måtar og fortalde kvarandre \
              korleis det gjekk. I februar 2023 hadde nettverket møtst jamleg i nesten tre år. \
              Statsforvaltarar og Kommunal- og distriktsdepartementet var òg med og fekk høyre kva \
              distriktskommunane treng. Forskarar følgde arbeidet undervegs.",
        en: "The municipalities got guidance, tried other ways of working and told each other how \
              it went. By February 2023 the network had met regularly for almost three years. \
              County Governors and the Ministry of Local Government and Regional Development also \
              took part, and heard what small rural municipalities need. Researchers followed the \
              work as it went along.",
    },
    what_came_of_it: Text {
        nb: "En underveisrapport peker på tiltak som kan gjøre kommuneplanleggingen bedre, både i \
              små og større kommuner. Den sier også at planmyndighetene i regionene og i staten \
              bør gjøre ting enklere og bedre hos seg. Kommunene syntes det var nyttig å lære av \
              andre som ligner dem, og erfaringene skal bli til råd for hele landet. Kilden er fra \
              februar 2023, før prosjektet var ferdig, og forteller ikke hvordan det endte.",
        nn: "Ein undervegsrapport peikar på tiltak som kan gjere kommuneplanlegginga betre, både i \
              små og større kommunar. Han seier òg at planstyresmaktene i regionane og i staten \
              bør gjere ting enklare og betre hos seg. Kommunane syntest det var nyttig å lære av \
              andre som liknar på dei, og erfaringane skal bli til råd for heile landet. Kjelda er \
              frå februar 2023, før prosjektet var ferdig, og fortel ikkje korleis det enda.",
        en: "An interim report points to initiatives that can improve municipal planning, in small \
              and larger municipalities alike. It also says that the regional and national \
              planning authorities should make things simpler and better on their side. The \
              municipalities found it useful to learn from others like them, and their experience \
              is to become advice for the whole country. The source is from February 2023, before \
              the project was finished, and does not say how it ended.",
    },
    what_to_learn: Text {
        nb: "Et nettverk trenger ikke å være formelt for å være til hjelp, men det må få vare en \
              stund. Inviter gjerne dem som lager reglene, så de får høre hvordan det er hos dere. \
              Og let etter kommuner som ligner, også når de ikke er naboer.",
        nn: "Eit nettverk treng ikkje å vere formelt for å vere til hjelp, men det må få vare ei \
              stund. Inviter gjerne dei som lagar reglane, så dei får høyre korleis det er hos \
              dykk. Og leit etter kommunar som liknar, òg når dei ikkje er naboar.",
        en: "A network need not be formal to be of help, but it must be allowed to last a while. \
              Do invite those who make the rules, so that they hear what things are like where you \
              are. And look for municipalities like yours, even when they are not neighbours.",
    },
    themes: &["lokal-tilpasning", "kompetanse"],
    map_elements: &["kart-2", "kart-6", "kart-14", "kart-15"],
    seed: SketchSeed {
        idea: Text {
            nb: "Et lite plannettverk med kommuner som ligner oss",
            nn: "Eit lite plannettverk med kommunar som liknar på oss",
            en: "A small planning network with municipalities like us",
        },
        goal: Text {
            nb: "Om to år har vi en kortere plan som blir brukt til daglig, og hver kommune i \
                  nettverket har prøvd minst to forenklinger.",
            nn: "Om to år har vi ein kortare plan som blir brukt til dagleg, og kvar kommune i \
                  nettverket har prøvd minst to forenklingar.",
            en: "In two years we have a shorter plan that is used every day, and each municipality \
                  in the network has tried at least two simplifications.",
        },
        need: Text {
            nb: "Vi er få som skal planlegge, og planene tar mer tid enn vi har. Når de er \
                  ferdige, blir de ofte liggende, for utviklingsarbeidet går sin egen vei.",
            nn: "Vi er få som skal planlegge, og planane tek meir tid enn vi har. Når dei er \
                  ferdige, blir dei ofte liggande, for utviklingsarbeidet går sin eigen veg.",
            en: "Few of us do the planning, and the plans take more time than we have. Once \
                  finished, they are often left in a drawer, because development work goes its own \
                  way.",
        },
        description: Text {
            nb: "Noen få kommuner møtes annenhver måned. Hver gang viser én kommune fram en plan \
                  den strever med, og vi blir enige om noe å gjøre enklere til neste gang. Vi \
                  viser det slik det er, uten å pynte på det.",
            nn: "Nokre få kommunar møtest annankvar månad. Kvar gong viser éin kommune fram ein \
                  plan han strevar med, og vi blir einige om noko å gjere enklare til neste gong. \
                  Vi viser det slik det er, utan å pynte på det.",
            en: "A few municipalities meet every other month. Each time, one municipality shows a \
                  plan it struggles with, and we agree on something to make simpler by the next \
                  meeting. We show it as it is, without dressing it up.",
        },
        team_play: Text {
            nb: "Kommunene bestemmer hva det skal handle om, fylkeskommunen kaller inn og \
                  veileder, og Statsforvalteren er med for å lytte og svare.",
            nn: "Kommunane bestemmer kva det skal handle om, fylkeskommunen kallar inn og \
                  rettleier, og Statsforvaltaren er med for å lytte og svare.",
            en: "The municipalities decide what it is about, the county authority calls the \
                  meetings and gives guidance, and the County Governor is there to listen and \
                  answer.",
        },
        continuity: Text {
            nb: "Vi lover hverandre å holde på i tre år og setter datoene for et halvt år om \
                  gangen. Vi skriver ned hva vi prøvde, og hva som skjedde, så nye folk kan ta \
                  over.",
            nn: "Vi lovar kvarandre å halde på i tre år og set datoane for eit halvt år om gongen. \
                  Vi skriv ned kva vi prøvde, og kva som hende, så nye folk kan ta over.",
            en: "We promise each other to keep going for three years and set the dates six months \
                  at a time. We write down what we tried and what happened, so that new people can \
                  take over.",
        },
        interplay: Text {
            nb: "Én person i fylkeskommunen har ansvaret for nettverket. Når et krav står i \
                 veien, tar vi det opp med Statsforvalteren i møtet. Det vi finner ut, forteller \
                 vi videre til Distriktssenteret og KS, så flere får nytte av det.",
            nn: "Éin person i fylkeskommunen har ansvaret for nettverket. Når eit krav står i \
                 vegen, tek vi det opp med Statsforvaltaren i møtet. Det vi finn ut, fortel vi \
                 vidare til Distriktssenteret og KS, så fleire får nytte av det.",
            en: "One person in the county authority looks after the network. When a requirement \
                  stands in the way, we raise it with the County Governor in the meeting. We tell \
                  Distriktssenteret and KS what we find out, so that more people benefit.",
        },
        understanding: Text {
            nb: "Planleggere, ledere og politikere leser planen med hver sin penn og streker under \
                  det de ikke forstår. Så gjør noen innbyggere det samme. Det ingen forstår, \
                  skriver vi om eller stryker.",
            nn: "Planleggarar, leiarar og politikarar les planen med kvar sin penn og strekar \
                  under det dei ikkje forstår. Så gjer nokre innbyggarar det same. Det ingen \
                  forstår, skriv vi om eller stryk.",
            en: "Planners, managers and politicians each read the plan with a pen and underline \
                  what they do not understand. Then some residents do the same. What nobody \
                  understands, we rewrite or cut.",
        },
        actors: &[
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Kan bli med i nettverket og vise fram egne planer",
                    nn: "Kan bli med i nettverket og vise fram eigne planar",
                    en: "Can join the network and show their own plans",
                },
            },
            SeedActor {
                actor_id: "fylkeskommunen",
                role: Text {
                    nb: "Kan kalle inn og veilede",
                    nn: "Kan kalle inn og rettleie",
                    en: "Can call the meetings and give guidance",
                },
            },
            SeedActor {
                actor_id: "statsforvalteren",
                role: Text {
                    nb: "Kan lytte, og svare på hva loven krever av en plan",
                    nn: "Kan lytte, og svare på kva lova krev av ein plan",
                    en: "Can listen, and explain what the law requires of a plan",
                },
            },
            SeedActor {
                actor_id: "distriktssenteret",
                role: Text {
                    nb: "Kan dele det andre nettverk har lært",
                    nn: "Kan dele det andre nettverk har lært",
                    en: "Can share what other networks have learned",
                },
            },
            SeedActor {
                actor_id: "forskningsmiljo",
                role: Text {
                    nb: "Kan følge arbeidet og si fra om hva som virker",
                    nn: "Kan følge arbeidet og seie frå om kva som verkar",
                    en: "Can follow the work and tell us what works",
                },
            },
        ],
        themes: &["lokal-tilpasning", "kompetanse"],
        map_elements: &["kart-2", "kart-6", "kart-14", "kart-15"],
    },
    source: "kilde-rapport",
};
