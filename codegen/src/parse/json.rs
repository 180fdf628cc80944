//! JSON as pages have it: text in, valid JSON and a summary of its shape out.
//!
//! Slips with one meaning are mended: trailing and missing commas, comments, raw line breaks in strings, keys and names
//! without quotes, `&quot;`. Anything else is refused.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::lexicon::primitive;
use crate::model::page::{JsonKey, JsonValue, Shape};

mod mend;

/// Text that was read as JSON, mended if need be.
#[derive(Debug)]
pub(crate) struct Json<'a, T> {
    pub(crate) value: T,
    pub(crate) text: Cow<'a, str>,
}

impl<T> Json<'_, T> {
    /// Whether the text had to be mended.
    pub(crate) fn mended(&self) -> bool {
        matches!(self.text, Cow::Owned(_))
    }
}

/// Reads a text as JSON; the error is serde_json's about the text as it stands.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<Json<'_, T>, serde_json::Error> {
    serde_json::from_str(text).map(|value| Json { value, text: Cow::Borrowed(text) }).or_else(|error| {
        let mended = mend::mend(text);
        match serde_json::from_str(&mended) {
            Ok(value) => Ok(Json { value, text: Cow::Owned(mended) }),
            Err(_) => Err(error),
        }
    })
}

/// What a body is, and the type that it names.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Summary {
    pub(crate) shape: Shape,
    /// `@odata.type` of the object, or of the first item of its `value`.
    pub(crate) ty: Option<String>,
    /// Whether the object's one fact is `@odata.id`.
    pub(crate) reference: bool,
}

impl<'de> Deserialize<'de> for Summary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(match value.kind {
            Kind::Object => Self {
                shape: match value.inner {
                    None => Shape::Object,
                    Some(Kind::Array | Kind::ArrayOfObjects) => Shape::Collection,
                    Some(Kind::ArrayOfValues) => Shape::Values,
                    Some(Kind::Object) => Shape::Wrapped,
                    Some(Kind::Scalar) => Shape::Value,
                },
                ty: value.inner_type.or(value.ty),
                reference: value.reference,
            },
            Kind::Array | Kind::ArrayOfObjects => Self { shape: Shape::Collection, ty: value.ty, reference: false },
            Kind::ArrayOfValues => Self { shape: Shape::Values, ty: None, reference: false },
            Kind::Scalar => Self { shape: Shape::Value, ty: None, reference: false },
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Object,
    Array,
    ArrayOfObjects,
    ArrayOfValues,
    Scalar,
}

/// A JSON value as far as it matters: its kind, its `@odata.type`, and the same of its `value`.
#[derive(Debug)]
struct Value {
    kind: Kind,
    ty: Option<String>,
    inner: Option<Kind>,
    inner_type: Option<String>,
    reference: bool,
}

impl Value {
    fn new(kind: Kind) -> Self {
        Self { kind, ty: None, inner: None, inner_type: None, reference: false }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Value, E> {
        Ok(Value::new(Kind::Scalar))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Value, E> {
        Ok(Value::new(Kind::Scalar))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Value, E> {
        Ok(Value::new(Kind::Scalar))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::new(Kind::Scalar))
    }

    fn visit_str<E>(self, _: &str) -> Result<Value, E> {
        Ok(Value::new(Kind::Scalar))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::new(Kind::Scalar))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut value = Value::new(Kind::Object);
        let (mut keys, mut id) = (0, false);
        while let Some(key) = map.next_key()? {
            keys += 1;
            match key {
                Key::Type => value.ty = map.next_value::<Scalar>()?.0,
                Key::Value => {
                    let inner: Value = map.next_value()?;
                    value.inner = Some(inner.kind);
                    value.inner_type = inner.ty;
                }
                Key::Id | Key::Other => {
                    id |= matches!(key, Key::Id);
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        value.reference = id && keys == 1;
        Ok(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut value = Value::new(Kind::Array);
        if let Some(first) = seq.next_element::<Value>()? {
            value.kind = if first.kind == Kind::Object { Kind::ArrayOfObjects } else { Kind::ArrayOfValues };
            value.ty = first.ty;
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(value)
    }
}

/// The keys of an object that matter.
#[derive(Deserialize)]
#[serde(field_identifier)]
enum Key {
    #[serde(rename = "@odata.type")]
    Type,
    #[serde(rename = "@odata.id")]
    Id,
    #[serde(rename = "value")]
    Value,
    #[serde(other)]
    Other,
}

/// A string; none for any other value.
struct Scalar(Option<String>);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::String(text) => Some(text),
            _ => None,
        }))
    }
}

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
        while let Some((name, value)) = map.next_entry::<String, serde_json::Value>()? {
            let name = name.trim().to_owned();
            let (value, collection) = match value {
                serde_json::Value::Array(mut items) => (items.drain(..).next().unwrap_or_default(), true),
                single => (single, false),
            };
            if !keys.iter().any(|key| key.name == name) {
                keys.push(JsonKey { name, value: json_value(&value), collection });
            }
        }
        Ok(Keys(keys))
    }
}

fn json_value(value: &serde_json::Value) -> JsonValue {
    match value {
        serde_json::Value::String(text) => JsonValue::String(type_words(text)),
        serde_json::Value::Bool(_) => JsonValue::Boolean,
        serde_json::Value::Number(number) if number.is_f64() => JsonValue::Float,
        serde_json::Value::Number(_) => JsonValue::Integer,
        serde_json::Value::Object(object) => JsonValue::Object(
            object.get("@odata.type").and_then(|ty| ty.as_str()).map(|ty| ty.trim_start_matches('#').to_owned()),
        ),
        serde_json::Value::Null | serde_json::Value::Array(_) => JsonValue::Unknown,
    }
}

/// What a string of a representation says of its type: `String (timestamp)`, `a | b`. A sample says that it is a string.
fn type_words(text: &str) -> String {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let text = text.trim();
    if text.trim_start_matches('#').starts_with("microsoft.graph.") && !text.contains(' ') {
        return text.to_owned();
    }
    let (head, remark) =
        text.split_once('(').map_or((text, ""), |(head, rest)| (head.trim(), rest.trim_end_matches(')')));
    let short = remark.split_whitespace().count() <= 3 && remark.split_whitespace().all(is_word);
    match () {
        () if primitive(head).is_some() && remark.is_empty() => head.to_owned(),
        () if primitive(head).is_some() && short => format!("{head} ({remark})"),
        () if text.contains('|') && text.split('|').all(|part| is_word(part.trim())) => text.to_owned(),
        () => "String".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Keys, Summary, read, type_words};
    use crate::model::page::Shape;

    fn summary(text: &str) -> Summary {
        read(text).expect("JSON").value
    }

    #[test]
    fn the_shape_of_a_body() {
        assert_eq!(summary(r#"{"id": 1}"#).shape, Shape::Object);
        assert_eq!(summary(r#"{"value": [{"@odata.type": "x"}, {}]}"#).ty.as_deref(), Some("x"));
        assert_eq!(summary(r#"{"value": []}"#).shape, Shape::Collection);
        assert_eq!(summary(r#"{"value": ["a"]}"#).shape, Shape::Values);
        assert_eq!(summary(r#"{"value": {"a": 1}}"#).shape, Shape::Wrapped);
        assert_eq!(summary(r#"{"value": 5}"#).shape, Shape::Value);
        assert!(summary(r#"{"@odata.id": "x"}"#).reference);
    }

    #[test]
    fn samples_are_strings() {
        for (text, expected) in [
            ("String (timestamp)", "String (timestamp)"),
            ("string", "string"),
            ("low | high", "low | high"),
            ("#microsoft.graph.boat", "#microsoft.graph.boat"),
            ("String (The name of a boat, if it has one)", "String"),
            ("A sentence.", "String"),
            ("2020-01-01T00:00:00Z", "String"),
        ] {
            assert_eq!(type_words(text), expected);
        }
    }

    #[test]
    fn slips_are_mended() {
        for text in [
            r#"{"a": [1, 2,],}"#,
            "{\"a\": \"x\ny\"}",
            r#"{"a": 1 "b": 2}"#,
            r#"{a: true}"#,
            r#"{"a": Sea.Port, "b": true}"#,
            "{\"a\": 1 // why\n}",
            r#"{"a&quot;: 1}"#,
            "{\"a\": 1,\n...\n}",
        ] {
            let json = read::<Keys>(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert!(json.mended(), "{text}");
            assert_eq!(json.value.0[0].name, "a", "{text}");
        }
        assert!(read::<Keys>("{\"a\": }").is_err());
    }
}
