//! Finds exact pairs: pages of two editions of which one is known to be the translation of the other, because its front
//! matter names the hash of the other file.

use std::collections::BTreeSet;

use sha1_smol::Sha1;

use super::origins::Origins;
use crate::source::SourceFile;

/// Returns the pages that both editions have and where the front matter of one names the hash of the other.
pub(super) fn find_pairs<'a>(a: &Origins<'a>, b: &Origins<'_>) -> BTreeSet<&'a str> {
    let names = |hash: &Option<String>, file: &SourceFile| hash.as_deref().is_some_and(|hash| is_hash(hash, file));
    a.iter()
        .filter(|(path, (file, origin))| {
            let other = b.get(*path);
            other.is_some_and(|(other, theirs)| names(&origin.source_hash, other) || names(&theirs.source_hash, file))
        })
        .map(|(path, _)| *path)
        .collect()
}

/// Whether this is the hash of the file, written with CRLF line endings.
fn is_hash(hash: &str, file: &SourceFile) -> bool {
    !file.lossy && hash_of(&file.text) == hash
}

/// The SHA-1 hash of a text with CRLF line endings, as hexadecimal digits. A byte order mark is part of the text.
pub(super) fn hash_of(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\n', "\r\n");
    Sha1::from(text).digest().to_string()
}

#[cfg(test)]
mod tests {
    use super::hash_of;

    #[test]
    fn the_hash_does_not_depend_on_line_endings() {
        // The output of sha1sum for "a", carriage return, line feed.
        let expected = "764c16af46dd4f15edb05ecc5595b50cbe3714ea";
        assert_eq!(hash_of("a\n"), hash_of("a\r\n"));
        assert_ne!(hash_of("\u{feff}a\n"), hash_of("a\n"));
        assert_eq!(hash_of("a\n"), expected);
    }
}
