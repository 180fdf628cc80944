// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.signInAudience`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SignInAudience = "microsoft.graph.signInAudience" {
        /// `AzureADMyOrg`
        AzureAdMyOrg = "AzureADMyOrg",
        /// `AzureADMultipleOrgs`
        AzureAdMultipleOrgs = "AzureADMultipleOrgs",
        /// `AzureADandPersonalMicrosoftAccount`
        AzureADandPersonalMicrosoftAccount = "AzureADandPersonalMicrosoftAccount",
        /// `PersonalMicrosoftAccount`
        PersonalMicrosoftAccount = "PersonalMicrosoftAccount",
    }
}
