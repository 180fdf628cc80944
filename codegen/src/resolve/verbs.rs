//! The verbs for requests in the names of methods and pages.

use crate::model::api::{Method, OperationKind};

/// The words in the names of pages that name an operation. The resource stands before them.
pub(crate) const IN_PAGE_NAMES: [&str; 6] = ["delete", "get", "list", "post", "put", "update"];

/// The verb of a kind; none for actions and functions, which have their own names.
pub(crate) fn of_kind(kind: OperationKind) -> Option<&'static str> {
    Some(match kind {
        OperationKind::Action | OperationKind::Function => return None,
        OperationKind::List => "list",
        OperationKind::Get => "get",
        OperationKind::Create => "create",
        OperationKind::Update => "update",
        OperationKind::Replace => "replace",
        OperationKind::Delete => "delete",
        OperationKind::Delta => "delta",
        OperationKind::Count => "count",
        OperationKind::AddRef => "add_ref",
        OperationKind::SetRef => "set_ref",
        OperationKind::ListRefs => "list_refs",
        OperationKind::RemoveRef => "remove_ref",
        OperationKind::Download => "download",
        OperationKind::Upload => "upload",
    })
}

/// The verb of an HTTP method, for requests that have the same kind.
pub(crate) fn of_method(method: Method) -> &'static str {
    match method {
        Method::Get => "get",
        Method::Post => "create",
        Method::Patch => "update",
        Method::Put => "replace",
        Method::Delete => "delete",
        Method::Head => "head",
        Method::Options => "options",
    }
}

/// The verb of a request at its own node. For an action or a function, the node already has its name.
pub(crate) fn at_node(kind: OperationKind, method: Method) -> &'static str {
    match kind {
        OperationKind::Action | OperationKind::Function | OperationKind::Delta if method == Method::Get => "get",
        OperationKind::Action | OperationKind::Function | OperationKind::Delta => "call",
        _ => of_kind(kind).unwrap_or("call"),
    }
}

/// The verb of a request whose last segment is `$ref`, `$value` or `$count`; none for other segments and methods.
pub(crate) fn at_control_segment(segment: &str, method: Method) -> Option<&'static str> {
    let kind = match (segment, method) {
        ("$ref", Method::Get) => OperationKind::ListRefs,
        ("$ref", Method::Post) => OperationKind::AddRef,
        ("$ref", Method::Put) => OperationKind::SetRef,
        ("$ref", Method::Delete) => OperationKind::RemoveRef,
        ("$value", Method::Get) => OperationKind::Download,
        ("$value", Method::Put | Method::Patch | Method::Post) => OperationKind::Upload,
        ("$count", Method::Get) => OperationKind::Count,
        _ => return None,
    };
    of_kind(kind)
}
