//! Summarizes the JSON of a body: its form, and the type that it names.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::model::page::Shape;

/// The form of a body, and the type that it names.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Summary {
    pub(crate) shape: Shape,
    /// `@odata.type` of the object, or of the first item of its `value`.
    pub(crate) ty: Option<String>,
    /// Whether `@odata.id` is the only member of the object.
    pub(crate) reference: bool,
}

impl<'de> Deserialize<'de> for Summary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = BodyValue::deserialize(deserializer)?;
        Ok(match value.kind {
            ValueKind::Object => Self {
                shape: match value.inner {
                    None => Shape::Object,
                    Some(ValueKind::Array | ValueKind::ArrayOfObjects) => Shape::Collection,
                    Some(ValueKind::ArrayOfValues) => Shape::Values,
                    Some(ValueKind::Object) => Shape::Wrapped,
                    Some(ValueKind::Scalar) => Shape::Value,
                },
                ty: value.inner_type.or(value.ty),
                reference: value.reference,
            },
            ValueKind::Array | ValueKind::ArrayOfObjects => {
                Self { shape: Shape::Collection, ty: value.ty, reference: false }
            }
            ValueKind::ArrayOfValues => Self { shape: Shape::Values, ty: None, reference: false },
            ValueKind::Scalar => Self { shape: Shape::Value, ty: None, reference: false },
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum ValueKind {
    Object,
    Array,
    ArrayOfObjects,
    ArrayOfValues,
    Scalar,
}

/// The kind and the `@odata.type` of a JSON value and of its member `value`.
#[derive(Debug)]
struct BodyValue {
    kind: ValueKind,
    ty: Option<String>,
    inner: Option<ValueKind>,
    inner_type: Option<String>,
    reference: bool,
}

impl BodyValue {
    fn new(kind: ValueKind) -> Self {
        Self { kind, ty: None, inner: None, inner_type: None, reference: false }
    }
}

impl<'de> Deserialize<'de> for BodyValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BodyVisitor)
    }
}

struct BodyVisitor;

impl<'de> Visitor<'de> for BodyVisitor {
    type Value = BodyValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<BodyValue, E> {
        Ok(BodyValue::new(ValueKind::Scalar))
    }

    fn visit_i64<E>(self, _: i64) -> Result<BodyValue, E> {
        Ok(BodyValue::new(ValueKind::Scalar))
    }

    fn visit_u64<E>(self, _: u64) -> Result<BodyValue, E> {
        Ok(BodyValue::new(ValueKind::Scalar))
    }

    fn visit_f64<E>(self, _: f64) -> Result<BodyValue, E> {
        Ok(BodyValue::new(ValueKind::Scalar))
    }

    fn visit_str<E>(self, _: &str) -> Result<BodyValue, E> {
        Ok(BodyValue::new(ValueKind::Scalar))
    }

    fn visit_unit<E>(self) -> Result<BodyValue, E> {
        Ok(BodyValue::new(ValueKind::Scalar))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BodyValue, A::Error> {
        let mut value = BodyValue::new(ValueKind::Object);
        let (mut keys, mut id) = (0, false);
        while let Some(key) = map.next_key()? {
            keys += 1;
            match key {
                Member::Type => value.ty = map.next_value::<Text>()?.0,
                Member::Value => {
                    let inner: BodyValue = map.next_value()?;
                    value.inner = Some(inner.kind);
                    value.inner_type = inner.ty;
                }
                Member::Id | Member::Other => {
                    id |= matches!(key, Member::Id);
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        value.reference = id && keys == 1;
        Ok(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<BodyValue, A::Error> {
        let mut value = BodyValue::new(ValueKind::Array);
        if let Some(first) = seq.next_element::<BodyValue>()? {
            value.kind =
                if first.kind == ValueKind::Object { ValueKind::ArrayOfObjects } else { ValueKind::ArrayOfValues };
            value.ty = first.ty;
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(value)
    }
}

/// The members of an object that a summary needs.
#[derive(Deserialize)]
#[serde(field_identifier)]
enum Member {
    #[serde(rename = "@odata.type")]
    Type,
    #[serde(rename = "@odata.id")]
    Id,
    #[serde(rename = "value")]
    Value,
    #[serde(other)]
    Other,
}

/// A string; `None` for any other value.
struct Text(Option<String>);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::String(text) => Some(text),
            _ => None,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::Summary;
    use crate::model::page::Shape;
    use crate::parse::json::read;

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
}
