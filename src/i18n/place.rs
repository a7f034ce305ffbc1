//! Where the page lies: in several folders that share their texts, or in a frame of another page.

use super::texts;

texts! {
    AND {
        nb: "og",
        nn: "og",
        en: "and",
    }
    SHARED_TITLE {
        nb: "Samme tekster på flere adresser",
        nn: "Same tekstar på fleire adresser",
        en: "The same texts at several addresses",
    }
    SHARED_TEXT {
        nb: "Nyskapingslaget er også åpnet på {addresses}. Tekstene er felles: Det du skriver eller sletter her, ser du også der. Er det du som bruker siden begge steder, er alt som det skal.",
        nn: "Nyskapingslaget er òg opna på {addresses}. Tekstane er felles: Det du skriv eller slettar her, ser du òg der. Er det du som bruker sida begge stader, er alt som det skal.",
        en: "Nyskapingslaget has also been opened at {addresses}. The texts are shared: what you write or delete here, you see there too. If you are the one using the page in both places, all is as it should be.",
    }
    STORED_SHARED {
        nb: "Siden er også åpnet på {addresses}. Der vises og lagres de samme tekstene som her, for nettleseren har ett lager for hele nettstedet.",
        nn: "Sida er òg opna på {addresses}. Der blir dei same tekstane viste og lagra som her, for nettlesaren har eitt lager for heile nettstaden.",
        en: "The page has also been opened at {addresses}. It shows and saves the same texts there as here, because the browser has one store for everything at this web address.",
    }
    WIPE_SHARED {
        nb: "Tekstene og valgene er felles med {addresses}, så de forsvinner der også. Filene som gjør at siden virker uten nett der, blir liggende.",
        nn: "Tekstane og vala er felles med {addresses}, så dei forsvinn der òg. Filene som gjer at sida verkar utan nett der, blir liggande.",
        en: "The texts and choices are shared with {addresses}, so they disappear there too. The files that let the page work offline there are left in place.",
    }
    TEXTS_GONE_TITLE {
        nb: "Tekstene er slettet",
        nn: "Tekstane er sletta",
        en: "The texts are deleted",
    }
    TEXTS_GONE_TEXT {
        nb: "Noen valgte «Slett alt» der siden ligger på en annen adresse. Tekstene og valgene var felles, så de er borte her også. Filene for bruk uten nett ligger her fortsatt. Ingenting lagres før du begynner på nytt.",
        nn: "Nokon valde «Slett alt» der sida ligg på ei anna adresse. Tekstane og vala var felles, så dei er borte her òg. Filene for bruk utan nett ligg her framleis. Ingenting blir lagra før du startar på nytt.",
        en: "Someone chose “Delete everything” where the page lies at another address. The texts and choices were shared, so they are gone here too. The files for use offline are still here. Nothing is saved until you start again.",
    }
    EMPTY_TITLE {
        nb: "Her ligger det ingen tekster nå",
        nn: "Her ligg det ingen tekstar no",
        en: "There are no texts here now",
    }
    EMPTY_TEXT {
        nb: "Siden har vært åpnet i denne nettleseren før, men nå er ingenting lagret. Det kan komme av at noen valgte «Slett alt», her eller der siden ligger på en annen adresse. Har du en fil du lastet ned tidligere, kan du hente den inn.",
        nn: "Sida har vore opna i denne nettlesaren før, men no er ingenting lagra. Det kan kome av at nokon valde «Slett alt», her eller der sida ligg på ei anna adresse. Har du ei fil du lasta ned tidlegare, kan du hente ho inn.",
        en: "The page has been opened in this browser before, but nothing is saved now. Someone may have chosen “Delete everything”, here or where the page lies at another address. If you have a file you downloaded earlier, you can add it.",
    }
    FRAMED_TITLE {
        nb: "Siden vises inne i en annen side",
        nn: "Sida blir vist inne i ei anna side",
        en: "The page is shown inside another page",
    }
    FRAMED_TEXT {
        nb: "Det er ikke sikkert du finner igjen det du skriver her. Åpne siden for seg selv, så ligger tekstene der du venter dem.",
        nn: "Det er ikkje sikkert du finn igjen det du skriv her. Opne sida for seg sjølv, så ligg tekstane der du ventar dei.",
        en: "You may not find what you write here again. Open the page by itself, and your texts are where you expect them.",
    }
    OPEN_BY_ITSELF {
        nb: "Åpne siden for seg selv",
        nn: "Opne sida for seg sjølv",
        en: "Open the page by itself",
    }
    FRAMED_NO_WIPE {
        nb: "Inne i en annen side kan du ikke slette alt. Åpne siden for seg selv først.",
        nn: "Inne i ei anna side kan du ikkje slette alt. Opne sida for seg sjølv først.",
        en: "You cannot delete everything from inside another page. Open the page by itself first.",
    }
    FRAMED_NO_EMPTYING {
        nb: "Vil du tømme papirkurven, må du først åpne siden for seg selv.",
        nn: "Vil du tømme papirkorga, må du først opne sida for seg sjølv.",
        en: "To empty the bin, open the page by itself first.",
    }
}
