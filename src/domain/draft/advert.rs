//! Stillingsutlysning: a job advert that leaves something open on purpose.

use serde_json::{Map, Value};

use crate::domain::fields::{record_fields, word_field};
use crate::domain::rows::Line;

/// A job advert.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Advert {
    /// What the post is called.
    pub title: String,
    /// What sort of post it is.
    pub form: PostForm,
    /// Share of a full post in percent, as it was typed.
    pub share: String,
    /// With whom the post is shared.
    pub shared_with: String,
    /// About the place.
    pub about: String,
    /// The most important tasks.
    pub tasks: Vec<Line>,
    /// The qualities that are looked for.
    pub qualities: Vec<Line>,
    /// What is left open on purpose.
    pub left_open: String,
    /// What is offered.
    pub offer: String,
    /// The last day to apply, as `YYYY-MM-DD`, or empty.
    pub deadline: String,
    /// Fields that this version does not know.
    pub extra: Map<String, Value>,
}

/// What sort of post it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PostForm {
    /// A permanent post for development.
    #[default]
    Permanent,
    /// A post that municipalities share.
    Shared,
    /// A trainee.
    Trainee,
}

impl PostForm {
    /// All forms.
    pub const ALL: [PostForm; 3] = [PostForm::Permanent, PostForm::Shared, PostForm::Trainee];
}

record_fields!(Advert {
    title,
    form,
    share,
    shared_with,
    about,
    tasks,
    qualities,
    left_open,
    offer,
    deadline
});
word_field!(PostForm { Permanent = "permanent", Shared = "shared", Trainee = "trainee" });
