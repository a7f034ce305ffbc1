//! Composed documents in the forms that people take away.

pub mod plain_text;
