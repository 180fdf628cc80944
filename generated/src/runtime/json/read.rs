//! Reads JSON text with serde_json into values whose objects share their lists of names.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::runtime::json::fields::{Fields, Shapes};
use crate::runtime::json::numbers::{self, Numbers};
use crate::runtime::json::value::{Json, Value};

/// Reads a JSON text.
///
/// # Errors
///
/// If the text is not JSON, or is nested too deeply.
pub(crate) fn read(text: &[u8]) -> serde_json::Result<Value> {
    let mut reader = Reader::default();
    let result = reader.read(text);
    // A number beyond the range of a double is a syntax error to serde_json.
    if result.is_err() || reader.floats && numbers::has_long(text) {
        let (short, long) = numbers::shorten(text);
        if !long.is_empty() {
            return Reader { long, ..Reader::default() }.read(&short).or(result);
        }
    }
    result
}

impl FromStr for Value {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, serde_json::Error> {
        read(text.as_bytes())
    }
}

/// The state of the reader.
#[derive(Default)]
struct Reader<'t> {
    shapes: Shapes,
    /// The values of arrays and objects that are still open.
    values: Vec<Value>,
    /// Whether some number was read as a double.
    floats: bool,
    /// The number of numbers so far.
    numbers: usize,
    /// The numbers whose digits are kept. The text has short numbers in their places.
    long: Numbers<'t>,
}

impl Reader<'_> {
    fn read(&mut self, text: &[u8]) -> serde_json::Result<Value> {
        let mut deserializer = serde_json::Deserializer::from_slice(text);
        let value = Seed(self).deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(value)
    }

    /// Counts a number, and returns it with all its digits.
    fn count(&mut self, number: Value) -> Value {
        let at = self.numbers;
        self.numbers += 1;
        match self.long.front() {
            Some(&(position, digits)) if position == at => {
                self.long.pop_front();
                Value::number(digits)
            }
            _ => number,
        }
    }

    /// Takes the values from a position on.
    fn since<T: FromIterator<Value>>(&mut self, start: usize) -> T {
        self.values.drain(start..).collect()
    }
}

/// Reads one value.
struct Seed<'r, 't>(&'r mut Reader<'t>);

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
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
        Ok(self.0.count(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(self.0.count(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        self.0.floats = true;
        Ok(self.0.count(Value::float(number).unwrap_or_default()))
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

/// Reads the name of the next property.
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
    fn reading_and_writing_keeps_the_text() {
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
            r#"[1e400,"1e400",{"1e400":-7.5E+999}]"#,
        ] {
            assert_eq!(read(text.as_bytes()).expect("JSON").to_string(), text);
        }
        let long = "1234567890".repeat(1000);
        for text in
            [format!("[{long}]"), format!("-{long}.{long}"), format!("{{\"a\":0.{long}e-{long},\"b\":[1,2.5]}}")]
        {
            assert_eq!(read(text.as_bytes()).expect("JSON").to_string(), text);
        }
    }

    #[test]
    fn invalid_json_is_refused() {
        let deep = "[".repeat(100_000);
        for text in ["", "{", "[1,]", "{\"a\"}", "1 2", "{\"a\":1.5 1234567890.1234567890", deep.as_str()] {
            assert!(read(text.as_bytes()).is_err());
        }
        assert!(read(b"\"\xff\"").is_err());
    }
}
