// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectAlternativeNameType`](https://learn.microsoft.com/graph/api/resources/intune-shared-subjectalternativenametype?view=graph-rest-beta)
    SubjectAlternativeNameType = "microsoft.graph.subjectAlternativeNameType" {
        None = "none",
        EmailAddress = "emailAddress",
        UserPrincipalName = "userPrincipalName",
        CustomAzureAdAttribute = "customAzureADAttribute",
        DomainNameService = "domainNameService",
        UniversalResourceIdentifier = "universalResourceIdentifier",
    }
}
