//! How many requests have permissions, a body and a result.

use crate::report::figures::{Count, Figures};
use crate::report::html::{Html, number, percent};
use crate::report::plot::{self, Part};
use crate::report::table::{Column, Table};

/// A figure of a count.
type Figure = fn(&Count) -> usize;

/// What is counted.
const FACTS: [(&str, Figure); 5] = [
    ("on a published page", |count| count.published),
    ("with permissions", |count| count.permitted),
    ("with a body", |count| count.sending),
    ("with a result", |count| count.returning),
    ("deprecated", |count| count.deprecated),
];

/// Prints a table with a bar for each version.
pub(super) fn print(figures: &Figures) -> Html {
    let mut columns: Vec<(Column, Html)> = vec![(Column::Words, "Requests".into())];
    for (version, _) in &figures.versions {
        let heads = [
            (Column::Figure, version.as_str().into()),
            (Column::Figure, "Share".into()),
            (Column::Bar, "Of all".into()),
        ];
        columns.extend(heads);
    }
    let rows = FACTS.map(|(words, of)| {
        let cells = figures.versions.iter().flat_map(|(_, count)| {
            let (value, all) = (of(count), count.requests);
            [number(value).into(), percent(value, all).into(), plot::bar(&[(Part::Known, value)], all)]
        });
        (Html::from(words), cells.collect())
    });
    Table { caption: "Requests by what is known of them", columns, rows: rows.into() }.print()
}
