//! What an older edition of the pages has and a newer one lacks, with the reason as far as the pages tell it.
//!
//! In come two APIs, the files of the newer edition and what was wrong with them; out go [`Losses`], which print as TOML and
//! are read from it. What nothing explains keeps a reason that somebody wrote. Nothing here feeds the client.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};
use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Api, Argument, Segment, Version};
use crate::source::SourceFile;

/// What is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LossKind {
    /// A method at an address.
    Route,
    /// A structured type; its properties are not counted again.
    Type,
    /// A property or a relationship.
    Property,
    /// An enum; its members are not counted again.
    Enum,
    /// A member of an enum.
    Member,
}

/// Why something is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The page that has it is gone in every language.
    PageGone,
    /// The page is there, and does not have it in any language.
    NotOnPage,
    /// The page has rows whose names are translated in every language and told by nothing; it may be one of them.
    Translated,
    /// The page still has the word in a heading, a row or a representation; somebody has to say why it does not count.
    StillNamed,
}

/// What is lost, by kind and cause, each in order: `v1.0 microsoft.graph.door.colour`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    groups: BTreeMap<(LossKind, Cause), BTreeSet<String>>,
    reasons: BTreeMap<String, String>,
}

/// The names of a kind that are lost for one cause, as they are written down.
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

/// What the older API has and the newer one lacks; `files` and `diagnostics` are those of the newer one.
pub fn lost(older: &Api, newer: &Api, files: &[SourceFile], diagnostics: &[Diagnostic]) -> Losses {
    let known: HashSet<(LossKind, String)> =
        facts(newer).into_iter().map(|fact| (fact.kind, fact.name.to_lowercase())).collect();
    let pages = Pages::new(files, diagnostics);
    let mut losses = Losses::default();
    let has = |kind: LossKind, name: &str| known.contains(&(kind, name.to_lowercase()));
    for fact in facts(older).iter().filter(|fact| !has(fact.kind, &fact.name)) {
        if fact.owner.as_ref().is_none_or(|(kind, owner)| has(*kind, owner)) {
            losses.groups.entry((fact.kind, pages.cause(fact))).or_default().insert(fact.name.clone());
        }
    }
    losses
}

impl Losses {
    /// Reads what was written down.
    ///
    /// # Errors
    ///
    /// Text that is no TOML of this form, as the TOML parser puts it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let document: Document = toml::from_str(text).map_err(|error| error.to_string())?;
        let groups = document.lost.into_iter().map(|group| ((group.kind, group.cause), group.names)).collect();
        Ok(Self { groups, reasons: document.reasons })
    }

    /// Takes over the reasons for what is lost here too.
    #[must_use]
    pub fn explained(mut self, by: Self) -> Self {
        self.reasons =
            by.reasons.into_iter().filter(|(name, _)| self.unclear().any(|unclear| unclear == name)).collect();
        self
    }

    /// What has no reason yet.
    pub fn unexplained(&self) -> impl Iterator<Item = &str> {
        self.unclear().filter(|name| !self.reasons.contains_key(*name))
    }

    /// How many of each kind for each cause.
    pub fn counts(&self) -> impl Iterator<Item = (LossKind, Cause, usize)> {
        self.groups.iter().map(|((kind, cause), names)| (*kind, *cause, names.len()))
    }

    fn unclear(&self) -> impl Iterator<Item = &str> {
        let unclear = self.groups.iter().filter(|((_, cause), _)| *cause == Cause::StillNamed);
        unclear.flat_map(|(_, names)| names.iter().map(String::as_str))
    }
}

impl LossKind {
    /// Its name.
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
    /// Its name.
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
    /// TOML: the groups, then the reasons.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((kind, cause), names) in &self.groups {
            write!(f, "\n[[lost]]\nkind = \"{}\"\ncause = \"{}\"\nnames = [\n", kind.as_str(), cause.as_str())?;
            names.iter().try_for_each(|name| writeln!(f, "  {name:?},"))?;
            writeln!(f, "]")?;
        }
        if !self.reasons.is_empty() {
            writeln!(f, "\n[reasons]")?;
        }
        self.reasons.iter().try_for_each(|(name, reason)| writeln!(f, "{name:?} = {reason:?}"))
    }
}

/// Something that an API has.
struct Fact<'a> {
    kind: LossKind,
    /// With the version before it.
    name: String,
    /// The word that its page has for it.
    word: &'a str,
    page: &'a str,
    /// What it is a part of.
    owner: Option<(LossKind, String)>,
}

fn facts(api: &Api) -> Vec<Fact<'_>> {
    let mut facts = Vec::new();
    for version in &api.versions {
        routes(version, &mut facts);
        let named = |name: &str| format!("{} {name}", version.name);
        for ty in &version.resources {
            let (owner, page, word) = (named(&ty.name), ty.page.as_str(), short(&ty.name));
            facts.push(Fact { kind: LossKind::Type, name: owner.clone(), word, page, owner: None });
            facts.extend(ty.properties.iter().chain(&ty.relationships).map(|property| {
                let (kind, name, word) =
                    (LossKind::Property, format!("{owner}.{}", property.name), property.name.as_str());
                Fact { kind, name, word, page, owner: Some((LossKind::Type, owner.clone())) }
            }));
        }
        for one in &version.enums {
            let (owner, page, word) = (named(&one.name), one.page.as_str(), short(&one.name));
            facts.push(Fact { kind: LossKind::Enum, name: owner.clone(), word, page, owner: None });
            facts.extend(one.members.iter().map(|member| {
                let (kind, name) = (LossKind::Member, format!("{owner}.{member}"));
                Fact { kind, name, word: member, page, owner: Some((LossKind::Enum, owner.clone())) }
            }));
        }
    }
    facts
}

fn routes<'a>(version: &'a Version, facts: &mut Vec<Fact<'a>>) {
    for route in &version.routes {
        let leading = route.documented.first().and_then(|(index, _)| version.operations.get(*index as usize));
        let Some(operation) = leading else { continue };
        let address: String = route.segments.iter().map(segment).collect();
        let name = format!("{} {} {address}", version.name, route.method);
        facts.push(Fact { kind: LossKind::Route, name, word: "", page: &operation.page, owner: None });
    }
}

/// A segment without the names of placeholders.
fn segment(segment: &Segment) -> String {
    let arguments =
        |arguments: &[Argument]| arguments.iter().map(|argument| argument.name.as_str()).collect::<Vec<_>>().join(",");
    match segment {
        Segment::Name { name } => format!("/{name}"),
        Segment::Key => "/{}".to_owned(),
        Segment::AlternateKey { arguments: parts, .. } => format!("({})", arguments(parts)),
        Segment::Function { name, arguments: parts } => format!("/{name}({})", arguments(parts)),
        Segment::Path { name, closed } => format!("/{name}:/{{}}{}", if *closed { ":" } else { "" }),
    }
}

fn short(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

/// The pages of the newer edition: their words in all languages, and those on which a name was lost.
struct Pages<'a> {
    texts: HashMap<&'a str, Vec<&'a str>>,
    damaged: HashSet<&'a str>,
}

impl<'a> Pages<'a> {
    fn new(files: &'a [SourceFile], diagnostics: &'a [Diagnostic]) -> Self {
        let mut texts: HashMap<&str, Vec<&str>> = HashMap::default();
        for file in files {
            texts.entry(&file.path).or_default().push(&file.text);
        }
        let damaged = diagnostics.iter().filter(|one| one.code == Code::NameDamaged).map(|one| one.page.as_str());
        Self { texts, damaged: damaged.collect() }
    }

    fn cause(&self, fact: &Fact<'_>) -> Cause {
        match self.texts.get(fact.page) {
            None => Cause::PageGone,
            // Request lines are in no language, and what could not be read of them is an error elsewhere.
            Some(_) if fact.kind == LossKind::Route => Cause::NotOnPage,
            Some(texts) if texts.iter().any(|text| names(text, fact.word)) => Cause::StillNamed,
            Some(_) if self.damaged.contains(fact.page) => Cause::Translated,
            Some(_) => Cause::NotOnPage,
        }
    }
}

/// Whether a text has a word, in any capitals, where it names something: in a heading, at the start of a row, or as the key of
/// a representation.
fn names(text: &str, word: &str) -> bool {
    let same = |found: &str| found.eq_ignore_ascii_case(word);
    text.lines().any(|line| {
        let mut words = line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
        match line.trim_start().chars().next() {
            Some('#') => words.any(same),
            Some('|') => {
                line.trim_start().trim_start_matches(MARKUP).starts_with(|c: char| c.is_ascii())
                    && words.next().is_some_and(same)
            }
            Some('"') => words.next().is_some_and(same),
            _ => false,
        }
    })
}

/// What stands before the first word of a row.
const MARKUP: [char; 5] = ['|', ' ', '\t', '*', '`'];

#[cfg(test)]
mod tests;
