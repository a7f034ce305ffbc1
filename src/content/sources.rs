//! The texts that the content builds on, as «Om» lists them.

use crate::i18n::Text;

/// A source, as it is shown: title, publisher and date.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Stable id that content refers to.
    pub id: &'static str,
    /// The title, or what the text is about where it has none; quotation marks included.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// When it was published, ready to show.
    pub date: Text,
    /// What the page has from it.
    pub used_for: Text,
}

/// What the report is called that this builds on.
pub const REPORT_TITLE: &str = "Hvordan skape mer innovasjon i distriktskommuner?";

/// All sources, the main one first.
pub const SOURCES: &[Source] = &[
    Source {
        id: "kilde-rapport",
        title: Text {
            nb: "«Hvordan skape mer innovasjon i distriktskommuner?»",
            nn: "«Hvordan skape mer innovasjon i distriktskommuner?»",
            en: "“Hvordan skape mer innovasjon i distriktskommuner?” (How to create more \
                  innovation in small rural municipalities?)",
        },
        publisher: Text {
            nb: "Designit, Menon Economics og Travers for Kommunal- og distriktsdepartementet (i \
                  samarbeid med Distriktssenteret og DOGA)",
            nn: "Designit, Menon Economics og Travers for Kommunal- og distriktsdepartementet (i \
                  samarbeid med Distriktssenteret og DOGA)",
            en: "Designit, Menon Economics and Travers for the Ministry of Local Government and \
                  Regional Development (with Distriktssenteret and DOGA)",
        },
        date: Text {
            nb: "15.2.2023",
            nn: "15.2.2023",
            en: "15 February 2023",
        },
        used_for: Text {
            nb: "Herfra kommer systemkartet, prototypene, navigasjonsverktøyet, laget, forslagene og to av eksemplene.",
            nn: "Herifrå kjem systemkartet, prototypane, navigasjonsverktøyet, laget, forslaga og to av døma.",
            en: "The system map, the prototypes, the navigation tool, the team, the proposals and two of the examples come from here.",
        },
    },
    Source {
        id: "kilde-hadeland",
        title: Text {
            nb: "Avisartikkel om PILOTen Hadeland, Gran og Lunner",
            nn: "Avisartikkel om PILOTen Hadeland, Gran og Lunner",
            en: "Newspaper article about PILOTen Hadeland, Gran and Lunner",
        },
        publisher: Text {
            nb: "Avisen er ikke oppgitt",
            nn: "Avisa er ikkje oppgitt",
            en: "Newspaper not named",
        },
        date: Text {
            nb: "udatert, før 2017",
            nn: "udatert, før 2017",
            en: "undated, before 2017",
        },
        used_for: Text {
            nb: "Eksempelet fra Hadeland, og tre av temaene, bygger på denne.",
            nn: "Dømet frå Hadeland, og tre av temaa, bygger på denne.",
            en: "The example from Hadeland, and three of the themes, build on this.",
        },
    },
    Source {
        id: "kilde-asker",
        title: Text {
            nb: "Lene Conradi om innovasjon i Asker",
            nn: "Lene Conradi om innovasjon i Asker",
            en: "Lene Conradi on innovation in Asker",
        },
        publisher: Text::name("Askeravisen"),
        date: Text {
            nb: "6.3.2014",
            nn: "6.3.2014",
            en: "6 March 2014",
        },
        used_for: Text {
            nb: "Eksempelet fra Asker bygger på denne. Det samme gjør spørsmålet om hva som faktisk ble endret.",
            nn: "Dømet frå Asker bygger på denne. Det same gjer spørsmålet om kva som faktisk blei endra.",
            en: "The example from Asker builds on this. So does the question of what was actually changed.",
        },
    },
    Source {
        id: "kilde-nordre-follo",
        title: Text {
            nb: "Om seminaret «Sammen om morgendagens arbeidsliv i Nordre Follo»",
            nn: "Om seminaret «Sammen om morgendagens arbeidsliv i Nordre Follo»",
            en: "About the seminar “Sammen om morgendagens arbeidsliv i Nordre Follo” (Together on \
                  tomorrow’s working life in Nordre Follo)",
        },
        publisher: Text::name("Innomag"),
        date: Text {
            nb: "udatert",
            nn: "udatert",
            en: "undated",
        },
        used_for: Text {
            nb: "Eksempelet fra Nordre Follo bygger på denne. Det samme gjør spørsmålet «Hva kan vi slutte med?».",
            nn: "Dømet frå Nordre Follo bygger på denne. Det same gjer spørsmålet «Kva kan vi slutte med?».",
            en: "The example from Nordre Follo builds on this. So does the question “What can we stop doing?”.",
        },
    },
    Source {
        id: "kilde-trondelag",
        title: Text {
            nb: "«Nordtrøndersk initiativ for kommunal utvikling»",
            nn: "«Nordtrøndersk initiativ for kommunal utvikling»",
            en: "“Nordtrøndersk initiativ for kommunal utvikling” (A Nord-Trøndelag initiative for \
                  municipal development)",
        },
        publisher: Text::name("Difi"),
        date: Text {
            nb: "17.4.2015",
            nn: "17.4.2015",
            en: "17 April 2015",
        },
        used_for: Text {
            nb: "Eksempelet om arbeidsseminaret i Trøndelag bygger på denne.",
            nn: "Dømet om arbeidsseminaret i Trøndelag bygger på denne.",
            en: "The example of the working seminar in Trøndelag builds on this.",
        },
    },
];
