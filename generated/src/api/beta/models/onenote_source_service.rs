// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onenoteSourceService`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnenoteSourceService = "microsoft.graph.onenoteSourceService" {
        Unknown = "unknown",
        OneDrive = "OneDrive",
        OneDriveForBusiness = "OneDriveForBusiness",
        OnPremOneDriveForBusiness = "OnPremOneDriveForBusiness",
    }
}
