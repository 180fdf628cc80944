// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.includedUserRoles`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IncludedUserRoles = "microsoft.graph.includedUserRoles" {
        All = "all",
        PrivilegedAdmin = "privilegedAdmin",
        Admin = "admin",
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
    }
}
