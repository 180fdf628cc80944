// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftStoreForBusinessPortalSelectionOptions`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-microsoftstoreforbusinessportalselectionoptions?view=graph-rest-beta)
    MicrosoftStoreForBusinessPortalSelectionOptions = "microsoft.graph.microsoftStoreForBusinessPortalSelectionOptions" {
        /// `none`
        None = "none",
        /// `companyPortal`
        CompanyPortal = "companyPortal",
        /// `privateStore`
        PrivateStore = "privateStore",
    }
}
