// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.customSecurityAttributeValue`](https://learn.microsoft.com/graph/api/resources/customsecurityattributevalue?view=graph-rest-beta)
    CustomSecurityAttributeValue = "microsoft.graph.customSecurityAttributeValue"
}
