//! The `README.md` of a slim crate: its requests, and how it is used and updated.

use std::fmt::Write as _;

use msgraph_codegen::emit::{self, sheet};
use msgraph_codegen::model::api::{Api, Route};

/// The name of the file.
pub(super) const FILE: &str = "README.md";

/// Prints the file.
pub(super) fn print(name: &str, api: &Api) -> String {
    let mut text = format!(
        "# {name}\n\n\
         A part of the [Microsoft Graph](https://learn.microsoft.com/graph/api/overview) API as a typed client: the requests \
         below, with the types that they need. A copy of the\nruntime of the crate `msgraph` is part of it, so it builds by \
         itself.\n\n\
         ```toml\n[dependencies]\nmsgraph = {{ package = \"{name}\", path = \"path/to/this/folder\" }}\n```\n\n\
         With this name, programs and the guide of `msgraph` need no change. `Cargo.toml` records the patterns that selected \
         the requests. To bring\nthe crate up to date, run `cargo xtask gen --out path/to/this/folder` in a checkout of \
         `msgraph`; give `--only` again for other requests.\n"
    );
    for (index, version) in api.versions.iter().enumerate() {
        let name = &version.name;
        let feature = emit::version_feature(name);
        let remark = if index == 0 { String::new() } else { format!("The feature `{feature}` turns it on.\n\n") };
        write!(text, "\n## {name}\n\n{remark}| request | method of `{feature}::Graph` |\n| --- | --- |\n")
            .expect(NEVER);
        for route in &version.routes {
            let address = sheet::address(&route.segments).replace('|', "\\|");
            writeln!(text, "| `{} {address}` | `{}` |", route.method, call(route)).expect(NEVER);
        }
    }
    text.push_str(
        "\n## Licence\n\nMIT or Apache-2.0, at your option. The code states facts of the Microsoft Graph documentation, which \
         is published under CC-BY-4.0 by\nMicrosoft Corporation and contributors.\n",
    );
    text
}

/// The chain of methods that makes a request: `users().id().get()`.
fn call(route: &Route) -> String {
    let names = route.nodes.iter().chain(std::iter::once(&route.name));
    names.map(|name| format!("{name}()")).collect::<Vec<_>>().join(".")
}

/// The message for an error that cannot occur.
const NEVER: &str = "writing to a string does not fail";
