//! JSON values: compact, with properties in their order and numbers with all their digits.

use std::fmt;
use std::ops::Index;

use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;
use smol_str::SmolStr;

use crate::runtime::json::fields::{Fields, Names};

/// Any JSON value. `Display` writes it as JSON, `FromStr` reads it.
///
/// It converts from and to a [`serde_json::Value`]: `serde_json::json!({ … }).into()`.
#[derive(Clone, Default, PartialEq)]
pub struct Value(pub(crate) Json);

/// The kinds of values.
#[derive(Clone, Default, PartialEq)]
pub(crate) enum Json {
    #[default]
    Null,
    Bool(bool),
    /// An integer of 64 bits.
    Integer(i64),
    /// An integer beyond the range of `i64`.
    Unsigned(u64),
    /// A finite number.
    Float(f64),
    /// A number with more digits than a double has.
    Digits(Box<str>),
    /// A string; short ones are stored inline.
    Text(SmolStr),
    Array(Box<[Value]>),
    Object(Fields<Value>),
}

impl Value {
    /// JSON's `null`.
    pub const NULL: Self = Self(Json::Null);

    /// Whether the value is null.
    pub fn is_null(&self) -> bool {
        matches!(self.0, Json::Null)
    }

    /// Whether the value is an object.
    pub fn is_object(&self) -> bool {
        matches!(self.0, Json::Object(_))
    }

    /// Returns a boolean; `None` if the value is something else.
    pub fn as_bool(&self) -> Option<bool> {
        if let Json::Bool(flag) = self.0 { Some(flag) } else { None }
    }

    /// Returns an integer; `None` if the value is something else, or does not fit.
    pub fn as_i64(&self) -> Option<i64> {
        if let Json::Integer(number) = self.0 { Some(number) } else { None }
    }

    /// Returns a non-negative integer; `None` if the value is something else.
    pub fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Json::Integer(number) => number.try_into().ok(),
            Json::Unsigned(number) => Some(number),
            _ => None,
        }
    }

    /// Returns the double nearest to a number; `None` if the value is not a number.
    pub fn as_f64(&self) -> Option<f64> {
        match &self.0 {
            Json::Integer(number) => Some(*number as f64),
            Json::Unsigned(number) => Some(*number as f64),
            Json::Float(number) => Some(*number),
            Json::Digits(digits) => digits.parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        }
    }

    /// Returns a string; `None` if the value is something else.
    pub fn as_str(&self) -> Option<&str> {
        if let Json::Text(text) = &self.0 { Some(text) } else { None }
    }

    /// Returns the values of an array; `None` if the value is something else.
    pub fn as_array(&self) -> Option<&[Value]> {
        if let Json::Array(values) = &self.0 { Some(values) } else { None }
    }

    /// Returns a property of an object; `None` if there is no such property.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields()?.get(name)
    }

    /// Returns the digits of a number.
    pub(crate) fn digits(&self) -> Option<String> {
        match self.0 {
            Json::Integer(_) | Json::Unsigned(_) | Json::Float(_) | Json::Digits(_) => Some(self.to_string()),
            _ => None,
        }
    }

    /// Makes a number from its digits, without loss.
    pub(crate) fn number(digits: &str) -> Self {
        let whole = || digits.parse().map(i64::into).or_else(|_| digits.parse().map(u64::into));
        let float = || Self::float(digits.parse().ok()?).filter(|number| number.to_string() == digits);
        match digits {
            // Only a double has a negative zero.
            "-0" => Self(Json::Float(-0.0)),
            _ => whole().ok().or_else(float).unwrap_or_else(|| Self(Json::Digits(digits.into()))),
        }
    }

    /// Makes a number; `None` if JSON cannot represent it.
    pub(crate) fn float(number: f64) -> Option<Self> {
        number.is_finite().then_some(Self(Json::Float(number)))
    }

    pub(crate) fn fields(&self) -> Option<&Fields<Value>> {
        if let Json::Object(fields) = &self.0 { Some(fields) } else { None }
    }

    /// Returns the properties; turns any other value into an empty object first.
    pub(crate) fn fields_mut(&mut self) -> &mut Fields<Value> {
        if !self.is_object() {
            *self = Self(Json::Object(Fields::default()));
        }
        match &mut self.0 {
            Json::Object(fields) => fields,
            _ => unreachable!("it has just become an object"),
        }
    }

    /// Returns the name of the value's kind, for messages.
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

/// Returns a property of an object, or null.
impl Index<&str> for Value {
    type Output = Value;

    fn index(&self, name: &str) -> &Value {
        self.get(name).unwrap_or(&Self::NULL)
    }
}

/// Returns a value of an array, or null.
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
            Other::Object(map) => {
                let (names, values): (Vec<_>, Vec<_>) =
                    map.into_iter().map(|(name, json)| (name.into(), json.into())).unzip();
                Self(Json::Object(Fields::new(Names::new(names).into(), values)))
            }
        }
    }
}

/// A number with more digits than a double has becomes the nearest double, one beyond its range a text.
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

impl PartialEq<serde_json::Value> for Value {
    fn eq(&self, other: &serde_json::Value) -> bool {
        let other = Self::from(other.clone());
        *self == other
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
    fn an_absent_property_is_null() {
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
