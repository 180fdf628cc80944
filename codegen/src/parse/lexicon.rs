//! Lexicons: a locale in, the words that its pages use out.
//!
//! Sections are found by their anchors and columns by their position first; words decide what is left. The files in
//! `locale` are data; what each key means is written in `locale/en-us.toml`, whose wordings every other locale has too:
//! translators leave words as they are.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use rustc_hash::FxHashMap as HashMap;
use serde::Deserialize;

use super::phrases::Phrases;

pub(super) mod learnt;
pub(super) mod members;

/// The lexicons by locale; the first one's wordings are a part of all.
const SOURCES: [(&str, &str); 11] = [
    ("en-us", include_str!("locale/en-us.toml")),
    ("de-de", include_str!("locale/de-de.toml")),
    ("es-es", include_str!("locale/es-es.toml")),
    ("fr-fr", include_str!("locale/fr-fr.toml")),
    ("it-it", include_str!("locale/it-it.toml")),
    ("ja-jp", include_str!("locale/ja-jp.toml")),
    ("ko-kr", include_str!("locale/ko-kr.toml")),
    ("pt-br", include_str!("locale/pt-br.toml")),
    ("ru-ru", include_str!("locale/ru-ru.toml")),
    ("zh-cn", include_str!("locale/zh-cn.toml")),
    ("zh-tw", include_str!("locale/zh-tw.toml")),
];

/// What the pages of a locale call things.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lexicon {
    /// The locale, in lower case.
    #[cfg_attr(not(test), expect(dead_code, reason = "the file says what it is"))]
    pub(crate) locale: String,
    /// Headings of sections.
    pub(crate) headings: Called,
    /// Heads of columns.
    pub(crate) columns: Called,
    /// OData's primitive types.
    pub(crate) types: Called,
    /// Words beside a type.
    #[serde(rename = "type")]
    pub(crate) beside_type: BesideType,
    /// Descriptions of rows.
    pub(crate) row: Row,
    /// Sections of the request body.
    pub(crate) body: Body,
    /// Sections of the response.
    pub(crate) response: Response,
    /// First paragraphs.
    pub(crate) intro: Intro,
    /// Sections of query options.
    pub(crate) query: Query,
    /// Heads of permissions tables.
    pub(crate) permissions: Permissions,
    /// Request headers.
    pub(crate) headers: Called,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BesideType {
    pub(crate) collection: Phrases,
    pub(crate) fillers: Phrases,
    pub(crate) or: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    pub(crate) required: Phrases,
    pub(crate) optional: Phrases,
    pub(crate) key: Phrases,
    pub(crate) read_only: Phrases,
    pub(crate) nullable: Phrases,
    pub(crate) not_nullable: Phrases,
    pub(crate) multivalued: Phrases,
    pub(crate) inherited: Phrases,
    pub(crate) values: Phrases,
    pub(crate) more_values: Phrases,
    pub(crate) and: Phrases,
    pub(crate) default: Phrases,
    #[serde(skip)]
    hints: OnceLock<(Phrases, Vec<usize>)>,
}

/// Which lists of wordings a description has any of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hints(u16);

/// A list of wordings for descriptions, by its place in [`Row::hints`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hint {
    Required,
    Optional,
    Key,
    ReadOnly,
    Nullable,
    NotNullable,
    Multivalued,
    Inherited,
    Values,
    MoreValues,
}

impl Hints {
    pub(crate) fn has(self, hint: Hint) -> bool {
        self.0 & (1 << hint as u16) != 0
    }
}

impl Row {
    /// Looks for all wordings in one pass: most descriptions have none of most.
    pub(crate) fn hints(&self, plain: &str) -> Hints {
        let (phrases, of) = self.hints.get_or_init(|| {
            Phrases::together(&[
                &self.required,
                &self.optional,
                &self.key,
                &self.read_only,
                &self.nullable,
                &self.not_nullable,
                &self.multivalued,
                &self.inherited,
                &self.values,
                &self.more_values,
            ])
        });
        Hints(phrases.all(plain).fold(0, |hints, wording| hints | (1 << of[wording])))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Body {
    pub(crate) none: Phrases,
    pub(crate) parameters: Phrases,
    pub(crate) resource: Phrases,
    pub(crate) bytes: Phrases,
    pub(crate) many: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Response {
    pub(crate) many: Phrases,
    pub(crate) many_primitive: Phrases,
    pub(crate) no_body: Phrases,
    pub(crate) in_body: Phrases,
    pub(crate) aside: Phrases,
    pub(crate) series: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Intro {
    pub(crate) base: Phrases,
    #[serde(rename = "abstract")]
    pub(crate) is_abstract: Phrases,
    pub(crate) open: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Query {
    pub(crate) not_supported: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Permissions {
    pub(crate) delegated: Phrases,
    pub(crate) personal: Phrases,
    pub(crate) application: Phrases,
    pub(crate) descending: Phrases,
    pub(crate) and: Phrases,
    pub(crate) plus: Phrases,
}

/// Names, and what pages call them.
#[derive(Debug, Deserialize)]
#[serde(from = "BTreeMap<String, Vec<String>>")]
pub(crate) struct Called {
    names: Vec<String>,
    wordings: HashMap<String, usize>,
    phrases: Phrases,
    /// The name of each of the phrases.
    named: Vec<usize>,
    /// Whether a star lets one of them go on.
    inflected: bool,
}

impl From<BTreeMap<String, Vec<String>>> for Called {
    fn from(lists: BTreeMap<String, Vec<String>>) -> Self {
        let (names, lists): (Vec<String>, Vec<Vec<String>>) = lists.into_iter().unzip();
        let named = lists.iter().enumerate().flat_map(|(name, list)| list.iter().map(move |_| name)).collect();
        let all = lists.concat();
        let phrases = Phrases::new(&all);
        let inflected = all.iter().any(|word| word.contains('*'));
        let wordings = lists.iter().enumerate().flat_map(|(name, list)| list.iter().map(move |word| (word, name)));
        let wordings = wordings.map(|(word, name)| (word.to_lowercase(), name)).collect();
        Self { names, wordings, phrases, named, inflected }
    }
}

impl Called {
    /// The names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// What a text as a whole is the wording of.
    pub(crate) fn exactly(&self, text: &str) -> Option<&str> {
        let lower = text.to_lowercase();
        let known = self.wordings.get(&lower).copied();
        let inflected = || {
            let whole = |(_, found): &(usize, Range<usize>)| *found == (0..lower.len());
            self.inflected.then(|| self.phrases.find(&lower).into_iter().find(whole)).flatten()
        };
        known.or_else(|| inflected().map(|(index, _)| self.named[index])).map(|name| self.names[name].as_str())
    }

    /// The names whose wordings stand in a text, and where, in order.
    pub(crate) fn within<'t>(&'t self, text: &str) -> impl Iterator<Item = (&'t str, Range<usize>)> + 't {
        self.phrases.find(text).into_iter().map(|(index, found)| (self.names[self.named[index]].as_str(), found))
    }
}

impl Lexicon {
    /// The words of a locale: its own lexicon, that of its language, or the English one.
    pub(crate) fn of(locale: &str) -> &'static Self {
        static COMPILED: [OnceLock<Lexicon>; SOURCES.len()] = [const { OnceLock::new() }; SOURCES.len()];
        let index = choose(locale, SOURCES.iter().map(|(known, _)| *known)).unwrap_or(0);
        COMPILED[index].get_or_init(|| compile(SOURCES[index].1))
    }

    /// A text without a word at its end that says nothing about the type behind it.
    pub(crate) fn without_filler<'t>(&self, text: &'t str) -> &'t str {
        let last = self.beside_type.fillers.last(text).filter(|found| found.end == text.len());
        last.map_or(text, |found| text[..found.start].trim_end())
    }

    /// The words of the English pages.
    pub(crate) fn english() -> &'static Self {
        Self::of(SOURCES[0].0)
    }
}

/// The file of a locale's own lexicon, if there is one.
pub(crate) fn file(locale: &str) -> Option<&'static str> {
    SOURCES.iter().find(|(known, _)| *known == locale).map(|(_, source)| *source)
}

/// Whether the words of a locale are known.
pub(crate) fn is_worded(locale: &str) -> bool {
    choose(locale, SOURCES.iter().map(|(known, _)| *known)).is_some()
}

/// OData's name for a primitive type as English pages and JSON spell it.
pub(crate) fn primitive(word: &str) -> Option<&'static str> {
    let word = word.trim();
    let word = word.get(..4).filter(|start| start.eq_ignore_ascii_case("edm.")).map_or(word, |_| &word[4..]);
    Lexicon::english().types.exactly(word)
}

/// The place of a locale among those that are known; else that of another with its language.
fn choose<'k>(locale: &str, known: impl Iterator<Item = &'k str> + Clone) -> Option<usize> {
    let language = |locale: &str| locale.split('-').next().unwrap_or_default().to_owned();
    let traditional = ["zh-hk", "zh-mo", "zh-hant"].iter().any(|region| locale.starts_with(region));
    let locale = if traditional { "zh-tw" } else { locale };
    let exact = known.clone().position(|name| name == locale);
    exact.or_else(|| known.clone().position(|name| language(name) == language(locale)))
}

/// A lexicon with the English wordings in it.
fn compile(source: &str) -> Lexicon {
    lists(source).try_into().expect("a lexicon has all keys")
}

/// The lists of a lexicon with the English wordings in them.
fn lists(source: &str) -> toml::Table {
    let read = |source: &str| source.parse::<toml::Table>().expect("a lexicon is TOML");
    let mut lists = read(source);
    if source != SOURCES[0].1 {
        add(&mut lists, read(SOURCES[0].1));
    }
    lists
}

/// Adds the wordings of one lexicon to those of another.
fn add(lists: &mut toml::Table, others: toml::Table) {
    for (key, other) in others {
        match (lists.get_mut(&key), other) {
            (Some(toml::Value::Table(list)), toml::Value::Table(other)) => add(list, other),
            (Some(toml::Value::Array(list)), toml::Value::Array(other)) => list.extend(other),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{Lexicon, SOURCES, choose, compile, lists};

    /// The keys of a lexicon, `row.required`.
    fn keys(source: &str) -> BTreeSet<String> {
        let table: toml::Table = source.parse().expect("a lexicon is TOML");
        let inner = |key: &str, value: &toml::Value| match value {
            toml::Value::Table(table) => table.keys().map(|inner| format!("{key}.{inner}")).collect(),
            _ => vec![key.to_owned()],
        };
        table.iter().flat_map(|(key, value)| inner(key, value)).collect()
    }

    #[test]
    fn every_lexicon_is_complete() {
        let all = keys(SOURCES[0].1);
        for (locale, source) in SOURCES {
            assert_eq!(keys(source), all, "{locale}");
            assert_eq!(compile(source).locale, locale);
        }
    }

    #[test]
    fn no_wording_stands_for_two_columns_types_or_headers() {
        let mut doubts = Vec::new();
        for (locale, source) in SOURCES {
            let mut lists = lists(source);
            for section in ["columns", "types", "headers"] {
                let named = lists.remove(section).and_then(|lists| lists.try_into().ok());
                let named: BTreeMap<String, Vec<String>> = named.expect("lists by name");
                let mut known: BTreeMap<String, &str> = BTreeMap::new();
                for (name, wordings) in &named {
                    for wording in wordings {
                        match known.insert(wording.to_lowercase(), name) {
                            Some(other) if other != name => doubts.push(format!("{locale} {wording}: {other}, {name}")),
                            _ => {}
                        }
                    }
                }
            }
        }
        assert!(doubts.is_empty(), "{}", doubts.join("\n"));
    }

    #[test]
    fn a_locale_without_a_lexicon_has_that_of_its_language() {
        let known = ["en-us", "pt-br", "zh-cn", "zh-tw"];
        let chosen = |locale| choose(locale, known.into_iter()).map(|index| known[index]);
        assert_eq!(chosen("pt-pt"), Some("pt-br"));
        assert_eq!(chosen("zh-hk"), Some("zh-tw"));
        assert_eq!(chosen("nl-nl"), None);
        assert_eq!(Lexicon::of("nl-nl").locale, "en-us");
    }
}
