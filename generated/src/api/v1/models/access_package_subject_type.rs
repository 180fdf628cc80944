// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageSubjectType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageSubjectType = "microsoft.graph.accessPackageSubjectType" {
        /// `notSpecified`
        NotSpecified = "notSpecified",
        /// `user`
        User = "user",
        /// `servicePrincipal`
        ServicePrincipal = "servicePrincipal",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
