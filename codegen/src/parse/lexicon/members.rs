//! Members of enums that are common words: what translation makes of one in, the member out.
//!
//! `locale/members/<locale>.toml` has the words by member; the keys are the members, the same in every file.

use std::sync::OnceLock;

use super::{Called, choose};

/// The words by locale.
const SOURCES: [(&str, &str); 10] = [
    ("de-de", include_str!("../locale/members/de-de.toml")),
    ("es-es", include_str!("../locale/members/es-es.toml")),
    ("fr-fr", include_str!("../locale/members/fr-fr.toml")),
    ("it-it", include_str!("../locale/members/it-it.toml")),
    ("ja-jp", include_str!("../locale/members/ja-jp.toml")),
    ("ko-kr", include_str!("../locale/members/ko-kr.toml")),
    ("pt-br", include_str!("../locale/members/pt-br.toml")),
    ("ru-ru", include_str!("../locale/members/ru-ru.toml")),
    ("zh-cn", include_str!("../locale/members/zh-cn.toml")),
    ("zh-tw", include_str!("../locale/members/zh-tw.toml")),
];

static COMPILED: [OnceLock<Called>; SOURCES.len()] = [const { OnceLock::new() }; SOURCES.len()];

/// The member that a text stands for in a locale, if it is one of the words.
pub(crate) fn member(locale: &str, text: &str) -> Option<&'static str> {
    compiled(choose(locale, SOURCES.iter().map(|(known, _)| *known))?).exactly(text.trim())
}

/// The members that have words.
pub(crate) fn members() -> impl Iterator<Item = &'static str> {
    compiled(0).names()
}

fn compiled(index: usize) -> &'static Called {
    COMPILED[index].get_or_init(|| toml::from_str(SOURCES[index].1).expect("lists of words by member"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{SOURCES, member};

    #[test]
    fn every_locale_has_words_for_the_same_members_and_none_twice() {
        let read = |source: &str| toml::from_str::<BTreeMap<String, Vec<String>>>(source).expect("lists of words");
        let first = read(SOURCES[0].1);
        for (locale, source) in SOURCES {
            let lists = read(source);
            assert!(lists.keys().eq(first.keys()), "{locale}");
            let mut words: Vec<String> = lists.values().flatten().map(|word| word.to_lowercase()).collect();
            let all = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), all, "a word of {locale} stands for two members");
            assert!(!words.iter().any(|word| first.contains_key(word)), "a word of {locale} is a member");
        }
    }

    #[test]
    fn words_stand_for_members() {
        assert_eq!(member("fr-ca", "Aucun"), Some("none"));
        assert_eq!(member("ja-jp", "横向き"), Some("landscape"));
        assert_eq!(member("nl-nl", "geen"), None);
    }
}
