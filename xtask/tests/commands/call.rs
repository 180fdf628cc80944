//! Runs `cargo xtask call`.

use crate::checkout::{Checkout, PAGE};

/// An action with a parameter that is required and one that is not.
fn with_parameters() -> Checkout {
    let checkout = Checkout::new();
    let body = "## Request body\n\n| Parameter | Type | Description |\n|:--|:--|:--|\n\
        | code | String | The code. Required. |\n| slowly | Boolean | Whether it moves slowly. Optional. |\n\n## Response";
    checkout.write("docs-input/v1.0/api/door-open.md", &PAGE.replace("## Response", body));
    checkout
}

#[test]
fn a_request_becomes_a_call_with_its_page() {
    let printed = Checkout::new().run(&["call", "POST /doors/front%20door/open"]).ends_with(0).out();
    assert!(printed.contains("graph.doors().id(\"front door\").open().await?;"), "{printed}");
    assert!(printed.contains("// Documented: door-open."), "{printed}");
}

#[test]
fn the_version_stands_in_the_address_or_in_an_option() {
    let checkout = Checkout::new();
    for arguments in [
        &["call", "POST /gates/1/open", "--version", "beta"][..],
        &["call", "POST /beta/gates/1/open"],
        &["call", "POST https://graph.microsoft.com/beta/gates/{id}/open"],
    ] {
        let printed = checkout.run(arguments).ends_with(0).out();
        assert!(printed.contains("graph.gates().id("), "{printed}");
    }
    let error = checkout.run(&["call", "POST /doors/1/open", "--version", "v2"]).ends_with(2).error();
    assert!(error.contains("no version v2"), "{error}");
}

#[test]
fn a_body_becomes_a_request_type_if_it_fits() {
    let checkout = with_parameters();
    let call = |body: &str| {
        checkout.write("body.json", body);
        checkout.run(&["call", "POST /doors/1/open", "--body", "body.json"]).ends_with(0).out()
    };
    let printed = call(r#"{"code": "1\"2", "slowly": true}"#);
    assert!(printed.contains("OpenRequest::new(\"1\\\"2\").with_slowly(true)"), "{printed}");
    let printed = call(r#"{"code": 5}"#);
    for part in ["OpenRequest::new(Null))", ".json(serde_json::json!({\"code\":5}))"] {
        assert!(printed.contains(part), "{printed}");
    }
}

#[test]
fn an_address_without_a_typed_method_is_called_as_text() {
    let ran = Checkout::new().run(&["call", "GET /doors/1/lock?$top=1"]).ends_with(1);
    assert!(ran.out().contains("// No typed method: "), "{}", ran.out());
    assert!(ran.out().contains(".request(Method::Get, \"/doors/1/lock?$top=1\").returns::<Value>().await?;"));
}

#[test]
fn a_list_is_answered_with_an_object_a_line() {
    let checkout = Checkout::new();
    checkout.write("list.txt", "# doors\n\nPOST /doors/1/open\nGET /doors/1/lock\n");
    let printed = checkout.run(&["call", "--file", "list.txt", "--format", "json"]).ends_with(1).out();
    let answers: Vec<serde_json::Value> =
        printed.lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0]["request"], "POST /doors/1/open");
    assert_eq!(answers[0]["documented"], true);
    assert_eq!(answers[0]["operation"]["pages"][0], "door-open");
    assert_eq!(answers[0]["reason"], serde_json::Value::Null);
    assert!(answers[1]["reason"].is_string(), "{printed}");
}

#[test]
fn what_is_no_request_is_an_error_with_its_line() {
    let checkout = Checkout::new();
    checkout.write("list.txt", "POST /doors/1/open\nFETCH /doors\n");
    let error = checkout.run(&["call", "--file", "list.txt"]).ends_with(2).error();
    assert!(error.contains("list.txt:2: FETCH is not a method"), "{error}");
    for (arguments, expected) in [
        (&["call", "GET doors"][..], "does not start with /"),
        (&["call", "GET https://example.com/v1.0/me"], "is not a URL of"),
        (&["call", "--file", "missing.txt"], "missing.txt"),
        (&["call", "POST /doors/1/open", "--body", "list.txt"], "not valid JSON"),
    ] {
        let error = checkout.run(arguments).ends_with(2).error();
        assert!(error.contains(expected), "{error}");
    }
}
