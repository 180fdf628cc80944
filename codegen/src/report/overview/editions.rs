//! What was read: the editions of the pages, and the documents that complete them, each with its date.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::parse;
use crate::report::html::{Html, element, number};
use crate::report::input::Input;
use crate::report::plot;
use crate::report::table::{Column, Table};
use crate::source::{CompletingKind, Sources};

/// Something that was read.
struct Edition {
    what: String,
    about: String,
    date: Option<String>,
    pages: Option<usize>,
}

/// Prints a table with a scale of time.
pub(super) fn print(input: &Input<'_>) -> Html {
    let editions: Vec<Edition> = published(input.sources).into_iter().chain(completing(input.sources)).collect();
    let years = years(&editions);
    let mut columns: Vec<(Column, Html)> =
        [(Column::Words, "Document"), (Column::Words, "About"), (Column::Figure, "Pages"), (Column::Words, "Date")]
            .map(|(column, head)| (column, head.into()))
            .into();
    columns.extend(years.as_ref().map(|years| (Column::Bar, scale(years))));
    let rows = editions.into_iter().map(|edition| {
        let pages = edition.pages.map_or_else(|| "–".to_owned(), number);
        let date = edition.date.unwrap_or_default();
        let mut cells: Vec<Html> = vec![edition.about.into(), pages.into(), date.as_str().into()];
        cells.extend(years.as_ref().map(|years| plot::moment(&date, years)));
        (edition.what.into(), cells)
    });
    let rows = rows.collect();
    let folder = element(
        "p",
        &[],
        [
            "Read from ".into(),
            element("code", &[], input.folder),
            ". Where two editions have a page, the first one leads.".into(),
        ],
    );
    Html::join([folder, Table { caption: "Editions and documents by date", columns, rows }.print()])
}

/// The editions of the pages: as their folder states them, or else as the pages say.
fn published(sources: &Sources) -> Vec<Edition> {
    let mut counts: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for page in &sources.pages {
        *counts.entry((page.root, parse::locale_of(page).to_string())).or_default() += 1;
    }
    let stated = |root: usize| sources.published.get(root).filter(|stated| !stated.is_empty());
    let mut editions = Vec::new();
    for (root, snapshot) in sources.snapshots.iter().enumerate() {
        let own = counts.iter().filter(|((of, _), _)| *of == root);
        match stated(root) {
            Some(stated) => editions.extend(stated.iter().map(|one| Edition {
                what: format!("Pages in {}", one.locale.as_deref().unwrap_or("an unknown locale")),
                about: [&one.repository, &one.licence].into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
                date: one.snapshot.clone(),
                pages: one.pages.or(one.updated_pages),
            })),
            None => editions.extend(own.map(|((_, locale), pages)| Edition {
                what: format!("Pages in {locale}"),
                about: format!("folder {}", root + 1),
                date: snapshot.clone(),
                pages: Some(*pages),
            })),
        }
    }
    editions
}

fn completing(sources: &Sources) -> impl Iterator<Item = Edition> {
    sources.completed.iter().map(|document| Edition {
        what: match document.kind {
            CompletingKind::Metadata => "Metadata of the service",
            CompletingKind::Permissions => "Permissions by request",
            CompletingKind::Reference => "Index of the reference",
        }
        .to_owned(),
        about: document.version.clone().unwrap_or_else(|| "all versions".to_owned()),
        date: document.snapshot.clone(),
        pages: None,
    })
}

/// The years of the dates; `None` if there are no dates.
fn years(editions: &[Edition]) -> Option<RangeInclusive<usize>> {
    let months = editions.iter().filter_map(|edition| plot::month(edition.date.as_deref()?));
    let years: Vec<usize> = months.map(|month| month / 12).collect();
    Some(*years.iter().min()?..=*years.iter().max()?)
}

/// The head of the column with the scale: its first and its last year.
fn scale(years: &RangeInclusive<usize>) -> Html {
    let ends = [years.start().to_string(), (years.end() + 1).to_string()];
    element("span", &[("class", "scale")], ends.map(|year| element("span", &[], year)))
}
