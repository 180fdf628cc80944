//! The name of a row or an enum member, and whether it is known to be a wire name.

use std::fmt;
use std::ops::Deref;

/// The name of a row or a member on a page. The parser makes [`Wire`](Self::Wire) and [`Translated`](Self::Translated)
/// names; after restore, all names of a page are settled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    /// A wire name.
    Wire(String),
    /// A text that cannot be a wire name: a translation, or a name with other words.
    Translated(String),
    /// A text in Latin letters with a word that no other name contains, so that it may be a translation.
    Doubtful(String),
    /// A name from a correction. Nothing else changes it.
    Reviewed(String),
}

impl Name {
    /// Makes the name in a cell: a wire name if its characters allow that.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        if Self::is_wire_text(&text) { Self::Wire(text) } else { Self::Translated(text) }
    }

    /// Whether a text has only characters that wire names have.
    pub fn is_wire_text(text: &str) -> bool {
        text.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '@' | '$'))
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'@' | b'$' | b'.' | b'#' | b'-'))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wire(text) | Self::Translated(text) | Self::Doubtful(text) | Self::Reviewed(text) => text,
        }
    }

    /// Returns the text as a `String`.
    pub fn into_string(self) -> String {
        match self {
            Self::Wire(text) | Self::Translated(text) | Self::Doubtful(text) | Self::Reviewed(text) => text,
        }
    }

    /// Whether it is known to be a wire name.
    pub fn is_settled(&self) -> bool {
        matches!(self, Self::Wire(_) | Self::Reviewed(_))
    }

    /// Whether it may be the wire name of an enum member as it is. Members may contain spaces: `JIS B4`.
    pub fn may_be_member(&self) -> bool {
        !matches!(self, Self::Doubtful(_)) && self.is_ascii()
    }

    /// Accepts the text as the wire name.
    pub fn settle(&mut self) {
        if !matches!(self, Self::Wire(_)) {
            *self = Self::Wire(std::mem::take(self).into_string());
        }
    }
}

impl Default for Name {
    fn default() -> Self {
        Self::Wire(String::new())
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Name {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.into_string()
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<Name> for String {
    fn eq(&self, other: &Name) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<String> for Name {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn a_name_on_the_wire_is_known_by_its_characters() {
        for name in ["displayName", "@odata.type", "x-ms-id", "$value", "_id"] {
            assert_eq!(Name::new(name), Name::Wire(name.into()));
        }
        for name in ["имя", "display name", "3d", ""] {
            assert_eq!(Name::new(name), Name::Translated(name.into()));
        }
        let mut name = Name::Doubtful("nome".into());
        name.settle();
        assert_eq!(name, Name::Wire("nome".into()));
    }
}
