// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectAlternativeNameType`](https://learn.microsoft.com/graph/api/resources/intune-shared-subjectalternativenametype?view=graph-rest-beta)
    SubjectAlternativeNameType = "microsoft.graph.subjectAlternativeNameType" {
        /// `none`
        None = "none",
        /// `emailAddress`
        EmailAddress = "emailAddress",
        /// `userPrincipalName`
        UserPrincipalName = "userPrincipalName",
        /// `customAzureADAttribute`
        CustomAzureAdAttribute = "customAzureADAttribute",
        /// `domainNameService`
        DomainNameService = "domainNameService",
        /// `universalResourceIdentifier`
        UniversalResourceIdentifier = "universalResourceIdentifier",
    }
}
