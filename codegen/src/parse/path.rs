//! Reads the path of a request line: cleans the target of the line, and takes the path apart.

mod parts;
mod target;
mod variant;

pub(crate) use parts::{is_sample, parse, parts, placeholders};
pub(crate) use target::{is_graph, target};
pub(crate) use variant::{find_variant, is_alike, leaves_out_arguments, matches_template};
