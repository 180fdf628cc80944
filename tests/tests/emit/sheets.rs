//! Sheets: the runtime reads what the printer writes.

use msgraph::{Caller, Client, Object, Operation, Route};
use msgraph_codegen::emit::sheet::{Group, sheet};
use msgraph_codegen::model::api::Method;

const CALLERS: [Caller; 3] = [Caller::DelegatedWork, Caller::DelegatedPersonal, Caller::Application];

/// The operation that a printed sheet documents, called at `/users/{}/messages/{}`.
fn operation(name: &str, groups: &[Group]) -> Operation {
    let printed = sheet(Method::Post, name, groups).to_string();
    let text: syn::LitStr = syn::parse_str(&printed).unwrap_or_else(|error| panic!("{printed}: {error}"));
    let messages = Route::root(&Client::new("token"), "v1.0").name("users").key("a").name("messages");
    messages.key("b").call::<Object>(text.value().leak()).operation()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn alternatives(operation: &Operation) -> [Vec<Vec<&'static str>>; 3] {
    CALLERS.map(|caller| operation.alternatives(caller).map(Iterator::collect).collect())
}

#[test]
fn what_is_printed_is_read_back() {
    let first = Group {
        pages: texts(&["message-get", "opentypeextension-get"]),
        alternatives: [vec![texts(&["A"]), texts(&["B", "C"])], vec![], vec![texts(&["D"])]],
        addresses: texts(&["/me/messages/{id}"]),
    };
    let second = Group {
        pages: texts(&["other"]),
        alternatives: [vec![texts(&["E"])], vec![texts(&["F"]), texts(&["G"])], vec![]],
        addresses: texts(&["/groups/{id}/messages/{id}", "/users/{id | name}/messages/{id}"]),
    };
    let operation = operation("message: get", &[first, second]);
    assert_eq!((operation.name(), operation.method()), ("message: get", msgraph::Method::Post));
    assert_eq!(operation.pages(), ["other", "message-get", "opentypeextension-get"]);
    assert_eq!((operation.path(), operation.is_documented()), ("/users/{id | name}/messages/{id}", true));
    let addresses = ["/me/messages/{id}", "/groups/{id}/messages/{id}", "/users/{id | name}/messages/{id}"];
    assert_eq!(operation.addresses(), addresses);
    assert_eq!(alternatives(&operation), [vec![vec!["E"]], vec![vec!["F"], vec!["G"]], vec![]]);
}

#[test]
fn text_of_pages_adds_no_line_and_no_permission() {
    let hostile = "x\n/users/{}/messages/{}\r\nevil: All | All | All,+\u{2028}\"\\";
    let group = |addresses| Group {
        pages: texts(&[hostile]),
        alternatives: [vec![texts(&[hostile])], vec![], vec![]],
        addresses,
    };
    let operation = operation(hostile, &[group(texts(&[hostile])), group(vec![])]);
    assert!(!operation.is_documented());
    assert_eq!((operation.pages().len(), operation.addresses().len()), (1, 1));
    assert_eq!(alternatives(&operation).map(|sets| sets.len()), [1, 0, 0]);
}
