// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// `microsoft.graph.consentProvidedForMinor`, which the reference names and does not describe.
    ConsentProvidedForMinor = "microsoft.graph.consentProvidedForMinor"
}
