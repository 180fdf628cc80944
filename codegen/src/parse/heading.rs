//! The heading of a translated page in English: what translation left of it in, the words that the reference has out.
//!
//! The anchor of a heading is made of the English words, in small letters; names keep the letters that they have in the
//! translation. A heading without an anchor gives way to what the page is called by its file or its type, so that no word
//! of another language becomes the heading of a page.

use crate::source::SourceFile;

/// The heading in English.
pub(super) fn english(title: &str, anchor: Option<&str>, file: &SourceFile) -> String {
    if let Some(anchor) = anchor.filter(|anchor| anchor.contains(|c: char| c.is_ascii_alphanumeric())) {
        return by_anchor(title, anchor);
    }
    let is_method = title.is_ascii() && title.contains(':') && title.split_whitespace().count() == 2;
    match file.is_api() {
        true if is_method => title.to_owned(),
        true => stem(&file.path).replace('-', " "),
        false => {
            let name = stem(&file.path).rsplit('-').next().unwrap_or_default();
            format!("{} resource type", own(title, &letters(name)).unwrap_or_else(|| name.to_owned()))
        }
    }
}

/// The words of the anchor, spelled as the translation spells them; the first one is a word, not a name, if nothing does.
fn by_anchor(title: &str, anchor: &str) -> String {
    let words: Vec<&str> = anchor.split('-').filter(|word| !word.is_empty()).collect();
    let colon = colon(title, &words);
    let spelled = words.iter().enumerate().map(|(at, word)| {
        let word = own(title, word)
            .unwrap_or_else(|| if at == 0 && colon != Some(0) { capital(word) } else { (*word).into() });
        if colon == Some(at) { format!("{word}:") } else { word }
    });
    spelled.collect::<Vec<_>>().join(" ")
}

/// The word of a heading that has these letters.
fn own(title: &str, word: &str) -> Option<String> {
    let mut own = title.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')));
    own.find(|own| letters(own) == word).map(|own| own.trim_matches('.').to_owned())
}

/// The word that a colon follows: `user: assignLicense`.
fn colon(title: &str, words: &[&str]) -> Option<usize> {
    let (before, _) = title.split_once([':', '：'])?;
    let last = before.rsplit(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))).next()?;
    let named = words.iter().position(|word| letters(last) == *word);
    named.or((words.len() == 2).then_some(0)).filter(|at| at + 1 < words.len())
}

/// What an anchor keeps of a word.
fn letters(word: &str) -> String {
    word.replace('.', "").to_ascii_lowercase()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".md").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::english;
    use crate::source::SourceFile;

    fn file(path: &str) -> SourceFile {
        SourceFile { root: 0, path: path.into(), locale: None, text: String::new(), lossy: false }
    }

    #[test]
    fn the_anchor_has_the_words_and_the_translation_the_letters() {
        for (title, anchor, expected) in [
            ("Перечисление пользователей", "list-users", "List users"),
            ("user: assignLicense", "user-assignlicense", "user: assignLicense"),
            ("Benutzer: assignLicense", "user-assignlicense", "user: assignLicense"),
            ("user：列出 memberOf", "user-list-memberof", "user: list memberOf"),
            ("callRecords.session 资源类型", "callrecordssession-resource-type", "callRecords.session resource type"),
            ("Lister les appRoleAssignments", "list-approleassignments", "List appRoleAssignments"),
        ] {
            assert_eq!(english(title, Some(anchor), &file("v1.0/api/x.md")), expected, "{title}");
        }
    }

    #[test]
    fn without_an_anchor_the_file_or_the_type_names_the_page() {
        let user = "v1.0/resources/user.md";
        for (title, path, expected) in [
            ("Перечисление пользователей", "v1.0/api/user-list.md", "user list"),
            ("user: assignLicense", "v1.0/api/user-assignlicense.md", "user: assignLicense"),
            ("Tipo de recurso user", "v1.0/resources/user.md", "user resource type"),
            ("用户", user, "user resource type"),
        ] {
            assert_eq!(english(title, None, &file(path)), expected, "{title}");
        }
    }
}
