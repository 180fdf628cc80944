//! `cargo xtask explain [CODE]`: explains a diagnostic, or lists the catalogue of all codes.

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use msgraph_codegen::diagnostic::Code;

/// Explain what a diagnostic means and how to fix the page
#[derive(Args)]
pub(crate) struct Arguments {
    /// The code, e.g. GD0301; without it, all codes are listed
    code: Option<String>,
}

/// Prints the entry of one code, or all codes in one line each.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.code {
        Some(code) => println!("{}", format_entry(find(code)?)),
        None => {
            Code::ALL.iter().for_each(|code| println!("{code} {:<8} {}", code.severity().to_string(), code.summary()))
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Finds a code by its number, in upper or lower case.
pub(crate) fn find(code: &str) -> Result<Code> {
    let found = Code::ALL.iter().find(|known| known.as_str().eq_ignore_ascii_case(code));
    found.copied().with_context(|| format!("{code}: no such code; `cargo xtask explain` lists all codes"))
}

fn format_entry(code: Code) -> String {
    format!("{code} ({})\n\n{}\n\n{}", code.severity(), code.summary(), code.advice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_in_any_case_and_an_unknown_code_is_an_error() {
        assert_eq!(find("gd0301").expect("it exists"), Code::RequestLineInvalid);
        let error = find("GD9999").expect_err("it does not exist");
        assert!(error.to_string().starts_with("GD9999: "), "{error}");
    }

    #[test]
    fn an_entry_has_summary_and_advice() {
        let text = format_entry(Code::RequestMethodGlued);
        let expected = "GD0302 (info)\n\na request line has no space between method and path\n\nAdd the space.";
        assert_eq!(text, expected);
    }
}
