//! Reads the files of the lexicons: the wordings of each list.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The wordings of a locale.
pub(crate) struct Words {
    /// The locale, in lower case.
    pub(crate) locale: String,
    /// By the name of the list: `row.required`, `types.Edm.String`.
    lists: BTreeMap<String, Vec<String>>,
}

/// Reads the English wordings, and those of every other locale.
pub(crate) fn read_all(checkout: &Path) -> (Words, Vec<Words>) {
    let folder = checkout.join("codegen/src/lexicon/locale");
    let mut all: Vec<Words> = fs::read_dir(folder)
        .expect("the folder of lexicons")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .map(|path| Words::new(&fs::read_to_string(path).expect("a lexicon")))
        .collect();
    all.sort_by(|a, b| a.locale.cmp(&b.locale));
    let english = all.iter().position(|words| words.locale == "en-us").expect("the English lexicon");
    (all.remove(english), all)
}

impl Words {
    fn new(text: &str) -> Self {
        let table: toml::Table = text.parse().expect("a lexicon is TOML");
        let mut words = Self { locale: String::new(), lists: BTreeMap::new() };
        for (section, value) in table {
            match value {
                toml::Value::Table(lists) => words.lists.extend(lists.into_iter().map(|(list, wordings)| {
                    let wordings: Vec<String> = wordings.try_into().expect("a list of words");
                    (format!("{section}.{list}"), wordings)
                })),
                other => words.locale = other.as_str().expect("a locale").to_owned(),
            }
        }
        words
    }

    /// The names of the lists that have a wording.
    pub(crate) fn lists(&self) -> impl Iterator<Item = &String> {
        self.lists.iter().filter(|(_, wordings)| !wordings.is_empty()).map(|(list, _)| list)
    }

    /// The wordings of a list without a star.
    pub(crate) fn full(&self, list: &str) -> impl Iterator<Item = &str> {
        let wordings = self.lists.get(list).into_iter().flatten();
        wordings.map(String::as_str).filter(|wording| !wording.contains('*'))
    }

    /// The first wording of a list; for a type its name in OData.
    pub(crate) fn first<'w>(&'w self, list: &'w str) -> &'w str {
        match list.strip_prefix("types.") {
            Some(ty) => ty,
            None => self.full(list).next().unwrap_or_else(|| panic!("{list} has no full wording")),
        }
    }

    /// One of the wordings of a list, by turns; `None` if all have a star.
    pub(crate) fn by_turns(&self, list: &str, turn: usize) -> Option<&str> {
        let all: Vec<&str> = self.full(list).collect();
        all.get(turn.checked_rem(all.len())?).copied()
    }

    /// The list of a section that has a wording.
    pub(crate) fn list_of(&self, section: &str, wording: &str) -> Option<&str> {
        let has = |wordings: &Vec<String>| wordings.iter().any(|known| known.eq_ignore_ascii_case(wording));
        let mut lists = self.lists.iter().filter(|(list, _)| list.starts_with(section));
        lists.find(|(_, wordings)| has(wordings)).map(|(list, _)| list.as_str())
    }
}
