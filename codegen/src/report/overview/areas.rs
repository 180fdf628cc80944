//! How many requests each area has in each version, and how many of them are on pages.

use std::cmp::Reverse;

use crate::report::document::{REQUESTS, search};
use crate::report::figures::Figures;
use crate::report::html::{Html, element};
use crate::report::input::Input;
use crate::report::plot::{self, Part};
use crate::report::table::{Column, Table, figure};

/// Prints a table with a bar for each version, the largest area first.
pub(super) fn print(input: &Input<'_>, figures: &Figures) -> Html {
    let counts = figures.areas.values().flat_map(|of| of.values());
    let most = counts.map(|count| count.requests).max().unwrap_or_default();
    let mut areas: Vec<_> = figures.areas.iter().collect();
    areas.sort_by_key(|(name, of)| (Reverse(of.values().map(|count| count.requests).sum::<usize>()), *name));
    let mut columns: Vec<(Column, Html)> = vec![(Column::Words, "Area".into())];
    for (version, _) in &figures.versions {
        columns.extend([(Column::Figure, version.as_str().into()), (Column::Bar, "Requests".into())]);
    }
    let rows = areas.into_iter().map(|(name, of)| {
        let cells = figures.versions.iter().flat_map(|(version, _)| {
            let count = of.get(version).copied().unwrap_or_default();
            let parts = [(Part::Published, count.published), (Part::Completed, count.requests - count.published)];
            let target = search(REQUESTS, &[("version", version), ("area", name)]);
            [figure(count.requests, &target), plot::bar(&parts, most)]
        });
        (head(name, input), cells.collect())
    });
    let rows = rows.collect();
    let legend = plot::legend(&[
        (Part::Published, "on a published page"),
        (Part::Completed, "only in what the service publishes about itself"),
    ]);
    Html::join([legend, Table { caption: "Requests by area and version", columns, rows }.print()])
}

/// The name of an area and what it has.
fn head(name: &str, input: &Input<'_>) -> Html {
    let description = input.areas.iter().find(|(known, _)| *known == name).map(|(_, area)| area.description.as_str());
    let description = element("span", &[("class", "remark")], description.unwrap_or_default());
    Html::join([name.into(), " ".into(), description])
}
