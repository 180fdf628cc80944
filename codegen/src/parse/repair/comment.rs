//! Puts comments that are glued to text on lines of their own.

use super::lines::Line;
use super::output::Output;

/// Adds a line, split where a comment starts behind text or ends before text. `inside` says whether the line starts in
/// a comment; returns whether it ends in one.
pub(super) fn split(line: Line<'_>, inside: bool, output: &mut Output<'_>) -> bool {
    let (cuts, inside) = find_cuts(line.text, inside);
    if cuts.is_empty() {
        output.keep(line.text, line.number);
        return inside;
    }
    let mut start = 0;
    for cut in cuts.into_iter().chain([line.text.len()]) {
        output.insert([&line.text[start..cut]], line.number);
        start = cut;
    }
    inside
}

/// The places where comments start behind text or end before text, and whether one is open at the end of the line.
fn find_cuts(line: &str, mut inside: bool) -> (Vec<usize>, bool) {
    let mut cuts = Vec::new();
    let (mut position, mut start) = (0, 0);
    loop {
        let mark = if inside { "-->" } else { "<!--" };
        let Some(found) = memchr::memmem::find(&line.as_bytes()[position..], mark.as_bytes()) else {
            return (cuts, inside);
        };
        position += found + mark.len();
        let cut = if inside { position } else { position - mark.len() };
        if !line[start..cut].trim().is_empty() && !line[cut..].trim().is_empty() {
            cuts.push(cut);
            start = cut;
        }
        inside = !inside;
    }
}
