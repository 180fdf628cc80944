//! The page that opens the site: what was read, what the client has, and what the pages leave unclear.

use super::document::{DIAGNOSTICS, Document, OVERVIEW, REQUESTS};
use super::figures::Figures;
use super::html::{Html, element, link, number};
use super::input::Input;
use crate::checks::totals::Totals;
use crate::diagnostic::{Diagnostic, Severity};
use crate::output::OutputFile;

mod areas;
mod codes;
mod editions;
mod known;
mod origins;
mod totals;

/// Writes the page. `open` are the diagnostics that are not suppressed.
pub(super) fn page(input: &Input<'_>, totals: &Totals, figures: &Figures, open: &[Diagnostic]) -> OutputFile {
    let main = [
        cards(totals, figures, open),
        section("read", "What was read, and when", editions::print(input)),
        section("origins", "Where the requests come from", origins::print(input, figures)),
        section("known", "What is known of the requests", known::print(figures)),
        section("areas", "Requests by area", areas::print(input, figures)),
        section("codes", "Diagnostics by code", codes::print(open)),
        section("figures", "All figures", totals::print(totals)),
    ];
    Document {
        file: OVERVIEW,
        title: "Microsoft Graph for Rust",
        lead: "What was read of the documentation, what the client has of it, and what the pages leave unclear.".into(),
        main: Html::from(main),
        scripts: &[],
    }
    .print()
}

fn section(id: &str, heading: &str, inside: Html) -> Html {
    let name = format!("{id}-heading");
    let heading = element("h2", &[("id", &name)], heading);
    element("section", &[("id", id), ("aria-labelledby", &name)], [heading, inside])
}

/// The largest figures.
fn cards(totals: &Totals, figures: &Figures, open: &[Diagnostic]) -> Html {
    let (requests, published) = figures.total();
    let sum = |of: fn(&crate::checks::totals::VersionTotals) -> usize| totals.versions.iter().map(of).sum::<usize>();
    let types = sum(|version| version.types + version.completed.types);
    let enums = sum(|version| version.enums + version.completed.enums);
    let errors = open.iter().filter(|one| one.severity == Severity::Error).count();
    let warnings = open.iter().filter(|one| one.severity == Severity::Warning).count();
    let cards = [
        card(
            "Pages read",
            number(totals.pages).into(),
            format!("{} of them were never published", number(totals.completed_pages)),
        ),
        card(
            "Requests",
            link(REQUESTS, number(requests)),
            format!(
                "{} on published pages, {} from what the service publishes",
                number(published),
                number(requests - published)
            ),
        ),
        card("Types", number(types).into(), format!("and {} enums", number(enums))),
        card(
            "Diagnostics",
            link(DIAGNOSTICS, number(open.len())),
            format!("{} errors, {} warnings", number(errors), number(warnings)),
        ),
    ];
    element("dl", &[("class", "cards")], cards)
}

fn card(name: &str, value: Html, remark: String) -> Html {
    let remark = element("dd", &[("class", "remark")], remark);
    element("div", &[], [element("dt", &[], name), element("dd", &[("class", "value")], value), remark])
}
