//! Instruments («virkemidler») that the report names, offered by name in step 3 of the guide.
//!
//! Most are on its list of proposals; the last four are what its two examples of municipal work put
//! to use. Being named is no promise: some of them exist in some places only, some once existed,
//! and some are no more than a proposal. Whom to ask first, and what for, is our reading.

use crate::content::proposals::{communities, freedom, networks, people};
use crate::i18n::Text;

/// Something that could strengthen the municipality's own resources.
#[derive(Clone, Copy, Debug)]
pub struct KnownInstrument {
    /// Stable id, `virkemiddel-<slug>`.
    pub id: &'static str,
    /// The report's name.
    pub name: Text,
    /// An id from [`ACTORS`](crate::content::ACTORS): whom a municipality could ask first.
    pub who: Option<&'static str>,
    /// What it can be used for, as a sketch's list of instruments asks.
    pub note: Text,
}

/// All named instruments, those of the list of proposals first and in its order.
pub const INSTRUMENTS: &[KnownInstrument] = &[
    KnownInstrument {
        id: "virkemiddel-hospitering",
        name: people::HOSPITERING.name,
        who: Some("nabokommuner"),
        note: Text {
            nb: "Lære et fag eller en arbeidsmåte der noen allerede bruker den.",
            nn: "Lære eit fag eller ein arbeidsmåte der nokon allereie bruker han.",
            en: "Learning a field or a way of working where someone already uses it.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-trainee-ordninger",
        name: people::TRAINEE.name,
        who: Some("naeringsliv"),
        note: Text {
            nb: "Få nyutdannede hit for en tid, gjerne delt med andre arbeidsgivere.",
            nn: "Få nyutdanna hit for ei tid, gjerne delt med andre arbeidsgjevarar.",
            en: "Bringing new graduates here for a while, perhaps shared with other employers.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-omstillingsprogram",
        name: communities::OMSTILLINGSPROGRAM.name,
        who: Some("fylkeskommunen"),
        note: Text {
            nb: "Legge om over flere år når mye må endres samtidig.",
            nn: "Legge om over fleire år når mykje må endrast samtidig.",
            en: "Changing course over several years when a lot must change at once.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-naeringshage",
        name: communities::NAERINGSHAGE.name,
        who: Some("siva"),
        note: Text {
            nb: "Gi bedrifter, gründere og kommunen et sted å utvikle noe sammen.",
            nn: "Gje bedrifter, gründerar og kommunen ein stad å utvikle noko saman.",
            en: "Giving businesses, founders and the municipality a place to develop something \
                  together.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-frie-innovasjonsmidler",
        name: freedom::FRIE_MIDLER.name,
        who: Some("statsforvalteren"),
        note: Text {
            nb: "Prøve en idé uten at formålet er bestemt på forhånd.",
            nn: "Prøve ein idé utan at formålet er bestemt på førehand.",
            en: "Trying an idea without a purpose set in advance.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-fjernarbeidsordninger",
        name: people::FJERNARBEID.name,
        who: None,
        note: Text {
            nb: "La folk bo her og jobbe et annet sted, eller jobbe for kommunen uten å flytte.",
            nn: "La folk bu her og arbeide ein annan stad, eller arbeide for kommunen utan å \
                  flytte.",
            en: "Letting people live here and work elsewhere, or work for the municipality without \
                  moving.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-frikommuneforsok",
        name: freedom::FRIKOMMUNE.name,
        who: None,
        note: Text {
            nb: "Få lov til å løse en oppgave på en annen måte enn reglene sier, for en tid.",
            nn: "Få lov til å løyse ei oppgåve på ein annan måte enn reglane seier, for ei tid.",
            en: "Being allowed to do a task in another way than the rules say, for a time.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-smasamfunnssatsing",
        name: communities::SMASAMFUNN.name,
        who: Some("fylkeskommunen"),
        note: Text {
            nb: "Gjøre et lite sted bedre å bo på, sammen med dem som bor der.",
            nn: "Gjere ein liten stad betre å bu på, saman med dei som bur der.",
            en: "Making a small place better to live in, together with those who live there.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-lederutvikling",
        name: people::LEDERUTVIKLING.name,
        who: Some("ks"),
        note: Text {
            nb: "Gjøre ledere tryggere på å gi rom for å prøve noe nytt.",
            nn: "Gjere leiarar tryggare på å gje rom for å prøve noko nytt.",
            en: "Helping managers feel safe about making room for trying something new.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-fadderordning",
        name: networks::FADDERORDNING.name,
        who: Some("nabokommuner"),
        note: Text {
            nb: "Få hjelp av en kommune som har gjort det før, og dekke tiden den bruker.",
            nn: "Få hjelp av ein kommune som har gjort det før, og dekke tida han bruker.",
            en: "Getting help from a municipality that has done it before, and paying for its \
                  time.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-tilskuddsportal",
        name: freedom::TILSKUDDSPORTAL.name,
        who: None,
        note: Text {
            nb: "Finne ut hva kommunen kan søke om, og når.",
            nn: "Finne ut kva kommunen kan søke om, og når.",
            en: "Finding out what the municipality can apply for, and when.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-planverk",
        name: Text {
            nb: "Planverk som er forankret administrativt og politisk",
            nn: "Planverk som er forankra administrativt og politisk",
            en: "Plans backed by the administration and the politicians",
        },
        who: None,
        note: Text {
            nb: "Vite hva politikerne og administrasjonen vil, så det er lettere å velge bort noe.",
            nn: "Vite kva politikarane og administrasjonen vil, så det er lettare å velje bort \
                  noko.",
            en: "Knowing what the politicians and the administration want, so that it is easier to \
                  leave something out.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-frikjop",
        name: Text {
            nb: "Frikjøp av tiden til nøkkelpersoner",
            nn: "Frikjøp av tida til nøkkelpersonar",
            en: "Paying to free key people’s time (frikjøp)",
        },
        who: None,
        note: Text {
            nb: "La noen som vil drive utvikling, slippe drift noen timer hver uke.",
            nn: "La nokon som vil drive utvikling, sleppe drift nokre timar kvar veke.",
            en: "Freeing someone who wants to develop things from daily operations a few hours \
                  every week.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-nettverk",
        name: Text {
            nb: "Nettverk for erfaringsdeling",
            nn: "Nettverk for erfaringsdeling",
            en: "Network for sharing experience",
        },
        who: Some("distriktssenteret"),
        note: Text {
            nb: "Møte kommuner i samme situasjon over tid og lære av det de prøver.",
            nn: "Møte kommunar i same situasjon over tid og lære av det dei prøver.",
            en: "Meeting municipalities in the same situation over time and learning from what \
                  they try.",
        },
    },
    KnownInstrument {
        id: "virkemiddel-folgeforskning",
        name: Text {
            nb: "Følgeforskningsoppdrag",
            nn: "Følgeforskingsoppdrag",
            en: "Research that follows the work (følgeforskning)",
        },
        who: Some("forskningsmiljo"),
        note: Text {
            nb: "La forskere følge arbeidet underveis, så det går an å se hva som virker.",
            nn: "La forskarar følge arbeidet undervegs, så det går an å sjå kva som verkar.",
            en: "Letting researchers follow the work, so that it is possible to see what works.",
        },
    },
];
