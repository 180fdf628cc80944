// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkUserIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TeamworkUserIdentityType = "microsoft.graph.teamworkUserIdentityType" {
        /// `aadUser`
        AadUser = "aadUser",
        /// `onPremiseAadUser`
        OnPremiseAadUser = "onPremiseAadUser",
        /// `anonymousGuest`
        AnonymousGuest = "anonymousGuest",
        /// `federatedUser`
        FederatedUser = "federatedUser",
        /// `personalMicrosoftAccountUser`
        PersonalMicrosoftAccountUser = "personalMicrosoftAccountUser",
        /// `skypeUser`
        SkypeUser = "skypeUser",
        /// `phoneUser`
        PhoneUser = "phoneUser",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `emailUser`
        EmailUser = "emailUser",
    }
}
