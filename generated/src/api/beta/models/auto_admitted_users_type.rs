// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.autoAdmittedUsersType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AutoAdmittedUsersType = "microsoft.graph.autoAdmittedUsersType" {
        /// `everyoneInCompany`
        EveryoneInCompany = "everyoneInCompany",
        /// `everyone`
        Everyone = "everyone",
    }
}
