//! Decides which Rust type holds the values of an API type.

use super::types::{Definition, Entry, Types};
use crate::model::names::Primitive;

/// The Rust representation of the values of a type.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'t> {
    Text,
    Bool,
    /// A number that JSON numbers hold: `i32`, `f64`…
    Number(&'static str),
    /// A type of the runtime that is parsed from text, `Date` or `Uuid` for example, with the accessor that reads it.
    Parsed(&'static str, &'static str),
    /// Bytes, as base64 in JSON.
    Binary,
    /// Bytes as the whole body.
    Stream,
    Untyped,
    Enum(&'t Entry<'t>),
    Model(&'t Entry<'t>),
}

impl<'t> Value<'t> {
    /// The values of the type with this name. A name in `Edm` that OData does not have is untyped.
    pub(super) fn of(name: &str, types: &'t Types<'t>) -> Self {
        match (Primitive::from_name(name), types.get(name)) {
            (Some(primitive), _) => Self::of_primitive(primitive),
            (None, Some(entry)) if matches!(entry.definition, Definition::Enum(_)) => Self::Enum(entry),
            (None, Some(entry)) => Self::Model(entry),
            (None, None) => Self::Untyped,
        }
    }

    fn of_primitive(primitive: Primitive) -> Self {
        match primitive {
            Primitive::String => Self::Text,
            Primitive::Boolean => Self::Bool,
            Primitive::Byte => Self::Number("u8"),
            Primitive::Int16 => Self::Number("i16"),
            Primitive::Int32 => Self::Number("i32"),
            Primitive::Int64 => Self::Number("i64"),
            Primitive::Single => Self::Number("f32"),
            Primitive::Double => Self::Number("f64"),
            Primitive::Decimal => Self::Parsed("Decimal", "decimal"),
            Primitive::Guid => Self::Parsed("Uuid", "guid"),
            Primitive::Date => Self::Parsed("Date", "date"),
            Primitive::TimeOfDay => Self::Parsed("Time", "time_of_day"),
            Primitive::DateTimeOffset => Self::Parsed("OffsetDateTime", "date_time"),
            Primitive::Duration => Self::Parsed("Duration", "duration"),
            Primitive::Binary => Self::Binary,
            Primitive::Stream => Self::Stream,
            Primitive::SByte | Primitive::Untyped => Self::Untyped,
        }
    }
}
