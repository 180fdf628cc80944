// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.protectDoNotForwardAction`](https://learn.microsoft.com/graph/api/resources/protectdonotforwardaction?view=graph-rest-beta)
    ProtectDoNotForwardAction: super::InformationProtectionAction = "microsoft.graph.protectDoNotForwardAction"
}
