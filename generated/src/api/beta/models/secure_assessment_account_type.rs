// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.secureAssessmentAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-secureassessmentaccounttype?view=graph-rest-beta)
    SecureAssessmentAccountType = "microsoft.graph.secureAssessmentAccountType" {
        /// `azureADAccount`
        AzureAdAccount = "azureADAccount",
        /// `domainAccount`
        DomainAccount = "domainAccount",
        /// `localAccount`
        LocalAccount = "localAccount",
        /// `localGuestAccount`
        LocalGuestAccount = "localGuestAccount",
    }
}
