//! Compares the values of a row and of a wire name in JSON: a string, a number, an object, one or many.
//!
//! Tables and representations contradict each other about a few values. So a value that does not fit does not exclude a
//! name whose position is known, but it excludes a name that is merely left over.

use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use crate::lexicon::find_primitive;
use crate::model::names::{Primitive, short_name};
use crate::model::page::{JsonKey, JsonValue, TypeMention};

/// The kind of a JSON value, as far as a row or a key shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ValueKind {
    value: ValueForm,
    /// Whether there are many in an array.
    many: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ValueForm {
    Text,
    Number,
    Boolean,
    /// An object, and the type that it names.
    Object(Option<TypeId>),
    /// A value of a type with a page: an object, or a member of an enum.
    Named(TypeId),
    Any,
}

/// The hash of a type's name without its namespace: names are only compared here.
type TypeId = u64;

impl ValueKind {
    /// The kind of a row or key of which nothing is known.
    pub(super) const ANY: Self = Self { value: ValueForm::Any, many: None };

    /// The kind of a type cell. If no words for collections are known, the cell does not show whether there are many.
    pub(super) fn of_cell(cell: &TypeMention, wordless: bool) -> Self {
        let many = if cell.text.is_empty() || wordless { None } else { Some(cell.collection) };
        let value = match ValueForm::of_word(&cell.text) {
            ValueForm::Any if cell.link.is_some() => ValueForm::Named(type_id(&cell.text)),
            value => value,
        };
        Self { value, many }
    }

    /// The kind of a relationship. It leads to an entity, so it is never a string.
    pub(super) fn of_relationship(cell: &TypeMention, wordless: bool) -> Self {
        let kind = Self::of_cell(cell, wordless);
        match kind.value {
            ValueForm::Named(name) => Self { value: ValueForm::Object(Some(name)), ..kind },
            _ => kind,
        }
    }

    /// The kind of a key of a representation.
    pub(super) fn of_key(key: &JsonKey) -> Self {
        let value = match &key.value {
            JsonValue::Boolean => ValueForm::Boolean,
            JsonValue::Integer | JsonValue::Float => ValueForm::Number,
            JsonValue::String(words) => ValueForm::of_word(words.split(" (").next().unwrap_or(words)),
            JsonValue::Object(name) => ValueForm::Object(name.as_deref().map(type_id)),
            JsonValue::Unknown => ValueForm::Any,
        };
        Self { value, many: (key.value != JsonValue::Unknown || key.collection).then_some(key.collection) }
    }

    /// Whether a row and a key have the same kind, as far as both say. If their values are alike, an array on one side
    /// only is a mistake of the page; a string and an array of objects are different things.
    pub(super) fn fits(self, other: Self) -> bool {
        let as_many = self.many == other.many || self.many.is_none() || other.many.is_none();
        let alike = self.value.is_alike(other.value);
        self.value.fits(other.value) && (alike || (as_many && (self.value.is_plain() || other.value.is_plain())))
    }

    /// Whether two kinds differ no more than tables and representations do by mistake: in the type of a plain value, or
    /// in whether there are many.
    pub(super) fn nearly_fits(self, other: Self) -> bool {
        self.value.fits(other.value) || (self.value.is_plain() && other.value.is_plain())
    }

    /// Whether a name with more evidence than its position may belong to a row. Only two different plain values rule it
    /// out.
    pub(super) fn may_be(self, other: Self) -> bool {
        let single = |kind: Self| kind.many != Some(true) && kind.value.is_plain();
        self.value == other.value || !single(self) || !single(other)
    }
}

impl ValueForm {
    /// The form of the type that a word names.
    fn of_word(word: &str) -> Self {
        match find_primitive(word) {
            Some(Primitive::Boolean) => Self::Boolean,
            Some(
                Primitive::Int16
                | Primitive::Int32
                | Primitive::Int64
                | Primitive::Double
                | Primitive::Single
                | Primitive::Decimal,
            ) => Self::Number,
            None | Some(Primitive::Untyped) => Self::Any,
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

    /// Whether this is a string, a number or a boolean.
    fn is_plain(self) -> bool {
        matches!(self, Self::Text | Self::Number | Self::Boolean)
    }

    /// Whether both are the same, as far as they are known.
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

fn type_id(name: &str) -> TypeId {
    let short = short_name(name).to_ascii_lowercase();
    FxBuildHasher.hash_one(short)
}

#[cfg(test)]
mod tests {
    use super::ValueKind;
    use crate::model::page::{JsonKey, JsonValue, Link, TypeMention};

    fn cell(text: &str, collection: bool, linked: bool) -> ValueKind {
        let link = linked.then(Link::default);
        ValueKind::of_cell(&TypeMention { text: text.to_owned(), link, collection, or: Vec::new() }, false)
    }

    fn key(value: JsonValue, collection: bool) -> ValueKind {
        ValueKind::of_key(&JsonKey { name: "key".to_owned(), value, collection })
    }

    #[test]
    fn values_objects_and_arrays_differ() {
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
    fn different_plain_values_nearly_fit() {
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
