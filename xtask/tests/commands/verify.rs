//! Runs `cargo xtask verify`.

use crate::checkout::{Checkout, PAGE};

/// A type, and a page with two request lines whose examples do all that `verify` reports.
fn with_examples() -> Checkout {
    let checkout = Checkout::new();
    let resource = "---\ndoc_type: resourcePageType\n---\n\n# door resource type\n\nNamespace: microsoft.graph\n\nA door.\n\n\
        ## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| id | String | The id. |\n\
        | width | Int32 | The width. |\n| builtDateTime | DateTimeOffset | When. |\n";
    checkout.write("docs-input/v1.0/resources/door.md", resource);
    let lines = "POST /doors\n```\n\n```http\nPATCH /doors/{id}";
    let page = PAGE.replace("POST /doors/{id}/open", lines).replace("# Open door", "# Create door");
    let page = page.replace(
        "## Response\n\nIf successful, this method returns a `204 No Content` response code.\n",
        "## Request body\n\nIn the request body, supply a JSON representation of the [door](../resources/door.md) object.\n\n\
         ## Response\n\nIf successful, this method returns a `201 Created` response code and a \
         [door](../resources/door.md) object in the response body.\n",
    );
    let examples = [
        ("POST https://graph.microsoft.com/v1.0/doors", r#"{"width": 90}"#, "201", r#"{"id": "1", "width": 90}"#),
        ("POST https://graph.microsoft.com/v1.0/doors", r#"{"height": 2}"#, "200", r#"{"id": 1}"#),
        (
            "PATCH https://graph.microsoft.com/v1.0/doors/a=",
            r#"{"builtDateTime": "soon"}"#,
            "201",
            r#"{"width": "Int32"}"#,
        ),
        ("PUT https://graph.microsoft.com/v1.0/doors/1", "{}", "201", "{}"),
        ("GET https://graph.microsoft.com/v1.0/gates", "", "201", "{}"),
        ("POST https://bot.example.com/call", "{}", "201", "{}"),
    ];
    let fences = examples.map(|(request, sent, status, received)| {
        let head = "Content-type: application/json";
        format!(
            "```http\n{request}\n{head}\n\n{sent}\n```\n\n```http\nHTTP/1.1 {status} Done\n{head}\n\n{received}\n```\n"
        )
    });
    checkout.write("docs-input/v1.0/api/door-open.md", &format!("{page}\n## Examples\n\n{}", fences.join("\n")));
    checkout
}

#[test]
fn verify_compares_examples_with_the_client() {
    let printed = with_examples().run(&["verify", "--list"]).ends_with(0).out();
    for line in [
        "requests 0.6000 (3/5)",
        "request_bodies 0.3333 (1/3)",
        "statuses 0.8000 (4/5)",
        "other_host 1",
        "other_method: PUT https://graph.microsoft.com/v1.0/doors/1: ",
        "not_listed: GET https://graph.microsoft.com/v1.0/gates: ",
        "unknown_property: height: microsoft.graph.door has no such property",
        "malformed: builtDateTime: expected Edm.DateTimeOffset, found \"soon\"",
        "placeholder: width: expected Edm.Int32, found \"Int32\"",
        "other_kind: id: expected Edm.String, found 1",
        "other_status: 200, not 201",
    ] {
        assert!(printed.contains(line), "{line} is missing:\n{printed}");
    }
    assert!(printed.contains("v1.0/api/door-open.md:"), "{printed}");
}

#[test]
fn figures_and_bodies_are_written_to_files() {
    let checkout = with_examples();
    let run = |more: &[&str]| checkout.run(&[&["verify", "--out", "figures.txt"], more].concat());
    let printed = run(&["--examples", "answers.jsonl"]).ends_with(0).out();
    assert_eq!(printed, checkout.read("figures.txt"));
    let answers = checkout.read("answers.jsonl");
    let first = answers.lines().next().expect("there are bodies");
    assert!(first.contains(r#""type":{"name":"microsoft.graph.door","collection":false}"#), "{first}");
    run(&["--check"]).ends_with(0);
    checkout.write("figures.txt", "requests 1.0000 (1/1)\n");
    let error = run(&["--check"]).ends_with(1).error();
    assert!(error.contains("without --check"), "{error}");
    checkout.run(&["verify", "--check"]).ends_with(2);
    checkout.run(&["verify", "--docs", "nowhere"]).ends_with(2);
}

#[test]
fn another_client_can_be_called() {
    let checkout = with_examples();
    checkout.write("older/v1.0/api/door-open.md", PAGE);
    let printed = checkout.run(&["verify", "--client", "older"]).ends_with(0).out();
    assert!(printed.starts_with("requests 0.0000 (0/5)\n"), "{printed}");
}
