//! A JSON value as received: small, with properties in their order and numbers with all their digits.

use std::fmt;
use std::ops::Index;
use std::str::FromStr;

use bytemuck::TransparentWrapper;
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;
use smol_str::SmolStr;

use super::fields::Fields;
use super::{Object, read};

/// Any JSON value. `Display` writes it as JSON, `FromStr` reads it.
///
/// It converts from and to a [`serde_json::Value`]: `serde_json::json!({ … }).into()`.
#[derive(Clone, Default, PartialEq)]
pub struct Value(pub(crate) Json);

/// What a value is.
#[derive(Clone, Default, PartialEq)]
pub(crate) enum Json {
    #[default]
    Null,
    Bool(bool),
    /// A number that is whole, and fits.
    Integer(i64),
    /// A whole number that is greater than all others.
    Unsigned(u64),
    /// A number that is finite.
    Float(f64),
    /// A number with more digits than a double holds.
    Digits(Box<str>),
    /// A short one stands in the value itself.
    Text(SmolStr),
    Array(Box<[Value]>),
    Object(Fields),
}

impl Value {
    /// JSON's null.
    pub const NULL: Self = Self(Json::Null);

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self.0, Json::Null)
    }

    /// Whether it is an object.
    pub fn is_object(&self) -> bool {
        matches!(self.0, Json::Object(_))
    }

    /// A boolean.
    pub fn as_bool(&self) -> Option<bool> {
        if let Json::Bool(flag) = self.0 { Some(flag) } else { None }
    }

    /// A whole number that fits.
    pub fn as_i64(&self) -> Option<i64> {
        if let Json::Integer(number) = self.0 { Some(number) } else { None }
    }

    /// A whole number that is not negative.
    pub fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Json::Integer(number) => number.try_into().ok(),
            Json::Unsigned(number) => Some(number),
            _ => None,
        }
    }

    /// The double that is nearest to a number.
    pub fn as_f64(&self) -> Option<f64> {
        match &self.0 {
            Json::Integer(number) => Some(*number as f64),
            Json::Unsigned(number) => Some(*number as f64),
            Json::Float(number) => Some(*number),
            Json::Digits(digits) => digits.parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        }
    }

    /// A text.
    pub fn as_str(&self) -> Option<&str> {
        if let Json::Text(text) = &self.0 { Some(text) } else { None }
    }

    /// The values of an array.
    pub fn as_array(&self) -> Option<&[Value]> {
        if let Json::Array(values) = &self.0 { Some(values) } else { None }
    }

    /// An object.
    pub fn as_object(&self) -> Option<&Object> {
        self.is_object().then(|| Object::wrap_ref(self))
    }

    /// A property of an object.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields()?.get(name)
    }

    /// A number as its digits.
    pub(crate) fn digits(&self) -> Option<String> {
        match self.0 {
            Json::Integer(_) | Json::Unsigned(_) | Json::Float(_) | Json::Digits(_) => Some(self.to_string()),
            _ => None,
        }
    }

    /// The number that JSON's digits mean, without loss.
    pub(crate) fn number(digits: &str) -> Self {
        let whole = || digits.parse().map(i64::into).or_else(|_| digits.parse().map(u64::into));
        let float = || Self::float(digits.parse().ok()?).filter(|number| number.to_string() == digits);
        match digits {
            // The sign of zero is a double's.
            "-0" => Self(Json::Float(-0.0)),
            _ => whole().ok().or_else(float).unwrap_or_else(|| Self(Json::Digits(digits.into()))),
        }
    }

    /// A number; none of what JSON has no number for.
    pub(crate) fn float(number: f64) -> Option<Self> {
        number.is_finite().then_some(Self(Json::Float(number)))
    }

    pub(crate) fn fields(&self) -> Option<&Fields> {
        if let Json::Object(fields) = &self.0 { Some(fields) } else { None }
    }

    /// The properties, of a new object where there is none.
    pub(crate) fn fields_mut(&mut self) -> &mut Fields {
        if !self.is_object() {
            *self = Self(Json::Object(Fields::default()));
        }
        match &mut self.0 {
            Json::Object(fields) => fields,
            _ => unreachable!("it has just become an object"),
        }
    }

    /// What it is, for people.
    pub(crate) fn kind(&self) -> &'static str {
        match self.0 {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Integer(_) | Json::Unsigned(_) | Json::Float(_) | Json::Digits(_) => "a number",
            Json::Text(_) => "a text",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        }
    }
}

/// A property of an object; null where there is none.
impl Index<&str> for Value {
    type Output = Value;

    fn index(&self, name: &str) -> &Value {
        self.get(name).unwrap_or(&Self::NULL)
    }
}

/// A value of an array; null where there is none.
impl Index<usize> for Value {
    type Output = Value;

    fn index(&self, at: usize) -> &Value {
        self.as_array().and_then(|values| values.get(at)).unwrap_or(&Self::NULL)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self(Json::Bool(flag))
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        i64::from(number).into()
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self(Json::Integer(number))
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self(i64::try_from(number).map_or(Json::Unsigned(number), Json::Integer))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self(Json::Text(text.into()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self(Json::Text(text.into()))
    }
}

impl From<Vec<Value>> for Value {
    fn from(values: Vec<Value>) -> Self {
        Self(Json::Array(values.into()))
    }
}

impl From<serde_json::Value> for Value {
    fn from(json: serde_json::Value) -> Self {
        use serde_json::Value as Other;
        match json {
            Other::Null => Self::NULL,
            Other::Bool(flag) => flag.into(),
            Other::Number(number) => Self::number(&number.to_string()),
            Other::String(text) => text.into(),
            Other::Array(values) => values.into_iter().map(Self::from).collect::<Vec<_>>().into(),
            Other::Object(map) => Object::from(map).into(),
        }
    }
}

/// A number with more digits than a double holds becomes the nearest double.
impl From<Value> for serde_json::Value {
    fn from(value: Value) -> Self {
        match value.0 {
            Json::Null => Self::Null,
            Json::Bool(flag) => flag.into(),
            Json::Integer(number) => number.into(),
            Json::Unsigned(number) => number.into(),
            Json::Float(number) => number.into(),
            Json::Digits(digits) => serde_json::from_str(&digits).unwrap_or_else(|_| (*digits).into()),
            Json::Text(text) => String::from(text).into(),
            Json::Array(values) => values.into_iter().map(Self::from).collect(),
            Json::Object(fields) => fields.into_values().map(|(name, value)| (String::from(&*name), value)).collect(),
        }
    }
}

impl From<Object> for serde_json::Value {
    fn from(object: Object) -> Self {
        Value::from(object).into()
    }
}

impl PartialEq<serde_json::Value> for Value {
    fn eq(&self, other: &serde_json::Value) -> bool {
        let other = Self::from(other.clone());
        *self == other
    }
}

impl FromStr for Value {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, serde_json::Error> {
        read::read(text.as_bytes())
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(flag) => serializer.serialize_bool(*flag),
            Json::Integer(number) => serializer.serialize_i64(*number),
            Json::Unsigned(number) => serializer.serialize_u64(*number),
            Json::Float(number) => serializer.serialize_f64(*number),
            Json::Digits(digits) => match serde_json::from_str::<&RawValue>(digits) {
                Ok(number) => number.serialize(serializer),
                Err(_) => serializer.serialize_str(digits),
            },
            Json::Text(text) => serializer.serialize_str(text),
            Json::Array(values) => serializer.collect_seq(values),
            Json::Object(fields) => serializer.collect_map(fields.iter()),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_small() {
        assert_eq!(size_of::<Value>(), 32);
    }

    #[test]
    fn values_of_serde_json_convert_both_ways() {
        for json in [json!(null), json!({"a": [1, -1, 1.5, u64::MAX, "x", true, {}], "b": {"c": null}}), json!(-0.0)] {
            let value = Value::from(json.clone());
            assert_eq!(value, json);
            assert_eq!(serde_json::Value::from(value.clone()), json);
            assert_eq!(serde_json::to_value(&value).expect("JSON"), json);
            assert_eq!(serde_json::from_value::<Value>(json).expect("any JSON"), value);
        }
    }

    #[test]
    fn what_is_not_there_is_null() {
        let value = Value::from(json!({"a": [{"b": 1}]}));
        assert_eq!(value["a"][0]["b"].as_i64(), Some(1));
        assert!(value["a"][1]["b"].is_null() && value["a"]["b"].is_null());
        assert_eq!(value.as_object().and_then(|object| object.str("a")), None);
    }

    #[test]
    fn properties_are_equal_in_any_order() {
        let value = |text: &str| text.parse::<Value>().expect("JSON");
        assert_eq!(value(r#"{"a":1,"b":2}"#), value(r#"{"b":2,"a":1}"#));
        assert_ne!(value(r#"{"a":1,"b":2}"#), value(r#"{"a":1,"c":2}"#));
        assert_ne!(value(r#"{"a":1}"#), value(r#"{"a":1,"b":2}"#));
        assert_ne!(value("1"), value("1.0"));
    }

    #[test]
    fn whole_numbers_are_signed_or_not() {
        let numbers = |text: &str| text.parse::<Value>().map(|value| (value.as_i64(), value.as_u64())).expect("JSON");
        assert_eq!(numbers("7"), (Some(7), Some(7)));
        assert_eq!(numbers("-7"), (Some(-7), None));
        assert_eq!(numbers("18446744073709551615"), (None, Some(u64::MAX)));
        assert_eq!(numbers("1.0"), (None, None));
    }
}
