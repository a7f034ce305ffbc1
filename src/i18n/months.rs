//! The names of the months, for days that are written into texts.

use super::texts;

texts! {
    JANUARY {
        nb: "januar",
        nn: "januar",
        en: "January",
    }
    FEBRUARY {
        nb: "februar",
        nn: "februar",
        en: "February",
    }
    MARCH {
        nb: "mars",
        nn: "mars",
        en: "March",
    }
    APRIL {
        nb: "april",
        nn: "april",
        en: "April",
    }
    MAY {
        nb: "mai",
        nn: "mai",
        en: "May",
    }
    JUNE {
        nb: "juni",
        nn: "juni",
        en: "June",
    }
    JULY {
        nb: "juli",
        nn: "juli",
        en: "July",
    }
    AUGUST {
        nb: "august",
        nn: "august",
        en: "August",
    }
    SEPTEMBER {
        nb: "september",
        nn: "september",
        en: "September",
    }
    OCTOBER {
        nb: "oktober",
        nn: "oktober",
        en: "October",
    }
    NOVEMBER {
        nb: "november",
        nn: "november",
        en: "November",
    }
    DECEMBER {
        nb: "desember",
        nn: "desember",
        en: "December",
    }
    DAY {
        nb: "{day}. {month} {year}",
        nn: "{day}. {month} {year}",
        en: "{day} {month} {year}",
    }
}

/// The name of a month, 1 to 12; `None` for any other number.
pub const fn name(month: u8) -> Option<super::Text> {
    Some(match month {
        1 => JANUARY,
        2 => FEBRUARY,
        3 => MARCH,
        4 => APRIL,
        5 => MAY,
        6 => JUNE,
        7 => JULY,
        8 => AUGUST,
        9 => SEPTEMBER,
        10 => OCTOBER,
        11 => NOVEMBER,
        12 => DECEMBER,
        _ => return None,
    })
}
