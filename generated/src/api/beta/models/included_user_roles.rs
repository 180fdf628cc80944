// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.includedUserRoles`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IncludedUserRoles = "microsoft.graph.includedUserRoles" {
        /// `all`
        All = "all",
        /// `privilegedAdmin`
        PrivilegedAdmin = "privilegedAdmin",
        /// `admin`
        Admin = "admin",
        /// `user`
        User = "user",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
