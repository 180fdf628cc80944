//! Checks the names and the references to types that a document declares: they go into pages as they are.

use super::error::CsdlError;
use super::xml::Element;

/// The maximum length of an identifier.
const IDENTIFIER: usize = 128;

/// The maximum length of a namespace.
const NAMESPACE: usize = 511;

impl Element {
    /// The value of a required attribute that is an identifier, such as the name of a declaration.
    pub(super) fn identifier(&self, attribute: &str) -> Result<&str, CsdlError> {
        let name = self.required(attribute)?;
        if is_identifier(name) { Ok(name) } else { Err(self.no_name(attribute, name)) }
    }

    /// The value of a required attribute that is a namespace.
    pub(super) fn namespace(&self) -> Result<&str, CsdlError> {
        let name = self.required("Namespace")?;
        let sound = name.len() <= NAMESPACE && name.split('.').all(is_identifier);
        if sound { Ok(name) } else { Err(self.no_name("Namespace", name)) }
    }

    /// The qualified name that an attribute refers to, and whether it stands in `Collection()`.
    pub(super) fn reference<'e>(&self, attribute: &str, written: &'e str) -> Result<(&'e str, bool), CsdlError> {
        let inner = written.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
        let name = inner.unwrap_or(written);
        if name.len() <= NAMESPACE + 1 + IDENTIFIER && name.split('.').all(is_identifier) {
            return Ok((name, inner.is_some()));
        }
        let message = format!(
            "the {attribute} `{}` of {} is no type: write a qualified name or Collection(name)",
            shown(written),
            self.name
        );
        Err(CsdlError::new(self.line, message))
    }

    fn no_name(&self, attribute: &str, name: &str) -> CsdlError {
        let message = format!(
            "the {attribute} `{}` of {} is no name: write at most {IDENTIFIER} ASCII letters, digits and `_`, with no \
             digit first",
            shown(name),
            self.name
        );
        CsdlError::new(self.line, message)
    }
}

/// Whether a text is an identifier. OData has more letters than those of ASCII, which neither the API nor pages use.
fn is_identifier(text: &str) -> bool {
    let first = text.as_bytes().first();
    first.is_some_and(|first| first.is_ascii_alphabetic() || *first == b'_')
        && text.len() <= IDENTIFIER
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The start of a text in one line.
fn shown(text: &str) -> String {
    const LENGTH: usize = 60;
    let start: String = text.chars().take(LENGTH).flat_map(char::escape_debug).collect();
    if text.chars().nth(LENGTH).is_some() { format!("{start}…") } else { start }
}
