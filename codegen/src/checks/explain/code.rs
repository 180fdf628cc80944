//! Explains a diagnostic code: what it means, where it is mended, and how often it occurs.

use super::documentation::Documentation;
use super::explanation::{Explanation, Kind, Origin, Part};
use crate::diagnostic::{Code, Diagnostic};

/// The most occurrences that are listed.
const LISTED: usize = 5;

pub(super) fn explain(code: Code, documentation: &Documentation<'_>) -> Explanation {
    let found: Vec<&Diagnostic> = documentation.read.diagnostics.iter().filter(|one| one.code == code).collect();
    let occurrences = found.iter().take(LISTED).map(|one| occurrence(one, documentation));
    let mut parts = vec![
        Part::new("example", code.example()),
        Part::new("what happens", code.advice()),
        Part::new("how to mend it", code.remedy().describe()),
        Part::new("how often", how_often(&found)),
    ];
    parts.extend(occurrences);
    parts.push(Part::new("how to suppress it", suppression(code)));
    Explanation {
        kind: Kind::Code,
        name: code.to_string(),
        version: None,
        summary: vec![format!("{} ({}): {}.", code, code.severity(), code.summary())],
        parts,
    }
}

fn how_often(found: &[&Diagnostic]) -> String {
    let mut pages: Vec<&str> = found.iter().map(|one| one.page.as_str()).collect();
    pages.dedup();
    match (found.len(), pages.len()) {
        (0, _) => "never in this documentation".to_owned(),
        (1, _) => "once in this documentation".to_owned(),
        (times, 1) => format!("{times} times on one page"),
        (times, pages) => format!("{times} times on {pages} pages"),
    }
}

fn occurrence(one: &Diagnostic, documentation: &Documentation<'_>) -> Part {
    let line = documentation.line(&one.page, one.line).filter(|line| !line.is_empty()).map(str::to_owned);
    Part::new("occurrence", one.message.clone()).from([Origin::page(&one.page, one.line)]).because(line)
}

fn suppression(code: Code) -> String {
    format!(
        "cargo xtask stats leaves out what an entry in docs-input/suppressions.toml names:\n\
         [[suppression]]\n\
         code = \"{code}\"\n\
         page = \"the page, or a pattern with *\"\n\
         why = \"why nobody has to look at it again\""
    )
}
