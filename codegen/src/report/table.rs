//! Tables: a caption, heads with their scopes, and a region that can be scrolled where the window is narrow.

use super::html::{Html, element, link, number};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// Words.
    Words,
    /// A figure.
    Figure,
    /// A bar beside its figure.
    Bar,
}

impl Column {
    fn class(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Figure => "figure",
            Self::Bar => "plot",
        }
    }
}

/// A table whose rows have a head.
pub(super) struct Table {
    /// What the table shows; also the name of its region.
    pub(super) caption: &'static str,
    /// The heads of the columns; the first one is that of the heads of rows.
    pub(super) columns: Vec<(Column, Html)>,
    /// The head and the cells of each row.
    pub(super) rows: Vec<(Html, Vec<Html>)>,
}

impl Table {
    pub(super) fn print(self) -> Html {
        let classes: Vec<&str> = self.columns.iter().map(|(column, _)| column.class()).collect();
        let heads = self
            .columns
            .into_iter()
            .map(|(column, head)| element("th", &[("scope", "col"), ("class", column.class())], head));
        let head = element("thead", &[], element("tr", &[], Html::join(heads)));
        let rows = self.rows.into_iter().map(|(head, cells)| {
            let head = element("th", &[("scope", "row")], head);
            let cells = cells.into_iter().zip(classes.iter().skip(1));
            let cells = cells.map(|(cell, class)| element("td", &[("class", class)], cell));
            element("tr", &[], Html::join(std::iter::once(head).chain(cells)))
        });
        let body = element("tbody", &[], Html::join(rows));
        let table = element("table", &[], [element("caption", &[], self.caption), head, body]);
        let region = [("class", "scroll"), ("role", "region"), ("aria-label", self.caption), ("tabindex", "0")];
        element("div", &region, table)
    }
}

/// A figure as a link to what it counts; only the figure if that is nothing.
pub(super) fn figure(value: usize, target: &str) -> Html {
    if value == 0 { number(value).into() } else { link(target, number(value)) }
}
