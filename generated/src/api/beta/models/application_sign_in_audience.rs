// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationSignInAudience`](https://learn.microsoft.com/graph/api/resources/application?view=graph-rest-beta)
    ApplicationSignInAudience = "microsoft.graph.applicationSignInAudience" {
        AzureAdMyOrg = "AzureADMyOrg",
        AzureAdMultipleOrgs = "AzureADMultipleOrgs",
        AzureADandPersonalMicrosoftAccount = "AzureADandPersonalMicrosoftAccount",
        PersonalMicrosoftAccount = "PersonalMicrosoftAccount",
    }
}
