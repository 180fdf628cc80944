//! Renders responses: the sentences of the response section, and examples reduced to their status and shape.

use serde_json::{Value, json};

use super::{cell, inline};
use crate::model::page::{ApiPage, BodyExample, ResponseExample, ResponseStatement, Shape, TypeMention};
use crate::model::status::Status;
use crate::model::types::Method;

/// The sentences of the response section: statuses in order, and a sentence for each type.
pub(super) fn sentences(
    ResponseStatement { statuses, types, no_body, line: _ }: &ResponseStatement,
    page: &str,
) -> Vec<String> {
    let success = statuses.iter().find(|status| !status.is_error());
    let mut blocks = Vec::new();
    if success.is_none() && !types.is_empty() {
        // Of several types in a sentence, only those with links are read.
        let name = if types.len() > 1 { cell::type_always_linked } else { cell::type_in_sentence };
        let parts: Vec<String> = types.iter().map(|ty| multiplied(name(ty, page), ty.collection)).collect();
        blocks.push(format!("If successful, this method returns {} in the response body.", parts.join(". Or ")));
    }
    if !statuses.is_empty() {
        let first = types.first().filter(|_| success.is_some());
        blocks.push(sentence(statuses, first, page));
    }
    if let Some(success) = success {
        blocks.extend(types.iter().skip(1).map(|ty| sentence(&[*success], Some(ty), page)));
    }
    blocks.extend(no_body.then(|| "It does not return anything in the response body.".to_owned()));
    blocks
}

/// The responses of examples, and the body of the first example request that has one.
pub(super) fn examples(api: &ApiPage) -> Vec<String> {
    let request = api.body_example.as_ref().map(|shown| format!("### Request\n\n{}", example_request(api, shown)));
    let responses = api.response_examples.iter().map(|shown| format!("### Response\n\n{}", example_response(shown)));
    request.into_iter().chain(responses).collect()
}

fn sentence(statuses: &[Status], ty: Option<&TypeMention>, page: &str) -> String {
    let codes: Vec<String> = statuses.iter().map(|status| inline::code(&status_line(*status))).collect();
    let body = |ty| multiplied(cell::type_in_sentence(ty, page), ty.collection);
    let body = ty.map(|ty| format!(" and {} in the response body", body(ty))).unwrap_or_default();
    format!("If successful, this method returns a {} response code{body}.", codes.join(", "))
}

/// `a [door](../resources/door.md) object`, or a collection of them.
fn multiplied(name: String, collection: bool) -> String {
    if collection { format!("a collection of {name} objects") } else { format!("a {name} object") }
}

/// The status code with its reason phrase.
fn status_line(status: Status) -> String {
    let reason = match status.0 {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        206 => "Partial Content",
        301 => "Moved Permanently",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        412 => "Precondition Failed",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        _ => return status.to_string(),
    };
    format!("{status} {reason}")
}

fn example_request(api: &ApiPage, shown: &BodyExample) -> String {
    let sends = |method: &Method| matches!(method, Method::Post | Method::Patch | Method::Put);
    let request = api.requests.iter().find(|request| sends(&request.method)).or(api.requests.first());
    let method = request.map(|request| request.method).filter(sends).unwrap_or(Method::Post);
    let path = request.map_or("**", |request| &request.path);
    let body = match shown {
        BodyExample::Object(None) => json!({}).to_string(),
        BodyExample::Object(Some(name)) => json!({ "@odata.type": name }).to_string(),
        BodyExample::Reference => json!({ "@odata.id": "" }).to_string(),
        BodyExample::Array(None) => json!([{}]).to_string(),
        BodyExample::Array(Some(name)) => json!([{ "@odata.type": name }]).to_string(),
        BodyExample::Stream => "content".to_owned(),
    };
    format!("```http\n{method} {path}\n\n{body}\n```")
}

fn example_response(shown: &ResponseExample) -> String {
    let ResponseExample { status, annotation_type, annotation_collection, json_type, body, location, line: _ } = shown;
    let facts = [
        annotation_type.as_ref().map(|name| ("@odata.type", json!(name))),
        annotation_collection.then_some(("isCollection", json!(true))),
    ];
    let annotation = inline::annotation("response", facts.into_iter().flatten());
    let body = shape(*body, json_type.as_deref()).map(|body| format!("\n\n{body}")).unwrap_or_default();
    let location = location.as_ref().map(|address| format!("\nLocation: {address}")).unwrap_or_default();
    format!("{annotation}\n```http\nHTTP/1.1 {}{location}{body}\n```", status_line(*status))
}

/// The smallest body with this shape, and with the type that the example names.
fn shape(shape: Shape, name: Option<&str>) -> Option<String> {
    let object = || name.map_or_else(|| json!({}), |name| json!({ "@odata.type": name }));
    let outer = |value: Value| {
        let ty = name.map(|name| format!("\"@odata.type\": {}, ", json!(name))).unwrap_or_default();
        format!("{{{ty}\"value\": {value}}}")
    };
    Some(match shape {
        Shape::Empty => return None,
        Shape::Object => object().to_string(),
        Shape::Collection => json!({ "value": [object()] }).to_string(),
        Shape::Values => outer(json!([""])),
        Shape::Wrapped => json!({ "value": object() }).to_string(),
        Shape::Value => outer(json!("")),
        Shape::Text => "content".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::page::Link;

    fn ty(name: &str, collection: bool) -> TypeMention {
        let link = Link { path: format!("v1.0/resources/{name}.md"), anchor: String::new() };
        TypeMention { text: name.into(), link: Some(link), collection, or: Vec::new() }
    }

    fn read(statuses: &[u16], types: &[TypeMention], no_body: bool) -> String {
        let (statuses, types) = (statuses.iter().map(|code| Status(*code)).collect(), types.to_vec());
        sentences(&ResponseStatement { statuses, types, no_body, line: 7 }, "v1.0/api/x.md").join("\n")
    }

    #[test]
    fn a_sentence_for_each_type_and_one_for_no_body() {
        assert_eq!(read(&[], &[], false), "");
        assert_eq!(
            read(&[204, 404], &[], true),
            "If successful, this method returns a `204 No Content`, `404 Not Found` response code.\n\
             It does not return anything in the response body."
        );
        assert_eq!(
            read(&[200], &[ty("door", false), ty("lock", true)], false),
            "If successful, this method returns a `200 OK` response code and a [door](../resources/door.md) object in \
             the response body.\n\
             If successful, this method returns a `200 OK` response code and a collection of \
             [lock](../resources/lock.md) objects in the response body."
        );
        assert_eq!(
            read(&[404], &[ty("door", false), ty("lock", false)], false),
            "If successful, this method returns a [door](../resources/door.md) object. Or a \
             [lock](../resources/lock.md) object in the response body.\n\
             If successful, this method returns a `404 Not Found` response code."
        );
    }

    #[test]
    fn bodies_show_their_shape_and_nothing_else() {
        let name = Some("microsoft.graph.door");
        assert_eq!(shape(Shape::Empty, None), None);
        assert_eq!(shape(Shape::Object, name).as_deref(), Some(r#"{"@odata.type":"microsoft.graph.door"}"#));
        assert_eq!(shape(Shape::Collection, None).as_deref(), Some(r#"{"value":[{}]}"#));
        assert_eq!(shape(Shape::Values, None).as_deref(), Some(r#"{"value": [""]}"#));
        assert_eq!(shape(Shape::Wrapped, name).as_deref(), Some(r#"{"value":{"@odata.type":"microsoft.graph.door"}}"#));
        assert_eq!(
            shape(Shape::Value, name).as_deref(),
            Some(r#"{"@odata.type": "microsoft.graph.door", "value": ""}"#)
        );
    }

    #[test]
    fn an_example_is_its_annotation_its_status_and_its_shape() {
        let shown = ResponseExample {
            status: Status(200),
            annotation_type: Some("microsoft.graph.door".into()),
            annotation_collection: true,
            json_type: None,
            body: Shape::Collection,
            location: None,
            line: 8,
        };
        let api = ApiPage {
            response_examples: vec![shown],
            body_example: Some(BodyExample::Reference),
            ..ApiPage::default()
        };
        let expected = "\
### Request

```http
POST **

{\"@odata.id\":\"\"}
```

### Response

<!-- { \"blockType\": \"response\", \"@odata.type\": \"microsoft.graph.door\", \"isCollection\": true } -->
```http
HTTP/1.1 200 OK

{\"value\":[{}]}
```";
        assert_eq!(examples(&api).join("\n\n"), expected);
    }
}
