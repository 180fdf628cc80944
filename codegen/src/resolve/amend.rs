//! Corrects rows of property tables with evidence from request lines and examples.
//!
//! There are two rounds; each examines the types before it changes them. The first round finds misspelt names, and
//! members that the examples show as collections where the rows have single values, or the reverse. The second round
//! walks the request lines over the amended types, and finds members that the lines treat as collections. Request lines
//! that still contradict the types are reported.

use rustc_hash::FxHashSet as HashSet;

use crate::diagnostic::WithDiagnostics;
use crate::model::api::Operation;
use crate::resolve::pages::ApiPages;
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::index::TypeIndex;

mod amendments;
mod examples;
mod likeness;
mod line_names;
mod misfits;
mod misspelt;
mod multiplicity;
pub(crate) mod navigation;
pub(crate) mod readings;

use amendments::Amendments;
use line_names::LineNames;
use misspelt::Examination;
use navigation::Navigation;
use readings::Readings;

/// The evidence that the types are compared with.
#[derive(Clone, Copy)]
pub(crate) struct Usage<'u> {
    /// The API pages with their examples.
    pub(crate) pages: &'u ApiPages<'u>,
    /// The operations of these pages.
    pub(crate) operations: &'u [Operation],
    /// The paths of the request lines.
    pub(crate) addresses: &'u Addresses<'u>,
    /// What the operations read at each address.
    pub(crate) readings: &'u Readings<'u>,
    /// The rows whose names are reviewed, by type and name. These names do not change.
    pub(crate) reviewed: &'u HashSet<(&'u str, &'u str)>,
}

/// Amends the types of a version, and reports each change at its row.
pub(crate) fn amend(types: TypeIndex, usage: Usage<'_>) -> WithDiagnostics<TypeIndex> {
    let rows = examine_rows(&types, usage);
    let types = rows.apply_to(types);

    let lines = Navigation::new(&types, usage.readings).walk_lines(usage.operations, usage.addresses);
    let collections = multiplicity::examine_lines(&lines, &types, Navigation::new(&types, usage.readings));
    let types = collections.apply_to(types);

    let misfits = misfits::report_misfits(&lines, Navigation::new(&types, usage.readings));
    let diagnostics = rows.diagnostics().chain(collections.diagnostics()).chain(misfits).collect();
    WithDiagnostics { value: types, diagnostics }
}

/// The first round: compares rows with the names in request lines, and with the keys and values in examples.
fn examine_rows(types: &TypeIndex, usage: Usage<'_>) -> Amendments {
    let Usage { pages, operations, addresses, readings, reviewed } = usage;
    let navigation = Navigation::new(types, readings);
    let (lines, examples) = rayon::join(
        || LineNames::new(operations, addresses, types, navigation),
        || examples::walk_examples(pages, operations, types),
    );
    let examination = Examination { types, lines: &lines, examples: &examples, reviewed };
    let (names, collections) =
        rayon::join(|| misspelt::find_misspelt(&examination), || multiplicity::examine_examples(&examples, types));
    names.and(collections)
}
