// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.depTokenType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-deptokentype?view=graph-rest-beta)
    DepTokenType = "microsoft.graph.depTokenType" {
        /// `none`
        None = "none",
        /// `dep`
        Dep = "dep",
        /// `appleSchoolManager`
        AppleSchoolManager = "appleSchoolManager",
    }
}
