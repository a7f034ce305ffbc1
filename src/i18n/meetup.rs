//! Meetup: a card to meet others with, the next meeting, and cards from others that match.

use super::texts;

texts! {
    CARD {
        nb: "Hva dere har og trenger",
        nn: "Kva de har og treng",
        en: "What you have and need",
    }
    CHALLENGE {
        nb: "Utfordringen vår",
        nn: "Utfordringa vår",
        en: "Our challenge",
    }
    CHALLENGE_HINT {
        nb: "Hva strever dere med akkurat nå? Én setning er nok.",
        nn: "Kva strevar de med akkurat no? Éi setning er nok.",
        en: "What are you struggling with right now? One sentence is enough.",
    }
    OFFERS {
        nb: "Dette kan vi bidra med",
        nn: "Dette kan vi bidra med",
        en: "What we can offer",
    }
    OFFERS_HINT {
        nb: "Én ting på hver linje: erfaring, folk, maler, lokaler.",
        nn: "Éin ting på kvar linje: erfaring, folk, malar, lokale.",
        en: "One thing on each line: experience, people, templates, rooms.",
    }
    SEEKS {
        nb: "Dette ser vi etter",
        nn: "Dette ser vi etter",
        en: "What we are looking for",
    }
    SEEKS_HINT {
        nb: "Én ting på hver linje. Bruk vanlige ord, så er det lettere å få treff.",
        nn: "Éin ting på kvar linje. Bruk vanlege ord, så er det lettare å få treff.",
        en: "One thing on each line. Everyday words make a match more likely.",
    }
    NEXT {
        nb: "Neste møte",
        nn: "Neste møte",
        en: "Next meeting",
    }
    NEXT_HINT {
        nb: "Dere bestemmer selv når. Med dato, start og slutt kan dere laste ned en kalenderfil.",
        nn: "De bestemmer sjølve når. Med dato, start og slutt kan de laste ned ei kalenderfil.",
        en: "You decide when. With a date, start and end you can download a calendar file.",
    }
    TOPIC {
        nb: "Tema",
        nn: "Tema",
        en: "Topic",
    }
    DATE {
        nb: "Dato",
        nn: "Dato",
        en: "Date",
    }
    START {
        nb: "Starter",
        nn: "Startar",
        en: "Starts",
    }
    END {
        nb: "Slutter",
        nn: "Sluttar",
        en: "Ends",
    }
    PLACE {
        nb: "Sted eller lenke",
        nn: "Stad eller lenke",
        en: "Place or link",
    }
    FAULT_ENDS_FIRST {
        nb: "Møtet må slutte senere enn det starter. Rett ett av klokkeslettene.",
        nn: "Møtet må slutte seinare enn det startar. Rett eitt av klokkesletta.",
        en: "The meeting must end later than it starts. Correct one of the times.",
    }
    MATCHES {
        nb: "Treff med andre",
        nn: "Treff med andre",
        en: "Matches with others",
    }
    MATCHES_HINT {
        nb: "Kort fra andre kommuner som passer med deres. Har dere fått et kort som fil, velger dere «Hent inn kort».",
        nn: "Kort frå andre kommunar som passar med dykkar. Har de fått eit kort som fil, vel de «Hent inn kort».",
        en: "Cards from other municipalities that match yours. If someone has given you a card as a file, choose “Add cards from file”.",
    }
    GIVE_CARD {
        nb: "Last ned kortet for å gi det til en annen kommune",
        nn: "Last ned kortet for å gje det til ein annan kommune",
        en: "Download the card to give it to another municipality",
    }
    GIVE_CARD_HINT {
        nb: "Send filen som vedlegg. Den andre kommunen tar den inn med «Hent inn kort».",
        nn: "Send fila som vedlegg. Den andre kommunen tek ho inn med «Hent inn kort».",
        en: "Send the file as an attachment. The other municipality takes it in with “Add cards from file”.",
    }
    IMPORT_CARD {
        nb: "Hent inn kort",
        nn: "Hent inn kort",
        en: "Add cards from file",
    }
    NO_CARDS {
        nb: "Ingen kort fra andre ennå. Be en annen kommune dele sitt kort med dere, og hent det inn her.",
        nn: "Ingen kort frå andre enno. Be ein annan kommune dele kortet sitt med dykk, og hent det inn her.",
        en: "No cards from others yet. Ask another municipality to share theirs with you, and add it here.",
    }
    NO_MATCHES {
        nb: "Ingen treff ennå blant kort fra andre ({n}). Prøv flere eller vanligere ord.",
        nn: "Ingen treff enno blant kort frå andre ({n}). Prøv fleire eller vanlegare ord.",
        en: "No match yet among cards from others ({n}). Try more words, or more common ones.",
    }
    WHO {
        nb: "Kort uten kommune",
        nn: "Kort utan kommune",
        en: "Card without a municipality",
    }
    REASON_THEY_OFFER {
        nb: "De kan bidra med «{theirs}». Dere ser etter «{ours}».",
        nn: "Dei kan bidra med «{theirs}», og de ser etter «{ours}».",
        en: "They can offer “{theirs}”. You are looking for “{ours}”.",
    }
    REASON_THEY_SEEK {
        nb: "De ser etter «{theirs}». Dere kan bidra med «{ours}».",
        nn: "Dei ser etter «{theirs}», og de kan bidra med «{ours}».",
        en: "They are looking for “{theirs}”. You can offer “{ours}”.",
    }
    REASON_SAME {
        nb: "Dere strever med det samme: «{theirs}».",
        nn: "De strevar med det same: «{theirs}».",
        en: "You are struggling with the same thing: “{theirs}”.",
    }
    BECAUSE {
        nb: "Ordene som møtes: {words}",
        nn: "Orda som møtest: {words}",
        en: "Words that meet: {words}",
    }
    WORD_PAIR {
        nb: "{ours} – {theirs}",
        nn: "{ours} – {theirs}",
        en: "{ours} – {theirs}",
    }
    DOC_KIND {
        nb: "Kort for nettverket",
        nn: "Kort for nettverket",
        en: "Network card",
    }
    DOC_TITLE {
        nb: "{municipality} vil møte andre",
        nn: "{municipality} vil møte andre",
        en: "{municipality} would like to meet others",
    }
    DOC_TITLE_PLAIN {
        nb: "Vi vil møte andre",
        nn: "Vi vil møte andre",
        en: "We would like to meet others",
    }
    DOC_CHALLENGE {
        nb: "Dette strever vi med",
        nn: "Dette strevar vi med",
        en: "What we are struggling with",
    }
    DOC_OFFERS {
        nb: "Dette kan vi bidra med",
        nn: "Dette kan vi bidra med",
        en: "What we can offer",
    }
    DOC_SEEKS {
        nb: "Dette ser vi etter",
        nn: "Dette ser vi etter",
        en: "What we are looking for",
    }
    DOC_NEXT {
        nb: "Neste møte",
        nn: "Neste møte",
        en: "Next meeting",
    }
    DOC_CONTACT {
        nb: "Ta kontakt",
        nn: "Ta kontakt",
        en: "Get in touch",
    }
    ICS_SUMMARY {
        nb: "Meetup: {topic}",
        nn: "Meetup: {topic}",
        en: "Meetup: {topic}",
    }
    ICS_SUMMARY_PLAIN {
        nb: "Meetup for distriktskommuner",
        nn: "Meetup for distriktskommunar",
        en: "Meetup for small rural municipalities",
    }
}
