//! Reads the types of properties from the keys of a JSON representation.

use super::references::References;
use crate::model::names::{Primitive, TypeName};
use crate::model::page::{JsonKey, JsonValue};
use crate::model::types::TypeRef;
use crate::parse::is_identifier;

/// A pattern of the strings in a representation that stand for a type other than a string.
enum Pattern {
    Is(&'static str),
    Contains(&'static str),
}

/// The types for which strings in representations stand. The first pattern that matches decides.
const STRING_TYPES: [(Pattern, Primitive); 8] = [
    (Pattern::Contains("timestamp"), Primitive::DateTimeOffset),
    (Pattern::Is("datetimeoffset"), Primitive::DateTimeOffset),
    (Pattern::Contains("duration"), Primitive::Duration),
    (Pattern::Contains("time of day"), Primitive::TimeOfDay),
    (Pattern::Is("date"), Primitive::Date),
    (Pattern::Is("string (date)"), Primitive::Date),
    (Pattern::Is("binary"), Primitive::Binary),
    (Pattern::Is("guid"), Primitive::Guid),
];

impl Pattern {
    fn matches(&self, text: &str) -> bool {
        match self {
            Self::Is(wanted) => text == *wanted,
            Self::Contains(wanted) => text.contains(wanted),
        }
    }
}

/// Whether a key of a representation is a property. Annotations and sample names are not.
pub(crate) fn is_property(key: &str) -> bool {
    !key.contains(['@', '#', ' ']) && is_identifier(key)
}

/// The type of a key, according to its value in the JSON representation.
pub(crate) fn json_type(key: &JsonKey, references: &References<'_, '_>) -> TypeRef {
    let name: TypeName = match &key.value {
        JsonValue::Boolean => Primitive::Boolean.into(),
        JsonValue::Integer => Primitive::Int32.into(),
        JsonValue::Float => Primitive::Double.into(),
        JsonValue::String(text) => {
            let declared = references.find_declared(text).filter(|_| is_property(text));
            declared.cloned().unwrap_or_else(|| string_type(text).into())
        }
        JsonValue::Object(Some(name)) => {
            references.find_declared(name).cloned().unwrap_or_else(|| Primitive::Untyped.into())
        }
        JsonValue::Object(None) | JsonValue::Unknown => Primitive::Untyped.into(),
    };
    TypeRef { name, collection: key.collection }
}

/// The type for which a string stands: `String (timestamp)` for a date and time, and so on.
fn string_type(text: &str) -> Primitive {
    let text = text.to_ascii_lowercase();
    let found = STRING_TYPES.iter().find(|(pattern, _)| pattern.matches(&text));
    found.map_or(Primitive::String, |(_, ty)| *ty)
}

/// Describes the value of a key if it contradicts the type.
pub(crate) fn contradiction(ty: &TypeRef, key: &JsonKey) -> Option<&'static str> {
    if key.value == JsonValue::Unknown || ty.name == Primitive::Untyped {
        return None;
    }
    if ty.collection != key.collection {
        return Some(if key.collection { "an array" } else { "a single value" });
    }
    let primitive = ty.name.primitive();
    match &key.value {
        JsonValue::Boolean => (primitive != Some(Primitive::Boolean)).then_some("a truth value"),
        JsonValue::Integer | JsonValue::Float => (!primitive.is_some_and(Primitive::is_number)).then_some("a number"),
        JsonValue::Object(_) => ty.is_primitive().then_some("an object"),
        JsonValue::String(_) | JsonValue::Unknown => None,
    }
}
