//! The proposals as a lexicon: votes in, TOML with every key of a lexicon out.
//!
//! Behind each wording stands how often it was found, and whether the lexicon of the locale has it already. Wordings that
//! the English lexicon has are left out: they are a part of all.

use std::fmt;

use super::votes::Votes;
use crate::parse::lexicon;
use crate::parse::phrases::Phrases;

/// What is proposed for the lexicon of a locale. Printed, it is a lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposals {
    /// The locale, in lower case.
    pub locale: String,
    /// The sections with their keys, in the order of the English lexicon.
    pub sections: Vec<Section>,
}

/// A table of the lexicon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name, `row`.
    pub name: String,
    /// What stands above it in the English lexicon.
    pub comments: Vec<String>,
    /// Its keys.
    pub keys: Vec<Key>,
}

/// A key of the lexicon with what is proposed for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key, `required`.
    pub name: String,
    /// What stands above it in the English lexicon.
    pub comments: Vec<String>,
    /// The wordings, the most frequent first.
    pub wordings: Vec<Wording>,
}

/// A wording that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The wording, in lower case.
    pub text: String,
    /// How often it was found.
    pub count: u32,
    /// The key of the locale's lexicon that has it.
    pub shipped: Option<String>,
    /// Whether the key of the locale's lexicon has a part of it.
    pub in_part: bool,
}

impl Proposals {
    /// What the votes decide.
    pub(super) fn new(locale: &str, votes: &Votes) -> Self {
        let english = lexicon::file("en-us").unwrap_or_default();
        let (known, shipped) = (Lists::new(english), Lists::new(lexicon::file(locale).unwrap_or_default()));
        let mut sections = outline(english);
        for section in &mut sections {
            for key in &mut section.keys {
                let decided = votes.decided(&format!("{}.{}", section.name, key.name));
                let new =
                    decided.into_iter().filter(|(text, _)| known.key_of(&section.name, &key.name, text).is_none());
                key.wordings.extend(new.map(|(text, count)| Wording {
                    shipped: shipped.key_of(&section.name, &key.name, &text),
                    in_part: shipped.has_part(&section.name, &key.name, &text),
                    text,
                    count,
                }));
            }
        }
        Self { locale: locale.to_owned(), sections }
    }
}

impl Proposals {
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
        writeln!(f, "\nlocale = {}", quoted(&self.locale))?;
        for Section { name, comments, keys } in &self.sections {
            writeln!(f)?;
            comments.iter().try_for_each(|comment| writeln!(f, "{comment}"))?;
            writeln!(f, "[{name}]")?;
            keys.iter().try_for_each(|key| write!(f, "{key}"))?;
        }
        Ok(())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, comments, wordings } = self;
        comments.iter().try_for_each(|comment| writeln!(f, "{comment}"))?;
        let bare = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
        let name = if bare { name.clone() } else { quoted(name) };
        if wordings.is_empty() {
            return writeln!(f, "{name} = []");
        }
        writeln!(f, "{name} = [")?;
        for Wording { text, count, shipped, in_part } in wordings {
            let shipped = match shipped {
                Some(key) => format!(", shipped as {key}"),
                None if *in_part => ", shipped in part".to_owned(),
                None => String::new(),
            };
            writeln!(f, "    {}, # {count}{shipped}", quoted(text))?;
        }
        writeln!(f, "]")
    }
}

/// A string of TOML; what JSON escapes, TOML escapes in the same way.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The tables and keys of a lexicon, with the comments above them and without its words.
fn outline(file: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut comments: Vec<String> = Vec::new();
    for line in file.lines() {
        if line.starts_with('#') {
            comments.push(line.to_owned());
        } else if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            sections.push(Section { name: name.to_owned(), comments: std::mem::take(&mut comments), keys: Vec::new() });
        } else if let Some((name, _)) = line.split_once(" = ") {
            let key = Key {
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

/// The wordings of a lexicon by table and key.
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

    /// The key of a table that has a wording: the given one before others.
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
    /// Whether a key has a wording that stands in a text.
    fn has_part(&self, section: &str, key: &str, text: &str) -> bool {
        self.0.iter().any(|(of, name, words)| of == section && name == key && words.any(text))
    }
}
