// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.registrationAuthMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistrationAuthMethod = "microsoft.graph.registrationAuthMethod" {
        Email = "email",
        MobilePhone = "mobilePhone",
        OfficePhone = "officePhone",
        SecurityQuestion = "securityQuestion",
        AppNotification = "appNotification",
        AppCode = "appCode",
        AlternateMobilePhone = "alternateMobilePhone",
        Fido = "fido",
        AppPassword = "appPassword",
        UnknownFutureValue = "unknownFutureValue",
    }
}
