//! Types of the API in, their Rust types out.

use super::types::{Definition, Entry, Types};

/// What values of a type are in Rust.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'t> {
    Text,
    Bool,
    /// A number that JSON numbers hold: `i32`, `f64`…
    Number(&'static str),
    /// A type of the runtime that is read from text: `Date`, `Uuid`… with the accessor that reads it.
    Parsed(&'static str, &'static str),
    /// Bytes in base64.
    Binary,
    /// Bytes as they are.
    Stream,
    Untyped,
    Enum(&'t Entry<'t>),
    Model(&'t Entry<'t>),
}

impl<'t> Value<'t> {
    /// What a type's name means. A primitive type that OData does not have is untyped.
    pub(super) fn of(name: &str, types: &'t Types<'t>) -> Self {
        match name {
            "Edm.String" => Self::Text,
            "Edm.Boolean" => Self::Bool,
            "Edm.Byte" => Self::Number("u8"),
            "Edm.Int16" => Self::Number("i16"),
            "Edm.Int32" => Self::Number("i32"),
            "Edm.Int64" => Self::Number("i64"),
            "Edm.Single" => Self::Number("f32"),
            "Edm.Double" => Self::Number("f64"),
            "Edm.Decimal" => Self::Parsed("Decimal", "decimal"),
            "Edm.Guid" => Self::Parsed("Uuid", "guid"),
            "Edm.Date" => Self::Parsed("Date", "date"),
            "Edm.TimeOfDay" => Self::Parsed("Time", "time_of_day"),
            "Edm.DateTimeOffset" => Self::Parsed("OffsetDateTime", "date_time"),
            "Edm.Duration" => Self::Parsed("Duration", "duration"),
            "Edm.Binary" => Self::Binary,
            "Edm.Stream" => Self::Stream,
            _ => match types.get(name) {
                Some(entry) if matches!(entry.definition, Definition::Enum(_)) => Self::Enum(entry),
                Some(entry) => Self::Model(entry),
                None => Self::Untyped,
            },
        }
    }
}
