//! Formats diagnostics for programs: as lines of JSON, as a SARIF log, and as annotations of GitHub.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use super::{Code, Diagnostic, Severity};

/// A diagnostic, and the reason if it is suppressed.
pub type Judged<'a> = (&'a Diagnostic, Option<&'a str>);

/// The schema of the log that [`sarif`] writes.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The name that stands for the root of the repository in a log.
const ROOT: &str = "%SRCROOT%";

/// A line of JSON for each diagnostic, with `"suppressed": "reason"` on those that are suppressed.
pub fn json_lines(diagnostics: &[Judged<'_>]) -> String {
    let line = |(diagnostic, reason): &Judged<'_>| {
        let mut value = json!(diagnostic);
        if let Some(reason) = reason {
            value["suppressed"] = json!(reason);
        }
        format!("{value}\n")
    };
    diagnostics.iter().map(line).collect()
}

/// A log in SARIF 2.1.0. `folder` is the folder of the pages, relative to the repository if it is inside of it.
pub fn sarif(diagnostics: &[Judged<'_>], folder: &str, version: &str) -> Value {
    let codes: BTreeSet<Code> = diagnostics.iter().map(|(diagnostic, _)| diagnostic.code).collect();
    let codes: Vec<Code> = codes.into_iter().collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code)).collect();
    let results: Vec<Value> = diagnostics.iter().map(|judged| result(judged, &codes, folder)).collect();
    let driver = json!({
        "name": "msgraph-codegen",
        "version": version,
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
        "rules": rules,
    });
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { ROOT: { "description": { "text": "The root of the repository." } } },
            "results": results,
        }],
    })
}

/// A command for each diagnostic that is not suppressed, which GitHub shows at the line of the page. `folder` is the
/// folder of the pages, relative to the repository.
pub fn github(diagnostics: &[Judged<'_>], folder: &str) -> String {
    let command = |diagnostic: &Diagnostic| {
        let kind = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let Diagnostic { page, line, column, code, message, .. } = diagnostic;
        let file = property(&format!("{}/{page}", folder.trim_end_matches('/')));
        let advice = data(&format!("{message}\n{}", code.advice()));
        format!("::{kind} file={file},line={},col={},title={code}::{advice}\n", line.max(&1), column.max(&1))
    };
    let open = diagnostics.iter().filter(|(_, reason)| reason.is_none());
    open.map(|(diagnostic, _)| command(diagnostic)).collect()
}

fn rule(code: Code) -> Value {
    json!({
        "id": code,
        "name": format!("{code:?}"),
        "shortDescription": { "text": code.summary() },
        "help": { "text": code.advice() },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn result((diagnostic, reason): &Judged<'_>, codes: &[Code], folder: &str) -> Value {
    let Diagnostic { page, line, column, code, severity, message, .. } = diagnostic;
    let region = json!({ "startLine": line.max(&1), "startColumn": column.max(&1) });
    let place = json!({ "artifactLocation": file(folder, page), "region": region });
    let mut value = json!({
        "ruleId": code,
        "ruleIndex": codes.iter().position(|known| known == code),
        "level": level(*severity),
        "message": { "text": message },
        "locations": [{ "physicalLocation": place }],
    });
    if let Some(reason) = reason {
        value["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
    }
    value
}

/// The file of a page.
fn file(folder: &str, page: &str) -> Value {
    let path = uri(&format!("{}/{page}", folder.trim_end_matches('/')));
    if Path::new(folder).is_absolute() {
        return json!({ "uri": format!("file:///{}", path.trim_start_matches('/')) });
    }
    json!({ "uri": path, "uriBaseId": ROOT })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a part of an address: every byte that could have another meaning is encoded.
fn uri(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => text.push(char::from(byte)),
            other => text.push_str(&format!("%{other:02X}")),
        }
    }
    text
}

/// The text of a command. A line break would end the command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diagnostic(page: &str, message: &str) -> Diagnostic {
        Diagnostic::new(Code::RequestMethodGlued, page, 3, message).at_column(4)
    }

    #[test]
    fn lines_of_json_have_the_reason_of_a_suppression() {
        let one = diagnostic("v1.0/api/door-open.md", "no space");
        let line = r#"{"code":"GD0302","column":4,"line":3,"message":"no space","page":"v1.0/api/door-open.md","severity":"info""#;
        let lines = json_lines(&[(&one, None), (&one, Some("old"))]);
        let found: Vec<Value> =
            lines.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect();
        assert_eq!(found[0], serde_json::from_str::<Value>(&format!("{line}}}")).expect("an object"));
        assert_eq!(found[1], serde_json::from_str::<Value>(&format!("{line},\"suppressed\":\"old\"}}")).expect("one"));
    }

    #[test]
    fn a_log_names_each_rule_once_and_leads_to_the_line() {
        let one = diagnostic("v1.0/api/a b%.md", "no space");
        let log = sarif(&[(&one, None), (&one, Some("old"))], "docs-input", "0.1.0");
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["rules"].as_array().map(Vec::len), Some(1));
        let place = &run["results"][0]["locations"][0]["physicalLocation"];
        let file = json!({ "uri": "docs-input/v1.0/api/a%20b%25.md", "uriBaseId": "%SRCROOT%" });
        assert_eq!(place["artifactLocation"], file);
        assert_eq!(run["originalUriBaseIds"]["%SRCROOT%"].get("uri"), None, "it is not known");
        assert_eq!(place["region"], json!({ "startLine": 3, "startColumn": 4 }));
        assert_eq!(run["results"][0]["level"], "note");
        assert!(run["results"][0].get("suppressions").is_none());
        assert_eq!(run["results"][1]["suppressions"], json!([{ "kind": "external", "justification": "old" }]));
    }

    #[cfg(unix)]
    #[test]
    fn a_page_outside_of_the_repository_has_a_whole_address() {
        let one = diagnostic("v1.0/api/door-open.md", "no space");
        let log = sarif(&[(&one, None)], "/any where/docs/", "0.1.0");
        let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
        let file = json!({ "uri": "file:///any%20where/docs/v1.0/api/door-open.md" });
        assert_eq!(place["artifactLocation"], file);
    }

    #[test]
    fn text_of_a_page_cannot_end_an_annotation() {
        let one = diagnostic("v1.0/api/a,b:c.md", "no\n::error::space 100%");
        let expected = "::notice file=docs-input/v1.0/api/a%2Cb%3Ac.md,line=3,col=4,title=GD0302::\
            no%0A::error::space 100%25%0AIt is read as if there were a space. Upstream: add the space.\n";
        assert_eq!(github(&[(&one, None), (&one, Some("old"))], "docs-input/"), expected);
    }
}
