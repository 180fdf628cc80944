//! Prints proposals as a lexicon: TOML with every key.
//!
//! A comment behind each wording says how often it was found, and whether the lexicon of the locale has it already.
//! Wordings of the English lexicon are left out, since they belong to every lexicon.

use std::fmt;

use super::votes::Votes;
use crate::lexicon::{self, Phrases};
use crate::model::names::Locale;

/// The wordings that are proposed for the lexicon of a locale. They print as a lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposals {
    /// The locale that the wordings are for.
    pub locale: Locale,
    /// The sections with their keys, in the order of the English lexicon.
    pub sections: Vec<ProposedSection>,
}

/// A table of the lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedSection {
    /// Its name, e.g. `row`.
    pub name: String,
    /// The comment lines above it in the English lexicon.
    pub comments: Vec<String>,
    /// Its keys.
    pub keys: Vec<ProposedKey>,
}

/// A key of the lexicon with the wordings that are proposed for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedKey {
    /// The key, e.g. `required`.
    pub name: String,
    /// The comment lines above it in the English lexicon.
    pub comments: Vec<String>,
    /// The wordings, the most frequent first.
    pub wordings: Vec<ProposedWording>,
}

/// A proposed wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedWording {
    /// The wording, in lower case.
    pub text: String,
    /// How often it was found.
    pub count: u32,
    /// The key under which the lexicon of the locale has it already.
    pub shipped: Option<String>,
    /// Whether the lexicon of the locale has a part of it under the same key.
    pub in_part: bool,
}

impl Proposals {
    /// Proposes the wordings that were counted often enough.
    pub(super) fn new(locale: &Locale, votes: &Votes) -> Self {
        let english = lexicon::source_of(&Locale::DEFAULT.into()).unwrap_or_default();
        let (known, shipped) = (Lists::new(english), Lists::new(lexicon::source_of(locale).unwrap_or_default()));
        let mut sections = read_keys(english);
        for section in &mut sections {
            for key in &mut section.keys {
                let wordings = votes.wordings_of(&format!("{}.{}", section.name, key.name));
                let new =
                    wordings.into_iter().filter(|(text, _)| known.key_of(&section.name, &key.name, text).is_none());
                key.wordings.extend(new.map(|(text, count)| ProposedWording {
                    shipped: shipped.key_of(&section.name, &key.name, &text),
                    in_part: shipped.has_part(&section.name, &key.name, &text),
                    text,
                    count,
                }));
            }
        }
        Self { locale: locale.clone(), sections }
    }

    /// Whether there is a wording for a key of a section.
    pub(crate) fn has(&self, section: &str, key: &str) -> bool {
        let keys = self.sections.iter().filter(|known| known.name == section).flat_map(|known| &known.keys);
        keys.filter(|known| known.name == key).any(|known| !known.wordings.is_empty())
    }
}

impl fmt::Display for Proposals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "# Proposals for the words of the {} pages; behind each how often it was found. Review them.",
            self.locale
        )?;
        writeln!(f, "\nlocale = {}", quote(&self.locale))?;
        for ProposedSection { name, comments, keys } in &self.sections {
            writeln!(f)?;
            comments.iter().try_for_each(|comment| writeln!(f, "{comment}"))?;
            writeln!(f, "[{name}]")?;
            keys.iter().try_for_each(|key| write!(f, "{key}"))?;
        }
        Ok(())
    }
}

impl fmt::Display for ProposedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, comments, wordings } = self;
        comments.iter().try_for_each(|comment| writeln!(f, "{comment}"))?;
        let bare = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
        let name = if bare { name.clone() } else { quote(name) };
        if wordings.is_empty() {
            return writeln!(f, "{name} = []");
        }
        writeln!(f, "{name} = [")?;
        for ProposedWording { text, count, shipped, in_part } in wordings {
            let shipped = match shipped {
                Some(key) => format!(", shipped as {key}"),
                None if *in_part => ", shipped in part".to_owned(),
                None => String::new(),
            };
            writeln!(f, "    {}, # {count}{shipped}", quote(text))?;
        }
        writeln!(f, "]")
    }
}

/// Quotes a string for TOML, whose escapes are those of JSON.
fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Reads the sections and keys of a lexicon with the comments above them, without the wordings.
fn read_keys(file: &str) -> Vec<ProposedSection> {
    let mut sections: Vec<ProposedSection> = Vec::new();
    let mut comments: Vec<String> = Vec::new();
    for line in file.lines() {
        if line.starts_with('#') {
            comments.push(line.to_owned());
        } else if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            sections.push(ProposedSection {
                name: name.to_owned(),
                comments: std::mem::take(&mut comments),
                keys: Vec::new(),
            });
        } else if let Some((name, _)) = line.split_once(" = ") {
            let key = ProposedKey {
                name: name.trim_matches('"').to_owned(),
                comments: std::mem::take(&mut comments),
                wordings: Vec::new(),
            };
            if let Some(section) = sections.last_mut() {
                section.keys.push(key);
            }
        } else if line.is_empty() {
            comments.clear();
        }
    }
    sections
}

/// The wordings of a lexicon by section and key.
struct Lists(Vec<(String, String, Phrases)>);

impl Lists {
    fn new(file: &str) -> Self {
        let table: toml::Table = file.parse().expect("a lexicon is TOML");
        let mut lists = Vec::new();
        for (section, keys) in table {
            for (key, words) in keys.as_table().cloned().unwrap_or_default() {
                let words: Vec<String> = words.try_into().expect("a key holds wordings");
                lists.push((section.clone(), key, Phrases::new(&words)));
            }
        }
        Self(lists)
    }

    /// The key of a section that has a wording: the given key if it has the wording, else another one.
    fn key_of(&self, section: &str, key: &str, wording: &str) -> Option<String> {
        let mut having: Vec<&str> = self
            .0
            .iter()
            .filter(|(of, _, words)| of == section && words.is(wording))
            .map(|(_, key, _)| key.as_str())
            .collect();
        having.sort_by_key(|name| *name != key);
        having.first().map(|name| (*name).to_owned())
    }

    /// Whether a key has a wording that is a part of a text.
    fn has_part(&self, section: &str, key: &str, text: &str) -> bool {
        self.0.iter().any(|(of, name, words)| of == section && name == key && words.any(text))
    }
}
