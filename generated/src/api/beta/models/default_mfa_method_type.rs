// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defaultMfaMethodType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DefaultMfaMethodType = "microsoft.graph.defaultMfaMethodType" {
        None = "none",
        MobilePhone = "mobilePhone",
        AlternateMobilePhone = "alternateMobilePhone",
        OfficePhone = "officePhone",
        MicrosoftAuthenticatorPush = "microsoftAuthenticatorPush",
        SoftwareOneTimePasscode = "softwareOneTimePasscode",
        UnknownFutureValue = "unknownFutureValue",
    }
}
