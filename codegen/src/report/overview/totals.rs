//! The figures that `cargo xtask stats` prints, by version.

use std::collections::BTreeMap;

use crate::checks::totals::Totals;
use crate::report::html::{Html, element, number};
use crate::report::table::{Column, Table};

/// Prints a table of all figures.
pub(super) fn print(totals: &Totals) -> Html {
    let mut names: Vec<&str> = Vec::new();
    let mut values: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for version in &totals.versions {
        for (name, value) in version.figures() {
            if !names.contains(&name) {
                names.push(name);
            }
            values.insert((name, &version.name), value);
        }
    }
    let heads = totals.versions.iter().map(|version| (Column::Figure, Html::from(version.name.as_str())));
    let columns = std::iter::once((Column::Words, "Figure".into())).chain(heads).collect();
    let rows = names.into_iter().map(|name| {
        let of = |version: &str| values.get(&(name, version)).copied().unwrap_or_default();
        let cells = totals.versions.iter().map(|version| number(of(&version.name)).into());
        (name.into(), cells.collect())
    });
    let rows = rows.collect();
    let note = element(
        "p",
        &[],
        [
            "What ".into(),
            element("code", &[], "cargo xtask stats"),
            " counts. The figures are about what was published; what completes it is counted by itself.".into(),
        ],
    );
    Html::join([note, Table { caption: "Figures by version", columns, rows }.print()])
}
