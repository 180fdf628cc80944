//! Standard output. `println!` panics if it is closed or full; these return the error, which `main` understands.

use std::fmt::Display;
use std::io::{self, Write};

/// Prints a text as it is.
pub(crate) fn print(text: impl Display) -> io::Result<()> {
    write!(io::stdout().lock(), "{text}")
}

/// Prints a line.
pub(crate) fn print_line(text: impl Display) -> io::Result<()> {
    writeln!(io::stdout().lock(), "{text}")
}
