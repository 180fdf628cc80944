//! Renders the section of the request body: a sentence about the body, and the table of its parameters.

use super::cell;
use crate::model::page::{ApiPage, BodyStatement, ParameterRow, TypeMention};
use crate::model::types::{Method, ParameterIn};

/// The sentence and the table.
pub(super) fn blocks(api: &ApiPage, page: &str) -> Vec<String> {
    let rows: Vec<&ParameterRow> = api.parameters.iter().filter(|row| is_listed(api, row)).collect();
    let (head, sentence) = head_and_sentence(api, !rows.is_empty(), page);
    sentence.into_iter().chain(cell::parameter_table(head, &rows, page)).collect()
}

/// The parameters that other sections list.
pub(super) fn parameters_elsewhere(api: &ApiPage) -> impl Iterator<Item = &ParameterRow> {
    api.parameters.iter().filter(|row| !is_listed(api, row))
}

/// The head of the table's first column, and the sentence above the table. Without a table, the sentence alone has to
/// say what the body is.
fn head_and_sentence(api: &ApiPage, has_table: bool, page: &str) -> (&'static str, Option<String>) {
    let (head, sentence) = match &api.body {
        BodyStatement::Silent => ("Name", None),
        BodyStatement::None => ("Property", Some("Do not supply a request body for this method.".to_owned())),
        BodyStatement::Parameters if has_table && sends_none(api) => {
            ("Parameter", Some("In the request URL, provide the values of this table.".to_owned()))
        }
        BodyStatement::Parameters => {
            ("Parameter", Some("In the request body, supply a JSON representation of the parameters.".to_owned()))
        }
        BodyStatement::Resource(None) => (
            "Property",
            Some("In the request body, supply the values for relevant fields that should be updated.".to_owned()),
        ),
        BodyStatement::Resource(Some(ty)) => ("Property", Some(representation(ty, page))),
        BodyStatement::Stream => ("Property", Some("In the request body, supply the binary content.".to_owned())),
        BodyStatement::Reference => {
            ("Property", Some("In the request body, supply a JSON object with the `@odata.id` property.".to_owned()))
        }
    };
    (head, sentence)
}

fn representation(ty: &TypeMention, page: &str) -> String {
    let many = if ty.collection { "a collection of " } else { "the " };
    let objects = if ty.collection { "objects" } else { "object" };
    format!(
        "In the request body, supply a JSON representation of {many}{} {objects}.",
        // Only a link names the type of a body.
        cell::type_always_linked(ty, page)
    )
}

/// Whether the table of this section lists the row. If no request has a body, the table lists the parameters of a
/// function.
fn is_listed(api: &ApiPage, row: &ParameterRow) -> bool {
    match row.location {
        ParameterIn::Body => true,
        ParameterIn::Function => sends_none(api) && api.body == BodyStatement::Parameters,
        ParameterIn::Query | ParameterIn::Path => false,
    }
}

/// Whether no request line sends a body.
fn sends_none(api: &ApiPage) -> bool {
    let sends = |method| matches!(method, Method::Post | Method::Patch | Method::Put | Method::Delete);
    !api.requests.is_empty() && !api.requests.iter().any(|request| sends(request.method))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::page::{Link, RowFacts};
    use crate::model::types::{LineSource, RequestLine};

    fn api(method: Method, body: BodyStatement) -> ApiPage {
        let (query, parameters, source) = (Vec::new(), Vec::new(), LineSource::Section);
        let request =
            RequestLine { method, path: "/doors".into(), query, line: 1, parameters, source, permissions: Vec::new() };
        let location = if method == Method::Get { ParameterIn::Function } else { ParameterIn::Body };
        let (ty, stated) = (TypeMention::default(), RowFacts::default());
        let row = ParameterRow {
            name: "speed".into(),
            location,
            ty,
            facts: stated,
            hints: crate::model::page::RowHints::default(),
            line: 1,
            description: None,
            marks: crate::model::types::Marks::default(),
            metadata_type: None,
        };
        ApiPage { requests: vec![request], parameters: vec![row], body, ..ApiPage::default() }
    }

    #[test]
    fn each_kind_of_body_has_its_sentence_and_its_head() {
        let door = TypeMention {
            text: "door".into(),
            link: Some(Link { path: "v1.0/resources/door.md".into(), anchor: String::new() }),
            collection: true,
            or: Vec::new(),
        };
        let (update, get) = (Method::Patch, Method::Get);
        for (method, body, sentence, head) in [
            (update, BodyStatement::Silent, "", "|Name|"),
            (update, BodyStatement::None, "Do not supply a request body", "|Property|"),
            (update, BodyStatement::Parameters, "representation of the parameters.", "|Parameter|"),
            (get, BodyStatement::Parameters, "In the request URL,", "|Parameter|"),
            (update, BodyStatement::Resource(None), "should be updated.", "|Property|"),
            (
                update,
                BodyStatement::Resource(Some(door)),
                "of a collection of [door](../resources/door.md) obj",
                "|Property|",
            ),
            (update, BodyStatement::Stream, "binary content", "|Property|"),
            (update, BodyStatement::Reference, "`@odata.id`", "|Property|"),
        ] {
            let text = blocks(&api(method, body), "v1.0/api/door-list.md").join("\n");
            assert!(text.contains(sentence) && text.contains(head), "{sentence}: {text}");
        }
    }

    #[test]
    fn parameters_without_a_table_have_a_sentence_that_says_so() {
        let bare = ApiPage { parameters: Vec::new(), ..api(Method::Get, BodyStatement::Parameters) };
        let text = blocks(&bare, "v1.0/api/x.md").join("\n");
        assert!(text.ends_with("representation of the parameters."), "{text}");
    }

    #[test]
    fn a_function_has_its_parameters_in_their_own_section() {
        let silent = api(Method::Get, BodyStatement::Silent);
        assert!(blocks(&silent, "v1.0/api/x.md").is_empty());
        assert_eq!(parameters_elsewhere(&silent).count(), 1);
    }
}
