// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcUserAccountType`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta)
    CloudPcUserAccountType = "microsoft.graph.cloudPcUserAccountType" {
        /// `standardUser`
        StandardUser = "standardUser",
        /// `administrator`
        Administrator = "administrator",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
