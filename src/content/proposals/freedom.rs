//! Room to do things differently: money that is not tied, and rules that may be tried anew.

use super::{Proposal, ProposalLevel};
use crate::i18n::Text;

/// Money whose purpose is not set in advance.
pub const FRIE_MIDLER: Proposal = Proposal {
    id: "forslag-frie-innovasjonsmidler",
    name: Text {
        nb: "Frie innovasjonsmidler",
        nn: "Frie innovasjonsmidlar",
        en: "Unrestricted innovation funding",
    },
    sentence: Text {
        nb: "Penger uten ferdig bestemt formål, så kommunen selv kan velge hva den vil prøve, og \
              endre kurs underveis.",
        nn: "Pengar utan ferdig bestemt formål, så kommunen sjølv kan velje kva han vil prøve, og \
              endre kurs undervegs.",
        en: "Money without a purpose set in advance, so that the municipality can choose what to \
              try, and change course along the way.",
    },
    theme: "lokal-tilpasning",
    level: ProposalLevel::National,
    map_elements: &["kart-6", "kart-12", "kart-15"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi setter av en liten pott til egne ideer og spør om staten vil legge til like mye",
        nn: "Vi set av ein liten pott til eigne idear og spør om staten vil legge til like mykje",
        en: "We set aside a small pot for our own ideas and ask whether the state will add as much",
    },
    seed_need: Text {
        nb: "Støtten vi kan søke om, er ofte bundet til formål andre har valgt. Søknaden kan ta \
              mer tid enn selve forsøket.",
        nn: "Støtta vi kan søke om, er ofte bunden til formål andre har valt. Søknaden kan ta meir \
              tid enn sjølve forsøket.",
        en: "The funding we can apply for is often tied to purposes others have chosen. The \
              application can take more time than the attempt itself.",
    },
};

/// Trying something else than the rules say, for a time.
pub const FRIKOMMUNE: Proposal = Proposal {
    id: "forslag-frikommuneforsok",
    name: Text {
        nb: "Frikommuneforsøk",
        nn: "Frikommuneforsøk",
        en: "Free-municipality trials (Frikommuneforsøk)",
    },
    sentence: Text {
        nb: "Staten lar kommuner fravike regler en tid, så de kan prøve om en annen måte passer \
              bedre hos dem.",
        nn: "Staten lèt kommunar fråvike reglar ei tid, så dei kan prøve om ein annan måte passar \
              betre hos dei.",
        en: "The state lets municipalities set rules aside for a time, so that they can see \
              whether another way suits them better.",
    },
    theme: "lokal-tilpasning",
    level: ProposalLevel::National,
    map_elements: &["kart-3", "kart-6", "kart-12"],
    prototype: Some("firepakrava"),
    seed_idea: Text {
        nb: "Vi søker om å få løse én oppgave på vår egen måte i en prøvetid",
        nn: "Vi søker om å få løyse éi oppgåve på vår eigen måte i ei prøvetid",
        en: "We apply to do one task in our own way for a trial period",
    },
    seed_need: Text {
        nb: "Kravene er de samme for alle, men vi er få til å oppfylle dem. Noe av tiden går til \
              ting innbyggerne har lite igjen for.",
        nn: "Krava er dei same for alle, men vi er få til å oppfylle dei. Noko av tida går til \
              ting innbyggarane har lite att for.",
        en: "The requirements are the same for everyone, but there are few of us to meet them. \
              Some of the time goes to things that do residents little good.",
    },
};

/// One place to look for funding.
pub const TILSKUDDSPORTAL: Proposal = Proposal {
    id: "forslag-tilskuddsportal",
    name: Text {
        nb: "Tilskuddsportal",
        nn: "Tilskotsportal",
        en: "Grants portal",
    },
    sentence: Text {
        nb: "Ett sted å lete etter støtte, med korte svar på hvem som kan søke, til hva og når.",
        nn: "Éin stad å leite etter støtte, med korte svar på kven som kan søke, til kva og når.",
        en: "One place to look for funding, with short answers to who can apply, for what and \
              when.",
    },
    theme: "kompetanse",
    level: ProposalLevel::National,
    map_elements: &["kart-2", "kart-6"],
    prototype: None,
    seed_idea: Text {
        nb: "Vi lager en felles oversikt i regionen over støtte vi kan søke om",
        nn: "Vi lagar ei felles oversikt i regionen over støtte vi kan søke om",
        en: "We make a shared list in our region of funding we can apply for",
    },
    seed_need: Text {
        nb: "Støtten er spredt på mange steder, og fristene går ut før vi oppdager dem. Ingen hos \
              oss har som jobb å følge med.",
        nn: "Støtta er spreidd på mange stader, og fristane går ut før vi oppdagar dei. Ingen hos \
              oss har som jobb å følge med.",
        en: "Funding is spread over many places, and deadlines pass before we notice them. It is \
              nobody’s job here to keep track.",
    },
};
