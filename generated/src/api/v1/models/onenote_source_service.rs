// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onenoteSourceService`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenoteSourceService = "microsoft.graph.onenoteSourceService" {
        /// `unknown`
        Unknown = "unknown",
        /// `OneDrive`
        OneDrive = "OneDrive",
        /// `OneDriveForBusiness`
        OneDriveForBusiness = "OneDriveForBusiness",
        /// `OnPremOneDriveForBusiness`
        OnPremOneDriveForBusiness = "OnPremOneDriveForBusiness",
    }
}
