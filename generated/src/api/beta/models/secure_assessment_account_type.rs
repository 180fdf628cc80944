// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.secureAssessmentAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-secureassessmentaccounttype?view=graph-rest-beta)
    SecureAssessmentAccountType = "microsoft.graph.secureAssessmentAccountType" {
        AzureAdAccount = "azureADAccount",
        DomainAccount = "domainAccount",
        LocalAccount = "localAccount",
        LocalGuestAccount = "localGuestAccount",
    }
}
