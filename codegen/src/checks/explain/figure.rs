//! Explains a figure that a check prints.

use super::explanation::{Explanation, Kind, Part};
use crate::checks::measures::Measure;

pub(super) fn explain(figure: Measure) -> Explanation {
    let Measure { command, name, meaning } = figure;
    if command == "evidence" {
        return explain_evidence(figure);
    }
    let form = if name.starts_with("only_") || name == "in_both" {
        "a number".to_owned()
    } else {
        "`share (hits/total)`: of `total` things that were compared, `hits` agree; `none` if nothing was compared"
            .to_owned()
    };
    Explanation {
        kind: Kind::Figure,
        name: format!("{command} {name}"),
        version: None,
        summary: vec![format!("`cargo xtask {command}` prints it: {meaning}.")],
        parts: vec![
            Part::new("form", form),
            Part::new("all figures of the command", format!("cargo xtask {command} --help")),
        ],
    }
}

/// Explains a kind of evidence for a name that translation damaged.
fn explain_evidence(Measure { command, name, meaning }: Measure) -> Explanation {
    let form = "`changed+confirmed`: how often it changed the text of a page, and how often it confirmed it";
    Explanation {
        kind: Kind::Figure,
        name: format!("{command} {name}"),
        version: None,
        summary: vec![format!("A kind of evidence by which names are restored that translation damaged. {meaning}")],
        parts: vec![Part::new("form", form), Part::new("how often it decides", "cargo xtask evidence")],
    }
}
