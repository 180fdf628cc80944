//! Renders the pages of operations: permissions, request lines, parameters, headers, body, response.

use super::{body, cell, enums, inline, permissions, response};
use crate::model::page::{ApiPage, Page, ParameterRow};
use crate::model::types::{Header, LineSource, ParameterIn, RequestLine};

/// The sections of the page, below its title and namespace.
pub(super) fn blocks(page: &Page, api: &ApiPage) -> Vec<String> {
    let mut blocks = Vec::new();
    section(&mut blocks, "Permissions", permissions::table(&api.permissions));
    section(&mut blocks, "HTTP request", requests(&api.requests));
    section(&mut blocks, "Other requests", requests_from(&api.requests, LineSource::OtherSection));
    section(&mut blocks, "Optional query parameters", query_options(&api.query_options));
    for (title, location) in PARAMETERS {
        let rows: Vec<&ParameterRow> = body::parameters_elsewhere(api).filter(|row| row.location == location).collect();
        section(&mut blocks, title, cell::parameter_table("Parameter", &rows, &page.path));
    }
    section(&mut blocks, "Request headers", headers(&api.headers));
    section(&mut blocks, "Request body", body::blocks(api, &page.path));
    section(&mut blocks, "Response", response::sentences(&api.response, &page.path));
    blocks.extend(enums::blocks(&page.enums));
    let examples = requests_from(&api.requests, LineSource::Example).map(|request| format!("### Request\n\n{request}"));
    section(&mut blocks, "Examples", response::examples(api).into_iter().chain(examples));
    blocks
}

/// The sections with parameters that are not part of the body.
const PARAMETERS: [(&str, ParameterIn); 3] = [
    ("Query parameters", ParameterIn::Query),
    ("Function parameters", ParameterIn::Function),
    ("Path parameters", ParameterIn::Path),
];

/// Adds a section with its heading, unless the section is empty.
fn section(blocks: &mut Vec<String>, title: &str, content: impl IntoIterator<Item = String>) {
    let mut content = content.into_iter().peekable();
    if content.peek().is_some() {
        blocks.push(format!("## {title}"));
        blocks.extend(content);
    }
}

fn requests(requests: &[RequestLine]) -> Option<String> {
    let lines: Vec<String> = requests.iter().filter(|line| line.source.is_section()).map(request).collect();
    (!lines.is_empty()).then(|| format!("```http\n{}\n```", lines.join("\n")))
}

/// A fence for each request line that stands elsewhere.
fn requests_from(requests: &[RequestLine], source: LineSource) -> impl Iterator<Item = String> {
    requests.iter().filter(move |line| line.source == source).map(|line| format!("```http\n{}\n```", request(line)))
}

fn request(
    RequestLine { method, path, query, line: _, parameters: _, source: _, permissions: _ }: &RequestLine,
) -> String {
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    format!("{method} {path}{query}")
}

fn query_options(options: &[String]) -> Option<String> {
    (!options.is_empty()).then(|| format!("This method supports the {} OData query parameters.", cell::codes(options)))
}

fn headers(headers: &[Header]) -> Option<String> {
    let row = |Header { name, required }: &Header| {
        let sentence = match required {
            Some(true) => "Required.",
            Some(false) => "Optional.",
            None => "",
        };
        vec![inline::text(name), sentence.to_owned()]
    };
    cell::table(&["Name", "Description"], headers.iter().map(row))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::page::{BodyStatement, Content, RowFacts, TypeMention};
    use crate::model::types::{Caller, Method, Permission};

    fn parameter(name: &str, location: ParameterIn) -> ParameterRow {
        let ty = TypeMention { text: "String".into(), ..TypeMention::default() };
        let stated = RowFacts { required: Some(true), ..RowFacts::default() };
        ParameterRow {
            name: name.into(),
            location,
            ty,
            facts: stated,
            hints: crate::model::page::RowHints::default(),
            line: 1,
            description: Some("Left out.".into()),
            marks: crate::model::types::Marks::default(),
            metadata_type: None,
        }
    }

    fn permission(caller: Caller, scopes: &[&str]) -> Permission {
        let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        Permission { caller, scopes, higher: Vec::new(), together: Vec::new() }
    }

    fn api() -> ApiPage {
        let request = RequestLine {
            method: Method::Post,
            path: "/doors/{id}/open".into(),
            query: vec!["slow=true".into(), "$count=true".into()],
            line: 9,
            parameters: Vec::new(),
            source: LineSource::Section,
            permissions: Vec::new(),
        };
        ApiPage {
            requests: vec![request],
            permissions: vec![
                permission(Caller::DelegatedWork, &["Door.Open", "Door.All"]),
                permission(Caller::Application, &[]),
            ],
            headers: vec![Header { name: "Authorization".into(), required: Some(true) }],
            query_options: vec!["$select".into()],
            parameters: vec![parameter("speed", ParameterIn::Body), parameter("slow", ParameterIn::Query)],
            body: BodyStatement::Parameters,
            ..ApiPage::default()
        }
    }

    const RENDERED: &str = "\
---
doc_type: apiPageType
---

# door: open

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated (work or school account)|Door.Open, Door.All|
|Application|Not supported.|

## HTTP request

```http
POST /doors/{id}/open?slow=true&$count=true
```

## Optional query parameters

This method supports the `$select` OData query parameters.

## Query parameters

|Parameter|Type|Description|
|:---|:---|:---|
|slow|String|Required.|

## Request headers

|Name|Description|
|:---|:---|
|Authorization|Required.|

## Request body

In the request body, supply a JSON representation of the parameters.

|Parameter|Type|Description|
|:---|:---|:---|
|speed|String|Required.|
";

    #[test]
    fn an_operation_is_its_sections() {
        let page = Page {
            root: 0,
            path: "v1.0/api/door-open.md".into(),
            locale: "en-us".into(),
            title: "door: open".into(),
            namespace: None,
            description: Some("Left out.".into()),
            content: Content::Api(Box::new(api())),
            enums: Vec::new(),
            completion: None,
        };
        assert_eq!(super::super::render(&page), RENDERED);
    }
}
