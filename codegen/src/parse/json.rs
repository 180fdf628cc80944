//! Reads the JSON of annotations, representations and examples.
//!
//! Slips that can be mended in only one way are mended: trailing and missing commas, comments, raw line breaks in
//! strings, keys and names without quotes, `&quot;`. Other text that is not valid JSON is an error.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

mod keys;
mod mend;
mod summary;

pub(crate) use keys::Keys;
pub(crate) use summary::Summary;

/// A value read from JSON, with its text: mended if that was needed.
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

/// Reads a text as JSON.
///
/// # Errors
///
/// Returns the error of serde_json about the text as it stands on the page, if mending it does not help.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<Json<'_, T>, serde_json::Error> {
    serde_json::from_str(text).map(|value| Json { value, text: Cow::Borrowed(text) }).or_else(|error| {
        let mended = mend::mend(text);
        match serde_json::from_str(&mended) {
            Ok(value) => Ok(Json { value, text: Cow::Owned(mended) }),
            Err(_) => Err(error),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Keys, read};

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
