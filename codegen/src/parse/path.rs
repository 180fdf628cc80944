//! Reads the path of a request line: cleans the target of the line, and takes the path apart.

mod parts;
mod target;

pub(crate) use parts::{is_sample, parse, parts, placeholders};
pub(crate) use target::target;
