// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.authenticationContextClassReferences`, which the reference names and does not describe.
    AuthenticationContextClassReferences = "microsoft.graph.authenticationContextClassReferences"
}
