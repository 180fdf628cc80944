//! Registers the lexicons that people wrote, and picks the one for a locale.

use std::sync::{LazyLock, OnceLock};

use super::{Glossary, Lexicon};
use crate::model::names::Locale;

/// The files of a locale.
struct LocaleFiles {
    locale: Locale,
    lexicon: &'static str,
    members: Option<&'static str>,
    compiled: OnceLock<Lexicon>,
    compiled_members: OnceLock<Glossary<String>>,
}

/// The row of a locale: `lexicon/locale/<locale>.toml` and, if there is one, `lexicon/locale/members/<locale>.toml`.
macro_rules! locale {
    ($locale:literal) => {
        locale!($locale, None)
    };
    ($locale:literal, with members) => {
        locale!($locale, Some(include_str!(concat!("locale/members/", $locale, ".toml"))))
    };
    ($locale:literal, $members:expr) => {
        LocaleFiles {
            locale: Locale::new($locale),
            lexicon: include_str!(concat!("locale/", $locale, ".toml")),
            members: $members,
            compiled: OnceLock::new(),
            compiled_members: OnceLock::new(),
        }
    };
}

/// Every locale that has a lexicon. The English one comes first: its wordings belong to all.
static LOCALES: LazyLock<Vec<LocaleFiles>> = LazyLock::new(|| {
    vec![
        locale!("en-us"),
        locale!("de-de", with members),
        locale!("es-es", with members),
        locale!("fr-fr", with members),
        locale!("it-it", with members),
        locale!("ja-jp", with members),
        locale!("ko-kr", with members),
        locale!("pt-br", with members),
        locale!("ru-ru", with members),
        locale!("zh-cn", with members),
        locale!("zh-tw", with members),
    ]
});

/// Regions that write Chinese as `zh-tw` does.
const TRADITIONAL_CHINESE: [&str; 3] = ["zh-hk", "zh-mo", "zh-hant"];

impl Lexicon {
    /// The lexicon of a locale: its own, else that of its language, else the English one.
    pub(crate) fn of(locale: &Locale) -> &'static Self {
        choose(locale).unwrap_or(&LOCALES[0]).lexicon()
    }

    /// The lexicon of the English pages.
    pub(crate) fn english() -> &'static Self {
        LOCALES[0].lexicon()
    }
}

impl LocaleFiles {
    fn lexicon(&'static self) -> &'static Lexicon {
        self.compiled.get_or_init(|| compile(self.lexicon))
    }

    fn members(&'static self) -> Option<&'static Glossary<String>> {
        let source = self.members?;
        Some(self.compiled_members.get_or_init(|| toml::from_str(source).expect("a list of words for each member")))
    }
}

/// Whether a locale, or another one of its language, has a lexicon.
pub(crate) fn has_lexicon(locale: &Locale) -> bool {
    choose(locale).is_some()
}

/// The text of a locale's own lexicon, if there is one.
pub(crate) fn source_of(locale: &Locale) -> Option<&'static str> {
    LOCALES.iter().find(|files| files.locale == *locale).map(|files| files.lexicon)
}

/// The words for members of enums in a locale, or in another one of its language.
pub(super) fn members_of(locale: &Locale) -> Option<&'static Glossary<String>> {
    choose(locale)?.members()
}

/// The words for members of enums in every locale that has them.
pub(super) fn all_members() -> impl Iterator<Item = &'static Glossary<String>> {
    LOCALES.iter().filter_map(LocaleFiles::members)
}

/// Chooses the row of a locale, or the first row of its language.
fn choose(locale: &Locale) -> Option<&'static LocaleFiles> {
    let traditional = TRADITIONAL_CHINESE.iter().any(|region| locale.starts_with(region));
    let exact = |files: &&LocaleFiles| if traditional { files.locale == "zh-tw" } else { files.locale == *locale };
    let same_language = |files: &&LocaleFiles| files.locale.language() == locale.language();
    LOCALES.iter().find(exact).or_else(|| LOCALES.iter().find(same_language))
}

/// Compiles the text of a lexicon together with the English wordings.
pub(super) fn compile(source: &str) -> Lexicon {
    merge_english(source).try_into().expect("a lexicon has every key")
}

/// The lists of a lexicon together with the English wordings.
fn merge_english(source: &str) -> toml::Table {
    let read = |source: &str| source.parse::<toml::Table>().expect("a lexicon is TOML");
    let english = LOCALES[0].lexicon;
    let mut lists = read(source);
    if source != english {
        add(&mut lists, read(english));
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

    use super::{LOCALES, Lexicon, choose, compile, merge_english};

    /// The keys of a lexicon, e.g. `row.required`.
    fn keys(source: &str) -> BTreeSet<String> {
        let table: toml::Table = source.parse().expect("a lexicon is TOML");
        let inner = |key: &str, value: &toml::Value| match value {
            toml::Value::Table(table) => table.keys().map(|inner| format!("{key}.{inner}")).collect(),
            _ => vec![key.to_owned()],
        };
        table.iter().flat_map(|(key, value)| inner(key, value)).collect()
    }

    #[test]
    fn every_lexicon_has_every_key() {
        let all = keys(LOCALES[0].lexicon);
        for files in LOCALES.iter() {
            assert_eq!(keys(files.lexicon), all, "{}", files.locale);
            assert_eq!(compile(files.lexicon).locale, files.locale);
        }
    }

    #[test]
    fn no_wording_stands_for_two_columns_types_or_headers() {
        let mut doubts = Vec::new();
        for files in LOCALES.iter() {
            let mut lists = merge_english(files.lexicon);
            for section in ["columns", "types", "headers"] {
                let section = lists.remove(section).and_then(|lists| lists.try_into().ok());
                let section: BTreeMap<String, Vec<String>> = section.expect("lists by name");
                let mut known: BTreeMap<String, &str> = BTreeMap::new();
                for (name, wording) in section.iter().flat_map(|(name, list)| list.iter().map(move |word| (name, word)))
                {
                    let other = known.insert(wording.to_lowercase(), name).filter(|other| other != name);
                    doubts.extend(other.map(|other| format!("{} {wording}: {other}, {name}", files.locale)));
                }
            }
        }
        assert!(doubts.is_empty(), "{}", doubts.join("\n"));
    }

    #[test]
    fn every_locale_has_words_for_the_same_members_and_no_word_for_two() {
        let read = |source: &str| toml::from_str::<BTreeMap<String, Vec<String>>>(source).expect("lists of words");
        let files: Vec<(&str, &str)> =
            LOCALES.iter().filter_map(|one| Some((one.locale.as_str(), one.members?))).collect();
        let first = read(files[0].1);
        for (locale, source) in files {
            let lists = read(source);
            assert!(lists.keys().eq(first.keys()), "{locale}");
            let words: Vec<String> = lists.values().flatten().map(|word| word.to_lowercase()).collect();
            let distinct: BTreeSet<&String> = words.iter().collect();
            assert_eq!(distinct.len(), words.len(), "a word of {locale} stands for two members");
            assert!(!words.iter().any(|word| first.contains_key(word)), "a word of {locale} is a member");
        }
    }

    #[test]
    fn a_locale_without_a_lexicon_has_that_of_its_language() {
        let chosen = |locale: &str| choose(&locale.into()).map(|files| files.locale.as_str());
        assert_eq!(chosen("pt-pt"), Some("pt-br"));
        assert_eq!(chosen("zh-hk"), Some("zh-tw"));
        assert_eq!(chosen("qps-ploc"), None);
        assert_eq!(Lexicon::of(&"qps-ploc".into()).locale, "en-us");
    }
}
