//! JSON text in, values out: serde_json reads the text, the lists of names are shared by all objects.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::fields::{Fields, Shapes};
use super::value::{Json, Value};

/// Reads a whole text.
///
/// # Errors
///
/// What is no JSON, or is nested too deeply.
pub(crate) fn read(text: &[u8]) -> serde_json::Result<Value> {
    let mut reader = Reader::default();
    let value = reader.read(text)?;
    if reader.floats && has_long_number(text) {
        return Reader { exact: true, ..Reader::default() }.read(text);
    }
    Ok(value)
}

/// What is kept while a text is read.
#[derive(Default)]
struct Reader {
    shapes: Shapes,
    /// The values of arrays and objects that have not ended yet.
    values: Vec<Value>,
    /// Whether a number has become a double.
    floats: bool,
    /// Whether the text of numbers is looked at: slower, and needed only by numbers that no double holds.
    exact: bool,
}

impl Reader {
    fn read(&mut self, text: &[u8]) -> serde_json::Result<Value> {
        let mut deserializer = serde_json::Deserializer::from_slice(text);
        let value = Seed(self).deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(value)
    }

    /// The values since a place.
    fn since<T: FromIterator<Value>>(&mut self, start: usize) -> T {
        self.values.drain(start..).collect()
    }
}

/// Whether some number may have more digits than a double keeps. A text with such digits is taken for one.
fn has_long_number(text: &[u8]) -> bool {
    const KEPT: usize = 15;
    text.split(|byte| !matches!(byte, b'0'..=b'9' | b'.')).any(|run| run.len() > KEPT)
}

/// Reads one value.
struct Seed<'r>(&'r mut Reader);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        if !self.0.exact {
            return deserializer.deserialize_any(self);
        }
        let text = <&RawValue>::deserialize(deserializer)?.get();
        match text.as_bytes().first() {
            Some(b'-' | b'0'..=b'9') => Ok(Value::number(text)),
            _ => serde_json::Deserializer::from_str(text).deserialize_any(self).map_err(D::Error::custom),
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::NULL)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(flag.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        self.0.floats = true;
        Ok(Value::float(number).unwrap_or_default())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Value, A::Error> {
        let start = self.0.values.len();
        while let Some(value) = array.next_element_seed(Seed(self.0))? {
            self.0.values.push(value);
        }
        Ok(Value(Json::Array(self.0.since(start))))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let start = self.0.values.len();
        let mut names = Shapes::NONE;
        while let Some(longer) = object.next_key_seed(Name { shapes: &mut self.0.shapes, before: names })? {
            names = longer;
            let value = object.next_value_seed(Seed(self.0))?;
            self.0.values.push(value);
        }
        let names = self.0.shapes.names(names);
        Ok(Value(Json::Object(Fields::new(names, self.0.since(start)))))
    }
}

/// Reads the name of a property that follows others.
struct Name<'r> {
    shapes: &'r mut Shapes,
    before: usize,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok(self.shapes.with(self.before, name))
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Seed(&mut Reader::default()).deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_what_is_written() {
        for text in [
            "null",
            "[]",
            "{}",
            r#"{"z":1,"a":[true,false,null],"m":{"z":"\"\n","é":-5}}"#,
            r#"[{"a":1,"b":[{"a":2}]},{"a":3,"b":[{"a":4,"c":5}]},{"b":6}]"#,
            "[18446744073709551615,-9223372036854775808,0.1,1e300]",
        ] {
            assert_eq!(read(text.as_bytes()).expect("JSON").to_string(), text);
        }
    }

    #[test]
    fn no_digit_is_lost() {
        for text in [
            r#"{"a":12345678901234567890.123456789,"b":[0.1000000000000000055,{"c":1.5}],"d":"x"}"#,
            "[123456789012345678901234567890]",
            "-0.12345678901234567890e-400",
        ] {
            assert_eq!(read(text.as_bytes()).expect("JSON").to_string(), text);
        }
    }

    #[test]
    fn what_is_no_json_is_refused() {
        let deep = "[".repeat(100_000);
        for text in ["", "{", "[1,]", "{\"a\"}", "1 2", "{\"a\":1.5 1234567890.1234567890", deep.as_str()] {
            assert!(read(text.as_bytes()).is_err());
        }
        assert!(read(b"\"\xff\"").is_err());
    }
}
