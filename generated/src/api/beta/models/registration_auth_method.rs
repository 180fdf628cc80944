// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.registrationAuthMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistrationAuthMethod = "microsoft.graph.registrationAuthMethod" {
        /// `email`
        Email = "email",
        /// `mobilePhone`
        MobilePhone = "mobilePhone",
        /// `officePhone`
        OfficePhone = "officePhone",
        /// `securityQuestion`
        SecurityQuestion = "securityQuestion",
        /// `appNotification`
        AppNotification = "appNotification",
        /// `appCode`
        AppCode = "appCode",
        /// `alternateMobilePhone`
        AlternateMobilePhone = "alternateMobilePhone",
        /// `fido`
        Fido = "fido",
        /// `appPassword`
        AppPassword = "appPassword",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
