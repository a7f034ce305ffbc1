//! What a list is filtered by, and how an address says it.

/// What a list is filtered by, as its address says. A word that names nothing filters nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// The id of a theme.
    pub theme: Option<String>,
    /// The word of a level.
    pub level: Option<String>,
    /// The id of an element of the map.
    pub element: Option<String>,
}

impl Filters {
    pub(super) fn parse(query: &str) -> Filters {
        let mut filters = Filters::default();
        for (name, value) in query.split('&').filter_map(|part| part.split_once('=')) {
            let place = match name {
                "tema" => &mut filters.theme,
                "niva" => &mut filters.level,
                "kart" => &mut filters.element,
                _ => continue,
            };
            // Ids are letters, digits and hyphens, so nothing in them is ever encoded.
            let is_id = |character: char| character.is_ascii_alphanumeric() || character == '-';
            if !value.is_empty() && value.chars().all(is_id) {
                *place = Some(value.to_owned());
            }
        }
        filters
    }

    pub(super) fn query(&self) -> String {
        let named = [
            ("tema", &self.theme),
            ("niva", &self.level),
            ("kart", &self.element),
        ];
        let parts: Vec<String> = named
            .into_iter()
            .filter_map(|(name, value)| Some(format!("{name}={}", value.as_ref()?)))
            .collect();
        match parts.is_empty() {
            true => String::new(),
            false => format!("?{}", parts.join("&")),
        }
    }
}
