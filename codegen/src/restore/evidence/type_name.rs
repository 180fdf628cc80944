//! Compares the name of a relationship with the name of the type that it leads to.

use crate::model::names::short_name;
use crate::model::page::PropertyRow;

/// Whether a name is the end of the name of the type that it leads to: `plans` for many `plannerPlan`.
pub(in crate::restore) fn is_end(name: &str, row: &PropertyRow) -> bool {
    let ty = short_name(&row.ty.text);
    singulars(name, row.ty.collection).into_iter().flatten().any(|name| {
        let start = ty.len().checked_sub(name.len()).filter(|start| ty.is_char_boundary(*start));
        let starts_word = |start: usize| start == 0 || ty[start..].starts_with(|c: char| c.is_ascii_uppercase());
        start.is_some_and(|start| starts_word(start) && ty[start..].eq_ignore_ascii_case(&name))
    })
}

/// The possible singulars of the name of a collection; the name itself if it leads to a single value.
fn singulars(name: &str, collection: bool) -> [Option<String>; 2] {
    if collection {
        [name.strip_suffix("ies").map(|stem| format!("{stem}y")), name.strip_suffix('s').map(str::to_owned)]
    } else {
        [Some(name.to_owned()), None]
    }
}
