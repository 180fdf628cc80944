//! Finds the members of enums that common words of a locale stand for: `landscape` for `横向き`.

use super::locales;
use crate::model::names::Locale;

/// The member that a text stands for in a locale, if the list of members has the text.
pub(crate) fn find_member(locale: &Locale, text: &str) -> Option<&'static str> {
    locales::members_of(locale)?.name_of(text.trim()).map(String::as_str)
}

/// The members that have translations. Every locale has translations of the same members.
pub(crate) fn common_members() -> impl Iterator<Item = &'static str> {
    locales::all_members().next().into_iter().flat_map(|members| members.names().map(String::as_str))
}

#[cfg(test)]
mod tests {
    use super::find_member;

    #[test]
    fn a_common_word_names_a_member() {
        assert_eq!(find_member(&"fr-ca".into(), "Aucun"), Some("none"));
        assert_eq!(find_member(&"ja-jp".into(), "横向き"), Some("landscape"));
        assert_eq!(find_member(&"qps-ploc".into(), "Aucun"), None);
    }
}
