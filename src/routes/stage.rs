//! The parts of a workshop, each a screen.

/// A part of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// «Sett opp».
    SetUp,
    /// «Samle».
    Gather,
    /// «Se».
    See,
    /// «Prioriter».
    Prioritise,
    /// «Vis», from one of its views, counted from 1.
    Show(usize),
    /// «Rapport».
    Report,
    /// «Avslutt».
    Close,
}

impl Stage {
    /// All parts, in the order of an evening.
    pub const ALL: [Stage; 7] = [
        Stage::SetUp,
        Stage::Gather,
        Stage::See,
        Stage::Prioritise,
        Stage::Show(1),
        Stage::Report,
        Stage::Close,
    ];

    /// What stands after the workshop in an address; nothing for the first part.
    pub fn path(self) -> String {
        let word = match self {
            Stage::SetUp => return String::new(),
            Stage::Gather => "samle",
            Stage::See => "se",
            Stage::Prioritise => "prioriter",
            Stage::Show(view) if view > 1 => return format!("/vis/{view}"),
            Stage::Show(_) => "vis",
            Stage::Report => "rapport",
            Stage::Close => "avslutt",
        };
        format!("/{word}")
    }

    /// The part that stands after the workshop in an address.
    pub fn parse(parts: &[&str]) -> Option<Stage> {
        Some(match parts {
            [] => Stage::SetUp,
            ["samle"] => Stage::Gather,
            ["se"] => Stage::See,
            ["prioriter"] => Stage::Prioritise,
            ["vis", rest @ ..] => Stage::Show(view_in(rest)?),
            ["rapport"] => Stage::Report,
            ["avslutt"] => Stage::Close,
            _ => return None,
        })
    }

    /// Whether it is the same part, at whatever view.
    pub fn is_same(self, other: Stage) -> bool {
        matches!((self, other), (Stage::Show(_), Stage::Show(_))) || self == other
    }
}

/// Which view is shown, from 1, by what stands last in an address: the first where nothing does.
pub(super) fn view_in(parts: &[&str]) -> Option<usize> {
    match parts {
        [] => Some(1),
        [view] => view.parse().ok().filter(|view| *view > 0),
        _ => None,
    }
}
