//! Reads the index of the reference: which page documents which request.

use serde::Deserialize;

use super::error::DocumentError;
use crate::model::types::Method;

/// The requests that the reference documents.
#[derive(Debug, Default)]
pub struct Reference {
    requests: Vec<ReferenceRequest>,
}

/// A request that the reference documents.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceRequest {
    /// The version of the API.
    pub version: String,
    /// The method.
    pub method: Method,
    /// The path in the metadata's spelling.
    pub path: String,
    /// The name of the page without its extension.
    pub page: String,
}

impl Reference {
    /// Reads the document.
    ///
    /// # Errors
    ///
    /// The text is no JSON, or has a key or a value that the format does not know.
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let requests: Result<Vec<ReferenceRequest>, _> = serde_json::from_str(text);
        Ok(Self { requests: requests.map_err(|error| DocumentError::of_json(&error))? })
    }

    /// The requests in the order of the document.
    pub fn requests(&self) -> &[ReferenceRequest] {
        &self.requests
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_request_has_version_method_path_and_page() {
        let text = r#"[{"version": "beta", "method": "GET", "path": "/doors", "page": "door-list"}]"#;
        let found = Reference::parse(text).expect("it is in the format");
        let [only] = found.requests() else { panic!("one request") };
        assert_eq!((only.version.as_str(), only.method, only.page.as_str()), ("beta", Method::Get, "door-list"));
    }

    #[test]
    fn what_the_format_does_not_know_is_an_error_with_its_line() {
        for (text, line) in [("[\n{\"verb\": \"GET\"}]", 2), ("[\n\n{\"version\": \"beta\"", 3), ("{}", 1)] {
            assert_eq!(Reference::parse(text).expect_err(text).line, line, "{text}");
        }
    }
}
