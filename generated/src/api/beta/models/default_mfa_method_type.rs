// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defaultMfaMethodType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DefaultMfaMethodType = "microsoft.graph.defaultMfaMethodType" {
        /// `none`
        None = "none",
        /// `mobilePhone`
        MobilePhone = "mobilePhone",
        /// `alternateMobilePhone`
        AlternateMobilePhone = "alternateMobilePhone",
        /// `officePhone`
        OfficePhone = "officePhone",
        /// `microsoftAuthenticatorPush`
        MicrosoftAuthenticatorPush = "microsoftAuthenticatorPush",
        /// `softwareOneTimePasscode`
        SoftwareOneTimePasscode = "softwareOneTimePasscode",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
