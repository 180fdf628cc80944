//! Reads the keys of a JSON representation and what their values show.

use std::fmt;

use rustc_hash::FxHashSet;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::lexicon::find_primitive;
use crate::model::page::{JsonKey, JsonValue};

/// The keys of a JSON representation, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Keys(pub(crate) Vec<JsonKey>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(KeysVisitor)
    }
}

struct KeysVisitor;

impl<'de> Visitor<'de> for KeysVisitor {
    type Value = Keys;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
        let mut keys: Vec<JsonKey> = Vec::new();
        let mut names = FxHashSet::default();
        while let Some((name, value)) = map.next_entry::<String, serde_json::Value>()? {
            let name = name.trim().to_owned();
            let (value, collection) = match value {
                serde_json::Value::Array(mut items) => (items.drain(..).next().unwrap_or_default(), true),
                single => (single, false),
            };
            if names.insert(name.clone()) {
                keys.push(JsonKey { name, value: read_value(&value), collection });
            }
        }
        Ok(Keys(keys))
    }
}

fn read_value(value: &serde_json::Value) -> JsonValue {
    match value {
        serde_json::Value::String(text) => JsonValue::String(keep_type_words(text)),
        serde_json::Value::Bool(_) => JsonValue::Boolean,
        serde_json::Value::Number(number) if number.is_f64() => JsonValue::Float,
        serde_json::Value::Number(_) => JsonValue::Integer,
        serde_json::Value::Object(object) => JsonValue::Object(
            object.get("@odata.type").and_then(|ty| ty.as_str()).map(|ty| ty.trim_start_matches('#').to_owned()),
        ),
        serde_json::Value::Null | serde_json::Value::Array(_) => JsonValue::Unknown,
    }
}

/// Keeps the words of a string that name its type: `String (timestamp)`, `a | b`. A sample value becomes `String`.
fn keep_type_words(text: &str) -> String {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let text = text.trim();
    if text.trim_start_matches('#').starts_with("microsoft.graph.") && !text.contains(' ') {
        return text.to_owned();
    }
    let (head, remark) =
        text.split_once('(').map_or((text, ""), |(head, rest)| (head.trim(), rest.trim_end_matches(')')));
    let short = remark.split_whitespace().count() <= 3 && remark.split_whitespace().all(is_word);
    if find_primitive(head).is_some() && remark.is_empty() {
        head.to_owned()
    } else if find_primitive(head).is_some() && short {
        format!("{head} ({remark})")
    } else if text.contains('|') && text.split('|').all(|part| is_word(part.trim())) {
        text.to_owned()
    } else {
        "String".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::keep_type_words;

    #[test]
    fn sample_values_become_strings() {
        for (text, expected) in [
            ("String (timestamp)", "String (timestamp)"),
            ("string", "string"),
            ("low | high", "low | high"),
            ("#microsoft.graph.boat", "#microsoft.graph.boat"),
            ("String (The name of a boat, if it has one)", "String"),
            ("A sentence.", "String"),
            ("2020-01-01T00:00:00Z", "String"),
        ] {
            assert_eq!(keep_type_words(text), expected);
        }
    }
}
