//! Reads names and types from the JSON representation of a type, which is a code block and so not translated.

use crate::lexicon::find_primitive;
use crate::model::names::Primitive;
use crate::model::page::{JsonKey, JsonValue, TypeDeclaration, TypeMention};
use crate::restore::evidence::Evidence;
use crate::restore::pairing::{NameList, WireName};
use crate::restore::value_kind::ValueKind;

/// The keys of a JSON object that are names of properties.
pub(in crate::restore) fn names(evidence: Evidence, keys: &[JsonKey]) -> NameList<'_> {
    let own = keys.iter().filter(|key| !key.name.starts_with('@'));
    NameList { evidence, names: own.map(|key| WireName { name: &key.name, kind: ValueKind::of_key(key) }).collect() }
}

/// The key of a property.
pub(in crate::restore) fn key<'t>(ty: &'t TypeDeclaration, property: &str) -> Option<&'t JsonKey> {
    ty.json.iter().find(|key| key.name.eq_ignore_ascii_case(property))
}

/// The type of the value of a key.
pub(in crate::restore) fn type_of(key: &JsonKey) -> Option<TypeMention> {
    let text = match &key.value {
        JsonValue::Boolean => Primitive::Boolean.as_str(),
        JsonValue::Integer => Primitive::Int32.as_str(),
        JsonValue::Float => Primitive::Double.as_str(),
        JsonValue::String(words) if words.to_ascii_lowercase().contains("timestamp") => {
            Primitive::DateTimeOffset.as_str()
        }
        JsonValue::String(words) => find_primitive(words).unwrap_or(Primitive::String).as_str(),
        JsonValue::Object(Some(name)) => name.as_str(),
        JsonValue::Object(None) | JsonValue::Unknown => return None,
    };
    Some(TypeMention { text: text.to_owned(), collection: key.collection, ..TypeMention::default() })
}

/// The values that a representation has for a key: `a | b | c`.
pub(in crate::restore) fn values(ty: &TypeDeclaration, property: &str) -> Vec<String> {
    match key(ty, property).map(|key| &key.value) {
        Some(JsonValue::String(text)) if text.contains('|') => {
            text.split('|').map(|part| part.trim().to_owned()).collect()
        }
        _ => Vec::new(),
    }
}
