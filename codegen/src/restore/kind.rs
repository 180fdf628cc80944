//! Kinds: the type cell of a row or a key of a representation in, what its value is in JSON out.
//!
//! Tables and representations contradict each other about a few values. So a kind that fits badly is no reason against a name
//! whose place is known, and every reason against one that is only left over.

use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use crate::lexicon::primitive;
use crate::model::page::{JsonKey, JsonValue, TypeCell};

/// What a value is in JSON, as far as a row or a key tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    value: Value,
    /// Whether there are many in an array.
    many: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Text,
    Number,
    Boolean,
    /// An object, and the type that it names.
    Object(Option<Called>),
    /// Of a type with a page: an object, or a member of an enum.
    Named(Called),
    Any,
}

/// A name of a type without its namespace, as a number: names are compared here, never shown.
type Called = u64;

impl Kind {
    /// The kind of what nothing is known of.
    pub(super) const ANY: Self = Self { value: Value::Any, many: None };

    /// The kind of a type cell; where no words for collections are known it does not tell whether there are many.
    pub(super) fn of_cell(cell: &TypeCell, wordless: bool) -> Self {
        let many = if cell.text.is_empty() || wordless { None } else { Some(cell.collection) };
        let value = match Value::of_word(&cell.text) {
            Value::Any if cell.link.is_some() => Value::Named(called(&cell.text)),
            value => value,
        };
        Self { value, many }
    }

    /// The kind of a row that leads to an entity: no string is that.
    pub(super) fn of_relationship(cell: &TypeCell, wordless: bool) -> Self {
        let kind = Self::of_cell(cell, wordless);
        match kind.value {
            Value::Named(name) => Self { value: Value::Object(Some(name)), ..kind },
            _ => kind,
        }
    }

    /// The kind of a key of a representation.
    pub(super) fn of_key(key: &JsonKey) -> Self {
        let value = match &key.value {
            JsonValue::Boolean => Value::Boolean,
            JsonValue::Integer | JsonValue::Float => Value::Number,
            JsonValue::String(words) => Value::of_word(words.split(" (").next().unwrap_or(words)),
            JsonValue::Object(name) => Value::Object(name.as_deref().map(called)),
            JsonValue::Unknown => Value::Any,
        };
        Self { value, many: (key.value != JsonValue::Unknown || key.collection).then_some(key.collection) }
    }

    /// Whether a row and a key are of the same kind, as far as both tell. That one of them shows an array and the other does
    /// not is a slip where the values are alike; a string and an array of objects are two things.
    pub(super) fn fits(self, other: Self) -> bool {
        let as_many = self.many == other.many || self.many.is_none() || other.many.is_none();
        let alike = self.value.is_alike(other.value);
        self.value.fits(other.value) && (alike || (as_many && (self.value.is_plain() || other.value.is_plain())))
    }

    /// Whether two kinds differ by no more than tables and representations do by mistake: by what a plain value is, or by
    /// how many there are.
    pub(super) fn nearly_fits(self, other: Self) -> bool {
        self.value.fits(other.value) || (self.value.is_plain() && other.value.is_plain())
    }

    /// Whether nothing but two plain values that differ speaks against a name that more than its place tells, or that no
    /// other row can have.
    pub(super) fn may_be(self, other: Self) -> bool {
        let single = |kind: Self| kind.many != Some(true) && kind.value.is_plain();
        self.value == other.value || !single(self) || !single(other)
    }
}

impl Value {
    /// The kind of a type's word.
    fn of_word(word: &str) -> Self {
        match primitive(word) {
            Some("Edm.Boolean") => Self::Boolean,
            Some("Edm.Int16" | "Edm.Int32" | "Edm.Int64" | "Edm.Double" | "Edm.Single" | "Edm.Decimal") => Self::Number,
            None | Some("Edm.Untyped") => Self::Any,
            // Dates, bytes and the others are strings.
            Some(_) => Self::Text,
        }
    }

    fn fits(self, other: Self) -> bool {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => true,
            (Self::Named(_), Self::Text) | (Self::Text, Self::Named(_)) => true,
            (Self::Boolean | Self::Number | Self::Text, value) => self == value,
            (_, value) => !value.is_plain(),
        }
    }

    /// Whether this is one value and no object.
    fn is_plain(self) -> bool {
        matches!(self, Self::Text | Self::Number | Self::Boolean)
    }

    /// Whether both are the same as far as they tell.
    fn is_alike(self, other: Self) -> bool {
        match (self, other) {
            (Self::Object(Some(name)), Self::Named(other) | Self::Object(Some(other))) => name == other,
            (Self::Named(name), Self::Object(Some(other)) | Self::Named(other)) => name == other,
            (Self::Object(_), Self::Object(_) | Self::Named(_)) | (Self::Named(_), Self::Object(_)) => true,
            (Self::Any, _) | (_, Self::Any) => true,
            (value, other) => value == other,
        }
    }
}

fn called(name: &str) -> Called {
    let short = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    FxBuildHasher.hash_one(short)
}

#[cfg(test)]
mod tests {
    use super::Kind;
    use crate::model::page::{JsonKey, JsonValue, Link, TypeCell};

    fn cell(text: &str, collection: bool, linked: bool) -> Kind {
        let link = linked.then(Link::default);
        Kind::of_cell(&TypeCell { text: text.to_owned(), link, collection, or: Vec::new() }, false)
    }

    fn key(value: JsonValue, collection: bool) -> Kind {
        Kind::of_key(&JsonKey { name: "key".to_owned(), value, collection })
    }

    #[test]
    fn values_objects_and_arrays_are_told_apart() {
        let text = || JsonValue::String("string".to_owned());
        assert!(cell("String", false, false).fits(key(text(), false)));
        assert!(!cell("String", false, false).fits(key(JsonValue::Object(None), false)));
        assert!(cell("colour", false, true).fits(key(text(), false)), "an enum");
        assert!(!cell("boat", true, true).fits(key(text(), false)), "many");
        assert!(!cell("boat", false, true).fits(key(JsonValue::Boolean, false)));
        assert!(!cell("boat", true, true).fits(cell("Stream", false, false)), "bytes");
        assert!(cell("boat", true, true).fits(key(JsonValue::Unknown, true)));
    }

    #[test]
    fn a_slip_between_plain_values_nearly_fits() {
        let truth = key(JsonValue::Boolean, false);
        assert!(!cell("String", false, false).fits(truth) && cell("String", false, false).nearly_fits(truth));
        assert!(cell("boat", true, true).fits(key(JsonValue::Object(None), false)), "one shows an array");
        let object = |name: &str| key(JsonValue::Object(Some(name.to_owned())), false);
        assert!(cell("Boat", true, true).fits(object("microsoft.graph.boat")));
        assert!(!cell("boat", false, true).fits(object("microsoft.graph.crew")));
        assert!(!cell("boat", false, true).nearly_fits(truth));
        assert!(!cell("String", false, false).nearly_fits(key(JsonValue::Object(None), false)));
    }
}
