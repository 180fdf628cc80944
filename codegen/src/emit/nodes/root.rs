//! Prints what only the root of a version has.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs;
use crate::emit::place::Place;
use crate::emit::signature::Context;

/// What the root says about methods that are not compiled.
const MISSING_METHOD: [&str; 3] = [
    "",
    "If the compiler finds no method for a segment, the area of the segment is off: add its feature, which is often",
    "called like the segment. The chapter `features` of the guide lists all areas.",
];

/// The documentation of the root.
pub(super) fn about(context: &Context<'_>) -> Vec<String> {
    let mut lines = vec![format!("Where the addresses of {} start.", docs::code(&context.version.name))];
    if context.gates.exist() {
        lines.extend(MISSING_METHOD.map(str::to_owned));
    }
    lines
}

/// ```text
/// /// A client with default settings.
/// pub fn new(credential: impl Into<Credential>) -> Self { Self::with_client(Client::new(credential)) }
///
/// /// A client with settings of your own.
/// pub fn with_client(client: Client) -> Self { Self(Route::root(&client, "v1.0")) }
/// ```
pub(super) fn constructors(context: &Context<'_>, place: &Place<'_>) -> TokenStream {
    let [client, credential, route] = ["Client", "Credential", "Route"].map(|name| place.runtime(name));
    let wire = docs::literal(&context.version.name);
    let into = place.prelude("Into");
    quote! {
        #[doc = " A client with default settings."]
        pub fn new(credential: impl #into<#credential>) -> Self {
            Self::with_client(#client::new(credential))
        }
        #[doc = " A client with settings of your own."]
        pub fn with_client(client: #client) -> Self {
            Self(#route::root(&client, #wire))
        }
    }
}
