// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

crate::runtime::model! {
    /// `microsoft.graph.security.justifyAction`, metadata, with the accessors of [`InformationProtectionAction`](super::security::InformationProtectionAction)
    JustifyAction: super::security::InformationProtectionAction = "microsoft.graph.security.justifyAction"
}
