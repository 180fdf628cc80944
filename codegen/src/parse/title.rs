//! Reads the title of a page, in English also if the page is translated, and the name of the type in it.
//!
//! The anchor of a translated title keeps the English words in small letters, and the title keeps the spelling of
//! names; together they give the English title. A title without an anchor is replaced by the name of the file or of the
//! type, because names in Rust are made of titles and must have no words of another language.

use std::borrow::Cow;

use super::markdown::Text;
use super::prepare::Prepared;
use crate::lexicon::Lexicon;
use crate::source::SourceFile;

/// The title of a page.
#[derive(Debug)]
pub(super) struct Title<'a> {
    /// The title in English.
    pub(super) english: String,
    /// The words that name the type of a resource page. On a translated page they are the words of the anchor, which
    /// are English.
    pub(super) words: Cow<'a, str>,
}

/// Reads the title of a page. Without a heading the front matter or the path of the file is the title.
pub(super) fn read_title<'a>(
    heading: Option<(&'a Text, Option<&str>)>,
    prepared: &Prepared<'a>,
    file: &'a SourceFile,
    lexicon: &Lexicon,
) -> Title<'a> {
    let title = heading.map(|(text, _)| text.plain.trim());
    let title = title.or_else(|| prepared.front_matter.get("title")).map_or(file.path.as_str(), str::trim);
    let anchor = heading.and_then(|(_, anchor)| anchor).filter(|_| prepared.translated);
    let words = anchor.map_or(Cow::Borrowed(title), |anchor| Cow::Owned(english_words(title, anchor, lexicon)));
    let english = if prepared.translated { english_title(title, anchor, file) } else { title.replace('\r', "\n") };
    Title { english, words }
}

/// Translates the title of a page into English.
fn english_title(title: &str, anchor: Option<&str>, file: &SourceFile) -> String {
    if let Some(anchor) = anchor.filter(|anchor| anchor.contains(|c: char| c.is_ascii_alphanumeric())) {
        return title_by_anchor(title, anchor);
    }
    let is_method = title.is_ascii() && title.contains(':') && title.split_whitespace().count() == 2;
    if file.is_api() {
        return if is_method { title.to_owned() } else { stem(&file.path).replace('-', " ") };
    }
    let name = stem(&file.path).rsplit('-').next().unwrap_or_default();
    format!("{} resource type", find_spelling(title, &anchor_letters(name)).unwrap_or_else(|| name.to_owned()))
}

/// The words of an anchor, spelled as in the title. The first word gets a capital letter if the title does not have it.
fn title_by_anchor(title: &str, anchor: &str) -> String {
    let words: Vec<&str> = anchor.split('-').filter(|word| !word.is_empty()).collect();
    let colon = find_colon(title, &words);
    let spelled = words.iter().enumerate().map(|(at, word)| {
        let is_word = at == 0 && colon != Some(0);
        let word =
            find_spelling(title, word).unwrap_or_else(|| if is_word { capitalize(word) } else { (*word).into() });
        if colon == Some(at) { format!("{word}:") } else { word }
    });
    spelled.collect::<Vec<_>>().join(" ")
}

/// The word of a title whose letters are those of a word of the anchor.
fn find_spelling(title: &str, word: &str) -> Option<String> {
    let mut words = title.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')));
    words.find(|own| anchor_letters(own) == word).map(|own| own.trim_matches('.').to_owned())
}

/// The index of the word that a colon follows: `user: assignLicense`.
fn find_colon(title: &str, words: &[&str]) -> Option<usize> {
    let (before, _) = title.split_once([':', '：'])?;
    let last = before.rsplit(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))).next()?;
    let found = words.iter().position(|word| anchor_letters(last) == *word);
    found.or((words.len() == 2).then_some(0)).filter(|at| at + 1 < words.len())
}

/// The letters of a word as an anchor has them.
fn anchor_letters(word: &str) -> String {
    word.replace('.', "").to_ascii_lowercase()
}

fn capitalize(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".md").unwrap_or(name)
}

/// The name of the type in a title such as `user resource type`. In a title in another language it is the word in ASCII
/// letters.
pub(super) fn find_type(title: &str, lexicon: &Lexicon) -> Option<String> {
    let cut = title.split(['(', '（']).next().unwrap_or(title);
    let words: Vec<&str> = cut
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')))
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.len() > 1 && !lexicon.title.fillers.is(word))
        .collect();
    match words.as_slice() {
        [] => None,
        [only] => Some((*only).to_owned()),
        several => several
            .iter()
            .find(|word| word.chars().skip(1).any(char::is_uppercase) || word.contains("graph."))
            .map(|word| (*word).to_owned())
            .or_else(|| Some(camel_case(several))),
    }
}

/// The name of the type in an English title.
pub(crate) fn type_in_title(title: &str) -> Option<String> {
    find_type(title, Lexicon::english())
}

/// The English words of a translated title, by its anchor. Names keep the letters that they have in the title.
fn english_words(title: &str, anchor: &str, lexicon: &Lexicon) -> String {
    let letters = |word: &str| word.replace(['.', '_'], "").to_ascii_lowercase();
    let is_filler = |word: &&str| lexicon.title.fillers.is(word);
    let words: Vec<&str> = anchor.split('-').filter(|word| !word.is_empty()).collect();
    // A remark may follow the name and the words beside it: `media resource type (deprecated)`.
    let first = words.iter().position(|word| !is_filler(word)).unwrap_or(0);
    let last = words.iter().rposition(is_filler).filter(|last| *last > first);
    let spelling = |word: &&str| {
        let mut own = title.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')));
        own.find(|own| letters(own) == *word).unwrap_or(word).to_owned()
    };
    words[..last.map_or(words.len(), |last| last + 1)].iter().map(spelling).collect::<Vec<_>>().join(" ")
}

/// `access Review` → `accessReview`.
fn camel_case(words: &[&str]) -> String {
    let mut name = words[0].to_ascii_lowercase();
    for word in &words[1..] {
        let mut characters = word.chars();
        name.extend(characters.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(characters.as_str());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{english_title, english_words, type_in_title};
    use crate::lexicon::Lexicon;
    use crate::source::SourceFile;

    fn file(path: &str) -> SourceFile {
        SourceFile { root: 0, path: path.into(), locale: None, text: String::new(), lossy: false }
    }

    #[test]
    fn the_anchor_gives_the_words_and_the_title_their_spelling() {
        for (title, anchor, expected) in [
            ("Перечисление пользователей", "list-users", "List users"),
            ("user: assignLicense", "user-assignlicense", "user: assignLicense"),
            ("Benutzer: assignLicense", "user-assignlicense", "user: assignLicense"),
            ("user：列出 memberOf", "user-list-memberof", "user: list memberOf"),
            ("callRecords.session 资源类型", "callrecordssession-resource-type", "callRecords.session resource type"),
            ("Lister les appRoleAssignments", "list-approleassignments", "List appRoleAssignments"),
        ] {
            assert_eq!(english_title(title, Some(anchor), &file("v1.0/api/x.md")), expected, "{title}");
        }
    }

    #[test]
    fn without_an_anchor_the_file_or_the_type_gives_the_title() {
        let user = "v1.0/resources/user.md";
        for (title, path, expected) in [
            ("Перечисление пользователей", "v1.0/api/user-list.md", "user list"),
            ("user: assignLicense", "v1.0/api/user-assignlicense.md", "user: assignLicense"),
            ("Tipo de recurso user", "v1.0/resources/user.md", "user resource type"),
            ("用户", user, "user resource type"),
        ] {
            assert_eq!(english_title(title, None, &file(path)), expected, "{title}");
        }
    }

    #[test]
    fn a_title_names_a_type() {
        for (title, expected) in [
            ("user resource type", "user"),
            ("accessReview complex type", "accessReview"),
            ("Audio facet", "Audio"),
            ("riskLevel enum type", "riskLevel"),
            ("Тип ресурса user", "user"),
            ("media resouce type (deprecated)", "media"),
            ("Device resource", "Device"),
        ] {
            assert_eq!(type_in_title(title).as_deref(), Some(expected), "{title}");
        }
    }

    #[test]
    fn the_anchor_of_a_translated_title_names_the_type() {
        for (title, anchor, expected) in [
            ("Tipo de recurso user", "user-resource-type", "user"),
            ("Type de ressource accessReview", "accessreview-resource-type", "accessReview"),
            ("termStore.group 资源类型", "termstoregroup-resource-type", "termStore.group"),
            ("Ressourcentyp media (veraltet)", "media-resource-type-deprecated", "media"),
            ("用户资源类型", "user-resource-type", "user"),
            ("Faceta Áudio", "audio-facet", "audio"),
        ] {
            assert_eq!(
                type_in_title(&english_words(title, anchor, Lexicon::english())).as_deref(),
                Some(expected),
                "{title}"
            );
        }
        assert_eq!(english_words("Tipo complexo user", "user-complex-type", Lexicon::english()), "user complex type");
    }
}
