//! What mends a slip in this repository, in words.

/// Where a slip is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// By the authors of the page alone: the generator copes with it.
    Upstream,
    /// By an entry in `corrections.toml`, until the authors mend the page; the fix of the entry.
    Correction(&'static str),
    /// In the files of the documentation, before they are read.
    Files,
    /// In the lexicon of the locale.
    Wording,
    /// In the table of areas.
    Area,
    /// By vendoring the pages again.
    Vendor,
    /// In the entry of `corrections.toml` that the diagnostic is about.
    Entry,
    /// In the entry of `suppressions.toml` that the diagnostic is about.
    Suppression,
    /// By the authors of the page, or by another limit in `codegen/src/limits.rs`.
    Limit,
}

/// Where the authors of the pages learn of a slip.
const REPORT: &str = "Report it to the authors: in the issues of the repository that docs-input/SOURCES.toml names.";

impl Remedy {
    /// What a maintainer of this repository does, in a few lines.
    pub fn describe(self) -> String {
        match self {
            Self::Upstream => format!("Nothing needs to be done here. {REPORT}"),
            Self::Correction(fix) => format!(
                "If the right fact can be looked up, add an entry to docs-input/corrections.toml:\n\
                 [[correction]]\n\
                 page = \"the page\"\n\
                 fix = {fix}\n\
                 why = \"what is wrong on the page\"\n\
                 link = \"where the right fact can be looked up\"\n\
                 Then run cargo xtask gen. {REPORT} When the page is right, the entry is reported as stale (GD0702)."
            ),
            Self::Files => format!("Mend the files, and vendor the pages again (cargo xtask vendor). {REPORT}"),
            Self::Wording => format!(
                "If the wording is usual, add it to codegen/src/lexicon/locale, with a case in tests/data/parse. {REPORT}"
            ),
            Self::Area => format!("Add the segment to codegen/src/areas/areas.toml, or, if it is misspelt: {REPORT}"),
            Self::Vendor => "Vendor the pages again: cargo xtask vendor writes all completions.".to_owned(),
            Self::Entry => "Change or remove the entry in docs-input/corrections.toml.".to_owned(),
            Self::Suppression => "Remove the entry from docs-input/suppressions.toml.".to_owned(),
            Self::Limit => format!(
                "A page of the reference is never that large; if one is, raise the limit in codegen/src/limits.rs. {REPORT}"
            ),
        }
    }
}
