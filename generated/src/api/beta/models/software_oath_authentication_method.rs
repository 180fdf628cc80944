// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.softwareOathAuthenticationMethod`, which the reference names and does not describe.
    SoftwareOathAuthenticationMethod = "microsoft.graph.softwareOathAuthenticationMethod"
}
