// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkUserIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TeamworkUserIdentityType = "microsoft.graph.teamworkUserIdentityType" {
        AadUser = "aadUser",
        OnPremiseAadUser = "onPremiseAadUser",
        AnonymousGuest = "anonymousGuest",
        FederatedUser = "federatedUser",
        PersonalMicrosoftAccountUser = "personalMicrosoftAccountUser",
        SkypeUser = "skypeUser",
        PhoneUser = "phoneUser",
        UnknownFutureValue = "unknownFutureValue",
        EmailUser = "emailUser",
    }
}
