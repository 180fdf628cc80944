// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.allowedTargetScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AllowedTargetScope = "microsoft.graph.allowedTargetScope" {
        /// `notSpecified`
        NotSpecified = "notSpecified",
        /// `specificDirectoryUsers`
        SpecificDirectoryUsers = "specificDirectoryUsers",
        /// `specificConnectedOrganizationUsers`
        SpecificConnectedOrganizationUsers = "specificConnectedOrganizationUsers",
        /// `specificDirectoryServicePrincipals`
        SpecificDirectoryServicePrincipals = "specificDirectoryServicePrincipals",
        /// `allMemberUsers`
        AllMemberUsers = "allMemberUsers",
        /// `allDirectoryUsers`
        AllDirectoryUsers = "allDirectoryUsers",
        /// `allDirectoryServicePrincipals`
        AllDirectoryServicePrincipals = "allDirectoryServicePrincipals",
        /// `allConfiguredConnectedOrganizationUsers`
        AllConfiguredConnectedOrganizationUsers = "allConfiguredConnectedOrganizationUsers",
        /// `allExternalUsers`
        AllExternalUsers = "allExternalUsers",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
