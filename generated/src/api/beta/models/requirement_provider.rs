// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.requirementProvider`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RequirementProvider = "microsoft.graph.requirementProvider" {
        Mfa = "MFA",
        Ca = "CA",
        UnknownFutureValue = "unknownFutureValue",
    }
}
