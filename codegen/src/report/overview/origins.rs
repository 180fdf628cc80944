//! Where the requests are documented: on pages, or in what the service publishes about itself, with the date of each.

use crate::report::document::{REQUESTS, search};
use crate::report::figures::Figures;
use crate::report::html::Html;
use crate::report::input::Input;
use crate::report::plot::{self, Part};
use crate::report::requests::Origin;
use crate::report::table::{Column, Table, figure};

/// Prints a table with a bar for each version.
pub(super) fn print(input: &Input<'_>, figures: &Figures) -> Html {
    let mut columns: Vec<(Column, Html)> = vec![(Column::Words, "Known from".into()), (Column::Words, "Date".into())];
    for (version, _) in &figures.versions {
        columns.extend([(Column::Figure, version.as_str().into()), (Column::Bar, "Share".into())]);
    }
    let origins = Origin::ALL.into_iter().filter(|origin| figures.origins.contains_key(origin));
    let rows = origins.map(|origin| {
        let mut cells: Vec<Html> = vec![dates(origin, input).into()];
        for (version, count) in &figures.versions {
            let value = figures.origins.get(&origin).and_then(|of| of.get(version)).copied().unwrap_or_default();
            let part = if origin == Origin::Page { Part::Published } else { Part::Completed };
            let target = search(REQUESTS, &[("version", version), ("origin", origin.words())]);
            cells.extend([figure(value, &target), plot::bar(&[(part, value)], count.requests)]);
        }
        (origin.words().into(), cells)
    });
    let rows = rows.collect();
    Table { caption: "Requests by where they are documented", columns, rows }.print()
}

/// The dates of the document, each once.
fn dates(origin: Origin, input: &Input<'_>) -> String {
    let pages = input.sources.snapshots.iter().flatten().map(String::as_str);
    let completed = input.api.versions.iter().filter_map(|version| origin.date(version.completed.as_ref()?));
    let mut dates: Vec<&str> = if origin == Origin::Page { pages.collect() } else { completed.collect() };
    dates.sort_unstable();
    dates.dedup();
    dates.join(", ")
}
