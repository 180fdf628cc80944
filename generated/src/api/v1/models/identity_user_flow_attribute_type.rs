// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IdentityUserFlowAttributeType = "microsoft.graph.identityUserFlowAttributeType" {
        /// `builtIn`
        BuiltIn = "builtIn",
        /// `custom`
        Custom = "custom",
        /// `required`
        Required = "required",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
