// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.kerberosSignOnMappingAttributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    KerberosSignOnMappingAttributeType = "microsoft.graph.kerberosSignOnMappingAttributeType" {
        /// `userPrincipalName`
        UserPrincipalName = "userPrincipalName",
        /// `onPremisesUserPrincipalName`
        OnPremisesUserPrincipalName = "onPremisesUserPrincipalName",
        /// `userPrincipalUsername`
        UserPrincipalUsername = "userPrincipalUsername",
        /// `onPremisesUserPrincipalUsername`
        OnPremisesUserPrincipalUsername = "onPremisesUserPrincipalUsername",
        /// `onPremisesSAMAccountName`
        OnPremisesSamAccountName = "onPremisesSAMAccountName",
    }
}
