// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.multiFactorAuthConfiguration`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MultiFactorAuthConfiguration = "microsoft.graph.multiFactorAuthConfiguration" {
        /// `notRequired`
        NotRequired = "notRequired",
        /// `required`
        Required = "required",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
