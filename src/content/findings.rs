//! What the report found: three main findings, and two challenges in the system around the
//! municipalities.
//!
//! The titles are the report's; the sentences are ours. The report describes both challenges in
//! one text, so how it is shared between them is our reading.

use crate::i18n::Text;

/// A finding or a challenge of the report.
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    /// Stable id, `funn-<slug>` or `utfordring-<slug>`.
    pub id: &'static str,
    /// The report's title.
    pub title: Text,
    /// Two or three sentences.
    pub text: Text,
}

/// The three main findings, one for each level of the map.
pub const FINDINGS: [Finding; 3] = [
    Finding {
        id: "funn-natur-og-kultur",
        title: Text {
            nb: "Natur og kultur er avgjørende rammebetingelser",
            nn: "Natur og kultur er avgjerande rammevilkår",
            en: "Nature and culture set the decisive conditions",
        },
        text: Text {
            nb: "Mye av det folk lever av, kommer fra naturen, men naturen gjør også veien lang \
                  mellom kommunen og myndighetene. Kulturen blir til mellom folk på stedet, og \
                  engasjementet der driver ting framover. Samtidig er mange av rammene bestemt \
                  langt unna.",
            nn: "Mykje av det folk lever av, kjem frå naturen, men naturen gjer òg vegen lang \
                  mellom kommunen og styresmaktene. Kulturen blir til mellom folk på staden, og \
                  engasjementet der driv ting framover. Samtidig er mange av rammene bestemte \
                  langt unna.",
            en: "Much of what people live off comes from nature, but nature also makes it a long \
                  way between the municipality and the authorities. Culture is made by the people \
                  of the place, and their commitment is what drives things forward. At the same \
                  time, much of the framework is decided far away.",
        },
    },
    Finding {
        id: "funn-tid-og-rom",
        title: Text {
            nb: "Nyskaping krever tid og rom",
            nn: "Nyskaping krev tid og rom",
            en: "Innovation takes time and room",
        },
        text: Text {
            nb: "De som skal endre noe, trenger handlingsrom og tid som er satt av til det. Flere \
                  av kommunene som fikk besøk, gjør det allerede og mener at det virker. Med \
                  friere roller kommer nye samarbeid, og det blir lettere å se hele kommunen under \
                  ett.",
            nn: "Dei som skal endre noko, treng handlingsrom og tid som er sett av til det. Fleire \
                  av kommunane som fekk besøk, gjer det allereie og meiner at det verkar. Med \
                  friare roller kjem nye samarbeid, og det blir lettare å sjå heile kommunen under \
                  eitt.",
            en: "Those who are to change something need room to act and time set aside for it. \
                  Several of the municipalities that were visited already do this and find that it \
                  works. Freer roles lead to new ways of working together and make it easier to \
                  see the municipality as a whole.",
        },
    },
    Finding {
        id: "funn-lokale-ressurser",
        title: Text {
            nb: "Lokale ressurser må styrkes og støttes",
            nn: "Lokale ressursar må styrkast og støttast",
            en: "Local resources must be strengthened and supported",
        },
        text: Text {
            nb: "Det holder ikke å gi noen en friere rolle. De trenger også rammer og verktøy, så \
                  de kan jobbe systematisk med nyskaping midt i hverdagen. Støtte, tillit og \
                  nettverk er eksempler på hva det kan være.",
            nn: "Det held ikkje å gje nokon ei friare rolle. Dei treng òg rammer og verktøy, så \
                  dei kan arbeide systematisk med nyskaping midt i kvardagen. Støtte, tillit og \
                  nettverk er døme på kva det kan vere.",
            en: "It is not enough to give someone a freer role. They also need the right \
                  conditions and tools, so that they can work systematically on innovation in the \
                  middle of everyday work. Support, trust and networks are examples of what that \
                  can be.",
        },
    },
];

/// The two challenges that the report sees in the system as a whole.
pub const CHALLENGES: [Finding; 2] = [
    Finding {
        id: "utfordring-fragmentering",
        title: Text {
            nb: "Fragmentering",
            nn: "Fragmentering",
            en: "Fragmentation",
        },
        text: Text {
            nb: "Rundt kommunene er det mange aktører og ordninger som ikke henger godt sammen. \
                  Distriktskommunene vil styre nyskapingen selv og ikke få den bestemt av andre. \
                  Samtidig er de sårbare: Alene er det vanskelig å holde arbeidet stabilt og \
                  langsiktig.",
            nn: "Rundt kommunane er det mange aktørar og ordningar som ikkje heng godt saman. \
                  Distriktskommunane vil styre nyskapinga sjølve og ikkje få ho bestemt av andre. \
                  Samtidig er dei sårbare: Åleine er det vanskeleg å halde arbeidet stabilt og \
                  langsiktig.",
            en: "Round the municipalities there are many partners and schemes that do not fit well \
                  together. Small rural municipalities want to steer innovation themselves, not \
                  have it decided by others. But they are vulnerable: alone, it is hard to keep \
                  the work steady and long-term.",
        },
    },
    Finding {
        id: "utfordring-oversikt",
        title: Text {
            nb: "Mangel på oversikt",
            nn: "Mangel på oversikt",
            en: "No clear overview",
        },
        text: Text {
            nb: "For å lykkes må distriktskommunene spille sammen med andre utenfor kommunen. \
                 Men det er vanskelig å se hvem som kan hjelpe med hva. Mange opplever at \
                 støtten og ordningene er uoversiktlige, vanskelige å få tak i og dårlig \
                 tilpasset en distriktskommune.",
            nn: "For å lykkast må distriktskommunane spele saman med andre utanfor kommunen. Men \
                 det er vanskeleg å sjå kven som kan hjelpe med kva. Mange opplever at støtta og \
                 ordningane er uoversiktlege, vanskelege å få tak i og dårleg tilpassa ein \
                 distriktskommune.",
            en: "To succeed, small rural municipalities have to work together with others outside \
                  the municipality. But it is hard to see who can help with what. Many find the \
                  support schemes confusing, hard to get at and badly suited to a small rural \
                  municipality.",
        },
    },
];
