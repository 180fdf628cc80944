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
    for part in ["OpenRequest::new(Null))", "use serde_json::json;", ".json(json!({\"code\":5}))"] {
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
fn a_placeholder_for_a_number_or_a_day_is_a_variable() {
    let checkout = Checkout::new();
    let parameters = "## Function parameters\n\n| Parameter | Type | Description |\n|:--|:--|:--|\n\
        | index | Int32 | The index. |\n\n## Response";
    let page = PAGE.replace("POST /doors/{id}/open", "GET /doors/{id}/at(index={index})");
    checkout.write("docs-input/v1.0/api/door-at.md", &page.replace("## Response", parameters));
    let printed = checkout.run(&["call", "GET /doors/1/at(index={index})"]).ends_with(0).out();
    assert!(printed.contains("graph.doors().id(\"1\").at(index).await?;"), "{printed}");
    let printed = checkout.run(&["call", "GET /doors/1/at(index=3)"]).ends_with(0).out();
    assert!(printed.contains(".at(3).await?;"), "{printed}");
    checkout.run(&["call", "GET /doors/1/at(index=x)"]).ends_with(1);
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

/// Doors, which are parts of houses too: a door is deleted at `/doors/{id}` only.
fn with_houses() -> Checkout {
    let checkout = Checkout::new();
    let resource = |name: &str, rows: &str| {
        let text = format!(
            "---\ndoc_type: resourcePageType\n---\n\n# {name} resource type\n\nNamespace: microsoft.graph\n\n\
             ## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|The key.|\n|open|Boolean|x|\n\
             |since|DateTimeOffset|x|\n\n{rows}"
        );
        checkout.write(&format!("docs-input/v1.0/resources/{name}.md"), &text);
    };
    resource("door", "");
    let rows =
        "## Relationships\n\n|Relationship|Type|Description|\n|:--|:--|:--|\n|doors|[door](door.md) collection|x|\n";
    resource("house", rows);
    let api = |page: &str, title: &str, line: &str, answer: &str| {
        let text = format!(
            "---\ndoc_type: apiPageType\n---\n\n# {title}\n\nNamespace: microsoft.graph\n\n## HTTP request\n\n\
             ```http\n{line}\n```\n\n## Response\n\nIf successful, this method returns a {answer} in the response body.\n"
        );
        checkout.write(&format!("docs-input/v1.0/api/{page}.md"), &text);
    };
    let doors = "`200 OK` response code and a collection of [door](../resources/door.md) objects";
    let house = "`200 OK` response code and a [house](../resources/house.md) object";
    let door = "`200 OK` response code and a [door](../resources/door.md) object";
    api("house-get", "Get house", "GET /houses/{id}", house);
    api("house-list-doors", "List doors", "GET /houses/{id}/doors", doors);
    api("door-get", "Get door", "GET /doors/{id}", door);
    api("door-delete", "Delete door", "DELETE /doors/{id}", "`204 No Content` response code");
    checkout
}

#[test]
fn a_delete_that_the_client_refuses_is_printed_with_the_way_to_insist() {
    let checkout = with_houses();
    let printed = checkout.run(&["call", "DELETE /houses/1/doors/2"]).ends_with(0).out();
    assert!(printed.starts_with("graph.houses().id(\"1\").doors().id(\"2\").delete().await?;\n"), "{printed}");
    assert!(printed.contains("\n// The client refuses this DELETE"), "{printed}");
    assert!(printed.contains("// graph.request(Method::Delete, \"/houses/1/doors/2\").await?;"), "{printed}");
    let printed = checkout.run(&["call", "DELETE /doors/2"]).ends_with(0).out();
    assert!(!printed.contains("refuses"), "{printed}");
    let printed = checkout.run(&["call", "DELETE /houses/1/doors/2", "--format", "json"]).ends_with(0).out();
    assert!(printed.contains("\"refused\":true"), "{printed}");
}

#[test]
fn a_comparison_with_a_literal_is_a_typed_filter() {
    let checkout = with_houses();
    let filter = |text: &str| {
        let printed = checkout.run(&["call", &format!("GET /houses/1/doors?$filter={text}")]).ends_with(0).out();
        let (_, filter) = printed.split_once(".filter(").expect("a filter");
        filter.split_once(")\n").or(filter.split_once(").await")).expect("the end").0.to_owned()
    };
    assert_eq!(filter("id eq 'a''b'"), "Door::ID.eq(\"a'b\")");
    assert_eq!(filter("open ne true"), "Door::OPEN.ne(true)");
    assert_eq!(filter("open eq null"), "Door::OPEN.eq(Null)");
    let since = filter("since ge 2024-03-01T08:05:00.5Z");
    let time = "Date::from_ordinal_date(2024, 61)?.with_hms_nano(8, 5, 0, 500000000)?.assume_utc()";
    assert_eq!(since, format!("Door::SINCE.ge({time})"));
    for text in ["open eq 1", "id eq 'a' or id eq 'b'", "width eq 1", "startswith(id,'a')"] {
        assert_eq!(filter(text), format!("\"{text}\""));
    }
}

#[test]
fn what_every_collection_has_is_named() {
    let printed = with_houses().run(&["call", "GET /houses/1/doors/$count", "--format", "json"]).ends_with(0).out();
    assert!(printed.contains("\"name\":\"collection: count\""), "{printed}");
}
