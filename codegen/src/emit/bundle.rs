//! Joins the files of one version into one text, with each module in place of its declaration.
//!
//! Snapshots are bundled, so that they can be read as a whole and compiled as one file.

use std::collections::BTreeMap;

use super::format::HEADER;
use crate::output::OutputFile;

/// Nests the files inside the one with the shortest path. A declared module without a file stays a declaration.
pub fn bundle(files: &[OutputFile]) -> String {
    let texts: BTreeMap<&str, &str> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let Some(root) = texts.keys().copied().min_by_key(|path| (path.matches('/').count(), path.len(), *path)) else {
        return String::new();
    };
    let mut out = format!("{HEADER}\n");
    nest(&texts, root.trim_end_matches(".rs"), texts[root], "", &mut out);
    out
}

/// Writes the text of a file, which stands for the module `folder`, with the given indentation.
fn nest(texts: &BTreeMap<&str, &str>, folder: &str, text: &str, indentation: &str, out: &mut String) {
    let mut inside: Vec<(&str, &str)> = Vec::new();
    let mut nested = false;
    for line in text.lines().filter(|line| *line != HEADER) {
        if std::mem::take(&mut nested) && !matches!(line.trim(), "" | "}") {
            out.push('\n');
        }
        let code = line.trim_start();
        let depth = &line[..line.len() - code.len()];
        if !line.is_empty() {
            out.push_str(indentation);
        }
        let declared = module_name(code, ";").and_then(|name| {
            let path = inside.iter().map(|(_, name)| *name).chain([name]);
            let child = path.fold(folder.to_owned(), |path, name| format!("{path}/{name}"));
            Some((texts.get(format!("{child}.rs").as_str())?, child))
        });
        match declared {
            Some((text, child)) => {
                out.push_str(&format!("{} {{\n", line.trim_end_matches(';')));
                nest(texts, &child, text, &format!("{indentation}{depth}    "), out);
                out.push_str(&format!("{indentation}{depth}}}\n"));
                nested = true;
            }
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
        if let Some(name) = module_name(code, " {") {
            inside.push((depth, name));
        } else if code == "}" && inside.last().is_some_and(|(open, _)| *open == depth) {
            inside.pop();
        }
    }
}

/// The name in `mod name;` or `pub mod name {`, with or without `#[cfg(…)]` before it.
fn module_name<'a>(code: &'a str, end: &str) -> Option<&'a str> {
    let gated = code.strip_prefix("#[cfg(").and_then(|rest| rest.split_once(")] "));
    let code = gated.map_or(code, |(_, item)| item);
    code.strip_prefix("pub ").unwrap_or(code).strip_prefix("mod ")?.strip_suffix(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stand_where_they_are_declared() {
        let file = |path: &str, text: &str| OutputFile { path: path.to_owned(), text: format!("{HEADER}\n{text}") };
        let files = [
            file("api/v1.rs", "pub mod a;\n\npub mod lost;\n"),
            file("api/v1/a.rs", "//! A\n\npub mod b {\n    pub mod c;\n}\n\nmod d;\n"),
            file("api/v1/a/b/c.rs", "pub struct C;\n"),
            file("api/v1/a/d.rs", "pub struct D;\n"),
        ];
        let expected = format!(
            "{HEADER}
pub mod a {{
    //! A

    pub mod b {{
        pub mod c {{
            pub struct C;
        }}
    }}

    mod d {{
        pub struct D;
    }}
}}

pub mod lost;
"
        );
        assert_eq!(bundle(&files), expected);
        assert_eq!(bundle(&[]), "");
    }
}
