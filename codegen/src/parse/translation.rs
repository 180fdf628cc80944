//! Reads from the front matter of a translated page which page it was translated from.

use super::front_matter::front_matter;

/// The source of a translated page, as its front matter names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// SHA-1 of the original file with CRLF line ends, in hexadecimal digits: `ms.openlocfilehash`.
    pub source_hash: Option<String>,
    /// The commit that the original file was taken from: `ms.sourcegitcommit`.
    pub source_commit: Option<String>,
}

/// Reads the source of a translated page from its front matter. An original page has none.
pub fn read_translation(text: &str) -> Translation {
    let matter = front_matter(text);
    let field = |name| matter.get(name).filter(|value| !value.is_empty()).map(str::to_ascii_lowercase);
    Translation { source_hash: field("ms.openlocfilehash"), source_commit: field("ms.sourcegitcommit") }
}

#[cfg(test)]
mod tests {
    use super::{Translation, read_translation};

    #[test]
    fn a_translation_names_its_source() {
        let found = read_translation("---\ntitle: x\nms.openlocfilehash: 00FF\nms.sourcegitcommit: abc\n---\n# x\n");
        assert_eq!(found.source_hash.as_deref(), Some("00ff"));
        assert_eq!(found.source_commit.as_deref(), Some("abc"));
        assert_eq!(read_translation("---\ntitle: x\nms.openlocfilehash:\n---\n# x\n"), Translation::default());
    }
}
