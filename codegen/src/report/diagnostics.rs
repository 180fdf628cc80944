//! The diagnostics: what each code means and what to do about it, and a list that can be searched, by page or by code.

use std::collections::BTreeMap;

use serde::Serialize;

use super::document::{self, DIAGNOSTICS, Document, search};
use super::form::{self, Choice};
use super::html::{Html, element, link, number};
use super::input::{Input, Pages};
use crate::diagnostic::formats::Judged;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::output::OutputFile;

/// The number of diagnostics of each code that occurs.
pub(super) fn count(diagnostics: &[Diagnostic]) -> BTreeMap<Code, usize> {
    let mut counts = BTreeMap::new();
    diagnostics.iter().for_each(|one| *counts.entry(one.code).or_default() += 1);
    counts
}

/// Writes the page. `open` are the diagnostics that are not suppressed.
pub(super) fn page(input: &Input<'_>, open: &[Diagnostic]) -> OutputFile {
    let suppressed = input.diagnostics.len() - open.len();
    let lead = match suppressed {
        0 => format!("{} diagnostics: what the pages leave unclear.", number(open.len())),
        _ => format!(
            "{} diagnostics: what the pages leave unclear. {} more are suppressed; the list has their reasons.",
            number(open.len()),
            number(suppressed)
        ),
    };
    let hint = "Words may be of the page, the message, the code or the line. All of them have to match.";
    let form = form::form(hint, "v1.0/api/user-list.md", &choices(input.diagnostics));
    let codes = count(open).into_iter().map(|(code, count)| explain(code, count));
    let codes = element("div", &[("class", "codes")], Html::join(codes));
    let main = [
        element("h2", &[], "What the codes mean"),
        codes,
        element("h2", &[("id", "search")], "Search"),
        form,
        form::results("Diagnostics that match", "diagnostics"),
    ];
    Document {
        file: DIAGNOSTICS,
        title: "Diagnostics",
        lead: lead.into(),
        main: Html::from(main),
        scripts: &["assets/list.js", "assets/diagnostics.js", "data/diagnostics.js"],
    }
    .print()
}

/// What a code means and what to do, as `cargo xtask explain` says it.
fn explain(code: Code, count: usize) -> Html {
    let severity = code.severity().to_string();
    let summary = element(
        "summary",
        &[],
        [
            element("code", &[], code.as_str()),
            " ".into(),
            element("span", &[("class", &format!("badge {severity}"))], severity.as_str()),
            " ".into(),
            element("span", &[("class", "meaning")], code.summary()),
            " ".into(),
            element("span", &[("class", "count")], number(count)),
        ],
    );
    let target = search("", &[("code", code.as_str())]);
    let inside = element(
        "div",
        &[("class", "inside")],
        [
            element("h3", &[], "Example"),
            element("pre", &[], element("code", &[], code.example())),
            element("h3", &[], "What happens"),
            element("p", &[], code.advice()),
            element("h3", &[], "How to mend it"),
            element("pre", &[("class", "prose")], code.remedy().describe()),
            element("p", &[], link(&target, format!("List the {} of {code}", number(count)))),
        ],
    );
    element("details", &[("id", code.as_str())], [summary, inside])
}

fn choices(diagnostics: &[Judged<'_>]) -> Vec<Choice> {
    let count = |of: &dyn Fn(&Diagnostic) -> String| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        diagnostics.iter().for_each(|(one, _)| *counts.entry(of(one)).or_default() += 1);
        counts
    };
    let codes = count(&|one| one.code.to_string());
    let known: Vec<String> = codes.keys().cloned().collect();
    let severities = [Severity::Error, Severity::Warning, Severity::Info].map(|severity| severity.to_string());
    vec![
        Choice::of("code", "Code", &known, &codes),
        Choice::of("severity", "Severity", &severities, &count(&|one| one.severity.to_string())),
        Choice::order("order", "Group by", &[("", "page"), ("code", "code")]),
    ]
}

/// What the script gets.
#[derive(Serialize)]
struct Data<'a> {
    /// The codes with their severities and what they mean.
    codes: Vec<(&'static str, String, &'static str)>,
    /// The path of each page, and its address in the reference.
    pages: Vec<(&'a str, Option<String>)>,
    rows: Vec<Row<'a>>,
}

/// A diagnostic.
#[derive(Serialize)]
struct Row<'a>(
    /// The code.
    usize,
    /// The page.
    usize,
    /// The line.
    u32,
    /// The column.
    u32,
    /// The message.
    &'a str,
    /// The text of the line.
    &'a str,
    /// Why it is suppressed; empty if it is not.
    &'a str,
);

/// Writes the list as data for the page that searches it.
pub(super) fn data(input: &Input<'_>, known: &Pages<'_>) -> OutputFile {
    let mut codes: Vec<Code> = input.diagnostics.iter().map(|(one, _)| one.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let mut pages = Vec::new();
    let mut rows = Vec::new();
    // Diagnostics are in the order of their pages, but for those about suppressions.
    for of_page in input.diagnostics.chunk_by(|(a, _), (b, _)| a.page == b.page) {
        let Some((Diagnostic { page, .. }, _)) = of_page.first() else { continue };
        let lines = known.lines(page);
        for (diagnostic, reason) in of_page {
            let Diagnostic { line, column, code, message, .. } = diagnostic;
            let code = codes.binary_search(code).unwrap_or_default();
            let text = lines.as_ref().and_then(|lines| lines.get(*line)).unwrap_or_default();
            rows.push(Row(code, pages.len(), *line, *column, message, text, reason.unwrap_or_default()));
        }
        pages.push((page.as_str(), known.url(page)));
    }
    let codes = codes.into_iter().map(|code| (code.as_str(), code.severity().to_string(), code.summary())).collect();
    document::script("data/diagnostics.js", "diagnostics", &Data { codes, pages, rows })
}
