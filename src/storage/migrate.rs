//! From the schema a body was written in to the schema of now, one named step per version.
//!
//! Invariant: a step is never edited after the version that needs it is released, because texts
//! in the old schema are still out there, in browsers and in files.

use serde_json::Value;

use crate::domain::Kind;

/// The schema this version writes.
pub const CURRENT_SCHEMA: u32 = 1;

/// A body that is not what its schema says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotThatSchema;

type Step = fn(Kind, Value) -> Result<Value, NotThatSchema>;

/// Step `n` leads from schema `n` to schema `n + 1`.
const STEPS: [Step; CURRENT_SCHEMA as usize] = [name_the_idea];

/// Takes a body from schema `from` to [`CURRENT_SCHEMA`].
///
/// # Errors
/// The body is not what its schema says.
pub fn to_current(kind: Kind, from: u32, body: Value) -> Result<Value, NotThatSchema> {
    STEPS
        .iter()
        .skip(from as usize)
        .try_fold(body, |body, step| step(kind, body))
}

/// Schema 0 was never released. It stands for the drawing-board version in which a sketch had a
/// `title` in place of an `idea`, so that the way from an older schema is walked from the start.
fn name_the_idea(kind: Kind, mut body: Value) -> Result<Value, NotThatSchema> {
    let fields = body.as_object_mut().ok_or(NotThatSchema)?;
    if kind == Kind::Sketch
        && let Some(title) = fields.remove("title")
    {
        fields.insert("idea".to_owned(), title);
    }
    Ok(body)
}
