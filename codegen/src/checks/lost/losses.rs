//! The list of losses, which is printed as TOML and read from it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;

/// The kind of something that is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LossKind {
    /// A method at an address.
    Route,
    /// A structured type. Its properties are not listed as well.
    Type,
    /// A property or a relationship.
    Property,
    /// An enum. Its members are not listed as well.
    Enum,
    /// A member of an enum.
    Member,
}

/// Why something is lost, as far as the pages of the newer edition show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The newer edition does not have the page, in any language.
    PageGone,
    /// The page is there, but does not have it in any language.
    NotOnPage,
    /// The page has rows whose translated names could not be restored. It may be one of them.
    Translated,
    /// The page still has the word in a heading, a row or a representation. A reviewer has to write down the reason.
    StillNamed,
}

/// Everything that is lost, sorted by kind and cause: `v1.0 microsoft.graph.door.colour`. `Display` prints TOML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    pub(super) groups: BTreeMap<(LossKind, Cause), BTreeSet<String>>,
    pub(super) reasons: BTreeMap<String, String>,
}

/// The names of one kind that are lost for one cause, as the file lists them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    kind: LossKind,
    cause: Cause,
    names: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    lost: Vec<Group>,
    #[serde(default)]
    reasons: BTreeMap<String, String>,
}

impl Losses {
    /// Reads the text that `Display` prints.
    ///
    /// # Errors
    ///
    /// The message of the TOML parser if the text does not have this form.
    pub fn parse(text: &str) -> Result<Self, String> {
        let document: Document = toml::from_str(text).map_err(|error| error.to_string())?;
        let groups = document.lost.into_iter().map(|group| ((group.kind, group.cause), group.names)).collect();
        Ok(Self { groups, reasons: document.reasons })
    }

    /// Copies the reasons of an earlier list for the losses that are in this list too.
    #[must_use]
    pub fn with_reasons_of(mut self, earlier: Self) -> Self {
        self.reasons =
            earlier.reasons.into_iter().filter(|(name, _)| self.unclear().any(|unclear| unclear == name)).collect();
        self
    }

    /// The losses that need a reason and have none.
    pub fn unexplained(&self) -> impl Iterator<Item = &str> {
        self.unclear().filter(|name| !self.reasons.contains_key(*name))
    }

    /// The number of losses of each kind for each cause.
    pub fn counts(&self) -> impl Iterator<Item = (LossKind, Cause, usize)> {
        self.groups.iter().map(|((kind, cause), names)| (*kind, *cause, names.len()))
    }

    /// The losses that need a reason.
    fn unclear(&self) -> impl Iterator<Item = &str> {
        let unclear = self.groups.iter().filter(|((_, cause), _)| *cause == Cause::StillNamed);
        unclear.flat_map(|(_, names)| names.iter().map(String::as_str))
    }
}

impl LossKind {
    /// The name in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Type => "type",
            Self::Property => "property",
            Self::Enum => "enum",
            Self::Member => "member",
        }
    }
}

impl Cause {
    /// The name in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PageGone => "page_gone",
            Self::NotOnPage => "not_on_page",
            Self::Translated => "translated",
            Self::StillNamed => "still_named",
        }
    }
}

impl fmt::Display for Losses {
    /// Prints TOML: the groups, then the reasons.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((kind, cause), names) in &self.groups {
            write!(f, "\n[[lost]]\nkind = \"{}\"\ncause = \"{}\"\nnames = [\n", kind.as_str(), cause.as_str())?;
            names.iter().try_for_each(|name| writeln!(f, "  {},", quote(name)))?;
            writeln!(f, "]")?;
        }
        if !self.reasons.is_empty() {
            writeln!(f, "\n[reasons]")?;
        }
        self.reasons.iter().try_for_each(|(name, reason)| writeln!(f, "{} = {}", quote(name), quote(reason)))
    }
}

/// A string of TOML. JSON escapes the same characters in the same way, but for the one at the end of ASCII.
fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_name_is_read_back() {
        for name in ["a\0b", "\u{200b}\u{9b}\u{7f}", "\"\\\n\t", "имя", ""] {
            let names = BTreeSet::from([name.to_owned()]);
            let groups = BTreeMap::from([((LossKind::Member, Cause::StillNamed), names)]);
            let reasons = BTreeMap::from([(name.to_owned(), name.to_owned())]);
            let losses = Losses { groups, reasons };
            assert_eq!(Losses::parse(&losses.to_string()), Ok(losses), "{name:?}");
        }
    }
}
