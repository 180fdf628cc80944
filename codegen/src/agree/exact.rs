//! Exact pairs: two folders in, the pages of which one is known to be the translation of the other out.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sha1::{Digest, Sha1};

use super::Translations;
use crate::source::SourceFile;

/// The pages that both folders have, where the front matter of one names the hash of the other.
pub(super) fn pairs<'a>(a: &Translations<'a>, b: &Translations<'_>) -> BTreeSet<&'a str> {
    let names = |hash: &Option<String>, file: &SourceFile| hash.as_deref().is_some_and(|hash| is_hash(hash, file));
    a.iter()
        .filter(|(path, (file, from))| {
            let other = b.get(*path);
            other.is_some_and(|(other, theirs)| names(&from.source_hash, other) || names(&theirs.source_hash, file))
        })
        .map(|(path, _)| *path)
        .collect()
}

/// Whether this is the hash of a file with CRLF line ends.
fn is_hash(hash: &str, file: &SourceFile) -> bool {
    !file.lossy && hash_of(&file.text) == hash
}

/// SHA-1 of a text with CRLF line ends, in hexadecimal digits; a byte order mark stays.
pub(super) fn hash_of(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\n', "\r\n");
    Sha1::digest(text.as_bytes()).iter().fold(String::with_capacity(40), |mut hash, byte| {
        write!(hash, "{byte:02x}").expect("a string takes any text");
        hash
    })
}

#[cfg(test)]
mod tests {
    use super::hash_of;

    #[test]
    fn line_ends_make_no_difference() {
        // What sha1sum gives for "a", carriage return, line feed.
        let expected = "764c16af46dd4f15edb05ecc5595b50cbe3714ea";
        assert_eq!(hash_of("a\n"), hash_of("a\r\n"));
        assert_ne!(hash_of("\u{feff}a\n"), hash_of("a\n"));
        assert_eq!(hash_of("a\n"), expected);
    }
}
